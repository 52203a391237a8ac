import TestSupport
import Testing

@Suite struct EmbargoTests {
  /// Records of every kind but bulletins, whose items wait with them, and what is withheld with each: the corrections that
  /// speak of it, and the fields that nothing else names.
  static let records: [(record: String, company: [String])] = [
    ("units/so.yaml", []), ("officials/an.yaml", []),
    ("initiatives/cap-phep/record.yaml", ["vocabularies/fields.yaml"]),
    ("commendations/qd-1.yaml", ["corrections/sua-1.yaml"]), ("documents/nd-73.yaml", []),
    ("articles/phong-van/record.yaml", []), ("corrections/sua-1.yaml", []),
    ("pages/gioi-thieu/record.yaml", []), ("consultations/dot-1.yaml", []),
    ("practices/bao-cao.yaml", []), ("activities/hoi-nghi.yaml", []),
    ("encouragements/quy-hoach.yaml", []), ("plans/ke-hoach.yaml", []),
  ]

  @Test(arguments: records)
  func `Before its moment a record leaves no trace`(
    record: String, company: [String]
  ) throws {
    let held = try SmallSite(embargoed(record), at: "2026-01-31T07:59")
    let absent = try SmallSite(without(record, company), at: "2026-01-31T07:59")
    #expect(held.paths == absent.paths)
    #expect(held.paths.filter { held.bytes[$0] != absent.bytes[$0] } == [])
  }

  @Test(arguments: records)
  func `At its moment a record is as if there had never been an embargo`(
    record: String, company: [String]
  ) throws {
    let opened = try SmallSite(embargoed(record), at: "2026-01-31T08:00")
    let always = try Sites.whole.get()
    #expect(opened.paths == always.paths)
    #expect(opened.paths.filter { opened.bytes[$0] != always.bytes[$0] } == [])
  }

  @Test func `Files of a record under embargo are not published`() throws {
    let photo = "media: [{file: anh.jpg, alt: {vi: Quầy, en: Desk}, credit: {vi: An, en: An}}]"
    let content = Sample.with([
      "initiatives/cap-phep/record.yaml": Sample.initiative(
        more: "embargo: 2026-01-31T08:00\naliases: [cu/cap-phep]\n\(photo)"),
      "initiatives/cap-phep/anh.jpg": "JPEG",
    ])
    let held = try SmallSite(content, at: "2026-01-31T07:59")
    #expect(held.paths.filter { $0.contains("cap-phep") } == [])
    #expect(held.files(with: "cap-phep") == [])
    let opened = try SmallSite(content, at: "2026-01-31T08:00")
    #expect(
      try opened.paths.filter { $0.contains("cap-phep/anh-60.") }.map(opened.text).sorted()
        == ["60 × 40 jpg", "60 × 40 webp"])
    #expect(opened.has("cu/cap-phep/index.html"))
  }

  @Test func `A link in prose to a record under embargo is plain text`() throws {
    let content = Sample.whole.merging([
      "articles/phong-van/vi.md": "Xem [quyết định](commendation:qd-1) này.\n",
      "commendations/qd-1.yaml": Sample.commendation(more: "embargo: 2026-01-31T08:00"),
    ]) { _, new in new }
    let held = try SmallSite(content, at: "2026-01-31T07:59")
    #expect(try held.shows("<p>Xem quyết định này.</p>", at: "vi/bai-viet/phong-van/"))
    let opened = try SmallSite(content, at: "2026-01-31T08:00")
    #expect(
      try opened.shows(
        "<p>Xem <a href=\"/vi/khen-thuong/qd-1/\">quyết định</a> này.</p>",
        at: "vi/bai-viet/phong-van/"))
  }

  private func embargoed(_ record: String) -> [String: String] {
    var content = Sample.whole
    content[record]? += "\nembargo: 2026-01-31T08:00\n"
    return content
  }

  private func without(_ record: String, _ company: [String]) -> [String: String] {
    let folder = record.hasSuffix("/record.yaml") ? String(record.dropLast(11)) : record
    return Sample.whole.filter { path, _ in
      !path.hasPrefix(folder) && !company.contains(path)
    }
  }
}

@Suite struct BulletinEmbargoTests {
  private let content = Sample.with([
    "initiatives/som/record.yaml": Sample.initiative(
      title: "{vi: Đề xuất sớm, en: Early}", more: "embargo: 2026-01-15T08:00"),
    "initiatives/som/vi.md": "Sớm.\n",
    "initiatives/muon/record.yaml": Sample.initiative(
      title: "{vi: Đề xuất muộn, en: Late}", more: "embargo: 2026-02-15T08:00"),
    "initiatives/muon/vi.md": "Muộn.\n",
    "bulletins/so-2/record.yaml": """
    number: 1
    period: {from: 2026-01-01, to: 2026-01-31}
    title: {vi: Bản tin tháng 1, en: January bulletin}
    publish: 2026-01-31T08:00
    items: [{initiative: cap-phep}, {initiative: som}, {initiative: muon}]
    """,
    "bulletins/so-2/vi.md": "Thư.\n",
  ])

  @Test func `Before it is published its items wait, but for those with an earlier date`() throws {
    let site = try SmallSite(content, at: "2026-01-31T07:59")
    #expect(!site.has("vi/ban-tin/so-2/index.html"))
    #expect(!site.has("vi/de-xuat/cap-phep/index.html"))
    #expect(site.has("vi/de-xuat/som/index.html"))
    #expect(!site.has("vi/de-xuat/muon/index.html"))
    #expect(try site.shows(">1 mục</p>", "Đề xuất sớm", at: "vi/de-xuat/"))
  }

  @Test func `When it is published so are its items, but for those with a later date`() throws {
    let site = try SmallSite(content, at: "2026-01-31T08:00")
    #expect(try site.shows("Cấp phép số", "Đề xuất sớm", at: "vi/ban-tin/so-2/"))
    #expect(try !site.shows("Đề xuất muộn", at: "vi/ban-tin/so-2/"))
    #expect(site.has("vi/de-xuat/cap-phep/index.html"))
    #expect(!site.has("vi/de-xuat/muon/index.html"))
  }

  @Test func `What one bulletin has shown no later one hides`() throws {
    var content = content
    content["bulletins/so-1/record.yaml"] = """
      number: 2
      period: {from: 2025-12-01, to: 2025-12-31}
      title: {vi: Bản tin tháng 12, en: December bulletin}
      publish: 2026-01-05T08:00
      items: [{initiative: cap-phep}]
      """
    content["bulletins/so-1/vi.md"] = "Thư.\n"
    let site = try SmallSite(content, at: "2026-01-31T07:59")
    #expect(site.has("vi/de-xuat/cap-phep/index.html"))
    #expect(try !site.shows("Bản tin tháng 1<", at: "vi/de-xuat/cap-phep/"))
  }
}
