import Foundation
import Outputs
import Publishing
import TestSupport
import Testing

/// Whether a file is what a build wrote is never told by which of two times is the later one: a clock may be set back or ahead,
/// and after a power failure a disk need not hold what was written.
struct KnownFilesTests {
  private let texts = ["index.html": "page", "vi/index.html": "trang"]
  private static let seen = "site/.bieuduong/seen.local"

  private func built() throws -> Folder {
    let place = try Folder()
    place.publish(texts)
    return place
  }

  private func date(_ place: Folder, _ name: String, _ date: Date) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: date], ofItemAtPath: place.path + "/" + name)
  }

  @Test(arguments: [-86_400.0, 86_400.0])
  func `A page that was altered is mended, whatever the day of the manifest`(_ seconds: Double)
    throws
  {
    let place = try built()
    try date(place, "site/.bieuduong/manifest", Date(timeIntervalSinceNow: seconds))
    try date(place, Self.seen, Date(timeIntervalSinceNow: seconds))
    try place.write("trong", to: "site/vi/index.html")
    try date(place, "site/vi/index.html", Date(timeIntervalSince1970: 0))
    #expect(place.publish(texts).counts == [1, 1, 0])
    #expect(try place.text("site/vi/index.html") == "trang")
  }

  @Test func `Another file in the place of one is read, though it is as long and as old`() throws {
    let place = try built()
    let page = "site/vi/index.html"
    let before = try FileManager.default.attributesOfItem(atPath: place.path + "/" + page)
    try place.write("trong", to: "other")
    try place.remove(page)
    try FileManager.default.moveItem(
      atPath: place.path + "/other", toPath: place.path + "/" + page)
    try date(place, page, #require(before[.modificationDate] as? Date))
    #expect(place.publish(texts).counts == [1, 1, 0])
    #expect(try place.text(page) == "trang")
  }

  /// Names are on a disk before bytes are.
  @Test func `Pages that a power failure emptied are made again`() throws {
    let place = try built()
    for path in texts.keys { #expect(truncate(place.site + "/" + path, 0) == 0) }
    #expect(place.publish(texts).counts == [2, 0, 0])
    #expect(try place.text("site/index.html") == "page")
  }

  @Test(arguments: [nil, "", "bieuduong seen 1\n", "bieuduong seen 1\n12345678901234567"])
  func `Where nothing is known of the files they are read`(_ text: String?) throws {
    let place = try built()
    try place.remove(Self.seen)
    if let text { try place.write(text, to: Self.seen) }
    try place.write("trong", to: "site/vi/index.html")
    #expect(place.publish(texts).counts == [1, 1, 0])
    #expect(place.publish(texts).counts == [0, 2, 0])
  }

  @Test func `What is known is of these bytes at this place`() throws {
    let place = try built()
    // Both are known; the manifest now says of each what was in the other.
    let lines = try place.text("site/.bieuduong/manifest").split(separator: "\n").map(String.init)
    let swapped = [
      lines[0], lines[2].replacing("vi/index.html", with: "index.html"),
      lines[1].replacing("index.html", with: "vi/index.html"),
    ]
    try place.write(swapped.joined(separator: "\n") + "\n", to: "site/.bieuduong/manifest")
    #expect(place.publish(texts).counts == [0, 2, 0])
    #expect(
      try place.text("site/.bieuduong/manifest").split(separator: "\n").map(String.init) == lines)
  }

  @Test func `A build that was broken off while it put files in place is completed`() throws {
    let place = try built()
    let manifest = try place.text("site/.bieuduong/manifest")
    try place.write(manifest, to: "site/.bieuduong/manifest.next")
    try place.write("", to: "site/.bieuduong/staging/vi/index.html")
    try place.write("", to: "site/vi/index.html")
    #expect(place.publish(texts).counts == [1, 1, 0])
    #expect(try place.names(in: "site/.bieuduong") == ["manifest", "seen.local"])
  }
}
