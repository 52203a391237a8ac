import TestSupport
import Testing

/// A department that changed its name, then went over into another.
@Suite struct UnitPageTests {
  private let content = Sample.with([
    "units/so.yaml": """
    kind: department
    names:
      - {vi: Sở Kiến thiết, en: Department of Works, to: 2022-12-31}
      - {vi: Sở Xây dựng, en: Department of Construction, from: 2023-01-01, to: 2025-06-30}
    parent: ubnd
    successions: [{to: so-moi, how: merged, on: 2025-07-01, basis: nd-73}]
    """,
    "units/so-moi.yaml": """
    kind: department
    names: [{vi: Sở Xây dựng mới, en: New Department, from: 2025-07-01}]
    parent: ubnd
    """,
  ])

  @Test func `A unit is called as it was on the day`() throws {
    let site = try SmallSite(content, at: "2025-01-01T00:00")
    #expect(
      try site.shows(
        "<dt>Cơ quan sử dụng cán bộ</dt>",
        "<a href=\"/vi/don-vi/so/\">Sở Kiến thiết</a>", at: "vi/de-xuat/cap-phep/"))
    #expect(
      try site.shows("Deputy Director, Department of Construction", at: "en/commendations/qd-1/"))
    #expect(
      try site.shows(
        "<h1>Sở Xây dựng</h1>", "Sở Kiến thiết", "đến 31/12/2022", "Sở Xây dựng",
        "1/1/2023–30/6/2025",
        at: "vi/don-vi/so/"))
    #expect(try !site.shows("class=\"now\"", at: "vi/de-xuat/cap-phep/"))
  }

  @Test func `After its end every page says what it is now`() throws {
    let site = try SmallSite(content, at: "2025-07-01T00:00")
    #expect(
      try site.shows(
        "Sở Kiến thiết</a> <span class=\"now\">(nay là Sở Xây dựng mới)</span>",
        at: "vi/de-xuat/cap-phep/"))
    #expect(
      try site.shows(
        "This unit no longer exists (existed until 30 June 2025); carried on by "
          + "<a href=\"/en/units/so-moi/\">New Department</a> (from <time datetime=\"2025-07-01\">",
        "</time>, under <a href=\"/en/documents/nd-73/\">", "73/2023/NĐ-CP</span></a>",
        "<h1>Department of Construction</h1>", at: "en/units/so/"))
    #expect(try site.shows("\"dissolutionDate\":\"2025-06-30\"", at: "en/units/so/"))
  }

  @Test func `Predecessor and successor name each other with the day and the basis`() throws {
    let site = try SmallSite(content, at: "2025-07-01T00:00")
    #expect(
      try site.shows(
        "Đơn vị kế thừa", "<a href=\"/vi/don-vi/so-moi/\">Sở Xây dựng mới</a>",
        "datetime=\"2025-07-01\"", "73/2023/NĐ-CP", at: "vi/don-vi/so/"))
    #expect(
      try site.shows(
        "Tiền thân", "<a href=\"/vi/don-vi/so/\">Sở Xây dựng</a>", "nhập vào đơn vị này",
        "datetime=\"2025-07-01\"",
        at: "vi/don-vi/so-moi/"))
    #expect(try site.shows("/vi/don-vi/so/", at: "vi/van-ban/nd-73/"))
  }

  @Test func `Records of a predecessor are found under the unit of today`() throws {
    let after = try SmallSite(content, at: "2025-07-01T00:00")
    #expect(try after.shows("Cấp phép số", at: "vi/de-xuat/don-vi/so-moi/"))
    #expect(try after.shows("Cấp phép số", at: "vi/de-xuat/don-vi/so/"))
    #expect(try after.shows("Nguyễn Văn An", at: "en/officials/unit/so-moi/"))
    let before = try SmallSite(content, at: "2025-06-30T00:00")
    #expect(!before.has("vi/de-xuat/don-vi/so-moi/index.html"))
  }

  @Test(arguments: [
    ("president", "GovernmentOrganization"), ("prime-minister", "GovernmentOrganization"),
    ("standing-committee", "GovernmentOrganization"), ("party-leadership", "Organization"),
    ("cooperative", "Organization"), ("residential-group", "Organization"),
    ("special-zone", "AdministrativeArea"),
  ])
  func `Machines are told what a unit is`(kind: String, type: String) throws {
    let site = try SmallSite(
      Sample.with(["units/moi.yaml": "kind: \(kind)\nnames: [{vi: Đơn vị, en: Unit}]\n"]))
    #expect(
      try site.shows(
        #""@type":"\#(type)","@id":"https://bieuduong.example.vn/en/units/moi/""#,
        at: "en/units/moi/"))
  }

  @Test func `A unit lists what stands below it and what it decided`() throws {
    let site = try SmallSite(content)
    #expect(
      try site.shows(
        "Đơn vị trực thuộc", "/vi/don-vi/so/", "/vi/don-vi/so-moi/", "Quyết định đã ban hành",
        "Bằng khen: Nguyễn Văn An", at: "vi/don-vi/ubnd/"))
  }
}
