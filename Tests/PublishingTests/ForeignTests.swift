import Foundation
import Outputs
import Publishing
import TestSupport
import Testing

/// What the tool did not make is never touched, wherever a path or a link leads.
struct ForeignTests {
  @Test func `Files beside the site are kept`() throws {
    let place = try Folder()
    try place.write("mine", to: "site/CNAME")
    try place.write("ref", to: "site/.git/HEAD")
    let done = place.publish(["index.html": "a"])
    place.publish(["other.html": "b"])
    #expect(done.lines(in: place) == [])
    #expect(try place.text("site/CNAME") == "mine")
    #expect(try place.text("site/.git/HEAD") == "ref")
  }

  @Test func `A page does not replace someone else's file`() throws {
    let place = try Folder()
    place.publish(["index.html": "a"])
    try place.write("mine", to: "site/vi/index.html")
    let before = try place.bytes()
    let done = place.publish(["index.html": "new", "vi/index.html": "b"])
    #expect(
      done.lines(in: place) == [
        "output-conflict: “site/vi/index.html” was not made by this tool and is not overwritten"
      ])
    #expect(try place.bytes() == before)
  }

  @Test func `A file with the right bytes is taken as ours`() throws {
    let place = try Folder()
    try place.write("a", to: "site/index.html")
    let before = try place.stamp("site/index.html")
    #expect(place.publish(["index.html": "a"]).counts == [0, 1, 0])
    #expect(try place.stamp("site/index.html") == before)
  }

  @Test func `A page does not replace a folder`() throws {
    let place = try Folder()
    try place.write("mine", to: "site/index.html/notes.txt")
    let done = place.publish(["index.html": "a"])
    #expect(
      done.lines(in: place) == [
        "output-conflict: “site/index.html” was not made by this tool and is not overwritten"
      ])
    #expect(try place.text("site/index.html/notes.txt") == "mine")
  }

  @Test func `A link in place of a page is not followed`() throws {
    let place = try Folder()
    try place.write("mine", to: "outside.txt")
    try place.write("", to: "site/x")
    try place.link("site/index.html", to: "../outside.txt")
    let done = place.publish(["index.html": "a"])
    #expect(
      done.lines(in: place) == [
        "output-conflict: “site/index.html” was not made by this tool and is not overwritten"
      ])
    #expect(try place.text("outside.txt") == "mine")
  }

  @Test func `A link in place of a folder is not followed`() throws {
    let place = try Folder()
    try place.write("mine", to: "outside/vi.txt")
    try place.write("", to: "site/x")
    try place.link("site/vi", to: "../outside")
    let done = place.publish(["vi/index.html": "a"])
    #expect(
      done.lines(in: place) == [
        "output-conflict: “site/vi/index.html” was not made by this tool and is not overwritten"
      ])
    #expect(try place.names(in: "outside") == ["vi.txt"])
  }

  @Test func `Removal does not follow a link`() throws {
    let place = try Folder()
    place.publish(["index.html": "a", "vi/index.html": "b"])
    try place.remove("site/vi")
    try place.write("mine", to: "outside/index.html")
    try place.link("site/vi", to: "../outside")
    #expect(place.publish(["index.html": "a"]).lines(in: place) == [])
    #expect(try place.text("outside/index.html") == "mine")
  }

  @Test(arguments: [".bieuduong", ".bieuduong/staging"])
  func `A link in place of the tool's own folder is not followed`(_ folder: String) throws {
    let place = try Folder()
    place.publish(["index.html": "a"])
    try place.write("mine", to: "outside/staging/0")
    try place.write("mine", to: "outside/0")
    if folder == ".bieuduong" { try place.remove("site/.bieuduong") }
    try place.link("site/" + folder, to: place.path + "/outside")
    let done = place.publish(["index.html": "b"])
    #expect(
      done.lines(in: place) == [
        "output-failed: cannot write “\(folder)” in “site”: it is not a folder"
      ])
    #expect(try place.text("outside/staging/0") == "mine")
    #expect(try place.text("outside/0") == "mine")
    #expect(try place.text("site/index.html") == "a")
  }
}
