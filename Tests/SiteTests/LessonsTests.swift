import TestSupport
import Testing

/// What was learnt from a proposal, and where it was recognised.
@Suite struct LessonsTests {
  private static let recognition = """
    recognition: {scope: province, decision: {number: 98/QĐ-UBND, on: 2023-11-02, by: ubnd}}
    """
  private static let site = Result {
    try SmallSite(
      Sample.with([
        "initiatives/cap-phep/record.yaml": Sample.initiative(
          more: """
            lessons:
              - {vi: Phải hỏi người dân trước., en: Ask the people first.}
              - {vi: Làm từng bước., en: Go step by step.}
            \(recognition)
            """),
        "initiatives/duong/record.yaml": Sample.proposal(title: "{vi: Đường mới, en: A new road}")
          .replacing("2022-03-14", with: "2024-03-14")
          + "lessons: [{vi: Đo trước khi làm., en: Measure first.}]\n",
        "initiatives/duong/vi.md": "Nội dung.\n", "initiatives/duong/en.md": "Text.\n",
        "initiatives/khong/record.yaml": Sample.proposal(title: "{vi: Không có gì, en: Nothing}"),
        "initiatives/khong/vi.md": "Nội dung.\n",
      ]))
  }
  private let site: SmallSite

  init() throws { site = try Self.site.get() }

  @Test func `The report tells what was learnt`() throws {
    #expect(
      try site.shows(
        "<a href=\"#_lessons\">Bài học kinh nghiệm</a>",
        "<h2 id=\"_lessons\">Bài học kinh nghiệm</h2>", "<li>Phải hỏi người dân trước.</li>",
        "<li>Làm từng bước.</li>", at: "vi/de-xuat/cap-phep/"))
    #expect(
      try site.shows(">Lessons learnt</h2>", "<li>Measure first.</li>", at: "en/initiatives/duong/")
    )
    #expect(try !site.text("vi/de-xuat/khong/").contains("_lessons"))
  }

  @Test func `All lessons stand on a page, the newest proposal first`() throws {
    #expect(
      try site.shows(
        "<h1>Bài học kinh nghiệm</h1>", "<a href=\"/vi/de-xuat/duong/\">Đường mới</a>",
        "<a href=\"/vi/de-xuat/linh-vuc/so-hoa/\">Số hóa</a>", "<li>Đo trước khi làm.</li>",
        "<a href=\"/vi/de-xuat/cap-phep/\">Cấp phép số</a>", "<li>Phải hỏi người dân trước.</li>",
        "<li>Làm từng bước.</li>", "href=\"/data/initiative-lessons.csv\"", at: "vi/bai-hoc/"))
    #expect(try !site.text("vi/bai-hoc/").contains("Không có gì"))
    #expect(try site.shows("<a href=\"/en/lessons/\"", at: "en/"))
  }

  @Test func `The menu leads there only where something was learnt`() throws {
    #expect(try !SmallSite().text("vi/").contains("/vi/bai-hoc/"))
  }

  @Test func `Many proposals have a second page`() throws {
    let many = (1...70).flatMap { number in
      [
        (
          "initiatives/dx-\(number)/record.yaml",
          Sample.proposal() + "lessons: [{vi: Bài học \(number)., en: Lesson \(number).}]\n"
        ),
        ("initiatives/dx-\(number)/vi.md", "Nội dung.\n"),
      ]
    }
    let site = try SmallSite(Sample.with(Dictionary(uniqueKeysWithValues: many)))
    #expect(
      try site.shows(
        "The newest 20 of 70", "href=\"/en/lessons/page/2/\"", at: "en/lessons/"))
    #expect(try site.lines("<li>Lesson ", at: "en/lessons/page/2/").count == 50)
  }

  @Test func `The report tells where the proposal was recognised`() throws {
    #expect(
      try site.shows(
        "<dt>Công nhận sáng kiến</dt>", "<span class=\"nowrap\">98/QĐ-UBND</span>",
        "datetime=\"2023-11-02\"", "Ủy ban tỉnh", "Phạm vi bộ, ngành, tỉnh.",
        at: "vi/de-xuat/cap-phep/"))
    #expect(
      try site.shows(
        "<dt>Recognition as an innovation (sáng kiến)</dt>", "Across the ministry or province.",
        at: "en/initiatives/cap-phep/"))
    #expect(try !site.text("vi/de-xuat/duong/").contains("Công nhận sáng kiến"))
  }

  @Test func `Both stand side by side`() throws {
    #expect(
      try site.shows(
        "<h3 lang=\"vi\">Bài học kinh nghiệm</h3><h3 lang=\"en\">Lessons learnt</h3>",
        "Phải hỏi người dân trước.", "Ask the people first.", "Công nhận sáng kiến",
        "Phạm vi bộ, ngành, tỉnh: Quyết định số <span class=\"nowrap\">98/QĐ-UBND</span>, 2/11/2023 – ",
        "Across the ministry or province: ", "2 November 2023", at: "vi/de-xuat/cap-phep/song-ngu/")
    )
  }
}
