import Foundation
import TestSupport
import Testing

/// Which record a row of a table is about, and what becomes of it.
struct ImportMatchingTests {
  private static let awards = """
    kind: commendation
    columns:
      Số QĐ: decision.number
      Ngày: decision.on
      Cơ quan: decision.by
      Họ tên: recipients.official
      Đơn vị: recipients.official.posts.unit
      Thành tích: citation.vi
      Achievement: citation.en
    values:
      act: khen thưởng
      ground: đột xuất
      form: Bằng khen
      recipients.official.publication.basis: law
      recipients.official.posts.title: Phó Giám đốc

    """

  private static let people = """
    kind: official
    columns: {Họ tên: name, Chức vụ: posts.title.vi, Post: posts.title.en, Đơn vị: posts.unit}
    values: {publication.basis: law}

    """

  private func load(_ shop: Folder, _ more: String = "") throws -> Outcome {
    try shop.shell("$TOOL import bang.csv --map so-do.yaml --as-of 2026-11-20T08:00 \(more)")
  }

  private func award(_ name: String, _ unit: String = "Sở Xây dựng", citation: String = "Giỏi")
    -> String
  {
    """
    Số QĐ;Ngày;Cơ quan;Họ tên;Đơn vị;Thành tích;Achievement
    9/QĐ-UBND;01/12/2023;UB tỉnh;\(name);\(unit);\(citation);Good

    """
  }

  private func shop(_ table: String, _ map: String) throws -> Folder {
    let shop = try ImportTests.shop(table, map)
    try shop.write(
      "ub: {term: {vi: UB, en: UB}, meaning: {vi: Ủy ban, en: Committee}}\n",
      to: "content/vocabularies/glossary.yaml")
    return shop
  }

  @Test func `A person is named with post and unit in one cell, as decisions list them`() throws {
    let map = Self.awards.replacing(
      "  Đơn vị: recipients.official.posts.unit\n", with: "  Đơn vị:\n"
    )
    .replacing("  recipients.official.posts.title: Phó Giám đốc\n", with: "")
    let table = award("Ông Nguyễn Văn An, Phó Giám đốc Sở Xây dựng")
    let known = try shop(table, map)
    let done = try load(known, "--dry-run")
    #expect(done.output.contains("- official: an\n"), "\(done.errors)")
    #expect(!done.errors.contains("row 2"), "\(done.errors)")
    let new = try shop(award("Bà Lê Thị Cúc, Phó Giám đốc, Sở Xây dựng"), map)
    #expect(try load(new).code == 0)
    #expect(
      try new.text("content/officials/le-thi-cuc.yaml") == """
        name: {family: Lê, middle: Thị, given: Cúc}
        honorific: ba
        posts:
          - title: {vi: Phó Giám đốc, en: Deputy Director}
            unit: so
        publication: {basis: law}

        """)
  }

  @Test func `A decision is known by its number, its year and whom it commends`() throws {
    let shop = try shop(award("Ông Nguyễn Văn An"), Self.awards)
    #expect(try load(shop).code == 0)
    let path = "content/commendations/2023/bang-khen-an-2023.yaml"
    let kept = try shop.text(path).replacing(
      "act: commendation", with: "act: commendation # đã xem")
    try shop.write(kept, to: path)
    try shop.write(award("nguyễn văn an", citation: "Rất giỏi"), to: "bang.csv")
    let done = try load(shop)
    #expect(
      done.output.contains("    citation.vi: Giỏi → Rất giỏi\n"), "\(done.output)\(done.errors)")
    #expect(try shop.text(path) == kept.replacing("vi: Giỏi", with: "vi: Rất giỏi"))
  }

  @Test func `Who bears the same name in a unit of no relation is somebody else, and that is told`()
    throws
  {
    let shop = try shop(award("Nguyễn Văn An", "Sở Y tế"), Self.awards)
    try shop.write(
      Sample.department.replacing("Sở Xây dựng", with: "Sở Y tế").replacing(
        "Construction", with: "Health"),
      to: "content/units/so-y-te.yaml")
    let done = try load(shop)
    #expect(
      done.errors.contains("“Nguyễn Văn An” becomes nguyen-van-an, somebody else than an"),
      "\(done.errors)")
    #expect(try shop.text("content/officials/nguyen-van-an.yaml").contains("unit: so-y-te\n"))
    #expect(try load(shop).output.contains("0 new records, 0 changed, 1 row unchanged"))
  }

  @Test func `Two rows that are one record have to say the same`() throws {
    let rows = "Họ tên;Chức vụ;Post;Đơn vị\nLê Thị Cúc;Phó Giám đốc;Deputy Director;so\n"
    let shop = try shop(rows + "Bà Lê Thị Cúc;Phó Giám đốc;Deputy Director;so\n", Self.people)
    let done = try load(shop)
    #expect(
      done.errors.contains("bang.csv, row 3: this row and row 2 are one record"), "\(done.errors)")
    try shop.write(rows, to: "bang.csv")
    #expect(try load(shop).code == 0)
    try shop.write(rows + "Lê Thị Cúc;Trưởng phòng;Head of Division;so\n", to: "bang.csv")
    #expect(try load(shop).errors.contains("bang.csv, row 3: this row and row 2 are one record"))
    try shop.remove("content/officials/le-thi-cuc.yaml")
    try shop.write(rows + "LÊ THỊ CÚC;Phó Giám đốc;Deputy Director;Sở xây dựng\n", to: "bang.csv")
    #expect(try load(shop).output.contains("written: 1 new record, 0 changed, 1 row unchanged"))
  }

  @Test func `Of several posts none is overwritten by one that is like none of them`() throws {
    let shop = try shop(
      "Họ tên;Chức vụ;Post;Đơn vị\nNguyễn Văn An;Giám đốc;Director;so\n", Self.people)
    let path = "content/officials/an.yaml"
    let posts = try shop.text(path).replacing(
      "from: 2020-01-01}]",
      with: "from: 2020-01-01}, {title: {vi: Chuyên viên, en: Officer}, unit: so, to: 2019-12-31}]")
    try shop.write(posts, to: path)
    let done = try load(shop)
    #expect(
      done.errors.contains("holds several of what the row tells one of, and none is like it"),
      "\(done.errors)")
    #expect(try shop.text(path) == posts)
  }

  @Test func `While a record cannot be read nothing is imported, for a row may be about it`() throws
  {
    let shop = try shop(
      "Họ tên;Chức vụ;Post;Đơn vị\nLê Thị Cúc;Phó Giám đốc;Deputy Director;so\n", Self.people)
    try shop.write("name: {family: Lê\n", to: "content/officials/cuc.yaml")
    let done = try load(shop)
    #expect(done.errors.contains("content/officials/cuc.yaml:"))
    #expect(done.code == 1)
    #expect(!shop.exists("content/officials/le-thi-cuc.yaml"))
  }

  @Test(arguments: [
    (Array(repeating: "a;b;c;d", count: 100_000).joined(separator: "\n"), "more than 20000 rows"),
    ((1...2_000).map { "cột \($0)" }.joined(separator: ";") + "\n", "the table has 2000 columns"),
    ("a;b\n1;\"x\n", "line 2: a quotation mark opens here and is never closed"),
  ])
  func `A table that is none, or too large, costs nothing`(table: String, words: String) throws {
    let shop = try shop(table, Self.people)
    let before = try shop.bytes(in: "content")
    let done = try load(shop)
    #expect(done.errors.contains(words))
    #expect(done.code == 1)
    #expect(done.peak < 200)
    #expect(try shop.bytes(in: "content") == before)
  }

  @Test func `A table of an old encoding is told of with its line`() throws {
    let shop = try shop("", Self.people)
    // “Sở” in Windows-1258: a combining hook above behind ơ.
    try shop.write(
      Array("Họ tên;Đơn vị\n".utf8) + [0x53, 0xF5, 0xD2, 0x3B, 0x31, 0x0A], to: "bang.csv")
    let done = try load(shop)
    #expect(
      done.errors.contains("line 2: the letters are not UTF-8, they seem to be Windows-1258"),
      "\(done.errors)")
  }
}
