import Foundation
import Outputs
import Publishing
import TestSupport
import Testing

/// A rebuild writes what differs and takes away what the site no longer has.
struct RebuildTests {
  private let texts = ["index.html": "a", "vi/index.html": "b", "vi/x/index.html": "c"]

  @Test func `Nothing is written when nothing changed`() throws {
    let place = try Folder()
    place.publish(texts)
    let names = texts.keys.sorted().map { "site/" + $0 } + ["site/.bieuduong/manifest"]
    let before = try names.map { try place.stamp($0) }
    let done = place.publish(texts)
    #expect(done.counts == [0, 3, 0])
    #expect(try names.map { try place.stamp($0) } == before)
  }

  @Test func `Only the changed file is written`() throws {
    let place = try Folder()
    place.publish(texts)
    let before = try place.stamp("site/index.html")
    let changed = try place.stamp("site/vi/index.html")
    var new = texts
    new["vi/index.html"] = "B"
    #expect(place.publish(new).counts == [1, 2, 0])
    #expect(try place.text("site/vi/index.html") == "B")
    #expect(try place.stamp("site/index.html") == before)
    #expect(try place.stamp("site/vi/index.html") != changed)
  }

  @Test func `A file edited in the output is made again`() throws {
    let place = try Folder()
    place.publish(texts)
    try place.write("B", to: "site/vi/index.html")
    #expect(place.publish(texts).counts == [1, 2, 0])
    #expect(try place.text("site/vi/index.html") == "b")
  }

  @Test func `A file missing from the output is made again`() throws {
    let place = try Folder()
    place.publish(texts)
    try place.remove("site/vi")
    #expect(place.publish(texts).counts == [2, 1, 0])
    #expect(try place.text("site/vi/x/index.html") == "c")
  }

  @Test func `What is no longer produced is removed with its folders`() throws {
    let place = try Folder()
    place.publish(texts)
    let done = place.publish(["index.html": "a"])
    #expect(done.counts == [0, 1, 2])
    #expect(try place.names() == ["index.html"])
  }

  @Test func `New folders go where folders are and nothing stays behind`() throws {
    let place = try Folder()
    place.publish(["vi/index.html": "a"])
    try place.write("mine", to: "site/vi/notes.txt")
    place.publish([
      "vi/index.html": "a", "vi/x/index.html": "b", "vi/x/y/index.html": "c", "en/index.html": "d",
    ])
    #expect(
      try place.names() == [
        "en/", "en/index.html", "vi/", "vi/index.html", "vi/notes.txt", "vi/x/",
        "vi/x/index.html", "vi/x/y/", "vi/x/y/index.html",
      ])
    #expect(try place.text("site/vi/x/y/index.html") == "c")
    #expect(try place.names(in: "site/.bieuduong") == ["manifest", "seen.local"])
  }

  @Test func `A folder with someone else's file stays`() throws {
    let place = try Folder()
    place.publish(texts)
    try place.write("mine", to: "site/vi/notes.txt")
    #expect(place.publish(["index.html": "a"]).counts == [0, 1, 2])
    #expect(try place.names() == ["index.html", "vi/", "vi/notes.txt"])
    #expect(try place.text("site/vi/notes.txt") == "mine")
  }
}
