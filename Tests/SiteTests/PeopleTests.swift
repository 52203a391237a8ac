import TestSupport
import Testing

@Suite struct PeopleTests {
  @Test func `A household is no person to machines`() throws {
    let site = try SmallSite(
      Sample.with([
        "officials/ho.yaml": """
        name: {family: Trần, middle: Văn, given: Bảy}
        honorific: ong
        category: household
        publication: {basis: consent, on: 2023-10-01}
        """,
        "commendations/qd-1.yaml": Sample.commendation(to: "[{official: ho}, {official: an}]"),
      ]))
    #expect(site.findings == [])
    let own = try site.text("en/officials/ho/")
    #expect(
      own.contains(#""@type":"Organization","@id":"https://bieuduong.example.vn/en/officials/ho/""#)
    )
    #expect(!own.contains(#""@type":"Person""#))
    #expect(!own.contains("content=\"profile\""))
    let award = try site.text("en/commendations/qd-1/")
    #expect(
      award.contains(
        #""@type":"Organization","@id":"https://bieuduong.example.vn/en/officials/ho/""#))
    #expect(
      award.contains(#""@type":"Person","@id":"https://bieuduong.example.vn/en/officials/an/""#))
  }

  @Test func `People stand by given name under the letters of the alphabet`() throws {
    let people = [
      ("binh", "Lê", "Bình"), ("an-le", "Lê", "An"), ("an-do", "Đỗ", "An"), ("a", "Trần", "Ân"),
      ("duc", "Vũ", "Đức"), ("dung", "Vũ", "Dung"), ("anh", "Phan", "Ánh"),
      ("ang", "Phan", "Ăng"),
    ].map { id, family, given in
      (
        "officials/\(id).yaml",
        """
        name: {family: \(family), given: \(given)}
        honorific: none
        category: citizen
        publication: {basis: consent, on: 2023-10-01}
        """
      )
    }
    let site = try SmallSite(Sample.with(Dictionary(uniqueKeysWithValues: people)))
    #expect(
      try site.shows(
        "id=\"a\">A</h2>", ">Đỗ An<", ">Lê An<", ">Nguyễn Văn An<", ">Phan Ánh<",
        "id=\"a2\">Ă</h2>", ">Phan Ăng<", "id=\"a3\">Â</h2>", ">Trần Ân<", "id=\"b\">B</h2>",
        ">Lê Bình<", "id=\"d\">D</h2>", ">Vũ Dung<", "id=\"d2\">Đ</h2>", ">Vũ Đức<",
        at: "vi/can-bo/"))
  }

  @Test func `A decision that commends several has a page that lists them`() throws {
    let site = try SmallSite(
      Sample.with([
        "commendations/qd-1-so.yaml": Sample.commendation(to: "[{unit: so}]"),
        "commendations/qd-2.yaml": Sample.commendation(number: "2/QĐ-UBND", to: "[{unit: so}]"),
      ]))
    let page = "vi/khen-thuong/quyet-dinh/1-qd-ubnd-2023-ubnd/"
    #expect(
      try site.shows(
        "<h1>Quyết định số <span class=\"nowrap\">1/QĐ-UBND</span></h1>",
        "Bằng khen: Nguyễn Văn An", "Bằng khen: Sở Xây dựng", at: page))
    #expect(
      try site.shows(
        "<a href=\"/vi/khen-thuong/quyet-dinh/1-qd-ubnd-2023-ubnd/\">",
        at: "vi/khen-thuong/qd-1-so/"))
    #expect(
      site.paths.filter { $0.contains("decision/") } == [
        "en/commendations/decision/1-qd-ubnd-2023-ubnd/index.html"
      ])
  }

  @Test func `A decision under embargo for all but one has no page yet`() throws {
    let site = try SmallSite(
      Sample.with([
        "commendations/qd-1-so.yaml": Sample.commendation(
          to: "[{unit: so}]", more: "embargo: 2026-01-31T08:00")
      ]))
    #expect(site.paths.filter { $0.contains("decision/") } == [])
    #expect(try !site.shows("quyet-dinh/", at: "vi/khen-thuong/qd-1/"))
  }
}
