import TestSupport
import Testing

/// Errors of practice that a unit found and put right: figures, never persons.
@Suite struct PracticeTests {
  private static func practice(_ year: Int, _ shortcomings: String) -> String {
    """
    unit: so
    period: {from: \(year)-01-01, to: \(year)-12-31}
    shortcomings: \(shortcomings)
    """
  }

  private static let site = Result {
    try SmallSite(
      Sample.with([
        "practices/nam-2023.yaml": practice(
          2023,
          """
          [{text: {vi: Trả hồ sơ không ghi lý do, en: Files returned without a reason}, found: 1200, corrected: 1100}, {text: {vi: Trả trễ, en: Late}, found: 5, corrected: 5}]
          """),
        "practices/nam-2024/record.yaml": practice(
          2024, "[{text: {vi: Hẹn sai ngày, en: Wrong day given}, found: 3, corrected: 2}]"),
        "practices/nam-2024/vi.md": "Nội dung.\n", "practices/nam-2024/en.md": "Text.\n",
        "practices/khong.yaml": """
        unit: so
        period: {from: 2022-01-01, to: 2022-12-31}
        solutions: [{vi: Hỏi đáp, en: Questions}]
        """,
        "encouragements/bo-tri.yaml": """
        unit: so
        period: {from: 2024-01-01, to: 2024-06-30}
        kind: placement
        count: 2
        """,
        "encouragements/khac.yaml": """
        unit: so
        period: {from: 2024-01-01, to: 2024-06-30}
        kind: other
        text: {vi: Cử đi học, en: Sent to study}
        count: 1
        """,
      ]))
  }
  private let site: SmallSite

  init() throws { site = try Self.site.get() }

  @Test func `A report has a table of them and their sum`() throws {
    #expect(site.findings == [])
    #expect(
      try site.shows(
        ">Sai sót đã phát hiện và chấn chỉnh</h2>",
        "<th scope=\"row\">Trả hồ sơ không ghi lý do</th>",
        ">1.200</td>", ">1.100</td>", "Trả trễ", ">Tổng cộng</th>", ">1.205</td>", ">1.105</td>",
        at: "vi/cach-lam-hay/nam-2023/"))
    #expect(
      try site.shows(
        ">Errors found and put right</h2>", "Wrong day given", ">3</td>", ">2</td>",
        at: "en/practices/nam-2024/"))
    #expect(try !site.text("en/practices/nam-2024/").contains("<tfoot>"))
    #expect(try !site.text("vi/cach-lam-hay/khong/").contains("_shortcomings"))
  }

  @Test func `What units did shows them by unit and period, the newest first, with the sum`() throws
  {
    #expect(
      try site.shows(
        ">Errors found and put right</h2>", "/en/units/so/",
        "<a href=\"/en/practices/nam-2024/\">1 January – 31 December 2024</a>", ">3</td>",
        ">2</td>",
        "<a href=\"/en/practices/nam-2023/\">", ">1,205</td>", ">1,105</td>", ">Total</th>",
        ">1,208</td>", ">1,107</td>", at: "en/implementation/"))
  }

  @Test func `Reports are narrowed by what they tell of and the year of their period`() throws {
    #expect(
      try site.shows(
        "<legend>Period ending in</legend>", "<legend>What is reported</legend>",
        "/en/practices/content/solutions/", "Errors put right <span class=\"count\">2</span>",
        at: "en/practices/"))
    #expect(
      try site.shows(
        "<title>Cách làm hay – Giải pháp", ">1 mục</p>",
        at: "vi/cach-lam-hay/noi-dung/solutions/"))
  }

  @Test func `They stand side by side`() throws {
    #expect(
      try site.shows(
        "Sai sót đã phát hiện và chấn chỉnh", "Errors found and put right", "Hẹn sai ngày",
        "Wrong day given", "Phát hiện</span> 3", "Found</span> 3", "Đã chấn chỉnh</span> 2",
        at: "vi/cach-lam-hay/nam-2024/song-ngu/"))
  }

  @Test func `Priorities and other forms are shown with what they were`() throws {
    #expect(
      try site.shows(
        ">Ưu tiên và khuyến khích khác</h2>", ">Ưu tiên bố trí, sử dụng<",
        "Hình thức khác: Cử đi học",
        at: "vi/trien-khai/"))
    #expect(
      try site.shows(
        ">Priorities and other encouragement</h2>", ">Priority placement<",
        "Other form: Sent to study", at: "en/units/so/"))
  }
}
