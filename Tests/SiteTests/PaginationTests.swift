import TestSupport
import Testing

/// A hundred and one initiatives, fifty to a page.
@Suite struct PaginationTests {
  private static let site = Result {
    let records = (1...100).map { number in
      (
        "initiatives/dx-\(number)/record.yaml",
        Sample.initiative(title: "{vi: Đề xuất \(number), en: Initiative \(number)}")
      )
    }
    let prose = (1...100).map { ("initiatives/dx-\($0)/vi.md", "Nội dung.\n") }
    return try SmallSite(Sample.with(Dictionary(uniqueKeysWithValues: records + prose)))
  }
  private let site: SmallSite

  init() throws { site = try Self.site.get() }

  @Test func `Pages lead to each other and to no other`() throws {
    #expect(try site.lines("rel=\"prev\"", at: "vi/de-xuat/") == [])
    #expect(
      try site.shows(
        "Trang 1/3", "<a href=\"/vi/de-xuat/trang/2/\" rel=\"next\">", at: "vi/de-xuat/"))
    #expect(
      try site.shows(
        "<a href=\"/en/initiatives/\" rel=\"prev\">", "Page 2 of 3",
        "<a href=\"/en/initiatives/page/3/\" rel=\"next\">", at: "en/initiatives/page/2/"))
    #expect(
      try site.shows(
        "<a href=\"/vi/de-xuat/trang/2/\" rel=\"prev\">", "Trang 3/3", at: "vi/de-xuat/trang/3/"))
    #expect(try site.lines("rel=\"next\"", at: "vi/de-xuat/trang/3/") == [])
    #expect(!site.has("vi/de-xuat/trang/1/index.html"))
    #expect(!site.has("vi/de-xuat/trang/4/index.html"))
  }

  @Test func `A further page is its own canonical page with its own title and other language`()
    throws
  {
    let canonical = "<link rel=\"canonical\" href=\"https://bieuduong.example.vn"
    #expect(
      try site.shows(
        "<title>Đề xuất – trang 2 – Biểu dương</title>",
        "\(canonical)/vi/de-xuat/trang/2/\">",
        "hreflang=\"en\" href=\"https://bieuduong.example.vn/en/initiatives/page/2/\"",
        "<a href=\"/en/initiatives/page/2/\" lang=\"en\"", at: "vi/de-xuat/trang/2/"))
    #expect(
      try site.shows(
        "<title>Initiatives – Digitisation – page 2 – Commendations</title>",
        "\(canonical)/en/initiatives/field/so-hoa/page/2/\">",
        at: "en/initiatives/field/so-hoa/page/2/"))
  }

  @Test func `Every entry stands on one page`() throws {
    let pages = ["vi/de-xuat/", "vi/de-xuat/trang/2/", "vi/de-xuat/trang/3/"]
    #expect(try pages.map { try site.lines("class=\"row-title\"", at: $0).count } == [50, 50, 1])
    for page in pages { #expect(try site.shows(">101 mục</p>", at: page)) }
    #expect(Set(try pages.flatMap { try site.lines("row-title", at: $0) }).count == 101)
  }

  @Test func `A unit shows its latest fifty and leads on to the others`() throws {
    #expect(try site.lines("class=\"row-title\"", at: "vi/don-vi/so/").count >= 50)
    #expect(try site.lines("class=\"row-title\"", at: "vi/don-vi/so/").count < 60)
    #expect(
      try site.shows(
        "<p class=\"more\">", "<a href=\"/vi/de-xuat/don-vi/so/\">",
        at: "vi/don-vi/so/"))
    #expect(try site.shows(">101 mục</p>", at: "vi/de-xuat/don-vi/so/"))
  }
}
