import Edition
import Keeping
import Stages
import TestSupport
import Testing
import Tracing
import Vietnamese

/// What the public sees of a record is reckoned again only where it may be another, and is the same as if all were.
struct SeenStatesTests {
  @Test(arguments: Edits.all)
  func `The log is the same as one from nothing, whatever has changed`(_ edit: Edit) throws {
    let content = try EditedContent(edit.content)
    for (changes, moment) in [([:], edit.moments.0), (edit.changes, edit.moments.1)] {
      try content.change(changes)
      let anew = try content.log(at: moment, remembering: false).bytes
      for _ in 1...2 {
        #expect(try content.log(at: moment).bytes == anew)
      }
      #expect(try content.log(at: moment).countOfNew == 0)
    }
  }

  @Test func `Of a changed text that record alone is looked at`() throws {
    let content = try EditedContent([:])
    let all = try content.log().countOfNew
    try content.change(["initiatives/cap-phep/vi.md": "Cấp phép bằng máy chữ.\n"])
    #expect(all > 1)
    #expect(try content.log().countOfNew == 1)
  }

  @Test(arguments: [
    (Mark.Space.text, "initiatives/cap-phep/vi.md", "Cấp phép bằng máy chữ.\n"),
    (.record, "units/to.yaml", Edits.content["units/to.yaml"]!.replacing("Tổ", with: "Đội")),
  ])
  func `What is read for it and not taken down is missed`(
    _ space: Mark.Space, _ path: String, _ text: String
  ) throws {
    let content = try EditedContent([:])
    _ = try content.log(deafTo: space)
    try content.change([path: text])
    #expect(try content.log().bytes != content.log(remembering: false).bytes)
  }

  @Test(arguments: ["", "bieuduong states 1\n", "x"])
  func `What is left of it is of no use, and costs nothing but time`(_ left: String) throws {
    let content = try EditedContent([:])
    let (bytes, all) = try content.log()
    try content.write(left, to: "content/.bieuduong/states.local")
    #expect(try content.log() == (bytes, all))
    #expect(try content.log() == (bytes, 0))
  }

  @Test func `With other templates all is looked at again`() throws {
    let content = try EditedContent([:])
    let (bytes, all) = try content.log()
    try content.write("y", to: "templates/x.mustache")
    #expect(try content.log() == (bytes, all))
  }
}

extension EditedContent {
  /// As if nothing had been published before.
  fileprivate func log(
    at now: String = "2026-01-01T07:00", remembering: Bool = true, deafTo: Mark.Space? = nil
  ) throws -> (bytes: [UInt8], countOfNew: Int) {
    let stages = try stages(at: now)
    let listed = stages.list()
    let states =
      remembering ? stages.seenStates(listed, stages.inputs(listed), deafTo: deafTo) : nil
    let looks = try RealLooks.compiled.get()
    let edition = try #require(
      stages.edition(of: stages.readRecords(listed), toPublishWith: looks, knowing: states))
    let bytes = edition.trace.bytes
    states?.write()
    return (bytes, states?.countOfNew ?? 0)
  }
}
