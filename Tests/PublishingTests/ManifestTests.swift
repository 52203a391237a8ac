import Diagnostics
import Foundation
import Outputs
import Publishing
import TestSupport
import Testing

/// The manifest may be lost, damaged or forged, and a build may be cut off at any point.
struct ManifestTests {
  private let old = ["index.html": "a", "gone/index.html": "b", "vi/index.html": "c"]
  private let new = ["index.html": "A", "new/index.html": "d", "vi/index.html": "c"]
  private let zeros = String(repeating: "0", count: 32)

  /// What a build of `new` from nothing writes.
  private func clean() throws -> [String: Data] {
    let place = try Folder()
    place.publish(new)
    return try place.bytes()
  }

  @Test(arguments: [nil, "", "bieuduong manifest 1\nnot an entry\n", "bieuduong manifest 2\n"])
  func `A lost manifest is made again from the site`(_ text: String?) throws {
    let place = try Folder()
    place.publish(new)
    try place.remove("site/.bieuduong")
    if let text { try place.write(text, to: "site/.bieuduong/manifest") }
    #expect(place.publish(new).counts == [0, 3, 0])
    #expect(try place.bytes() == clean())
  }

  @Test func `Without a manifest, what differs is not touched, and the manifest is what is named`()
    throws
  {
    let place = try Folder()
    place.publish(old)
    try place.remove("site/.bieuduong")
    let before = try place.bytes()
    #expect(
      place.publish(new).lines(in: place) == [
        "output-conflict: the list of the tool’s own files, “site/.bieuduong/manifest”, is missing; files that may be someone else’s: 1"
      ])
    #expect(try place.bytes() == before)
  }

  @Test func `A folder in which nothing is ours has no manifest to miss`() throws {
    let place = try Folder()
    try place.write("mine", to: "site/index.html")
    #expect(
      place.publish(new).lines(in: place) == [
        "output-conflict: “site/index.html” was not made by this tool and is not overwritten"
      ])
    #expect(try place.text("site/index.html") == "mine")
  }

  /// Two sites from the same one, as two branches have them.
  private static let ours = ["index.html": "ours", "vi/index.html": "c", "vi/a.html": "a"]
  private static let theirs = ["index.html": "theirs", "vi/index.html": "c", "vi/b.html": "b"]
  private static let merged = [
    "index.html": "both", "vi/index.html": "c", "vi/a.html": "A", "vi/b.html": "B",
  ]

  private static func manifest(of site: [String: String]) throws -> [String] {
    let place = try Folder()
    place.publish(site)
    return try place.text("site/.bieuduong/manifest").split(separator: "\n").map(String.init)
  }

  /// What lies in a folder after a merge of both, with that manifest.
  private func afterMerge(_ manifest: String) throws -> Folder {
    let place = try Folder()
    for (path, text) in Self.ours.merging(
      Self.theirs,
      uniquingKeysWith: { a, b in
        "<<<<<<< HEAD\n\(a)\n=======\n\(b)\n>>>>>>> binh\n"
      }) where path != "vi/index.html"
    { try place.write(text, to: "site/" + path) }
    try place.write("c", to: "site/vi/index.html")
    try place.write("mine", to: "site/CNAME")
    try place.write(manifest, to: "site/.bieuduong/manifest")
    return place
  }

  private static let ways: [@Sendable ([String], [String]) -> String] = [
    // Conflict markers, with and without the common ancestor.
    { ours, theirs in
      lines([ours[0], "<<<<<<< HEAD"] + ours[1...] + ["======="] + theirs[1...] + [">>>>>>> b"])
    },
    { ours, theirs in
      lines(
        [ours[0], "<<<<<<< HEAD"] + ours[1...] + ["||||||| 1234567", "======="] + theirs[1...]
          + [">>>>>>> b"])
    },
    // The lines of both sides, as `merge=union` leaves them; some with the line ends of Windows.
    { ours, theirs in lines(ours + theirs[1...]) },
    { ours, theirs in lines(ours) + lines(Array(theirs[1...])).replacing("\n", with: "\r\n") },
    { ours, theirs in lines(ours + theirs) },
    { ours, theirs in (lines(ours) + lines(theirs)).replacing("\n", with: "\r\n") },
  ]

  private static func lines(_ all: [String]) -> String { all.joined(separator: "\n") + "\n" }

  @Test(arguments: 0..<6) func `Both sides of a merge are ours`(_ way: Int) throws {
    let text = try Self.ways[way](Self.manifest(of: Self.ours), Self.manifest(of: Self.theirs))
    let place = try afterMerge(text)
    #expect(place.publish(Self.merged).lines(in: place) == [])
    let clean = try Folder()
    clean.publish(Self.merged)
    var bytes = try place.bytes()
    #expect(bytes.removeValue(forKey: "CNAME") == Data("mine".utf8))
    #expect(try bytes == clean.bytes())
  }

  @Test func `What the merged site no longer has goes, and what is another's stays`() throws {
    let text = try Self.ways[0](Self.manifest(of: Self.ours), Self.manifest(of: Self.theirs))
    let place = try afterMerge(text)
    place.publish(["index.html": "both"])
    #expect(try place.names() == ["CNAME", "index.html"])
  }

  @Test func `A page of another's at a new address is kept after a merge, too`() throws {
    let text = try Self.ways[0](Self.manifest(of: Self.ours), Self.manifest(of: Self.theirs))
    let place = try afterMerge(text)
    try place.write("mine", to: "site/new.html")
    let before = try place.bytes()
    let done = place.publish(Self.merged.merging(["new.html": "n"]) { $1 })
    #expect(
      done.lines(in: place) == [
        "output-conflict: the list of the tool’s own files, “site/.bieuduong/manifest”, is damaged from line 2 on"
      ])
    #expect(try place.bytes() == before)
  }

  @Test func `Many files that one side's list lacks are one finding, and are not touched`() throws {
    let place = try Folder()
    place.publish(["index.html": "a"])
    let many = (1...5).map { "vi/\($0).html" }
    for path in many { try place.write("theirs", to: "site/" + path) }
    let before = try place.bytes()
    let done = place.publish(
      Dictionary(uniqueKeysWithValues: (many + ["index.html"]).map { ($0, "n") }))
    #expect(
      done.lines(in: place) == [
        "output-conflict: the list of the tool’s own files, “site/.bieuduong/manifest”, lacks 5 files that are in the way of the site"
      ])
    #expect(done.findings.first?.notes.map(\.en).last == "and 2 more")
    #expect(try place.bytes() == before)
  }

  @Test func `Line ends of Windows are no damage`() throws {
    let place = try Folder()
    place.publish(old)
    let manifest = try place.text("site/.bieuduong/manifest")
    try place.write(
      manifest.replacing("\n", with: "\r\n"), to: "site/.bieuduong/manifest")
    #expect(place.publish(new).lines(in: place) == [])
    #expect(try place.bytes() == clean())
  }

  /// The digests of both sides say nothing of the file that one of them left: it is read.
  @Test func `A page of the same length from the other side is not taken for this one`() throws {
    let place = try Folder()
    place.publish(["index.html": "ours"])
    let ours = try place.text("site/.bieuduong/manifest")
    let theirs = try Self.manifest(of: ["index.html": "them"])
    try place.write(ours + theirs[1] + "\n", to: "site/.bieuduong/manifest")
    place.publish(["index.html": "them"])
    #expect(try place.text("site/index.html") == "them")
  }

  @Test func `A manifest that is whole again is written once`() throws {
    let place = try Folder()
    place.publish(new)
    let manifest = try place.text("site/.bieuduong/manifest")
    try place.write(manifest + "=======\n", to: "site/.bieuduong/manifest")
    #expect(place.publish(new).counts == [0, 3, 0])
    #expect(try place.text("site/.bieuduong/manifest") == manifest)
  }

  @Test(arguments: ["../mine.txt", "vi/../../mine.txt", "./../mine.txt", "/mine.txt"])
  func `A forged manifest removes nothing outside`(_ path: String) throws {
    let place = try Folder()
    try place.write("mine", to: "mine.txt")
    place.publish(new)
    let forged = path.hasPrefix("/") ? place.path + path : path
    let manifest = try place.text("site/.bieuduong/manifest")
    try place.write(manifest + "\(zeros) 4 \(forged)\n", to: "site/.bieuduong/manifest")
    place.publish(new)
    #expect(try place.text("mine.txt") == "mine")
    #expect(try place.bytes() == clean())
  }

  @Test func `A manifest cut off in a path is none`() throws {
    let place = try Folder()
    place.publish(new)
    try place.write("mine", to: "site/vi/ind")
    try place.write("bieuduong manifest 1\n\(zeros) 4 vi/ind", to: "site/.bieuduong/manifest")
    place.publish(new)
    #expect(try place.text("site/vi/ind") == "mine")
  }

  /// The output as it is after a crash, when the first `count` of the steps of a commit were done.
  @Test(arguments: 0...5) func `An interrupted commit is completed`(_ count: Int) throws {
    let place = try Folder()
    place.publish(old)
    let finished = try clean()
    let next = String(decoding: try #require(finished[".bieuduong/manifest"]), as: UTF8.self)
    try place.write("half", to: "site/.bieuduong/staging/vi/half/index.html")
    let steps: [() throws -> Void] = [
      { try place.write(next, to: "site/.bieuduong/manifest.next") },
      { try place.write("A", to: "site/index.html") },
      { try place.write("d", to: "site/new/index.html") },
      { try place.remove("site/gone/index.html") },
      { try place.remove("site/gone") },
    ]
    for step in steps.prefix(count) { try step() }
    #expect(place.publish(new).lines(in: place) == [])
    #expect(try place.bytes() == finished)
    #expect(
      try place.names() == ["index.html", "new/", "new/index.html", "vi/", "vi/index.html"])
  }

  @Test func `An interrupted commit is completed when only the manifest was left`() throws {
    let place = try Folder()
    place.publish(["index.html": "a"])
    let finished = try clean()
    let next = String(decoding: try #require(finished[".bieuduong/manifest"]), as: UTF8.self)
    for (name, text) in new { try place.write(text, to: "site/" + name) }
    try place.write(next, to: "site/.bieuduong/manifest.next")
    #expect(place.publish(new).lines(in: place) == [])
    #expect(try place.bytes() == finished)
  }

  @Test func `An interrupted commit can be taken back`() throws {
    let place = try Folder()
    place.publish(new)
    let finished = try place.bytes()
    let other = try Folder()
    other.publish(old)
    let next = try other.text("site/.bieuduong/manifest")
    try place.write(next, to: "site/.bieuduong/manifest.next")
    try place.write("a", to: "site/index.html")
    try place.write("b", to: "site/gone/index.html")
    #expect(place.publish(new).lines(in: place) == [])
    #expect(try place.bytes() == finished)
  }
}
