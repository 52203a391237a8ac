import Asking
import Content
import Records
import TestSupport
import Testing
import Vietnamese
import Writing

/// Facts that are given on the command line.
struct AssignmentTests {
  private func put(_ kind: Kind, _ facts: String...) throws -> Assignments {
    let folder = try Folder(Sample.files)
    let known = KnownRecords(Content.read(SourceTree.read(folder.path).0, jobs: 1).registry)
    return Assignments(facts.compactMap { Assignment($0) }, of: kind, known)
  }

  @Test func `Keys lead into maps and lists, dates are those of people, names find ids`() throws {
    let all = try put(
      .initiative, "title.vi=Một cửa", "title.en=One desk", "fields=so hoa",
      "proposers.official=nguyen van an", "proposers.2.unit=so xay dung",
      "lifecycle.stage=submitted",
      "lifecycle.on=14/3/2022", "lifecycle.2.stage=approved", "lifecycle.2.on=4/5/2022",
      "outcomes=[{measure: {vi: A, en: B}, after: \"7,5\"}]")
    #expect(all.slips == [])
    #expect(
      Draft(.initiative, "x", all.fields).text == """
        title:
          vi: Một cửa
          en: One desk
        fields: [so-hoa]
        proposers:
          - official: an
          - unit: so
        lifecycle:
          - {stage: submitted, on: 2022-03-14}
          - {stage: approved, on: 2022-05-04}
        outcomes:
          - measure: {vi: A, en: B}
            after: 7.5

        """)
  }

  @Test func `A value in one of two forms is the simple one`() throws {
    #expect(try put(.unit, "kind=team").fields == [.init("kind", .text("team"))])
  }

  @Test func `Slips are told with their keys`() throws {
    let slips = try put(
      .initiative, "titel.vi=A", "lifecycle.on=31/2/2026", "employer=co"
    ).slips.map(\.en)
    #expect(
      slips == [
        "titel.vi: there is no field “titel”; the nearest is “title”",
        "lifecycle.on: there is no such day: that month ends on 28 February 2026",
        "employer: “co” may be so, ubnd",
      ])
  }

  @Test func `What is missing is named with the key to give it by`() throws {
    let absent = Draft(.bulletin, "x", try put(.bulletin, "title.vi=A", "number=1").fields).absences
    #expect(
      absent.map { String($0.en.prefix { $0 != "…" }) } == [
        "missing --set period.from=", "missing --set period.to=", "missing --set title.en=",
        "missing --set publish=", "missing --set items=",
      ])
  }
}
