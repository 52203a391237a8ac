import Content
import Diagnostics
import Records
import TestSupport
import Testing
import Vietnamese

/// Rules compare what dates may be: only what is wrong whatever the days are is wrong.
@Suite struct DatesInRulesTests {
  private func findings(_ changes: [String: String]) throws -> [String] {
    let content = try Folder(Sample.lawful.with(changes)).read()
    return (content.findings + content.registry.brokenRules()).map {
      "\($0.rule.rawValue): \($0.message.en)"
    }
  }

  private func life(_ events: String, more: String = "") -> [String: String] {
    let record = Sample.proposal().replacing(
      "  - {stage: submitted, on: 2022-03-14}\n", with: events)
    return ["initiatives/2023/cap-phep/record.yaml": record + more, "commendations/qd-1.yaml": ""]
      .filter { !$0.value.isEmpty }
  }

  @Test(arguments: [
    "  - {stage: submitted, on: 2022}\n  - {stage: approved, on: 2022-05}\n  - {stage: piloting, on: 2022}",
    "  - {stage: submitted, on: 2022-03}\n  - {stage: approved, on: 2022-03-01}",
    "  - {stage: submitted, on: 2022-03-14}\n  - {stage: approved, on: 2022-03}",
  ])
  func `Steps that may be in order are in order`(_ events: String) throws {
    let events =
      events
      + "\n  - {stage: finished, on: 2023}\n  - {stage: evaluated, on: 2023-10, result: completed}\n"
    #expect(try findings(life(events)) == [])
  }

  @Test func `A step that is too early in every reading is a finding, over one that is not known`()
    throws
  {
    let events = """
        - {stage: submitted, on: 2022-03-14}
        - {stage: opinion-sought, on: 2022}
        - {stage: approved, on: 2022-02}
        - {stage: finished, on: 2023}
        - {stage: evaluated, on: 2023, result: completed}

      """
    #expect(
      try findings(life(events)) == [
        "date-order: “approved” 2022-02 is earlier than “submitted” 2022-03-14 before it"
      ])
  }

  @Test(arguments: [
    ("pilot: {from: 2022-05, area: [so]}", []), ("pilot: {from: 2022, area: [so]}", []),
    (
      "pilot: {from: 2022-06, area: [so]}",
      ["date-order: the pilot starts in 2022-06, but the stage “piloting” says 2022-05-20"]
    ),
    ("oversight: [{kind: inspection, on: 2022-03}]", []),
    (
      "oversight: [{kind: inspection, on: 2022-02}]",
      ["date-order: “oversight” 2022-02 is earlier than the proposal itself, 2022-03-14"]
    ),
    ("resources: [{kind: personnel, quantity: 2, what: {vi: a, en: b}, on: 2022}]", []),
    (
      "resources: [{kind: personnel, quantity: 2, what: {vi: a, en: b}, on: 2022-04}]",
      ["approved-first: “resources” in 2022-04, before the proposal was approved"]
    ),
    ("obstacles: [{raised: 2022-06, text: {vi: a, en: b}, closed: 2022, action: removed}]", []),
    (
      "obstacles: [{raised: 2022-06, text: {vi: a, en: b}, closed: 2022-05, action: removed}]",
      ["date-order: “closed” 2022-05 is earlier than “raised” 2022-06"]
    ),
  ])
  func `What stands beside the life is held to what is certain`(
    _ more: String, _ expected: [String]
  ) throws {
    let events = """
        - {stage: submitted, on: 2022-03-14}
        - {stage: approved, on: 2022-05-04}
        - {stage: piloting, on: 2022-05-20}
        - {stage: finished, on: 2023-09}
        - {stage: evaluated, on: 2023-10-20, result: completed}

      """
    #expect(try findings(life(events, more: more)) == expected)
  }

  @Test(arguments: [
    ("2023-01-02", "2023-02-20", true), ("2023-01", "2023-02-20", false),
    ("2023-01-02", "2023-02", false), ("2023", "2023", false),
  ])
  func `Working days are counted between days alone`(
    _ finished: String, _ reported: String, _ isLate: Bool
  ) throws {
    let events = """
        - {stage: submitted, on: 2022-03-14}
        - {stage: approved, on: 2022-05-04}
        - {stage: finished, on: \(finished)}
        - {stage: reported, on: \(reported)}
        - {stage: evaluated, on: 2023-10-20, result: completed}

      """
    #expect(try findings(life(events)).contains { $0.hasPrefix("reported-late") } == isLate)
  }

  @Test(arguments: [
    ("2014", "2015", nil), ("2015", "2015", nil), ("2015", "2015-06-01", nil),
    ("2015-06", "2015-07", nil), ("2015-06-30", "2015", nil), ("2015-05-31", "2015-06", nil),
    ("2014", "2016", "leave a gap after those before: to 2014, then from 2016"),
    ("2015-06", "2015-08", "leave a gap after those before: to 2015-06, then from 2015-08"),
    ("2015", "2014", "overlap with those before: to 2015, then from 2014"),
    ("2015-06", "2015-05-31", "overlap with those before: to 2015-06, then from 2015-05-31"),
    ("2015-01-01", "2015-01-01", "overlap with those before: to 2015-01-01, then from 2015-01-01"),
  ])
  func `Names leave a gap, or overlap, only where that is certain`(
    _ to: String, _ from: String, _ what: String?
  ) throws {
    let unit = """
      kind: department
      names:
        - {vi: Sở Kiến thiết, en: Department of Works, from: 1997-03, to: \(to)}
        - {vi: Sở Xây dựng, en: Department of Construction, from: \(from)}
      parent: ubnd
      """
    #expect(
      try findings(["units/nhom/so.yaml": unit])
        == [what].compactMap { $0 }.map { "unit-periods: the periods of “names” " + $0 })
  }

  @Test(arguments: [
    ("2014", "2015", true), ("2015", "2015", true), ("2015-06-30", "2015-07", true),
    ("2015-06", "2015-07-01", true), ("2015", "2016-02", false), ("2015-06", "2014", false),
  ])
  func `A unit goes over into another on a day that may be the one after its last`(
    _ last: String, _ on: String, _ isRight: Bool
  ) throws {
    let unit = """
      kind: department
      names: [{vi: Phòng, en: Office, to: \(last)}]
      successions: [{to: so, how: merged, on: \(on)}]
      """
    #expect(try findings(["units/phong.yaml": unit]).isEmpty == isRight)
  }

  @Test func `A unit that may have existed is no finding, and one that cannot have is`() throws {
    let unit = """
      kind: department
      names: [{vi: Phòng, en: Office, from: 2015-03}]
      """
    func activity(_ on: String) -> [String: String] {
      ["units/phong.yaml": unit, "activities/a.yaml": "unit: phong\non: \(on)\nform: training\n"]
    }
    #expect(try findings(activity("2015-03-01")) == [])
    #expect(try findings(activity("2015")) == [])
    #expect(
      try findings(activity("2015-02")) == [
        "unit-not-in-force: “Office” did not exist in 2015-02"
      ])
  }

  @Test func `What the law dates to the day takes no month`() throws {
    let document = Sample.document.replacing("issued: 2023-09-29", with: "issued: 2023-09")
    #expect(
      try findings(["documents/nd-73.yaml": document]) == [
        "bad-date: “2023-09” is not a date: the day is missing"
      ])
    #expect(
      try findings(["documents/nd-73.yaml": Sample.document + "\neffective: {from: 2023-11}\n"])
        == [
          "bad-date: “2023-11” is not a date: the day is missing"
        ])
  }
}
