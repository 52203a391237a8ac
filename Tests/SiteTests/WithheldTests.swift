import TestSupport
import Testing

/// What only records under embargo name waits with them; what anything else names does not.
@Suite struct WithheldTests {
  private static let before = "2026-01-31T07:59"
  private static let opening = "2026-01-31T08:00"

  /// A proposal that waits, of a person of whom nothing else tells.
  private static let waiting = Sample.whole.with([
    "initiatives/kin/record.yaml": proposal("binh", "embargo: 2026-01-31T08:00"),
    "initiatives/kin/vi.md": "Kín.\n", "initiatives/kin/en.md": "Withheld.\n",
    "officials/binh.yaml": person("Bình"),
  ])

  private static func proposal(_ person: String, _ more: String) -> String {
    Sample.initiative(title: "{vi: Đề xuất kín, en: Withheld}", more: more)
      .replacing("official: an", with: "official: \(person)")
  }

  private static func person(_ name: String, more: String = "") -> String {
    """
    name: {family: Trần, middle: Thị, given: \(name)}
    honorific: ba
    category: citizen
    posts: [{title: {vi: Tổ trưởng, en: Team leader}, unit: to}]
    publication: {basis: consent, on: 2025-10-01}
    \(more)
    """
  }

  private static let team = "kind: team\nnames: [{vi: Tổ kín, en: Withheld team}]\nparent: so\n"

  private static func decision(_ type: String) -> String {
    """
    number: 9/QĐ-UBND
    type: \(type)
    issuer: ubnd
    issued: 2023-01-02
    title: {vi: Cho phép thí điểm, en: Allowing the trial}
    """
  }

  private func site(_ changes: [String: String], at moment: String = before) throws -> SmallSite {
    try SmallSite(Self.waiting.with(["units/to.yaml": Self.team]).with(changes), at: moment)
  }

  @Test func `A person whom nothing else names waits too, and counts nowhere`() throws {
    let (held, absent) = (try site([:]), try SmallSite(Sample.whole, at: Self.before))
    #expect(held.files(with: "Bình") == [])
    #expect(held.paths == absent.paths)
    #expect(held.paths.filter { held.bytes[$0] != absent.bytes[$0] } == [])
    let opened = try site([:], at: Self.opening)
    #expect(opened.has("vi/can-bo/binh/index.html"))
    #expect(try opened.shows("Đề xuất kín", at: "vi/can-bo/binh/"))
  }

  @Test func `A team is reached through the person, and waits as well`() throws {
    let held = try site([:])
    #expect(held.files(with: "Tổ kín") == [])
    #expect(held.paths.filter { $0.contains("/to/") || $0.contains("/to.") } == [])
    #expect(try site([:], at: Self.opening).has("vi/don-vi/to/index.html"))
  }

  /// Each way of being named by what may be read.
  @Test(arguments: [
    [
      "articles/phong-van/record.yaml":
        "title: {vi: Hỏi, en: Ask}\non: 2024-02-01\npeople: [binh]\n"
    ],
    ["commendations/qd-1.yaml": Sample.commendation(to: "[{official: an}, {official: binh}]")],
    ["articles/phong-van/vi.md": "Hỏi [bà ấy](official:binh).\n"],
    ["articles/phong-van/vi.md": "Hỏi [bà ấy][1].\n\n[1]: official:binh\n"],
    [
      "consultations/dot-2.yaml": """
      title: {vi: Đợt 2, en: Second}
      opens: 2025-01-01
      closes: 2025-01-15
      by: ubnd
      candidates: [{official: binh, form: bang-khen}]
      """
    ],
    [
      "pages/gioi-thieu/record.yaml": """
      title: {vi: Giới thiệu, en: About}
      order: 1
      media:
        - {file: anh.jpg, alt: {vi: Quầy, en: Desk}, credit: An, people: [binh]}
      """, "pages/gioi-thieu/anh.jpg": "JPEG",
    ],
    ["officials/binh.yaml": person("Bình", more: "embargo: 2025-01-01T08:00")],
  ])
  func `A person whom something else names does not wait`(_ changes: [String: String]) throws {
    let held = try site(changes)
    #expect(held.has("vi/can-bo/binh/index.html"))
    #expect(held.has("vi/don-vi/to/index.html"))
    #expect(held.files(with: "Đề xuất kín") == [])
  }

  @Test func `Who is named by nobody stands where he stood`() throws {
    let held = try site(["officials/cuc.yaml": Self.person("Cúc"), "units/doi.yaml": Self.team])
    #expect(held.has("vi/can-bo/cuc/index.html"))
    #expect(held.has("vi/don-vi/doi/index.html"))
  }

  @Test func `An office and a law are there for their own sake`() throws {
    let held = try site([
      "initiatives/kin/record.yaml": Self.proposal("binh", "embargo: 2026-01-31T08:00")
        .replacing("employer: so", with: "employer: phong")
        .replacing("nd-73#10", with: "luat-9"),
      "units/phong.yaml": "kind: office\nnames: [{vi: Phòng, en: Office}]\nparent: so\n",
      "documents/luat-9.yaml": Self.decision("law"),
    ])
    #expect(held.has("vi/don-vi/phong/index.html"))
    #expect(held.has("vi/van-ban/luat-9/index.html"))
  }

  @Test(arguments: ["decision", "official-letter", "conclusion", "plan"])
  func `An act in a single case waits with what rests on it`(_ type: String) throws {
    let proposal = Self.proposal("binh", "embargo: 2026-01-31T08:00")
      .replacing("\"nd-73#10\"", with: "qd-9")
    let content = [
      "initiatives/kin/record.yaml": proposal, "documents/qd-9.yaml": Self.decision(type),
    ]
    #expect(try site(content).files(with: "Cho phép thí điểm") == [])
    #expect(try site(content, at: Self.opening).has("vi/van-ban/qd-9/index.html"))
  }

  @Test func `A correction of a person waits with the person`() throws {
    let content = [
      "corrections/sua-2.yaml": """
      record: official:binh
      on: 2024-03-02
      was: {vi: Ghi sai, en: Wrong}
      is: {vi: Ghi đúng, en: Right}
      why: {vi: Nhầm, en: A slip}
      """
    ]
    let held = try site(content)
    #expect(held.files(with: "Ghi sai") == [])
    #expect(held.files(with: "Bình") == [])
    #expect(try site(content, at: Self.opening).shows("Ghi sai", at: "vi/dinh-chinh/"))
  }

  @Test func `A field and a form that nothing else names wait, without a gap among the ranks`()
    throws
  {
    let content = [
      "vocabularies/fields.yaml": """
      so-hoa: {label: {vi: Số hóa, en: Digitisation}}
      kin: {label: {vi: Lĩnh vực kín, en: Withheld field}}
      cho: {label: {vi: Chưa ai dùng, en: Not used}}
      """,
      "vocabularies/forms.yaml": """
      kin: {label: {vi: Hình thức kín, en: Withheld form}, sort: medal}
      bang-khen: {label: {vi: Bằng khen, en: Certificate of Merit}, sort: certificate}
      """,
      "initiatives/kin/record.yaml": Self.proposal("binh", "embargo: 2026-01-31T08:00")
        .replacing("[so-hoa]", with: "[so-hoa, kin]"),
      "commendations/qd-2.yaml": Sample.commendation(
        number: "2/QĐ-UBND", to: "[{official: binh}]", more: "embargo: 2026-01-31T08:00"
      ).replacing("form: bang-khen", with: "form: kin"),
    ]
    let held = try site(content)
    #expect(held.files(with: "kín") == [])
    #expect(try held.text("data/fields.csv").contains("Chưa ai dùng"))
    #expect(try held.lines("bang-khen", at: "data/forms.csv")[0].contains(",1,"))
    let opened = try site(content, at: Self.opening)
    #expect(try opened.text("data/fields.csv").contains("Lĩnh vực kín"))
    #expect(try opened.lines("bang-khen", at: "data/forms.csv")[0].contains(",2,"))
  }

  @Test func `An abbreviation is told only where a text uses it`() throws {
    let content = [
      "vocabularies/glossary.yaml": """
      kin: {term: {vi: ĐKN, en: WHT}, meaning: {vi: Đồ kín nhất, en: Withheld thing}}
      dung: {term: {vi: TTHC, en: AP}, meaning: {vi: Thủ tục hành chính, en: Procedure}}
      """,
      "initiatives/kin/vi.md": "Về ĐKN và TTHC.\n", "articles/phong-van/vi.md": "Về TTHC.\n",
    ]
    let held = try site(content)
    #expect(held.files(with: "Đồ kín nhất") == [])
    #expect(try held.shows("Thủ tục hành chính", at: "vi/bai-viet/phong-van/"))
  }

  @Test func `What a coming bulletin carries and others name stays, the rest waits`() throws {
    let content = [
      "officials/cuc.yaml": Self.person("Cúc"),
      "documents/luat-9.yaml": Self.decision("law"),
      "units/phong.yaml":
        "kind: office\nnames: [{vi: Phòng kín, en: Withheld office}]\nparent: so\n",
      "bulletins/so-2/record.yaml": """
      number: 1
      period: {from: 2026-01-01, to: 2026-01-31}
      title: {vi: Bản tin tháng 1, en: January bulletin}
      publish: 2026-01-31T08:00
      items:
        - unit:so
        - official:an
        - document:nd-73
        - official:cuc
        - document:luat-9
        - unit:phong
      """, "bulletins/so-2/vi.md": "Thư.\n",
    ]
    let held = try site(content)
    #expect(
      ["don-vi/so", "can-bo/an", "van-ban/nd-73"].filter { !held.has("vi/\($0)/index.html") } == [])
    #expect(["Cúc", "Cho phép thí điểm", "Phòng kín"].flatMap { held.files(with: $0) } == [])
    let opened = try site(content, at: Self.opening)
    #expect(
      ["don-vi/phong", "can-bo/cuc", "van-ban/luat-9"].filter { !opened.has("vi/\($0)/index.html") }
        == [])
  }

  @Test func `An award that the bulletin forgot waits with its proposal`() throws {
    let content = [
      "initiatives/kin/record.yaml": Self.proposal("binh", ""),
      "commendations/qd-2.yaml": Sample.commendation(
        number: "2/QĐ-UBND", to: "[{official: binh}]", more: "aliases: [cu/khen]"
      ).replacing("initiative: cap-phep", with: "initiative: kin"),
      "bulletins/so-2/record.yaml": """
      number: 1
      period: {from: 2026-01-01, to: 2026-01-31}
      title: {vi: Bản tin tháng 1, en: January bulletin}
      publish: 2026-01-31T08:00
      items: [{initiative: kin}]
      """, "bulletins/so-2/vi.md": "Thư.\n",
    ]
    let held = try site(content)
    #expect(held.files(with: "qd-2") == [])
    #expect(held.files(with: "2/QĐ-UBND") == [])
    #expect(held.paths.filter { $0.contains("qd-2") || $0.hasPrefix("cu/") } == [])
    let opened = try site(content, at: Self.opening)
    #expect(opened.has("vi/khen-thuong/qd-2/index.html"))
    #expect(opened.has("cu/khen/index.html"))
  }
}

/// Records that may be read name others that may not: these are left out, and their ids with them.
@Suite struct NamingWithheldTests {
  private static let embargo = "\nembargo: 2026-01-31T08:00\n"

  /// A unit that decides, employs, issues, is reported of, is a parent and a successor.
  private static let content = Sample.whole.with([
    "units/qwkin.yaml": "kind: department\nnames: [{vi: Sở kín, en: Withheld}]\nparent: ubnd"
      + embargo,
    "units/phong.yaml": """
    kind: office
    names: [{vi: Phòng cũ, en: Old office, to: 2023-12-31}]
    parent: qwkin
    successions: [{to: qwkin, how: merged, on: 2024-01-01}]
    """,
    "commendations/qd-7.yaml": decided("7/QĐ-UBND"),
    "commendations/qd-8.yaml": decided("7/QĐ-UBND").replacing("official: an", with: "unit: qwkin"),
  ])

  private static func decided(_ number: String) -> String {
    Sample.commendation(number: number).replacing("by: ubnd", with: "by: qwkin")
  }

  /// The same with the unit named wherever a record may name one.
  private static let everywhere = content.merging(
    content.filter { !$0.key.hasPrefix("units/") && $0.key != "site.yaml" }.mapValues {
      $0.replacing("unit: so", with: "unit: qwkin").replacing(
        "employer: so", with: "employer: qwkin"
      )
      .replacing("issuer: ubnd", with: "issuer: qwkin").replacing("by: ubnd", with: "by: qwkin")
    }
  ) { $1 }

  @Test(arguments: [content, everywhere])
  func `A unit under embargo is no choice, no feed, no address and no name`(
    _ content: [String: String]
  ) throws {
    let held = try SmallSite(content, at: "2026-01-31T07:59")
    #expect(held.paths.filter { $0.contains("qwkin") } == [])
    #expect(held.files(with: "qwkin") == [])
    #expect(held.files(with: "Sở kín") == [])
    let opened = try SmallSite(content, at: "2026-01-31T08:00")
    #expect(opened.has("vi/khen-thuong/don-vi/qwkin/index.html"))
    #expect(opened.has("vi/khen-thuong/quyet-dinh/7-qd-ubnd-2023-qwkin/index.html"))
  }

  @Test func `A unit whose parent may not be read stands at the root of the tree`() throws {
    let held = try SmallSite(Self.content, at: "2026-01-31T07:59")
    #expect(try held.shows("Phòng cũ", at: "vi/don-vi/"))
  }

  /// Each kind in turn, with an id that stands nowhere else.
  @Test(arguments: EmbargoTests.records.map(\.record))
  func `No record that may be read tells the id of one that may not`(_ record: String) throws {
    let name = record.replacing("/record.yaml", with: "").replacing(".yaml", with: "")
    let id = String(name.split(separator: "/")[1])
    let kind = name.split(separator: "/")[0]
    var content: [String: String] = [:]
    for (path, text) in Sample.whole {
      let path = path.replacing("\(kind)/\(id)", with: "\(kind)/qwkin")
      content[path] = text.replacing(try Self.word(id)) { "\($0.1)qwkin" }
    }
    let path = record.replacing("\(kind)/\(id)", with: "\(kind)/qwkin")
    content[path]? += Self.embargo
    let held = try SmallSite(content, at: "2026-01-31T07:59")
    #expect(held.files(with: "qwkin") == [])
    #expect(held.paths.filter { $0.contains("qwkin") } == [])
  }

  private static func word(_ id: String) throws -> Regex<(Substring, Substring)> {
    try Regex("([:\\[\" ])\(id)(?![a-z0-9-])", as: (Substring, Substring).self)
  }
}
