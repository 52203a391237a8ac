import Diagnostics
import Keeping
import Stages
import TestSupport
import Testing
import Vietnamese

/// A check goes on from the last one, and finds what one from nothing finds.
struct CheckingTests {
  @Test(arguments: Edits.all)
  func `What is found is found again, whatever has changed`(_ edit: Edit) throws {
    let content = try EditedContent(edit.content)
    try content.isFoundAnew(at: edit.moments.0)
    try content.change(edit.changes)
    try content.isFoundAnew(at: edit.moments.1)
  }

  @Test(arguments: OtherEdits.all)
  func `So it is with files that are new, gone, empty or wrong, and back`(
    _ changes: [String: String?]
  ) throws {
    let content = try EditedContent(OtherEdits.content)
    let back = changes.keys.map { ($0, OtherEdits.content[$0]) }
    for changes in [[:], changes, Dictionary(uniqueKeysWithValues: back)] {
      try content.change(changes)
      try content.isFoundAnew()
    }
  }

  @Test(arguments: TextEdits.all)
  func `A text is told of what it leads to`(_ edit: Edit) throws {
    let content = try EditedContent(edit.content)
    _ = try content.checked()
    try content.change(edit.changes)
    try content.isFoundAnew()
  }

  @Test(arguments: TextEdits.all.filter { $0.space != .facts })
  func `What is read for it and not taken down is missed`(_ edit: Edit) throws {
    let content = try EditedContent(edit.content)
    _ = try content.checked(deafTo: edit.space)
    try content.change(edit.changes)
    #expect(try content.checked().findings != content.checked(remembering: false).findings)
  }

  @Test func `Where nothing has changed nothing is read`() throws {
    let content = try EditedContent(Edits.content)
    let all = Edits.content.keys.count { $0.hasSuffix(".md") } + content.countOfRecords
    #expect(try content.checked().countOfNew == all)
    #expect(try content.checked().countOfNew == nil)
    #expect(try content.checked(remembering: false).countOfNew == all)
  }

  @Test func `Of an edited text that and its record are looked through`() throws {
    let content = try EditedContent(Edits.content)
    _ = try content.checked()
    try content.change(["initiatives/cap-phep/vi.md": "Cấp phép bằng máy chữ.\n"])
    #expect(try content.checked().countOfNew == 2)
    #expect(try content.checked().countOfNew == nil)
  }

  @Test func `With other templates no record and no text is looked through`() throws {
    let content = try EditedContent(Edits.content)
    _ = try content.checked()
    try content.write("", to: "templates/x.mustache")
    try content.isFoundAnew()
    try content.write("{{", to: "templates/x.mustache")
    let checked = try content.checked()
    #expect(checked.countOfNew == 0)
    #expect(try checked.findings == content.checked(remembering: false).findings)
  }

  @Test func `On another day records and texts are as they were, and the day is another`() throws {
    let content = try EditedContent([
      "initiatives/cap-phep/record.yaml": Sample.initiative()
        .replacing("2023-10-20", with: "2026-01-02")
    ])
    try content.isFoundAnew(at: "2026-01-01T07:00")
    #expect(try content.checked(at: "2026-01-01T23:59").countOfNew == nil)
    let next = try content.checked(at: "2026-01-03T07:00")
    #expect(next.countOfNew == 0)
    try content.isFoundAnew(at: "2026-01-03T07:00")
    // And back, by a clock that was wrong.
    try content.isFoundAnew(at: "2026-01-01T06:00")
  }
}

/// Edits by which what is found in a text of another record changes.
private enum TextEdits {
  static let all = [
    Edit(space: .text, content: leading(to: "page:gioi-thieu#muc"), changes: page("# Khác\n")),
    Edit(space: .record, content: leading(to: "unit:to"), changes: ["units/to.yaml": nil]),
    Edit(
      space: .shelf, content: leading(to: "unit:so-xay-dug"),
      changes: ["units/so-xay-dung.yaml": Edits.content["units/to.yaml"]!]),
    // Told of by its name alone, as long as it cannot be read.
    Edit(
      space: .facts,
      content: leading(to: "unit:to").with(["units/to.yaml": "names: [\n"]),
      changes: ["units/to.yaml": nil]),
  ]

  private static func leading(to link: String) -> [String: String] {
    Edits.content.with([
      "initiatives/cap-phep/vi.md": "Theo [trang](\(link)).\n",
      "pages/gioi-thieu/record.yaml": "title: {vi: Giới thiệu, en: About}\norder: 1\n",
      "pages/gioi-thieu/vi.md": "# Mục\n",
    ])
  }

  private static func page(_ text: String) -> [String: String?] {
    ["pages/gioi-thieu/vi.md": text]
  }
}

extension EditedContent {
  fileprivate var countOfRecords: Int {
    Edits.content.keys.count { $0.hasSuffix(".yaml") && !$0.isShared }
  }

  fileprivate func checked(
    at now: String = "2026-01-01T07:00", remembering: Bool = true, deafTo: Mark.Space? = nil
  ) throws -> Checked {
    try stages(at: now).check(remembering: remembering, deafTo: deafTo)
  }

  /// Twice: from what the last check found, and from what this one did.
  fileprivate func isFoundAnew(at now: String = "2026-01-01T07:00") throws {
    let anew = try checked(at: now, remembering: false)
    for _ in 1...2 {
      let checked = try checked(at: now)
      #expect(checked.findings == anew.findings)
      #expect(checked.forgetting == nil)
    }
  }
}

extension String {
  fileprivate var isShared: Bool { self == "site.yaml" || hasPrefix("vocabularies/") }
}
