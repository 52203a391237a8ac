import TestSupport
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("vi/ban-tin/", "en/bulletins/"),
    ("vi/de-xuat/tinh-trang/completed/", "en/initiatives/status/completed/"),
    ("vi/khen-thuong/qd-1/", "en/commendations/qd-1/"),
    ("vi/bai-viet/phong-van/", "en/articles/phong-van/"),
    ("vi/don-vi/", "en/units/"), ("vi/trien-khai/", "en/implementation/"),
    ("vi/dinh-chinh/", "en/corrections/"), ("vi/vuong-mac/", "en/obstacles/"),
  ])
  func `Both languages of a page name each other and the default`(vi: String, en: String) throws {
    let site = try Sites.whole.get()
    let links = [
      "<link rel=\"alternate\" hreflang=\"vi\" href=\"https://bieuduong.example.vn/\(vi)\">",
      "<link rel=\"alternate\" hreflang=\"en\" href=\"https://bieuduong.example.vn/\(en)\">",
      "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://bieuduong.example.vn/\(vi)\">",
    ]
    #expect(try site.lines("rel=\"alternate\" hreflang", at: vi) == links)
    #expect(try site.lines("rel=\"alternate\" hreflang", at: en) == links)
  }

  @Test(arguments: ["vi/", "en/", ""])
  func `The front pages leave the choice to the root`(path: String) throws {
    #expect(
      try Sites.whole.get().lines("hreflang=\"x-default\"", at: path) == [
        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://bieuduong.example.vn/\">"
      ])
  }

  @Test func `The root offers both languages`() throws {
    #expect(
      try Sites.whole.get().shows(
        "<title>Biểu dương – Commendations</title>",
        "<link rel=\"canonical\" href=\"https://bieuduong.example.vn/\">",
        "<a href=\"/vi/\" hreflang=\"vi\">Tiếng Việt</a>",
        "<a href=\"/en/\" hreflang=\"en\" lang=\"en\">English</a>", at: ""))
  }

  @Test(arguments: [
    ("vi/404.html", "Không tìm thấy trang"), ("en/404.html", "Page not found"),
  ])
  func `What is not found is said in both languages and found by nobody`(
    path: String, title: String
  ) throws {
    let site = try Sites.whole.get()
    #expect(try site.shows("content=\"noindex\"", "<h1>\(title)</h1>", at: path))
    #expect(try site.lines("rel=\"alternate\" hreflang", at: path) == [])
    #expect(try !site.shows("404", at: "sitemap.xml"))
  }

  @Test func `A host finds one page for what is not found, in both languages, by its name`() throws
  {
    let site = try Sites.whole.get()
    #expect(
      try site.shows(
        "<title>Không tìm thấy trang – Page not found – ", "content=\"noindex\"",
        "<link rel=\"canonical\" href=\"https://bieuduong.example.vn/404.html\">",
        "<p>Không tìm thấy trang. <span lang=\"en\">Page not found.</span></p>",
        "<a href=\"/vi/\" hreflang=\"vi\">", "<a href=\"/en/\" hreflang=\"en\" lang=\"en\">",
        at: "404.html"))
    #expect(try site.lines("rel=\"alternate\" hreflang", at: "404.html") == [])
    #expect(try !site.shows("Page not found", at: ""))
    #expect(try site.lines(" 404", at: "_redirects").allSatisfy { !$0.hasPrefix("/* ") })
  }

  @Test func `A page says which language its text is in`() throws {
    let site = try Sites.whole.get()
    #expect(try site.shows("<p>Permits online.</p>", at: "en/initiatives/cap-phep/"))
    #expect(try !site.shows("lang=\"vi\">\n<p>", at: "en/initiatives/cap-phep/"))
  }
}

/// An initiative whose long text nobody has translated.
@Suite struct UntranslatedTests {
  private let site: SmallSite
  private let vi = "vi/de-xuat/cap-phep/"
  private let en = "en/initiatives/cap-phep/"

  init() throws { site = try SmallSite(Sample.without("initiatives/cap-phep/en.md")) }

  @Test func `The English page shows the Vietnamese text and says so`() throws {
    #expect(
      try site.shows(
        "<p class=\"notice\">This text has not yet been translated; the Vietnamese is shown.</p>",
        "<h1>Digital permits</h1>",
        "<div class=\"prose\" lang=\"vi\">\n<p>Cấp phép trực tuyến.</p>", at: en))
    #expect(try !site.shows("not yet been translated", at: vi))
    #expect(try !site.shows("chưa được dịch", at: vi))
  }

  @Test func `Search engines are told that there is no English page`() throws {
    let links = [
      "<link rel=\"alternate\" hreflang=\"vi\" href=\"https://bieuduong.example.vn/vi/de-xuat/cap-phep/\">",
      "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://bieuduong.example.vn/vi/de-xuat/cap-phep/\">",
    ]
    #expect(try site.lines("rel=\"alternate\" hreflang", at: en) == links)
    #expect(try site.lines("rel=\"alternate\" hreflang", at: vi) == links)
    #expect(try site.shows("<meta name=\"robots\" content=\"noindex\">", at: en))
    #expect(try !site.shows("noindex", at: vi))
    #expect(try site.shows("/vi/de-xuat/cap-phep/", at: "sitemap.xml"))
    #expect(try !site.shows("/en/initiatives/cap-phep/", at: "sitemap.xml"))
  }

  @Test func `Readers still find one from the other`() throws {
    #expect(try site.shows("<a href=\"/\(en)\" lang=\"en\" hreflang=\"en\">English</a>", at: vi))
    #expect(try site.shows("<a href=\"/\(vi)\" lang=\"vi\" hreflang=\"vi\">Tiếng Việt</a>", at: en))
  }

  @Test func `A short text that is missing is marked where it stands`() throws {
    let site = try SmallSite(
      Sample.with([
        "initiatives/cap-phep/record.yaml": Sample.initiative(more: "bottleneck: {vi: Chờ lâu}")
      ]))
    #expect(try site.shows("<p><span lang=\"vi\">Chờ lâu</span></p>", at: en))
    #expect(try site.shows("<p>Chờ lâu</p>", at: vi))
  }
}

/// Long texts are printed with curly apostrophes, and short ones beside them with the same.
@Test func `Whichever apostrophe was typed, English pages print the curly one`() throws {
  let site = try SmallSite(
    Sample.with([
      "commendations/qd-1.yaml": Sample.commendation()
        .replacing("Shortened a procedure", with: "Shortened the people's procedure")
    ]))
  #expect(try site.shows("the people’s procedure", at: "en/commendations/qd-1/"))
  #expect(try !site.shows("people&#39;s", at: "en/commendations/qd-1/"))
}
