import Foundation
import Keeping
import Records
import TestSupport
import Testing
import Tracing
import Vietnamese

/// A build goes on from the last one and writes what a build from nothing writes; where one accessor keeps to itself what it
/// hands out, it does not. What is not caught here is not tested.
struct RememberingTests {
  @Test(arguments: Edits.all)
  func `What is read is taken down`(_ edit: Edit) throws {
    let missed = try edit.differences(withoutTaking: nil)
    #expect(missed == [])
  }

  @Test(arguments: Edits.all)
  func `What is read and not taken down is missed`(_ edit: Edit) throws {
    #expect(try !edit.differences(withoutTaking: edit.space).isEmpty)
  }

  /// Else the index keeps words that are no more.
  @Test(arguments: Edits.ofIndex)
  func `What the index reads is taken down with each record`(_ edit: Edit) throws {
    let differing = try edit.differences(withoutTaking: nil)
    #expect(differing == [])
    let missed = try edit.differences(withoutTaking: edit.space)
    #expect(missed.contains { $0.hasPrefix("search/") && !$0.contains("/c") })
  }

  @Test(arguments: ["initiatives/cap-phep/en.md", "initiatives/cap-phep/vi.md"])
  func `A text that loses its words is no text, and one that gains some is`(_ text: String) throws {
    for (before, after) in [("Permits online.\n", "\n"), ("\n", "Permits online.\n")] {
      let content = Edits.content.merging([text: before]) { $1 }
      let edit = Edit(space: .text, content: content, changes: [text: after])
      #expect(try edit.differences(withoutTaking: nil) == [])
    }
  }

  /// Its pages read nothing of the calendar.
  @Test(arguments: Edits.turning)
  func `A date of a record that comes or passes changes what it says`(_ edit: Edit) throws {
    #expect(try edit.differences(withoutTaking: nil) == [])
    #expect(try !edit.differences(withoutTaking: .record).isEmpty)
  }

  @Test func `Every accessor has its edit`() {
    #expect(Set(Edits.all.map(\.space)) == Set(Mark.Space.allCases))
  }
}

/// An edit of which pages learn by one accessor alone.
struct Edit: Sendable, CustomTestStringConvertible {
  let space: Mark.Space
  var content = Edits.content
  /// What becomes of files; nil for one that is deleted.
  var changes: [String: String?] = [:]
  var moments = ("2026-01-01T07:00", "2026-01-01T07:00")

  var testDescription: String { "\(space)" }

  /// The files that are not what a build from nothing writes.
  func differences(withoutTaking space: Mark.Space?) throws -> [String] {
    let site = try KeptSite(content, deafTo: space)
    _ = try site.built(at: moments.0)
    try site.edit(
      content.merging(changes.compactMapValues { $0 }) { $1 }.filter {
        changes[$0.key] != .some(nil)
      })
    let (kept, new) = (try site.built(at: moments.1), try site.builtAnew(at: moments.1))
    return Set(kept.keys).union(new.keys).filter { kept[$0] != new[$0] }.sorted()
  }
}

enum Edits {
  /// A proposal that readers have seen, and that has changed since or not.
  private static func seen(again: Bool = false) -> [String: String] {
    var log = TraceLog()
    let record = RecordKey(.initiative, "cap-phep")
    log.add(.published, of: record, on: Day(iso: "2025-12-01")!, state: nil)
    if again { log.add(.changed, of: record, on: Day(iso: "2025-12-02")!, state: nil) }
    return content.merging([TraceLog.file: String(decoding: log.bytes, as: UTF8.self)]) { $1 }
  }

  static let all = [
    Edit(
      space: .facts,
      changes: initiative(title: "{vi: Cấp phép số dài hơn, en: Longer digital permits}")),
    Edit(space: .texts, changes: ["initiatives/cap-phep/vi.md": "Cấp phép bằng máy chữ.\n"]),
    Edit(space: .text, changes: ["initiatives/cap-phep/vi.md": "Cấp phép bằng máy chữ.\n"]),
    Edit(
      space: .common, changes: ["site.yaml": Sample.settings.replacing("Biểu dương", with: "Khen")]),
    Edit(space: .today, moments: ("2026-01-01T07:00", "2026-01-02T07:00")),
    Edit(space: .record, changes: initiative(more: "bottleneck: {vi: Chờ nhau, en: Waiting}")),
    Edit(
      space: .shelf,
      changes: ["units/so-khac.yaml": "kind: province\nnames: [{vi: Tỉnh khác, en: Other}]\n"]),
    Edit(
      space: .hidden,
      content: content.merging([
        "documents/cho.yaml": Sample.document.replacing("73/2023", with: "74/2023")
          + "\nembargo: 2026-01-01T08:00\n",
        "initiatives/cap-phep/vi.md": "Theo [văn bản](document:cho).\n",
      ]) { $1 }, moments: ("2026-01-01T07:00", "2026-01-01T09:00")),
    Edit(
      space: .instrument, content: content.merging(["vocabularies/forms.yaml": form]) { $1 },
      changes: ["documents/nd-98.yaml": Sample.document.replacing("73/2023", with: "98/2023")]),
    Edit(
      space: .relation,
      changes: ["commendations/qd-2.yaml": Sample.commendation(number: "2/QĐ-UBND")]),
    Edit(
      space: .register,
      changes: ["consultations/hoi.yaml": consultation]),
    Edit(space: .listPage, content: many, changes: moved),
    Edit(space: .list, content: many, changes: many(90, on: "2022-01-01")),
    Edit(space: .listRows, content: many, changes: moved),
    Edit(space: .choices, content: many, changes: many(90, on: "2022-01-01")),
    Edit(space: .listNewest, changes: many(90, on: "2022-05-01")),
    Edit(
      space: .obstacles, content: obstructed(until: "2023-01-06"),
      changes: changed(obstructed(until: "2023-11-09"))),
    Edit(
      space: .provision, changes: many(90, on: "2022-05-01", more: "legal_basis: [\"nd-73#10\"]\n")),
    Edit(space: .citing, changes: many(90, on: "2022-05-01", more: "legal_basis: [nd-73]\n")),
    Edit(space: .traced, content: seen(), changes: changed(seen(again: true))),
    Edit(space: .traces, content: seen(), changes: changed(seen(again: true))),
    Edit(
      space: .namesake,
      changes: [
        "officials/an-khac.yaml": Sample.files["officials/an.yaml"]!.replacing(
          "Phó Giám đốc", with: "Giám đốc")
      ]),
  ]

  /// Those that change by which words a record is found.
  static let ofIndex =
    all.filter { [.facts, .texts, .text, .record, .relation, .namesake].contains($0.space) } + [
      Edit(
        space: .common,
        content: content.merging([
          "vocabularies/glossary.yaml": glossary, "initiatives/cap-phep/vi.md": "Nộp qua CPS.\n",
        ]) { $1 },
        changes: ["vocabularies/glossary.yaml": glossary.replacing("số", with: "sớm")])
    ]

  private static let glossary = """
    cps:
      term: {vi: CPS, en: CPS}
      meaning: {vi: Cấp phép số, en: Digital permits}
    """

  /// Midnights on which something comes to be so, or ceases.
  static let turning = [
    ["units/to.yaml": team.replacing("Team One}", with: "Team One, to: 2026-01-01}")],
    ["units/to.yaml": team.replacing("Team One}", with: "Team One, from: 2026-01-02}")],
    ["consultations/hoi.yaml": consultation.replacing("2025-09-26", with: "2026-01-01")],
    [
      "initiatives/cap-phep/record.yaml": Sample.initiative(
        title: "{vi: Cấp phép số, en: Digital permits}",
        more: """
          obstacles:
            - raised: 2026-01-02
              text: {vi: Vướng, en: Stuck}
              action: adjusted
          """)
    ],
  ].map { turned in
    Edit(
      space: .record, content: content.merging(turned) { $1 },
      moments: ("2026-01-01T07:00", "2026-01-02T07:00"))
  }

  static let content = Sample.files.merging(["units/to.yaml": team]) { $1 }

  private static let team = "kind: team\nnames: [{vi: Tổ một, en: Team One}]\nparent: so\n"

  private static let form = """
    bang-khen:
      label: {vi: Bằng khen, en: Certificate of Merit}
      sort: certificate
      basis: [{number: 98/2023/NĐ-CP, from: 2020-01-01}]
    """

  private static let consultation = """
    title: {vi: Lấy ý kiến, en: Comments}
    opens: 2025-09-15
    closes: 2025-09-26
    by: ubnd
    contact: {name: {vi: Bộ phận, en: Desk}, unit: ubnd, mail: y-kien@example.vn}
    candidates: [{official: an, form: bang-khen}]
    """

  private static func initiative(
    title: String = "{vi: Cấp phép số, en: Digital permits}", more: String = ""
  ) -> [String: String?] {
    ["initiatives/cap-phep/record.yaml": Sample.initiative(title: title, more: more)]
  }

  /// One more page of a list than there was.
  private static let many = (1...72).reduce(content) { all, number in
    all.merging(proposal(number, on: "2022-06-\(number % 28 + 1)")) { $1 }
  }

  /// The newest of them becomes the oldest, in the same year.
  private static let moved = changed(proposal(27, on: "2022-02-01"))

  private static func many(_ number: Int, on day: String, more: String = "") -> [String: String?] {
    changed(proposal(number, on: day, more: more))
  }

  private static func changed(_ files: [String: String]) -> [String: String?] {
    files.mapValues { $0 }
  }

  private static func proposal(_ number: Int, on day: String, more: String = "") -> [String: String]
  {
    let written = day.split(separator: "-").map { $0.count == 1 ? "0" + $0 : String($0) }.joined(
      separator: "-")
    let title = "{vi: Đề xuất \(number), en: Proposal \(number)}"
    return [
      "initiatives/de-xuat-\(number)/record.yaml":
        Sample.proposal(title: title).replacing("2022-03-14", with: written) + more,
      "initiatives/de-xuat-\(number)/vi.md": "Một việc.\n",
    ]
  }

  /// A page of obstacles, half of which took ten days and half thirty, and an older one, on which the median depends.
  private static func obstructed(until day: String) -> [String: String] {
    let others = (1...70).reduce(content) { all, number in
      let closed = number % 2 == 0 ? "2023-02-11" : "2023-03-03"
      let obstacle = obstacle("2023-02-01", closed)
      return all.merging(proposal(number, on: "2022-06-01", more: obstacle)) { $1 }
    }
    let oldest = obstacle("2023-01-01", day)
    return others.merging(proposal(90, on: "2022-05-01", more: oldest)) { $1 }
  }

  private static func obstacle(_ raised: String, _ closed: String) -> String {
    """
    obstacles:
      - raised: \(raised)
        text: {vi: Vướng, en: Stuck}
        action: adjusted
        resolution: {vi: Gỡ, en: Freed}
        closed: \(closed)

    """
  }
}
