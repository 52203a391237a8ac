import TestSupport
import Testing

@testable import Pages

/// Registers: their choices, their feeds, and what the script narrows with.
@Suite struct RegisterTests {
  private static let site = Result {
    try SmallSite(
      Sample.with([
        "units/cu.yaml": """
        kind: department
        names: [{vi: Sở Quy hoạch, en: Department of Planning, to: 2023-12-31}]
        parent: ubnd
        successions: [{to: so, how: merged, on: 2024-01-01}]
        """,
        "initiatives/duong/record.yaml": Sample.initiative(title: "{vi: Đường mới, en: A new road}")
          .replacing("employer: so", with: "employer: cu").replacing(
            "2022-03-14", with: "2021-03-14"),
        "initiatives/duong/vi.md": "Nội dung.\n",
        "initiatives/anh/record.yaml": Sample.initiative(
          title: "{vi: Ảnh số, en: Zebra crossings}"),
        "initiatives/anh/vi.md": "Nội dung.\n",
      ]))
  }
  private let site: SmallSite

  init() throws { site = try Self.site.get() }

  @Test func `Units of today stand apart from those that are gone, each with its count`() throws {
    #expect(
      try site.shows(
        "<legend>Đơn vị hiện nay</legend>",
        "<a href=\"/vi/de-xuat/don-vi/so/\">Sở Xây dựng <span class=\"count\">3</span></a>",
        "<legend>Đơn vị trước đây</legend>",
        "<a href=\"/vi/de-xuat/don-vi/cu/\">Sở Quy hoạch <span class=\"count\">1</span></a>",
        at: "vi/de-xuat/"))
  }

  @Test func `The choice that is made is marked, and can be taken back`() throws {
    let page = "en/initiatives/year/2021/"
    #expect(
      try site.shows(
        "<a href=\"/en/initiatives/year/2021/\" aria-current=\"true\">2021</a>",
        "role=\"status\" tabindex=\"-1\">1 entry</p>",
        "<li><a href=\"/en/initiatives/\">Submitted in 2021 <span class=\"unseen\">– remove</span></a></li>",
        at: page))
    #expect(try site.lines("aria-current=\"true\"", at: page).count == 2)
  }

  @Test func `Every list has a feed of exactly its own`() throws {
    #expect(
      try site.shows(
        "<a id=\"_feed\" href=\"/vi/de-xuat/nam/2021/atom.xml\" type=\"application/atom+xml\">",
        at: "vi/de-xuat/nam/2021/"))
    let feed = "vi/de-xuat/nam/2021/atom.xml"
    #expect(try site.shows("<title>Đề xuất – Năm nộp 2021 – Biểu dương</title>", at: feed))
    #expect(
      try site.lines("<id>", at: feed) == [
        "<id>https://bieuduong.example.vn/vi/de-xuat/nam/2021/atom.xml</id>",
        "<id>https://bieuduong.example.vn/vi/de-xuat/duong/</id>",
      ])
    #expect(try site.lines("<entry>", at: "en/initiatives/unit/so/atom.xml").count == 3)
    #expect(try site.lines("<entry>", at: "en/documents/type/decree/atom.xml").count == 1)
  }

  @Test func `The index tells which choices each entry falls under`() throws {
    #expect(
      try site.shows(
        "registerPart(\"index\",{\"count\":3,\"inChunk\":32,\"table\":\"data/initiatives.csv\",\"titles\":\"",
        "{\"name\":\"nam\",\"tables\":\"data/initiatives/year/\",\"values\":[\"2022\",\"2021\"],\"combinations\":[[0],[1]],\"column\":\"##$\"}",
        "{\"name\":\"don-vi\",\"tables\":\"data/initiatives/unit/\",\"values\":[\"cu\",\"so\"],\"combinations\":[[1],[0,1]],\"column\":\"##$\"}",
        at: "vi/de-xuat/rows/index.js"))
    #expect(try site.shows("\"name\":\"unit\"", at: "en/initiatives/rows/index.js"))
  }

  @Test func `Titles are in the order of their language`() throws {
    // Entries in the order of the list: anh, cap-phep, duong.
    #expect(try site.text("vi/de-xuat/rows/titles.js").hasSuffix("\",\"#$%\"])\n"))
    #expect(try site.text("en/initiatives/rows/titles.js").hasSuffix("\",\"%$#\"])\n"))
  }

  @Test func `Rows look as they do on the page`() throws {
    let row = "<p class=\\\"row-title\\\"><a href=\\\"/vi/de-xuat/duong/\\\">Đường mới</a>"
    #expect(try site.lines(row, at: "vi/de-xuat/rows/0.js").count == 1)
    #expect(!site.has("vi/de-xuat/rows/1.js"))
  }

  @Test func `Rows are counted from the oldest`() throws {
    let titles = try site.text("vi/de-xuat/rows/0.js").split(separator: "row-title").dropFirst()
    let order = ["Đường mới", "Cấp phép số", "Ảnh số"]
    #expect(titles.count == 3)
    #expect(zip(titles, order).allSatisfy { $0.contains($1) })
  }

  @Test func `The index names the tag that each file bears`() throws {
    let index = try site.text("vi/de-xuat/rows/index.js")
    for (file, key) in [("titles", "\"titles\":"), ("0", "\"rows\":[")] {
      let start = "registerPart(\"\(file)\",[\""
      let script = try site.text("vi/de-xuat/rows/\(file).js")
      #expect(script.hasPrefix(start))
      #expect(index.contains("\(key)\"\(script.dropFirst(start.count).prefix(6))\""))
    }
  }

  @Test func `Numbers of any size are read back from a column`() {
    #expect(PackedNumbers.text([0, 1, 63]) == "#$b")
    #expect(PackedNumbers.text([64, 65, 64 * 28, 9_999]) == "d#d$dc#hs2")
  }

  /// What `register.js` does.
  private func numbers(_ text: String) -> [Int] {
    var found: [Int] = []
    var before = 0
    for byte in text.utf8 {
      let digit = Int(byte) - 35
      if digit < 64 { found.append(before * 64 + digit) }
      before = digit < 64 ? 0 : before * 28 + digit - 64
    }
    return found
  }

  @Test func `A column gives back what went in`() {
    let all = Array(0...5_000) + [64 * 28, 64 * 28 * 28, 1_000_000]
    #expect(numbers(PackedNumbers.text(all)) == all)
    #expect(PackedNumbers.text(all).utf8.allSatisfy { (35...126).contains($0) })
  }
}
