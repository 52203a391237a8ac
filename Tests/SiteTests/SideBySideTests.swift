import TestSupport
import Testing

/// A record in both languages at once.
@Suite struct SideBySideTests {
  private func site(vi: String, en: String, more: String = "") throws -> SmallSite {
    try SmallSite(
      Sample.with([
        "initiatives/cap-phep/record.yaml": Sample.initiative(more: more),
        "initiatives/cap-phep/vi.md": vi, "initiatives/cap-phep/en.md": en,
      ]))
  }

  private let vi = "## Mục tiêu\n\nGiảm còn 7 ngày.\n\nTheo Quyết định 1/QĐ.\n"
  private let en = "## Aim\n\nDown to 7 days.\n"

  @Test func `One page speaks to the readers of either language`() throws {
    let site = try site(vi: vi, en: en)
    #expect(
      try site.shows(
        "<title>Cấp phép số – Song ngữ – Biểu dương</title>",
        "<a href=\"/vi/de-xuat/cap-phep/\" hreflang=\"vi\">Về trang hồ sơ</a>",
        "<a href=\"/en/initiatives/cap-phep/\" hreflang=\"en\" lang=\"en\">Back to the record</a>",
        "<li><a href=\"/vi/khen-thuong/\">Khen thưởng</a></li>",
        "<li><a href=\"/en/commendations/\">Commendations</a></li>",
        "<h1 class=\"both\">Cấp phép số <span lang=\"en\">Digital permits</span></h1>",
        at: "vi/de-xuat/cap-phep/song-ngu/"))
    #expect(site.paths.filter { $0.contains("side-by-side") } == [])
  }

  @Test func `What belongs together stands in pairs, and what is missing is a gap`() throws {
    let site = try site(vi: vi, en: en)
    #expect(
      try site.shows(
        "<div lang=\"vi\"><h2 id=\"vi-muc-tieu\">Mục tiêu</h2></div>\n<div lang=\"en\"><h2 id=\"en-aim\">Aim</h2></div>",
        "<div lang=\"vi\"><p>Giảm còn 7 ngày.</p></div>\n<div lang=\"en\"><p>Down to 7 days.</p></div>",
        "<p>Theo Quyết định",
        "<p class=\"gap\">Bản tiếng Anh không có đoạn này. <span lang=\"en\">Not in the English text.</span></p>",
        at: "vi/de-xuat/cap-phep/song-ngu/"))
  }

  @Test func `Facts stand pair by pair, and what is not said in English is a gap`() throws {
    let more =
      "bottleneck: {vi: Chậm, en: Slow}\noversight: [{kind: inspection, on: 2022-09-10, findings: {vi: Đúng quy định}}]"
    let site = try site(vi: vi, en: en, more: more)
    #expect(
      try site.shows(
        "<div lang=\"vi\"><p>Cấp phép số</p></div>\n<div lang=\"en\"><p>Digital permits</p></div>",
        "<span class=\"label\">Điểm nghẽn</span> Chậm",
        "<span class=\"label\">The bottleneck</span> Slow",
        "<h3 lang=\"vi\">Kiểm tra, giám sát</h3><h3 lang=\"en\">Oversight</h3>",
        "<div lang=\"vi\"><p>Đúng quy định</p></div>\n<p class=\"gap\">Bản tiếng Anh không có đoạn này. <span lang=\"en\">Not in the English text.</span></p>",
        at: "vi/de-xuat/cap-phep/song-ngu/"))
  }

  @Test func `The record leads to it, and it is kept out of search engines`() throws {
    let site = try site(vi: vi, en: en)
    #expect(
      try site.shows(
        "<a href=\"/vi/de-xuat/cap-phep/song-ngu/\">Song ngữ</a>", at: "vi/de-xuat/cap-phep/"))
    #expect(
      try site.shows(
        "<a href=\"/vi/de-xuat/cap-phep/song-ngu/\">Side by side</a>",
        at: "en/initiatives/cap-phep/"))
    let page = "vi/de-xuat/cap-phep/song-ngu/"
    #expect(
      try site.shows(
        "<meta name=\"robots\" content=\"noindex\">",
        "<link rel=\"canonical\" href=\"https://bieuduong.example.vn/\(page)\">", at: page))
    #expect(try site.lines("hreflang", at: page).filter { $0.contains("<link") } == [])
    #expect(try site.lines("ld+json", at: page) == [])
    #expect(try site.lines("song-ngu", at: "sitemap.xml") == [])
  }

  @Test func `Where one language is missing there is no such page`() throws {
    let site = try SmallSite(Sample.without("initiatives/cap-phep/en.md"))
    #expect(site.paths.filter { $0.contains("de-xuat/cap-phep/song-ngu") } == [])
    #expect(try site.lines("Song ngữ", at: "vi/de-xuat/cap-phep/") == [])
  }

  @Test func `A commendation with a long text has one, others and the site's own pages have none`()
    throws
  {
    let site = try SmallSite(
      Sample.without("commendations/qd-1.yaml").merging([
        "commendations/qd-1/record.yaml": Sample.commendation(),
        "commendations/qd-1/vi.md": "Tám tháng.\n", "commendations/qd-1/en.md": "Eight months.\n",
        "commendations/qd-2.yaml": Sample.commendation(number: "2/QĐ-UBND", to: "[{unit: so}]"),
        "pages/gioi-thieu/record.yaml": "title: {vi: Giới thiệu, en: About}\norder: 1\n",
        "pages/gioi-thieu/vi.md": "Về trang này.\n", "pages/gioi-thieu/en.md": "About.\n",
      ]) { $1 })
    #expect(
      try site.shows(
        "<span class=\"label\">Thành tích</span> Rút ngắn thủ tục",
        "<span class=\"label\">Citation</span> Shortened a procedure",
        "<div lang=\"vi\"><p>Tám tháng.</p></div>\n<div lang=\"en\"><p>Eight months.</p></div>",
        at: "vi/khen-thuong/qd-1/song-ngu/"))
    #expect(!site.has("vi/khen-thuong/qd-2/song-ngu/index.html"))
    #expect(!site.has("vi/don-vi/so/song-ngu/index.html"))
    #expect(!site.has("vi/gioi-thieu/song-ngu/index.html"))
  }

  @Test func `A translation that has fallen behind is said to have`() throws {
    let notice = "The Vietnamese has been changed since it was translated"
    let page = "vi/de-xuat/cap-phep/song-ngu/"
    let stale = try site(vi: vi, en: en, more: "translated_from: {en: 0123456789ab}")
    #expect(try stale.lines(notice, at: page).count == 1)
    #expect(stale.findings.contains { $0.contains("stale-translation") })
    #expect(try site(vi: vi, en: en).lines(notice, at: page) == [])
  }
}
