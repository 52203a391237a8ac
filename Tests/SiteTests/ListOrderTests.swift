import TestSupport
import Testing

/// Lists of people and choices stand in the order of the language that is read.
@Suite struct ListOrderTests {
  private static func people(_ names: [(family: String, given: String)]) -> [String: String] {
    let records = names.enumerated().map { number, name in
      (
        "officials/p\(number).yaml",
        """
        name: {family: \(name.family), given: \(name.given)}
        honorific: none
        category: citizen
        publication: {basis: consent, on: 2023-10-01}
        """
      )
    }
    return Dictionary(uniqueKeysWithValues: records)
  }

  private static let site = Result {
    try SmallSite(
      Sample.with(
        people([
          ("Lê", "Bình"), ("Trần", "Ân"), ("Vũ", "Đạt"), ("Vũ", "Dung"), ("Phan", "Ánh"),
          ("Ngô", "Khánh Linh"), ("Hồ", "Ơn"),
        ])))
  }
  private let site: SmallSite

  init() throws { site = try Self.site.get() }

  @Test func `An English list has the letters A to Z`() throws {
    #expect(
      try site.shows(
        "id=\"a\">A</h2>", ">Nguyễn Văn An<", ">Trần Ân<", ">Phan Ánh<", "id=\"b\">B</h2>",
        ">Lê Bình<", "id=\"d\">D</h2>", ">Vũ Đạt<", ">Vũ Dung<", "id=\"l\">L</h2>",
        ">Ngô Khánh Linh<", "id=\"o\">O</h2>", ">Hồ Ơn<", at: "en/officials/"))
    #expect(try site.lines("<h2 class=\"letter\"", at: "en/officials/").count == 5)
    #expect(try site.lines("<h2 class=\"letter\"", at: "vi/can-bo/").count == 7)
  }

  @Test func `A letter is a choice with all that stands under it`() throws {
    let choices = try site.lines("/en/officials/letter/", at: "en/officials/")
    #expect(choices.count == 5)
    #expect(
      try site.shows(
        "<a href=\"/en/officials/letter/a/\">A <span class=\"count\">3</span></a>",
        "<a href=\"/en/officials/letter/d/\">D <span class=\"count\">2</span></a>",
        at: "en/officials/"))
    #expect(
      try site.shows(
        "<title>People – D – Commendations</title>", ">Vũ Đạt<", ">Vũ Dung<",
        at: "en/officials/letter/d/"))
    #expect(
      try site.shows(
        "<a href=\"/vi/can-bo/chu-cai/d2/\">Đ <span class=\"count\">1</span></a>", at: "vi/can-bo/")
    )
  }

  @Test func `Both languages of a letter lead to each other`() throws {
    let english = "hreflang=\"en\" href=\"https://bieuduong.example.vn/en/officials/letter/d/\""
    #expect(try site.shows(english, at: "vi/can-bo/chu-cai/d/"))
    #expect(
      try site.shows("href=\"/vi/can-bo/chu-cai/d/\" lang=\"vi\"", at: "en/officials/letter/d/"))
    // Đ has no page of its own in English; D does not claim to be its translation.
    #expect(
      try site.lines("rel=\"alternate\" hreflang", at: "vi/can-bo/chu-cai/d2/").count == 2)
    #expect(try site.lines("rel=\"alternate\" hreflang", at: "vi/can-bo/chu-cai/d/").count == 3)
    #expect(
      try site.shows("href=\"/en/officials/letter/d/\" lang=\"en\"", at: "vi/can-bo/chu-cai/d2/"))
    // Without anybody under O, the English O is the page of Ơ.
    #expect(
      try site.shows("href=\"/vi/can-bo/chu-cai/o3/\" lang=\"vi\"", at: "en/officials/letter/o/"))
    #expect(
      try site.shows(
        "hreflang=\"en\" href=\"https://bieuduong.example.vn/en/officials/letter/o/\"",
        at: "vi/can-bo/chu-cai/o3/"))
  }

  @Test func `A title that stood among the forms goes on answering`() throws {
    let site = try SmallSite(
      Sample.with([
        "vocabularies/forms.yaml": """
        bang-khen:
          label: {vi: Lao động tiên tiến, en: Advanced Worker}
          sort: emulation-title
        """
      ]))
    #expect(
      try site.shows(
        "content=\"0; url=/vi/khen-thuong/danh-hieu/bang-khen/\"",
        at: "vi/khen-thuong/hinh-thuc/bang-khen/"))
    #expect(
      try site.lines("301", at: "_redirects") == [
        "/vi/khen-thuong/hinh-thuc/bang-khen/ /vi/khen-thuong/danh-hieu/bang-khen/ 301",
        "/en/commendations/form/bang-khen/ /en/commendations/title/bang-khen/ 301",
        "/en/initiatives/:id/side-by-side/ /vi/de-xuat/:id/song-ngu/ 301",
      ])
    #expect(
      try site.shows("href=\"/en/commendations/title/bang-khen/\"", at: "en/commendations/qd-1/"))
  }

  @Test func `An English page of a Vietnamese letter goes on answering`() throws {
    #expect(
      try site.shows(
        "content=\"0; url=/en/officials/letter/d/\"", "content=\"noindex\"",
        "<a href=\"/en/officials/letter/d/\">People – D</a>", at: "en/officials/letter/d2/"))
    #expect(
      try site.lines("301", at: "_redirects") == [
        "/en/officials/letter/a3/ /en/officials/letter/a/ 301",
        "/en/officials/letter/d2/ /en/officials/letter/d/ 301",
        "/en/officials/letter/o3/ /en/officials/letter/o/ 301",
        "/en/initiatives/:id/side-by-side/ /vi/de-xuat/:id/song-ngu/ 301",
      ])
    #expect(try !site.shows("letter/d2/", at: "sitemap.xml"))
    #expect(try site.shows("chu-cai/d2/", at: "sitemap.xml"))
    #expect(site.findings == [])
  }

  @Test func `A letter has the table of what its page lists`() throws {
    func ids(_ path: String) throws -> [String] {
      try site.text(path).split(separator: "\r\n").dropFirst().map {
        String($0.prefix { $0 != "," })
      }
    }
    #expect(try ids("data/officials/letter/d.csv") == ["p3"])
    #expect(try ids("data/officials/letter/d2.csv") == ["p2"])
    #expect(try ids("data/officials/initial/d.csv") == ["p2", "p3"])
    #expect(try site.shows("\"/data/officials/letter/d.csv\"", at: "vi/can-bo/chu-cai/d/"))
    #expect(try site.shows("\"/data/officials/initial/d.csv\"", at: "en/officials/letter/d/"))
  }

  @Test func `The script narrows each language by its own letters`() throws {
    #expect(
      try site.shows(
        "\"name\":\"chu-cai\",\"tables\":\"data/officials/letter/\",\"values\":[\"a\",\"a3\",\"b\",\"d\",\"d2\",\"l\",\"o3\"]",
        at: "vi/can-bo/rows/index.js"))
    #expect(
      try site.shows(
        "\"name\":\"letter\",\"tables\":\"data/officials/initial/\",\"values\":[\"a\",\"b\",\"d\",\"l\",\"o\"]",
        "\"column\":\"###%$$&'\"",
        at: "en/officials/rows/index.js"))
  }

  @Test func `A letter that is longer in English has pages of its own`() throws {
    let names = (0..<30).map { ("Lê", "Dung \($0)") } + (0..<30).map { ("Vũ", "Đạt \($0)") }
    let given = names.map { ($0.0, $0.1.split(separator: " ").reversed().joined(separator: " ")) }
    let site = try SmallSite(Sample.with(Self.people(given)))
    #expect(site.findings == [])
    #expect(!site.has("vi/can-bo/chu-cai/d/trang/2/index.html"))
    #expect(
      try site.shows(
        "content=\"noindex\"", "href=\"/vi/can-bo/chu-cai/d/\" lang=\"vi\"",
        at: "en/officials/letter/d/page/2/"))
    #expect(try !site.shows("letter/d/page/2/", at: "sitemap.xml"))
  }

  @Test func `Choices by name stand in the order of their language`() throws {
    func unit(_ vi: String, _ en: String) -> String {
      "kind: department\nnames: [{vi: \(vi), en: \(en)}]\nparent: ubnd\n"
    }
    func proposal(_ unit: String) -> String {
      Sample.proposal().replacing("employer: so", with: "employer: \(unit)")
    }
    let units = [("kp2", "Khu 2", "Area 2"), ("kp10", "Khu 10", "Area 10"), ("da", "Đà", "Dam")]
    let records =
      units.map { ("units/\($0).yaml", unit($1, $2)) }
      + units.map { id, _, _ in ("initiatives/\(id)/record.yaml", proposal(id)) }
      + units.map { id, _, _ in ("initiatives/\(id)/vi.md", "Nội dung.\n") }
    let site = try SmallSite(Sample.with(Dictionary(uniqueKeysWithValues: records)))
    #expect(
      try site.shows(
        ">Đà <span", ">Khu 2 <span", ">Khu 10 <span", ">Sở Xây dựng <", at: "vi/de-xuat/"))
    #expect(
      try site.shows(
        ">Area 2 <span", ">Area 10 <span", ">Dam <span", ">Department of Construction <",
        at: "en/initiatives/"))
    #expect(
      try site.shows(">Đà</a>", ">Khu 2</a>", ">Khu 10</a>", ">Sở Xây dựng</a>", at: "vi/don-vi/"))
    #expect(
      try site.shows(
        ">Area 2</a>", ">Area 10</a>", ">Dam</a>", ">Department of Construction</a>",
        at: "en/units/"))
  }
}
