import TestSupport
import Testing

/// A decree of two articles, on one of which a proposal and a commendation rest.
@Suite struct ProvisionTests {
  private static let decree = Sample.document.replacing(
    "articles: [{number: 10, title: {vi: Khen thưởng, en: Commendation}}]",
    with: """
      articles:
        - {number: 4, title: {vi: Xin ý kiến, en: Asking for an opinion}}
        - {number: 10a, title: {vi: Khen thưởng, en: Commendation}}
      """)

  private static let content = Sample.with([
    "documents/nd-73.yaml": decree,
    "initiatives/cap-phep/record.yaml": Sample.initiative()
      .replacing("nd-73#10", with: "nd-73#10a"),
    "commendations/qd-1.yaml": Sample.commendation(more: "legal_basis: [\"nd-73#10a\"]"),
    "vocabularies/forms.yaml": """
    bang-khen:
      label: {vi: Bằng khen, en: Certificate of Merit}
      sort: certificate
      basis: "nd-73#10a"
    """,
  ])

  private static let site = Result { try SmallSite(content) }

  @Test func `An article that is cited has a page with those who rely on it, by kind and year`()
    throws
  {
    let site = try Self.site.get()
    #expect(site.findings == [])
    #expect(
      try site.shows(
        "<title>Điều 10a Nghị định số 73/2023/NĐ-CP: Khen thưởng – Biểu dương</title>",
        "<meta name=\"description\" content=\"Điều 10a Nghị định số 73/2023/NĐ-CP: 2 hồ sơ viện dẫn",
        "<a href=\"/vi/van-ban/nd-73/\">", "<h1>Điều 10a. Khen thưởng*</h1>",
        "2 hồ sơ viện dẫn</h2>", "<dt><a href=\"#_initiative\">Đề xuất</a></dt><dd>1",
        "<li>2022: 1</li>", "<dt><a href=\"#_commendation\">Khen thưởng</a></dt><dd>1",
        "<li>2023: 1</li>", "Bằng khen</a>", "<a href=\"/vi/de-xuat/cap-phep/\">Cấp phép số</a>",
        "<a href=\"/vi/khen-thuong/qd-1/\">Bằng khen: Nguyễn Văn An</a>",
        "href=\"/vi/van-ban/nd-73/10a/atom.xml\"",
        "href=\"/data/documents/article/nd-73/10a.csv\"", at: "vi/van-ban/nd-73/10a/"))
    #expect(
      try site.shows(
        "rel=\"canonical\" href=\"https://bieuduong.example.vn/en/documents/nd-73/10a/\"",
        "hreflang=\"vi\" href=\"https://bieuduong.example.vn/vi/van-ban/nd-73/10a/\"",
        "\"@type\":\"Legislation\"", "<h1>Article 10a. Commendation*</h1>",
        "2 records rely on it</h2>", at: "en/documents/nd-73/10a/"))
    #expect(
      try site.shows("https://bieuduong.example.vn/vi/van-ban/nd-73/10a/", at: "sitemap.xml"))
  }

  @Test func `An article that nothing rests on has no page, and is no link`() throws {
    let site = try Self.site.get()
    #expect(!site.has("vi/van-ban/nd-73/4/index.html"))
    #expect(
      try site.shows(
        "<li id=\"4\"><p class=\"row-title\">Điều 4. Xin ý kiến</p>",
        "<li id=\"10a\"><p class=\"row-title\"><a href=\"/vi/van-ban/nd-73/10a/\">Điều 10a. Khen thưởng</a></p>",
        "<p class=\"mute\">2 hồ sơ viện dẫn</p>", at: "vi/van-ban/nd-73/"))
  }

  @Test func `A legal basis leads to the article's page`() throws {
    #expect(
      try Self.site.get().shows(
        "<a href=\"/en/documents/nd-73/10a/\">Article 10a of Decree No. ",
        at: "en/initiatives/cap-phep/"))
  }

  @Test func `Table and feed hold what the page counts`() throws {
    let site = try Self.site.get()
    let rows = try site.text("data/documents/article/nd-73/10a.csv").split(separator: "\r\n")
    #expect(
      rows.map(String.init) == [
        "\u{FEFF}kind,id,title_vi,title_en,date,year,address_vi,address_en,sample",
        "initiative,cap-phep,Cấp phép số,Digital permits,2023-10-20,2022,"
          + "https://bieuduong.example.vn/vi/de-xuat/cap-phep/,"
          + "https://bieuduong.example.vn/en/initiatives/cap-phep/,false",
        "commendation,qd-1,Bằng khen: Nguyễn Văn An,Certificate of Merit: Nguyễn Văn An,2023-11-16,2023,"
          + "https://bieuduong.example.vn/vi/khen-thuong/qd-1/,"
          + "https://bieuduong.example.vn/en/commendations/qd-1/,false",
      ])
    #expect(
      try site.shows(
        "<title>Article 10a of Decree No. 73/2023/NĐ-CP – Commendations</title>",
        "<id>https://bieuduong.example.vn/en/commendations/qd-1/</id>",
        "<id>https://bieuduong.example.vn/en/initiatives/cap-phep/</id>",
        at: "en/documents/nd-73/10a/atom.xml"))
  }

  @Test func `What waits gives an article neither a page nor a count`() throws {
    let waiting = Self.content.with([
      "initiatives/cap-phep/record.yaml": Sample.initiative(more: "embargo: 2027-01-01T00:00")
        .replacing("nd-73#10", with: "nd-73#4"),
      "vocabularies/forms.yaml": Sample.files["vocabularies/forms.yaml", default: ""],
    ])
    let before = try SmallSite(waiting)
    #expect(!before.has("vi/van-ban/nd-73/4/index.html"))
    #expect(!before.has("vi/van-ban/nd-73/10a/index.html"))
    #expect(!before.has("data/documents/article/nd-73/4.csv"))
    let after = try SmallSite(waiting, at: "2027-01-02T00:00")
    #expect(after.has("vi/van-ban/nd-73/4/index.html"))
    #expect(after.has("vi/van-ban/nd-73/10a/index.html"))
  }

  @Test func `Two articles of one address are refused`() throws {
    let twice = Self.decree.replacing("number: 4,", with: "number: 10A,")
    let site = try SmallSite(
      Self.content.with([
        "documents/nd-73.yaml": twice,
        "commendations/qd-1.yaml": Sample.commendation(more: "legal_basis: [\"nd-73#10A\"]"),
      ]))
    #expect(
      site.findings.contains {
        $0.contains("duplicate-address") && $0.contains("documents/nd-73.yaml")
      })
  }
}
