import TestSupport
import Testing

/// Who led a unit and who worked there, as far as posts tell.
@Suite struct UnitPeopleTests {
  private static func official(_ name: String, _ posts: String) -> String {
    """
    \(name)
    honorific: none
    posts: \(posts)
    publication: {basis: public-office}
    """
  }

  private static let head = "title: {vi: Giám đốc, en: Director}, unit: so, role: head"
  private static let deputy =
    "title: {vi: Phó Giám đốc, en: Deputy Director}, unit: so, role: deputy"

  private static let content = Sample.with([
    "officials/binh.yaml": official(
      "name: {family: Lê, given: Bình}",
      """
      [{\(deputy), from: 2010-01-01, to: 2015-12-31}, {\(head), from: 2016-01-01, responsibility: {vi: Chịu trách nhiệm chung., en: Answers for all of it.}}]
      """),
    "officials/chi.yaml": official(
      "name: {family: Vũ, given: Chi}", "[{\(deputy), from: 2021-01-01}]"),
    "officials/truoc.yaml": official(
      "category: cadre", "[{\(head), from: 2005, to: 2015-12-31}]"),
    "officials/sau.yaml": official(
      "name: {family: Mai, given: Sau}", "[{\(head), from: 2030-01-01}]"),
    "officials/em.yaml": official(
      "name: {family: Hồ, given: Em}",
      "[{title: {vi: Chuyên viên, en: Officer}, unit: so, role: staff, from: 2019-01-01}]"),
  ])

  private func section(_ id: String, of page: String) -> String {
    guard let start = page.firstRange(of: "<h2 id=\"\(id)\">") else { return "" }
    let rest = page[start.upperBound...]
    return String(rest[..<(rest.firstRange(of: "</section>")?.lowerBound ?? rest.endIndex)])
  }

  @Test func `A unit shows who leads it and who did`() throws {
    let site = try SmallSite(Self.content)
    #expect(site.findings == [])
    #expect(
      try site.shows(
        ">Người đứng đầu, cấp phó</h2>", "<h3>Đương nhiệm</h3>", ">Lê Bình</a>", "Giám đốc",
        "từ 1/1/2016", "Trách nhiệm: Chịu trách nhiệm chung.", ">Vũ Chi</a>", "<h3>Trước đây</h3>",
        ">Lê Bình</a>", "Phó Giám đốc", "1/1/2010–31/12/2015", ">Giám đốc</a>", "2005",
        "</section>", ">Cán bộ, nhân viên có trong hồ sơ</h2>", ">Hồ Em</a>", "Chuyên viên",
        at: "vi/don-vi/so/"))
    #expect(
      try site.shows(
        ">Leadership</h2>", "<h3>In office</h3>", ">Lê Bình</a>", "Director",
        "Responsibility: Answers for all of it.", "<h3>Formerly in office</h3>",
        ">Staff named in the record</h2>", at: "en/units/so/"))
  }

  @Test func `A post that is yet to begin, or of no known role, is none of these`() throws {
    let page = try SmallSite(Self.content).text("vi/don-vi/so/")
    #expect(!section("_leadership", of: page).contains("Mai Sau"))
    #expect(!section("_leadership", of: page).contains("Nguyễn Văn An"))
    #expect(!section("_staff", of: page).contains("Nguyễn Văn An"))
    #expect(section("_staff", of: page).contains("Hồ Em"))
    #expect(try !SmallSite().text("vi/don-vi/so/").contains("_leadership"))
  }

  /// Whether the record has them leave before the unit ended or says nothing of it.
  @Test(arguments: ["", ", to: 2024-12-31"])
  func `Of a unit that ended, those who led it last stand first`(end: String) throws {
    let site = try SmallSite(
      Self.content.with([
        "units/so.yaml": """
        kind: department
        names: [{vi: Sở Xây dựng, en: Department of Construction, to: 2025-06-30}]
        successions: [{to: ubnd, how: merged, on: 2025-07-01}]
        """,
        "officials/binh.yaml": Self.official(
          "name: {family: Lê, given: Bình}", "[{\(Self.head), from: 2016-01-01\(end)}]"),
        "officials/chi.yaml": Self.official(
          "name: {family: Vũ, given: Chi}", "[{\(Self.deputy), from: 2012-01-01, to: 2015-12-31}]"),
      ]))
    #expect(
      try site.shows(
        "<h3>Giữ chức vụ sau cùng</h3>", ">Lê Bình</a>", "<h3>Trước đây</h3>", ">Vũ Chi</a>",
        at: "vi/don-vi/so/"))
  }

  @Test func `Two of one name in a unit are told apart`() throws {
    let site = try SmallSite(
      Self.content.with([
        "officials/binh-2.yaml": Self.official(
          "name: {family: Lê, given: Bình}", "[{\(Self.head), from: 2000, to: 2004}]")
      ]))
    #expect(try site.lines(">Lê Bình (", at: "vi/don-vi/so/").count >= 2)
  }

  @Test func `A person's page tells the role`() throws {
    let site = try SmallSite(Self.content)
    #expect(
      try site.shows(
        "</h1>", "Giám đốc", "<span class=\"mute\">Người đứng đầu</span>", "</header>",
        "<h2 id=\"_posts\">Chức vụ trước đây</h2>", "Phó Giám đốc",
        "<span class=\"mute\">Cấp phó</span>", at: "vi/can-bo/binh/"))
    #expect(try !site.text("vi/can-bo/an/").contains("Cấp phó"))
  }

  @Test func `A post is held today where a record says since when, and its unit still is`() throws {
    let lasting = try SmallSite(Self.content)
    #expect(try lasting.shows("<ul class=\"posts present\">", at: "vi/can-bo/chi/"))
    #expect(try !lasting.shows("posts present", at: "vi/can-bo/sau/"))
    let ended = try SmallSite(
      Self.content.with([
        "units/so.yaml": """
        kind: department
        names: [{vi: Sở Xây dựng, en: Department of Construction, to: 2025-06-30}]
        successions: [{to: ubnd, how: merged, on: 2025-07-01}]
        """
      ]))
    #expect(try !ended.shows("posts present", at: "vi/can-bo/chi/"))
    #expect(try ended.shows("<h2 id=\"_posts\">Chức vụ qua các thời kỳ</h2>", at: "vi/can-bo/chi/"))
  }

  @Test func `A long list ends and leads on`() throws {
    let many = (0..<51).map { number in
      (
        "officials/n\(number).yaml",
        Self.official(
          "name: {family: Hồ, given: N\(number)}",
          "[{title: {vi: Chuyên viên, en: Officer}, unit: so, role: staff, from: \(1950 + number)}]"
        )
      )
    }
    let site = try SmallSite(Sample.with(Dictionary(uniqueKeysWithValues: many)))
    let page = try site.text("en/units/so/")
    #expect(section("_staff", of: page).contains(">Hồ N50</a>"))
    #expect(!section("_staff", of: page).contains(">Hồ N0</a>"))
    #expect(page.contains("<a href=\"/en/officials/unit/so/\">All people of this unit</a>"))
  }
}
