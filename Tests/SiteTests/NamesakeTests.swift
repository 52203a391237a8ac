import TestSupport
import Testing

/// Wards of one name, in two districts, and a third that bore it once.
@Suite struct NamesakeTests {
  private static func ward(_ parent: String) -> String {
    """
    kind: ward
    names: [{vi: Phường 1, en: Ward 1}]
    parent: \(parent)
    """
  }

  private let content = Sample.with([
    "units/quan-3.yaml": "kind: district\nnames: [{vi: Quận 3, en: District 3}]\nparent: ubnd",
    "units/quan-4.yaml": "kind: district\nnames: [{vi: Quận 4, en: District 4}]\nparent: ubnd",
    "units/phuong-1-quan-3.yaml": ward("quan-3"),
    "units/phuong-1-quan-4.yaml": ward("quan-4"),
    "units/ubnd-phuong-1-quan-3.yaml": """
    kind: committee
    names: [{vi: UBND Phường 1, en: Committee of Ward 1}]
    parent: phuong-1-quan-3
    """,
    "units/ubnd-phuong-1-quan-4.yaml": """
    kind: committee
    names:
      - {vi: UBND Phường 1, en: Committee of Ward 1, to: 2022-12-31}
      - {vi: UBND Phường Bến, en: Committee of Ben Ward, from: 2023-01-01}
    parent: phuong-1-quan-4
    """,
    "practices/cach-lam.yaml": """
    unit: ubnd-phuong-1-quan-4
    period: {from: 2022-01-01, to: 2022-06-30}
    good_practices: [{vi: Một, en: One}]
    """,
  ])

  @Test func `Units of one name are told apart by the nearest unit above that is not shared`()
    throws
  {
    let site = try SmallSite(content, at: "2025-01-01T00:00")
    #expect(try site.shows(">Phường 1 (Quận 3)</a>", ">Phường 1 (Quận 4)</a>", at: "vi/don-vi/"))
    #expect(try site.shows(">Ward 1 (District 3)</a>", at: "en/units/"))
    #expect(
      try site.shows("<h1>UBND Phường 1 (Quận 3)</h1>", at: "vi/don-vi/ubnd-phuong-1-quan-3/"))
  }

  @Test func `A name that nobody else bears stands alone, and an earlier one does not`() throws {
    let site = try SmallSite(content, at: "2025-01-01T00:00")
    #expect(try site.shows("<h1>UBND Phường Bến</h1>", at: "vi/don-vi/ubnd-phuong-1-quan-4/"))
    #expect(try site.shows("Committee of Ward 1 (District 4)", at: "en/practices/cach-lam/"))
  }

  @Test func `The data tell them apart as the pages do, and machines read the bare name`() throws {
    let site = try SmallSite(content, at: "2025-01-01T00:00")
    let units = try site.text("data/units.csv")
    #expect(units.contains(",Phường 1 (Quận 3),Ward 1 (District 3),"))
    #expect(!units.contains(",Phường 1,"))
    #expect(try site.shows("\"name\":\"Phường 1\"", at: "vi/don-vi/phuong-1-quan-3/"))
  }

  @Test func `Without a unit above, their days tell them apart`() throws {
    let site = try SmallSite(
      Sample.with([
        "units/phu-loi.yaml": """
        kind: ward
        names: [{vi: Phường Phú Lợi, en: Phu Loi Ward, to: 2025-06-30}]
        """,
        "units/phu-loi-moi.yaml": """
        kind: ward
        names: [{vi: Phường Phú Lợi, en: Phu Loi Ward, from: 2025-07-01}]
        """,
      ]), at: "2026-01-01T00:00")
    #expect(
      try site.shows(
        "Phường Phú Lợi (đến 30/6/2025)", "Phường Phú Lợi (từ 1/7/2025)", at: "vi/don-vi/"))
    #expect(try site.shows("Phu Loi Ward (from 1 July 2025)", at: "en/units/"))
  }

  private static func person(_ post: String, at unit: String) -> String {
    """
    name: {family: Trần, middle: Văn, given: Mẫu}
    posts: [{title: {vi: \(post), en: Clerk}, unit: \(unit), from: 2020-01-01}]
    publication: {basis: public-office}
    """
  }

  @Test func `People of one name are told apart by where they work`() throws {
    let site = try SmallSite(
      content.merging([
        "officials/mau.yaml": Self.person("Công chức", at: "ubnd-phuong-1-quan-3"),
        "officials/mau-2.yaml": Self.person("Công chức", at: "ubnd"),
        "commendations/qd-7.yaml": Sample.commendation(
          number: "7/QĐ-UBND", to: "[{official: mau}]"),
      ]) { $1 }, at: "2025-01-01T00:00")
    let told = "Trần Văn Mẫu (UBND Phường 1, Quận 3)"
    #expect(try site.shows(">\(told)</a>", at: "vi/can-bo/"))
    #expect(try site.shows("<title>\(told)", "<h1>", "Trần Văn Mẫu</h1>", at: "vi/can-bo/mau/"))
    #expect(
      try site.shows("\(told)", "Công chức, UBND Phường 1 (Quận 3)", at: "vi/khen-thuong/qd-7/"))
    #expect(try site.text("data/officials.csv").contains("Công chức UBND Phường 1 (Quận 3)"))
  }

  @Test func `In one unit the post tells them apart`() throws {
    let site = try SmallSite(
      content.merging([
        "officials/mau.yaml": Self.person("Chánh Văn phòng", at: "ubnd"),
        "officials/mau-2.yaml": Self.person("Công chức", at: "ubnd"),
      ]) { $1 }, at: "2025-01-01T00:00")
    #expect(try site.shows("Trần Văn Mẫu (Chánh Văn phòng, ", at: "vi/can-bo/"))
    #expect(try site.shows("Trần Văn Mẫu (Công chức, ", at: "vi/can-bo/"))
  }
}
