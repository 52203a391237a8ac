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

  @Test func `Without a manifest, what differs counts as someone else's`() throws {
    let place = try Folder()
    place.publish(old)
    try place.remove("site/.bieuduong")
    let before = try place.bytes()
    #expect(
      place.publish(new).lines(in: place) == [
        "output-conflict: “site/index.html” was not made by this tool and is not overwritten"
      ])
    #expect(try place.bytes() == before)
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
