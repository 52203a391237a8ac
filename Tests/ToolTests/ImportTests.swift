import Foundation
import TestSupport
import Testing

/// `bieuduong import`: what becomes of a table.
struct ImportTests {
  private static let people = """
    DANH SÁCH CÁN BỘ;;;;
    STT;Họ và tên;Chức vụ;Đơn vị;Ngày đồng ý
    1;Ông TRẦN VĂN BÌNH;Phó Giám đốc;Sở Xây dựng;16/11/2023
    2;Bà Lê Thị Cúc;Phó Giám đốc;so;5-3-2024

    """

  private static let peopleMap = """
    kind: official
    columns:
      STT:
      Họ và tên: name
      Chức vụ: posts.title
      Đơn vị: posts.unit
      Ngày đồng ý: publication.on
    values:
      publication.basis: consent
      category: cán bộ

    """

  private static let binh = """
    name: {family: Trần, middle: Văn, given: Bình}
    honorific: ong
    category: cadre
    posts:
      - title: {vi: Phó Giám đốc, en: Deputy Director}
        unit: so
    publication: {basis: consent, on: 2023-11-16}

    """

  private static let awardsMap = """
    kind: commendation
    columns:
      Số QĐ: decision.number
      Ngày: decision.on
      Họ tên: recipients.official
      Đơn vị: recipients.official.posts.unit
      Thành tích: citation.vi
      Achievement: citation.en
    values: {act: khen thưởng, ground: đột xuất, form: Bằng khen, decision.by: ubnd}

    """

  static func shop(_ table: String, _ map: String) throws -> Folder {
    let shop = try Folder.workshop(Sample.files.under("content"))
    try shop.write(table, to: "bang.csv")
    try shop.write(map, to: "so-do.yaml")
    return shop
  }

  private func load(_ shop: Folder, _ more: String...) throws -> Outcome {
    try shop.shell(
      "$TOOL import bang.csv --map so-do.yaml --as-of 2026-11-20T08:00 \(more.joined(separator: " "))"
    )
  }

  @Test func `Rows become records in the house's layout, which check accepts`() throws {
    let shop = try Self.shop(Self.people, Self.peopleMap)
    let done = try load(shop)
    #expect(done.errors == "")
    #expect(done.output.hasSuffix("written: 2 new records, 0 changed, 0 rows unchanged\n"))
    #expect(done.code == 0)
    #expect(try shop.text("content/officials/tran-van-binh.yaml") == Self.binh)
    #expect(try shop.text("content/officials/le-thi-cuc.yaml").contains("on: 2024-03-05"))
    let checked = try shop.run("check")
    #expect(!checked.errors.contains("officials/"), "\(checked.errors)")
  }

  @Test func `A dry run shows what would be written, and writes nothing`() throws {
    let shop = try Self.shop(Self.people, Self.peopleMap)
    let before = try shop.bytes(in: "content")
    let done = try load(shop, "--dry-run")
    #expect(done.output.contains("+ officials/tran-van-binh.yaml (row 3)\n    name: {family: Trần"))
    #expect(done.output.contains("to be written: 2 new records"))
    #expect(try shop.bytes(in: "content") == before)
  }

  @Test func `The same table once more changes nothing`() throws {
    let shop = try Self.shop(Self.people, Self.peopleMap)
    _ = try load(shop)
    let before = try shop.stamps(in: "content/officials")
    let again = try load(shop)
    #expect(again.output.contains("written: 0 new records, 0 changed, 2 rows unchanged"))
    #expect(try shop.stamps(in: "content/officials") == before)
  }

  @Test func `A row that was edited changes its own facts and nothing else of the file`() throws {
    let shop = try Self.shop(Self.people, Self.peopleMap)
    _ = try load(shop)
    let path = "content/officials/tran-van-binh.yaml"
    let kept =
      Self.binh.replacing("category: cadre", with: "category:   cadre  # theo hồ sơ")
      + "sample: true\n"
    try shop.write(kept, to: path)
    try shop.write(Self.people.replacing("16/11/2023", with: "17/11/2023"), to: "bang.csv")
    let done = try load(shop)
    #expect(
      done.output.contains(
        "~ officials/tran-van-binh.yaml (row 3)\n    publication.on: 2023-11-16 → 2023-11-17\n"))
    #expect(done.output.contains("0 new records, 1 changed, 1 row unchanged"))
    #expect(try shop.text(path) == kept.replacing("2023-11-16", with: "2023-11-17"))
  }

  @Test(arguments: [
    ("An Nguyễn Văn;Sở Xây dựng", "an"), ("ông nguyen van an;SỞ XÂY DỰNG", "an"),
    ("Nguyễn Văn An;so", "an"), ("an;Sở Xây dựng", "an"),
    ("Bà Nguyễn Văn An;Sở Xây dựng", "nguyen-van-an"),
    ("Nguyễn Văn Ân;Sở Xây dựng", "nguyen-van-an"),
  ])
  func `A person is known by name and unit, whatever the marks, the order and the address`(
    cells: String, id: String
  ) throws {
    let table =
      "Số QĐ;Ngày;Họ tên;Đơn vị;Thành tích;Achievement\n9/QĐ-UBND;01/12/2023;\(cells);Giỏi;Good\n"
    let map = Self.awardsMap.replacing(
      "values: {",
      with: """
        values: {recipients.official.publication.basis: law, recipients.official.posts.title: Phó Giám đốc, 
        """)
    let shop = try Self.shop(table, map)
    let done = try load(shop, "--dry-run", "--all")
    #expect(done.code == 0, "\(done.errors)")
    #expect(done.output.contains("- official: \(id)\n"), "\(done.output)\(done.errors)")
  }

  @Test func `Of a person about whom there is doubt it asks, and in a pipe tells of it`() throws {
    let shop = try Self.shop(
      "Số QĐ;Ngày;Họ tên;Đơn vị;Thành tích;Achievement\n9/QĐ-UBND;01/12/2023;Nguyen Van An;;Giỏi;Good\n",
      Self.awardsMap)
    let done = try load(shop)
    #expect(
      done.errors.contains(
        """
        bang.csv, row 2, column C “Họ tên”: “Nguyen Van An”: it is not clear which “Nguyen Van An” is meant: \
        an (Nguyễn Văn An, Deputy Director, Department of Construction)\n
        """
      ), "\(done.errors)")
    #expect(done.code == 1)
    #expect(try shop.names(in: "content/commendations") == ["qd-1.yaml"])
    try shop.write(
      Self.awardsMap + "words: {recipients.official: {Nguyen Van An: an}}\n", to: "so-do.yaml")
    #expect(try load(shop).output.contains("1 new record,"))
  }

  @Test func `Somebody nobody knows is a fault, unless the table tells enough of them`() throws {
    let shop = try Self.shop(
      "Số QĐ;Ngày;Họ tên;Thành tích;Achievement\n9/QĐ-UBND;01/12/2023;Phạm Thị Dung;Giỏi;Good\n",
      Self.awardsMap.replacing("  Đơn vị: recipients.official.posts.unit\n", with: ""))
    #expect(try load(shop).errors.contains("nobody on record is called “Phạm Thị Dung”"))
  }

  @Test func `Faulty rows go to a table that can be corrected and imported with the same map`()
    throws
  {
    let shop = try Self.shop(Self.people.replacing("5-3-2024", with: "5-13-2024"), Self.peopleMap)
    #expect(try load(shop).code == 1)
    #expect(!shop.exists("content/officials/tran-van-binh.yaml"))
    let done = try load(shop, "--skip-bad")
    #expect(done.code == 0)
    #expect(shop.exists("content/officials/tran-van-binh.yaml"))
    let left = try shop.text("bang.bad.csv")
    #expect(
      left.contains("STT;Họ và tên;Chức vụ;Đơn vị;Ngày đồng ý;To be corrected\r\n2;Bà Lê Thị Cúc;"))
    try shop.write(left.replacing("5-13-2024", with: "5-3-2024"), to: "bang.csv")
    let again = try load(shop)
    #expect(again.output.contains("1 new record,"), "\(again.errors)")
    #expect(shop.exists("content/officials/le-thi-cuc.yaml"))
  }

  @Test func `A name in three columns below one heading, and a row that numbers the columns`()
    throws
  {
    let shop = try Self.shop(
      """
      STT;Họ và tên;;;Chức vụ;Đơn vị
      ;Họ;Tên đệm;Tên;;
      (1);(2);(3);(4);(5);(6)
      1;Phạm;Thị;Dung;Phó Giám đốc;Sở Xây dựng

      """,
      """
      kind: official
      columns:
        Họ và tên / Họ: name.family
        Tên đệm: name.middle
        Tên: name.given
        Chức vụ: posts.title
        Đơn vị: posts.unit
      values: {publication.basis: law}

      """)
    let done = try load(shop)
    #expect(done.code == 0, "\(done.errors)")
    #expect(
      try shop.text("content/officials/pham-thi-dung.yaml").hasPrefix(
        "name: {family: Phạm, middle: Thị, given: Dung}\n"))
  }

  @Test func `A number and its day in one cell are two facts`() throws {
    let table = """
      Số, ngày quyết định;Họ tên;Thành tích;Achievement
      9/QĐ-UBND ngày 01/12/2023;an;Giỏi;Good
      10/QĐ-UBND (ký ngày 2 tháng 12 năm 2023);an;Giỏi;Good
      11/QĐ-UBND;an;Giỏi;Good

      """
    let map = Self.awardsMap.replacing(
      "  Số QĐ: decision.number\n  Ngày: decision.on\n",
      with: "  Số, ngày quyết định: [decision.number, decision.on]\n"
    ).replacing("  Đơn vị: recipients.official.posts.unit\n", with: "")
    let done = try load(try Self.shop(table, map), "--dry-run", "--all")
    #expect(done.output.contains("{number: 9/QĐ-UBND, on: 2023-12-01, "), "\(done.output)")
    #expect(done.output.contains("{number: 10/QĐ-UBND, on: 2023-12-02, "))
    #expect(
      done.errors.contains("bang.csv, row 4, column A “Số, ngày quyết định”"), "\(done.errors)")
    #expect(!done.errors.contains("row 2"))
  }

  @Test func `A cell that is not clear is told of once`() throws {
    let map = Self.awardsMap.replacing(
      "values: {",
      with:
        "values: {recipients.official.publication.basis: law, recipients.official.posts.title: Phó Giám đốc, "
    )
    let shop = try Self.shop(
      "Số QĐ;Ngày;Họ tên;Đơn vị;Thành tích;Achievement\n9/QĐ-UBND;01/12/2023;Lê Thị Cúc;Sở Xây dựn;Giỏi;Good\n",
      map)
    let done = try load(shop)
    #expect(done.errors.components(separatedBy: "Sở Xây dựn”").count == 3, "\(done.errors)")
    #expect(done.errors.components(separatedBy: "bang.csv, row 2").count == 2, "\(done.errors)")
  }

  @Test func `Names whose middle names stand in another order are those of two people`() throws {
    let shop = try Self.shop(
      """
      STT;Họ và tên;Chức vụ;Đơn vị;Ngày đồng ý
      1;Trần Hữu Văn Bình;Phó Giám đốc;Sở Xây dựng;16/11/2023
      2;Trần Văn Hữu Bình;Phó Giám đốc;Sở Xây dựng;16/11/2023
      3;Bình Trần Hữu Văn;Phó Giám đốc;Sở Xây dựng;16/11/2023
      4;Binh Huu Van Tran;Phó Giám đốc;Sở Xây dựng;16/11/2023

      """, Self.peopleMap)
    let done = try load(shop)
    #expect(
      done.output.contains("written: 2 new records, 0 changed, 2 rows unchanged"), "\(done.errors)")
    #expect(try shop.text("content/officials/tran-huu-van-binh.yaml").contains("middle: Hữu Văn,"))
    #expect(try shop.text("content/officials/tran-van-huu-binh.yaml").contains("middle: Văn Hữu,"))
  }

  @Test func `A name without marks, or in another order, takes the place of no name on record`()
    throws
  {
    let shop = try Self.shop(Self.people, Self.peopleMap)
    _ = try load(shop)
    try shop.write(
      Self.people.replacing("Ông TRẦN VĂN BÌNH", with: "Binh Tran Van").replacing(
        "Bà Lê Thị Cúc", with: "Cúc Lê Thị"), to: "bang.csv")
    let done = try load(shop)
    #expect(
      done.output.contains("0 new records, 0 changed, 2 rows unchanged"),
      "\(done.output)\(done.errors)")
    #expect(try shop.text("content/officials/tran-van-binh.yaml") == Self.binh)
  }

  @Test func `A map that does not fit is told of at its own lines`() throws {
    let shop = try Self.shop(
      Self.people,
      Self.peopleMap.replacing("posts.title", with: "posts.titel").replacing(
        "Đơn vị:", with: "Phòng ban:"))
    let done = try load(shop)
    #expect(
      done.errors.contains("so-do.yaml:5:12: error: the kind “official” has no field “posts.titel”")
    )
    #expect(done.errors.contains("so-do.yaml:6:3: error: the table has no column “Phòng ban”"))
    #expect(done.code == 1)
  }

  @Test func `What is the same slip in every row is told once`() throws {
    let shop = try Self.shop(Self.people, Self.peopleMap.replacing("consent", with: "consnt"))
    let done = try load(shop)
    #expect(done.errors.contains("bang.csv, rows 3–4: "), "\(done.errors)")
    #expect(done.errors.components(separatedBy: "consnt").count == 2)
  }

  @Test(arguments: [
    "STT;Họ và tên;Chức vụ;Đơn vị công tác\n1;Trần Văn Bình;Phó Giám đốc;Sở Xây dựng\n",
    "Ho va ten,Chuc vu,Don vi\nTrần Văn Bình,Phó Giám đốc,Sở Xây dựng\n",
  ])
  func `A map is proposed from headings with marks or without`(table: String) throws {
    let shop = try Self.shop(table, "")
    try shop.remove("so-do.yaml")
    let told = try shop.shell("$TOOL import bang.csv --guess --kind official")
    #expect(told.output.contains(": name\n"), "\(told.output)")
    #expect(told.output.contains(": posts.title\n"), "\(told.output)")
    #expect(told.output.contains(": posts.unit\n"), "\(told.output)")
    #expect(try load(shop, "--guess").output.contains("so-do.yaml written"))
    #expect(try load(shop, "--guess").code == 74)
    #expect(shop.exists("so-do.yaml"))
  }

  @Test(arguments: [
    ("x", "no row of the table has these headings"), ("", "nothing stands in the table"),
    ("<html><table>", "this is HTML and no spreadsheet"),
  ])
  func `What is no table of that map changes nothing`(table: String, words: String) throws {
    let shop = try Self.shop(table, Self.peopleMap)
    let before = try shop.bytes(in: "content")
    let done = try load(shop)
    #expect(done.errors.contains(words), "\(done.errors)")
    #expect(done.code == 1)
    #expect(try shop.bytes(in: "content") == before)
  }
}

extension [String: String] {
  /// The files in a folder of their own.
  fileprivate func under(_ folder: String) -> [String: String] {
    Dictionary(uniqueKeysWithValues: map { (folder + "/" + $0.key, $0.value) })
  }
}
