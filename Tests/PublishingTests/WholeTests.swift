import Diagnostics
import Foundation
import Outputs
import Publishing
import TestSupport
import Testing
import Vietnamese

/// A site is written whole or not at all.
struct WholeTests {
  private static func finding(_ rule: Rule) -> Diagnostic {
    Diagnostic(
      rule, at: nil, Bilingual(vi: "sai", en: "wrong"), help: Bilingual(vi: "sửa", en: "mend it"))
  }

  private let old = ["index.html": "old", "vi/index.html": "cũ"]

  @Test func `Every file is written with its folders`() throws {
    let place = try Folder()
    let done = place.publish(["index.html": "a", "vi/x/index.html": "bc", "en/feed.xml": "d"])
    #expect(done.counts == [3, 0, 0])
    #expect(done.bytes == 4)
    #expect(done.lines(in: place) == [])
    #expect(
      try place.names() == [
        "en/", "en/feed.xml", "index.html", "vi/", "vi/x/", "vi/x/index.html",
      ])
    #expect(try place.text("site/vi/x/index.html") == "bc")
  }

  @Test func `An error in one file keeps the whole previous site`() throws {
    let place = try Folder()
    place.publish(old)
    let before = try place.bytes()
    let done = place.publish([
      .text("index.html", "new"), .text("new.html", "new"),
      .text("vi/index.html", "mới", with: Self.finding(.deadLink)),
    ])
    #expect(done.lines(in: place) == ["dead-link: wrong"])
    #expect(try place.bytes() == before)
  }

  @Test func `A warning keeps the previous site only when strict`() throws {
    let place = try Folder()
    place.publish(old)
    let files = [OutputFile.text("index.html", "new", with: Self.finding(.rawHTML))]
    place.publish(files, strict: true)
    #expect(try place.text("site/index.html") == "old")
    let done = place.publish(files)
    #expect(done.lines(in: place) == ["raw-html: wrong"])
    #expect(try place.text("site/index.html") == "new")
  }

  @Test func `A first build that fails leaves an empty folder`() throws {
    let place = try Folder()
    place.publish([.text("a/index.html", "a", with: Self.finding(.deadLink))])
    #expect(try FileManager.default.subpathsOfDirectory(atPath: place.site) == [])
  }

  @Test func `A media file that is gone keeps the previous site`() throws {
    let place = try Folder()
    place.publish(old)
    let before = try place.bytes()
    let photo = OutputFile(path: "media/a.jpg", body: .copy(of: place.path + "/a.jpg"))
    let done = place.publish([.text("index.html", "new"), photo])
    #expect(
      done.lines(in: place) == [
        "output-failed: cannot write “media/a.jpg” in “site”: it is not there"
      ])
    #expect(try place.bytes() == before)
  }

  @Test func `A media file is copied byte for byte`() throws {
    let place = try Folder()
    try Data([0, 255, 10, 13, 0]).write(to: URL(fileURLWithPath: place.path + "/a.jpg"))
    place.publish([OutputFile(path: "media/a.jpg", body: .copy(of: place.path + "/a.jpg"))])
    #expect(try place.bytes()["media/a.jpg"] == Data([0, 255, 10, 13, 0]))
  }

  @Test func `The output may not be a file`() throws {
    let place = try Folder()
    try place.write("mine", to: "site")
    let done = place.publish(old)
    #expect(
      done.lines(in: place) == ["output-failed: cannot write “site” in “site”: it is not a folder"])
    #expect(try place.text("site") == "mine")
  }

  @Test func `One job and eight write the same bytes`() throws {
    let texts = Dictionary(
      uniqueKeysWithValues: (0..<300).map { ("\($0 % 7)/\($0)/index.html", "page \($0)") })
    let one = try Folder()
    one.publish(texts, jobs: 1)
    let eight = try Folder()
    eight.publish(texts, jobs: 8)
    #expect(try one.bytes().count == 301)
    #expect(try one.bytes() == eight.bytes())
  }
}
