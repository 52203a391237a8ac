import TestSupport
import Testing

/// Somebody of whom the record knows the office and not the name is called by the office, and no name is made up.
@Suite struct OfficeTests {
  private static let site = Result {
    try SmallSite(
      Sample.with([
        "units/xa.yaml": """
        kind: commune
        names:
          - {vi: Ủy ban nhân dân xã An Bình, en: People's Committee of An Binh Commune, to: 2024-12-31}
          - {vi: Ủy ban nhân dân xã An Hòa, en: People's Committee of An Hoa Commune, from: 2025-01-01}
        """,
        "officials/chu-tich.yaml": """
        posts:
          - {title: {vi: Phó Chủ tịch, en: Vice Chairman}, unit: xa, to: 2022}
          - {title: {vi: Chủ tịch, en: Chairman}, unit: xa, from: 2023}
        category: cadre
        publication: {basis: public-office}
        """,
        "initiatives/cap-phep/record.yaml": Sample.initiative().replacing(
          "[{official: an}]", with: "[{official: an}, {official: chu-tich}]"),
        "commendations/qd-1.yaml": Sample.commendation(to: "[{official: chu-tich}]"),
        "articles/bao/record.yaml": """
        title: {vi: Bài báo, en: A story}
        on: 2023-09
        people: [chu-tich]
        """,
        "articles/bao/vi.md": "Bài.\n", "articles/bao/en.md": "Story.\n",
      ]))
  }

  private func shows(_ texts: String..., at path: String) throws -> Bool {
    let text = try Self.site.get().text(path)
    return texts.allSatisfy(text.contains)
  }

  @Test func `Nothing is wrong with it`() throws { #expect(try Self.site.get().findings == []) }

  @Test func `The own page is headed by the last office`() throws {
    #expect(
      try shows("<h1>Chủ tịch Ủy ban nhân dân xã An Hòa</h1>", at: "vi/can-bo/chu-tich/"))
    #expect(
      try shows(
        "<h1>Chairman of the People’s Committee of An Hoa Commune</h1>",
        at: "en/officials/chu-tich/"))
  }

  @Test func `A record calls the person by the office of its day`() throws {
    #expect(
      try shows(
        "Phó Chủ tịch Ủy ban nhân dân xã An Bình</a>", at: "vi/de-xuat/cap-phep/"))
    #expect(
      try shows(
        "Vice Chairman of the People’s Committee of An Binh Commune</a>",
        at: "en/initiatives/cap-phep/"))
    #expect(
      try shows(
        "<h1>Bằng khen: Chủ tịch Ủy ban nhân dân xã An Bình</h1>", at: "vi/khen-thuong/qd-1/"))
    #expect(
      try !Self.site.get().text("vi/khen-thuong/qd-1/").contains("Chủ tịch, Ủy ban"))
  }

  @Test func `Beside a name an office is not read as that of the one before`() throws {
    #expect(
      try shows(
        "<dd>Nguyễn Văn An; Phó Chủ tịch Ủy ban nhân dân xã An Bình</dd>", at: "vi/de-xuat/"))
  }

  @Test func `The list has it under the letter of the office`() throws {
    let page = try Self.site.get().text("vi/can-bo/")
    let names = ["Nguyễn Văn An", "Chủ tịch Ủy ban nhân dân xã An Hòa"]
    let places = names.compactMap { page.firstRange(of: ">\($0)</a>")?.lowerBound }
    #expect(places.count == 2)
    #expect(places == places.sorted())
  }

  @Test func `The data leave the name empty and say what is known`() throws {
    let site = try Self.site.get()
    #expect(
      try site.shows(
        "known_by,name,family,middle,given,", ",name,Nguyễn Văn An,Nguyễn,Văn,An,",
        ",office,,,,,none,",
        at: "data/officials.csv"))
    #expect(
      try site.shows(
        "qd-1,1,official,chu-tich,,,,\"Chủ tịch, Ủy ban nhân dân xã An Bình\"",
        at: "data/commendation-recipients.csv"))
    #expect(try site.text("data/article-people.csv").contains("bao,1,chu-tich,,"))
  }

  @Test func `Machines are told no name`() throws {
    let page = try Self.site.get().text("en/officials/chu-tich/")
    let start = try #require(page.firstRange(of: #""@type":"Person""#))
    let person = page[start.lowerBound...].prefix { $0 != "}" }
    #expect(person.contains(#""jobTitle":"Chairman""#))
    #expect(!person.prefix(while: { $0 != "{" }).contains(#""name""#))
    #expect(!person.contains("givenName"))
  }
}
