import TestSupport
import Testing

/// The front page.
@Suite struct HomeTests {
  private static let content = Sample.with([
    "initiatives/cap-phep/record.yaml": Sample.initiative(
      more: """
        outcomes: [{measure: {vi: Thời gian, en: Time}, before: 15, after: 7, better: lower}]
        media: [{file: quay.jpg, alt: {vi: Quầy, en: A counter}, credit: {vi: Lê Ba, en: Lê Ba}}]
        """),
    "initiatives/cap-phep/quay.jpg": "",
    "consultations/dot-2.yaml": """
    title: {vi: Đợt 2, en: Second list}
    opens: 2023-12-01
    closes: 2023-12-10
    by: ubnd
    candidates: [{official: an, form: bang-khen}]
    """,
    "corrections/sua.yaml": """
    record: commendation:qd-1
    on: 2023-12-05
    was: {vi: Sai, en: Wrong}
    is: {vi: Đúng, en: Right}
    why: {vi: Nhầm, en: A slip}
    """,
  ])

  private func home(on day: String) throws -> String {
    try SmallSite(Self.content, at: day + "T08:00").text("en/")
  }

  @Test func `What is new stands under its day, newest first`() throws {
    let site = try SmallSite(Self.content, at: "2023-12-06T08:00")
    #expect(
      try site.shows(
        "What is new", "<time datetime=\"2023-12-01\"", "Second list",
        "<time datetime=\"2023-11-16\"", "Certificate of Merit: Nguyễn Văn An",
        "Corrected or revoked", at: "en/"))
  }

  @Test func `A consultation is there while it is open`() throws {
    #expect(try home(on: "2023-12-10").contains("Comments until <time datetime=\"2023-12-10\""))
    #expect(try !home(on: "2023-12-11").contains("Open for comment"))
  }

  @Test func `A correction is there for a month`() throws {
    let told = "Correction:</span> <a href=\"/en/commendations/qd-1/\""
    #expect(try home(on: "2024-01-04").contains(told))
    let later = try home(on: "2024-01-05")
    #expect(!later.contains(told))
    #expect(later.contains("<p>None.</p>"))
  }

  @Test func `The last change of anything is that of the page`() throws {
    let site = try SmallSite(Self.content, at: "2023-12-06T08:00")
    #expect(
      try site.shows("<dt>Last updated</dt><dd><time datetime=\"2023-12-05\"", at: "en/"))
  }

  @Test func `The story it opens with brings its photograph`() throws {
    #expect(try home(on: "2023-12-06").contains("alt=\"A counter\""))
  }
}
