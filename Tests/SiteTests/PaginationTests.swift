import TestSupport
import Testing

/// A hundred and seventy-one initiatives: the oldest fifty on a page, the next hundred on another.
@Suite struct PaginationTests {
  private static let site = Result { try site(of: 170) }

  /// The sample's one and so many more, each listed before the last.
  private static func site(of count: Int) throws -> SmallSite {
    let records = (1...count).map { number in
      (
        "initiatives/dx-\(1000 - number)/record.yaml",
        Sample.initiative(title: "{vi: Đề xuất \(number), en: Initiative \(number)}")
      )
    }
    let prose = (1...count).map { ("initiatives/dx-\(1000 - $0)/vi.md", "Nội dung.\n") }
    return try SmallSite(Sample.with(Dictionary(uniqueKeysWithValues: records + prose)))
  }
  private let site: SmallSite

  init() throws { site = try Self.site.get() }

  @Test func `Pages lead to each other and to no other`() throws {
    #expect(try site.lines("rel=\"prev\"", at: "vi/de-xuat/") == [])
    #expect(
      try site.shows(
        "Mới nhất: 21 trong tổng số 171",
        "<a href=\"/vi/de-xuat/trang/3/\" rel=\"next\">Cũ hơn →</a>",
        "<a href=\"/vi/de-xuat/trang/2/\">Cũ nhất</a>", at: "vi/de-xuat/"))
    #expect(
      try site.shows(
        "<a href=\"/en/initiatives/\" rel=\"prev\">← Newer</a>",
        "<li>Entries 51–150, counted from the oldest</li>",
        "<a href=\"/en/initiatives/page/2/\" rel=\"next\">Older →</a>",
        at: "en/initiatives/page/3/"))
    #expect(
      try site.shows(
        "<a href=\"/vi/de-xuat/\">Mới nhất</a>",
        "<a href=\"/vi/de-xuat/trang/3/\" rel=\"prev\">",
        "<li>Mục 1–50, tính từ mục cũ nhất</li>", at: "vi/de-xuat/trang/2/"))
    #expect(try site.lines("rel=\"next\"", at: "vi/de-xuat/trang/2/") == [])
    #expect(!site.has("vi/de-xuat/trang/1/index.html"))
    #expect(!site.has("vi/de-xuat/trang/4/index.html"))
  }

  @Test func `A further page is its own canonical page with its own title and other language`()
    throws
  {
    let canonical = "<link rel=\"canonical\" href=\"https://bieuduong.example.vn"
    #expect(
      try site.shows(
        "<title>Đề xuất – mục 1–50 – Biểu dương</title>",
        "\(canonical)/vi/de-xuat/trang/2/\">",
        "hreflang=\"en\" href=\"https://bieuduong.example.vn/en/initiatives/page/2/\"",
        "<a href=\"/en/initiatives/page/2/\" lang=\"en\"", at: "vi/de-xuat/trang/2/"))
    #expect(
      try site.shows(
        "<title>Initiatives – Digitisation – entries 1–50 – Commendations</title>",
        "\(canonical)/en/initiatives/field/so-hoa/page/2/\">",
        at: "en/initiatives/field/so-hoa/page/2/"))
  }

  @Test func `Every entry stands on one page`() throws {
    let pages = ["vi/de-xuat/", "vi/de-xuat/trang/3/", "vi/de-xuat/trang/2/"]
    #expect(try pages.map { try site.lines("class=\"row-title\"", at: $0).count } == [21, 100, 50])
    #expect(try site.shows(">171 mục</p>", at: "vi/de-xuat/"))
    #expect(Set(try pages.flatMap { try site.lines("row-title", at: $0) }).count == 171)
  }

  @Test func `What is added leaves pages that are full as they were`() throws {
    let more = try Self.site(of: 199)
    for page in ["vi/de-xuat/trang/2/", "en/initiatives/field/so-hoa/page/2/"] {
      #expect(try more.text(page) == site.text(page))
    }
    #expect(try more.lines("class=\"row-title\"", at: "vi/de-xuat/").count == 50)
  }

  @Test func `Only the whole register says how many each choice has, and only first pages narrow`()
    throws
  {
    let choice = "<a href=\"/vi/de-xuat/linh-vuc/so-hoa/\">Số hóa"
    #expect(try site.shows("\(choice) <span class=\"count\">171</span></a>", at: "vi/de-xuat/"))
    #expect(try site.shows("\(choice)</a>", at: "vi/de-xuat/nam/2022/"))
    #expect(try site.lines("class=\"facets\"", at: "vi/de-xuat/trang/2/") == [])
    #expect(
      try site.shows(
        "<a href=\"/vi/de-xuat/nam/2022/\">Lọc danh sách</a>", at: "vi/de-xuat/nam/2022/trang/2/"))
  }

  @Test func `The number of a page that a list has no more leads to its first`() throws {
    let few = try Self.site(of: 59)
    #expect(try few.lines("rel=\"next\"", at: "vi/de-xuat/") == [])
    #expect(try few.shows("url=/vi/de-xuat/", at: "vi/de-xuat/trang/2/"))
    #expect(
      try few.shows(
        "/en/initiatives/field/so-hoa/page/2/ /en/initiatives/field/so-hoa/ 301", at: "_redirects"))
  }

  @Test func `A unit shows its latest fifty and leads on to the others`() throws {
    #expect(try site.lines("class=\"row-title\"", at: "vi/don-vi/so/").count >= 50)
    #expect(try site.lines("class=\"row-title\"", at: "vi/don-vi/so/").count < 60)
    #expect(
      try site.shows(
        "<p class=\"more\">", "<a href=\"/vi/de-xuat/don-vi/so/\">",
        at: "vi/don-vi/so/"))
    #expect(try site.shows(">171 mục</p>", at: "vi/de-xuat/don-vi/so/"))
  }
}
