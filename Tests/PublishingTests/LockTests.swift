import Foundation
import Glibc
import Outputs
import Publishing
import TestSupport
import Testing

/// One build at a time writes into an output.
struct LockTests {
  @Test func `A second build is refused`() throws {
    let place = try Folder()
    place.publish(["index.html": "a"])
    let site = open(place.site, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(site) }
    #expect(flock(site, LOCK_EX | LOCK_NB) == 0)
    let done = place.publish(["index.html": "b"])
    #expect(
      done.lines(in: place) == ["output-busy: another build is writing into “site”"])
    #expect(try place.text("site/index.html") == "a")
  }

  @Test func `A build leaves no lock behind`() throws {
    let place = try Folder()
    place.publish(["index.html": "a"])
    #expect(place.publish(["index.html": "b"]).counts == [1, 0, 0])
  }

  @Test func `Builds into other folders go on`() throws {
    let place = try Folder()
    let other = try Folder()
    place.publish(["index.html": "a"])
    let site = open(place.site, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(site) }
    #expect(flock(site, LOCK_EX | LOCK_NB) == 0)
    #expect(other.publish(["index.html": "b"]).counts == [1, 0, 0])
  }
}
