import Content
import Records
import TestSupport
import Testing
import Vietnamese

/// An award for a proposal that waits for its bulletin, and is in none itself.
@Suite struct ForgottenAwardTests {
  private static let before = "2026-12-07T07:59"

  private static func bulletin(_ items: String, more: String = "") -> String {
    """
    number: 1
    period: {from: 2026-11-01, to: 2026-11-30}
    title: {vi: Bản tin tháng 11, en: November bulletin}
    publish: 2026-12-07T08:00
    items: [\(items)]
    \(more)
    """
  }

  private static let forgotten = ["bulletins/2026-11/record.yaml": bulletin("initiative:cap-phep")]

  private func findings(_ changes: [String: String], at moment: String = before) throws -> [String]
  {
    let folder = try Folder(withCompanions(Sample.with(changes)))
    let content = folder.read()
    #expect(content.findings.map(folder.line) == [])
    let moment = try #require(Moment(iso: moment))
    return content.registry.embargoFindings(at: moment).map(folder.line)
  }

  private static let line = """
    commendations/qd-1.yaml:6:13 award-in-no-bulletin: the initiative “cap-phep” waits for the \
    bulletin “2026-11”, and this commendation is in no bulletin
    """

  @Test func `An award that the bulletin of its proposal left out is told of`() throws {
    #expect(try findings(Self.forgotten) == [Self.line])
  }

  @Test func `So is a praise, and each of several awards`() throws {
    let found = try findings(
      Self.forgotten.with([
        "commendations/qd-1.yaml": Sample.commendation(act: "praise"),
        "commendations/qd-2.yaml": Sample.commendation(number: "2/QĐ-UBND"),
      ]))
    #expect(found.count == 2)
  }

  @Test func `So is one whose proposal has a moment of its own beside its bulletin`() throws {
    let proposal = Sample.initiative(more: "embargo: 2026-12-08T08:00")
    #expect(
      try findings(Self.forgotten.with(["initiatives/cap-phep/record.yaml": proposal]))
        == [Self.line])
  }

  /// Each is right as it stands.
  @Test(arguments: [
    // In the same issue.
    ["bulletins/2026-11/record.yaml": bulletin("initiative:cap-phep, commendation:qd-1")],
    // In a later issue, on purpose.
    forgotten.with([
      "bulletins/2026-12/record.yaml": bulletin("commendation:qd-1")
        .replacing("number: 1", with: "number: 2").replacing("2026-12-07", with: "2026-12-28")
    ]),
    // With a moment of its own, before or after.
    forgotten.with([
      "commendations/qd-1.yaml": Sample.commendation(more: "embargo: 2026-12-20T08:00")
    ]),
    forgotten.with([
      "commendations/qd-1.yaml": Sample.commendation(more: "embargo: 2026-11-20T08:00")
    ]),
    // No bulletin carries the proposal: there is none to forget the award.
    [
      "initiatives/cap-phep/record.yaml": Sample.initiative(more: "embargo: 2026-12-08T08:00")
    ],
    // An earlier issue carried the proposal, which may be read.
    forgotten.with([
      "bulletins/2026-10/record.yaml": bulletin("initiative:cap-phep")
        .replacing("number: 1", with: "number: 2").replacing("2026-12-07", with: "2026-11-02")
    ]),
    // The award is for nothing that is recorded.
    forgotten.with([
      "commendations/qd-1.yaml": Sample.commendation()
        .replacing("initiative: cap-phep\n", with: "")
    ]),
  ])
  func `An award that was not forgotten is not told of`(_ changes: [String: String]) throws {
    #expect(try findings(changes) == [])
  }

  @Test func `Once the proposal may be read there is nothing to tell`() throws {
    #expect(try findings(Self.forgotten, at: "2026-12-07T08:00") == [])
  }
}
