import TestSupport
import Testing

/// A city with its committee and a team, shared out among two wards; a proposal tried there, and people commended there.
@Suite struct PlaceTests {
  private static let content = Sample.with([
    "units/thanh-pho.yaml": """
    kind: city
    names: [{vi: Thành phố Suối Cũ, en: Old Stream City, to: 2025-06-30}]
    parent: ubnd
    successions:
      - {to: phuong-tren, how: split, on: 2025-07-01, basis: nd-73}
      - {to: phuong-duoi, how: split, on: 2025-07-01, basis: nd-73}
    """,
    "units/phuong-tren.yaml": """
    kind: ward
    names: [{vi: Phường Suối Trên, en: Upper Stream Ward, from: 2025-07-01}]
    parent: ubnd
    """,
    "units/phuong-duoi.yaml": """
    kind: ward
    names: [{vi: Phường Suối Dưới, en: Lower Stream Ward, from: 2025-07-01}]
    parent: ubnd
    """,
    "units/ubnd-thanh-pho.yaml": """
    kind: committee
    names: [{vi: Ủy ban thành phố Suối Cũ, en: Old Stream Committee, to: 2025-06-30}]
    parent: thanh-pho
    """,
    "units/to.yaml": """
    kind: team
    names: [{vi: Tổ Thử, en: Trial Team, from: 2022-01-01, to: 2025-06-30}]
    parent: ubnd-thanh-pho
    """,
    "initiatives/cap-phep/record.yaml": Sample.initiative(
      more: "pilot: {from: 2022-06-01, to: 2022-12-31, area: [thanh-pho]}"),
    "commendations/qd-1.yaml": Sample.commendation(to: "[{unit: to}]"),
    "plans/ke-hoach.yaml": """
    title: {vi: Kế hoạch thử, en: Trial plan}
    unit: ubnd-thanh-pho
    period: {from: 2024-01-01, to: 2024-12-31}
    tasks:
      - {text: {vi: Việc còn mở, en: An open task}, due: 2024-11-29, owner: to, status: open}
      - {text: {vi: Việc đã xong, en: A task done}, due: 2024-11-29, owner: to, status: done, done: 2024-11-28}
    """,
  ])

  private static let site = Result { try SmallSite(content) }

  @Test func `A pilot in an earlier city stands on the pages of its wards, under its name`() throws
  {
    let site = try Self.site.get()
    #expect(
      try site.shows(
        "Đề xuất, thí điểm", "Cấp phép số", "<dt>Thí điểm tại đây</dt><dd>1/6–31/12/2022</dd>",
        "<dt>Khi đó là</dt><dd><a href=\"/vi/don-vi/thanh-pho/\">Thành phố Suối Cũ</a></dd>",
        at: "vi/don-vi/phuong-tren/"))
    #expect(
      try site.shows(
        "Proposals and pilots", "Digital permits", "<dt>Piloted here</dt>",
        "<dt>Then</dt><dd><a href=\"/en/units/thanh-pho/\">Old Stream City</a></dd>",
        at: "en/units/phuong-duoi/"))
  }

  @Test func `Whom a body of the city had commended stands there too`() throws {
    let site = try Self.site.get()
    #expect(
      try site.shows(
        "<h2 id=\"_commendations\">", "Bằng khen: Tổ Thử", "<dt>Khi đó là</dt>",
        "Thành phố Suối Cũ", at: "vi/don-vi/phuong-duoi/"))
  }

  @Test func `The city itself lists both, without a name of another time`() throws {
    let page = try Self.site.get().text("vi/don-vi/thanh-pho/")
    #expect(page.contains("Thí điểm tại đây") && page.contains("Bằng khen: Tổ Thử"))
    #expect(!page.contains("Khi đó là"))
  }

  @Test func `Before the wards take over, nothing stands on their pages`() throws {
    let site = try SmallSite(Self.content, at: "2025-06-30T00:00")
    #expect(try !site.text("vi/don-vi/phuong-tren/").contains("_initiatives"))
    #expect(try site.text("vi/don-vi/thanh-pho/").contains("_initiatives"))
  }

  @Test(arguments: ["vi/trien-khai/", "vi/ke-hoach/ke-hoach/"])
  func `An overdue task names who carries on for a team that is no more`(page: String) throws {
    let site = try Self.site.get()
    #expect(
      try site.shows(
        "Việc còn mở", "Tổ Thử</a>", "đã kết thúc hoạt động; cấp trên khi đó là",
        "thành phố Suối Cũ</a>; đơn vị kế tục là ",
        "<a href=\"/vi/don-vi/phuong-duoi/\">phường Suối Dưới</a> và <a",
        "phường Suối Trên</a> (từ <time datetime=\"2025-07-01\">1/7/2025</time>, theo <a", at: page)
    )
  }

  @Test func `A task that was done names nobody else`() throws {
    let lines = try Self.site.get().lines("Việc đã xong", at: "vi/ke-hoach/ke-hoach/")
    #expect(lines.count == 1)
    #expect(lines.allSatisfy { !$0.contains("kế tục") })
  }
}
