import TestSupport
import Testing

/// Two issues: of a proposal that was evaluated later, and of an award that was revoked later.
@Suite struct IssueTests {
  private static let content = Sample.with([
    "commendations/qd-1.yaml": Sample.commendation(
      more: """
        history:
          - {status: revoked, on: 2024-05-06, decision: {number: 9/QĐ-UBND, on: 2024-05-06, by: ubnd}, reason: {vi: Sai, en: Wrong}}
        """),
    "corrections/sua.yaml": """
    record: commendation:qd-1
    on: 2024-02-03
    was: {vi: Cũ, en: Old}
    is: {vi: Mới, en: New}
    why: {vi: Nhầm, en: Slip}
    """,
  ]).merging(
    issue("2023-04", number: 4, "[{initiative: cap-phep}]", on: "2023-04-05")
      .merging(issue("2023-12", number: 12, "[{commendation: qd-1}]", on: "2023-12-05")) { a, _ in a
      }
  ) { a, _ in a }

  private static func issue(
    _ name: String, number: Int, _ items: String, on day: String
  ) -> [String: String] {
    [
      "bulletins/\(name)/record.yaml": """
      number: \(number)
      period: {from: 2023-01-01, to: 2023-03-31}
      title: {vi: Bản tin số \(number), en: Bulletin \(number)}
      publish: \(day)T08:00
      items: \(items)
      """,
      "bulletins/\(name)/vi.md": "Kính gửi bạn đọc,\n", "bulletins/\(name)/en.md": "Dear reader,\n",
    ]
  }

  private static let site = Result { try SmallSite(content) }

  @Test func `An issue shows a proposal as it then stood, and what has happened since`() throws {
    #expect(
      try Self.site.get().shows(
        "theo tình trạng ngày phát hành, 5/4/2023", "14/3/2022</time>", "Cấp phép số</a>",
        "class=\"badge submitted\"", "Từ đó đến nay:",
        "20/10/2023</time>: Đánh giá: Hoàn thành</li>",
        "16/11/2023</time>: <a href=\"/vi/khen-thuong/qd-1/\">Bằng khen: Nguyễn Văn An</a>",
        at: "vi/ban-tin/2023-04/"))
  }

  @Test func `An award that was revoked later stood then`() throws {
    let site = try Self.site.get()
    let page = try site.text("en/bulletins/2023-12/")
    #expect(!page.contains("badge revoked"))
    #expect(
      try site.shows(
        "Certificate of Merit: Nguyễn Văn An</a>", "Since then:",
        "3 February 2024</time>: Correction</li>", "6 May 2024</time>: Decision revoked</li>",
        at: "en/bulletins/2023-12/"))
  }

  @Test func `Issues lead to each other and are described by what they hold`() throws {
    let site = try Self.site.get()
    #expect(
      try site.shows(
        "<meta name=\"description\" content=\"Issue 4/2023 (1 January – 31 March 2023): Digital permits\"",
        "Next issue: <a href=\"/en/bulletins/2023-12/\" rel=\"next\">Bulletin 12</a>",
        at: "en/bulletins/2023-04/"))
    #expect(
      try site.shows(
        "property=\"og:description\" content=\"Số 12/2023 (1/1–31/3/2023): Bằng khen: Nguyễn Văn An\"",
        "Số trước: <a href=\"/vi/ban-tin/2023-04/\" rel=\"prev\">Bản tin số 4</a>",
        at: "vi/ban-tin/2023-12/"))
  }
}
