import TestSupport
import Testing

/// A proposal from its submission to its spread, seen from days in between.
@Suite struct StandingTests {
  private let content = Sample.with([
    "initiatives/cap-phep/record.yaml": """
    title: {vi: Cấp phép số, en: Digital permits}
    summary: {vi: Cấp phép qua mạng, en: Permits over the network}
    fields: [so-hoa]
    employer: so
    proposers: [{official: an}]
    lifecycle:
      - {stage: submitted, on: 2022-03-01}
      - {stage: opinion-sought, on: 2022-03-10, note: {vi: Hỏi các sở, en: The departments were asked}}
      - {stage: returned, on: 2022-03-20}
      - {stage: submitted, on: 2022-04-01}
      - {stage: approved, on: 2022-05-01}
      - {stage: piloting, on: 2022-06-01}
      - {stage: suspended, on: 2022-07-01}
      - {stage: resumed, on: 2022-08-01}
      - {stage: finished, on: 2022-12-31}
      - {stage: evaluated, on: 2023-02-01, result: partly-completed}
      - {stage: scaled-up, on: 2024-01-01}
    """
  ])

  @Test(arguments: [
    ("2022-03-09", "submitted"), ("2022-03-10", "under-review"), ("2022-03-31", "returned"),
    ("2022-04-30", "submitted"), ("2022-05-01", "approved"), ("2022-06-30", "piloting"),
    ("2022-07-31", "suspended"), ("2022-08-01", "piloting"), ("2023-01-31", "finished"),
    ("2023-02-01", "partly-completed"),
  ])
  func `The last event up to the day says where it stands`(day: String, standing: String) throws {
    let site = try SmallSite(content, at: "\(day)T00:00")
    #expect(
      site.paths.filter { $0.hasPrefix("en/initiatives/status/") } == [
        "en/initiatives/status/\(standing)/atom.xml",
        "en/initiatives/status/\(standing)/index.html",
      ])
    #expect(try site.shows("<span class=\"badge \(standing)\">", at: "en/initiatives/"))
  }

  @Test func `What was scaled up still is what it was evaluated as`() throws {
    let site = try SmallSite(content, at: "2024-01-01T00:00")
    #expect(
      site.paths.filter { $0.hasPrefix("en/initiatives/status/") } == [
        "en/initiatives/status/partly-completed/atom.xml",
        "en/initiatives/status/partly-completed/index.html",
        "en/initiatives/status/scaled-up/atom.xml",
        "en/initiatives/status/scaled-up/index.html",
      ])
    #expect(try site.shows("<span class=\"badge scaled-up\">", at: "en/initiatives/"))
  }

  @Test func `What has not happened yet is not told`() throws {
    let before = try SmallSite(content, at: "2022-03-09T00:00")
    #expect(before.files(with: "Hỏi các sở") == [])
    #expect(before.files(with: "2022-03-10") == [])
    let then = try SmallSite(content, at: "2022-03-10T00:00")
    #expect(
      try then.shows("datetime=\"2022-03-10\"", "Hỏi các sở", at: "vi/de-xuat/cap-phep/"))
  }
}
