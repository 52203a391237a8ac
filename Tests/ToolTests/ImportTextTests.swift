import Foundation
import TestSupport
import Testing

/// `bieuduong import`: columns that hold the long texts of records.
struct ImportTextTests {
  private static let headings =
    "Tên;Tên tiếng Anh;Tóm tắt;Tóm tắt tiếng Anh;Nội dung (tiếng Việt);Nội dung (tiếng Anh)\n"

  private static let map = """
    kind: initiative
    columns:
      Tên: title
      Tên tiếng Anh: title.en
      Tóm tắt: summary
      Tóm tắt tiếng Anh: summary.en
      Nội dung (tiếng Việt): vi.md
      Nội dung (tiếng Anh): en.md
    values:
      fields: so-hoa
      employer: so
      proposers.official: an
      lifecycle.stage: submitted
      lifecycle.on: 2022-03-14

    """

  private static let folder = "content/initiatives/2022/kho-so"

  private static func shop(_ vi: String, _ en: String) throws -> Folder {
    let shop = try Folder.workshop()
    try shop.write(table(vi, en), to: "bang.csv")
    try shop.write(map, to: "so-do.yaml")
    return shop
  }

  private static func table(_ vi: String, _ en: String) -> String {
    let cells = [vi, en].map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
    return headings + "Kho số;Digital store;Kho dùng chung;A shared store;"
      + cells.joined(separator: ";") + "\n"
  }

  private func load(_ shop: Folder, _ more: String...) throws -> Outcome {
    try shop.shell(
      "$TOOL import bang.csv --map so-do.yaml --as-of 2026-11-20T08:00 \(more.joined(separator: " "))"
    )
  }

  @Test func `A proposal comes with its texts, each line of a cell a paragraph`() throws {
    let shop = try Self.shop(
      "Trước đây hồ sơ nằm rải rác.\nNay có một kho.\r\n\n  Ai cũng  tra được. ",
      "Files lay about.\nNow there is a store.")
    let done = try load(shop)
    #expect(done.errors == "")
    #expect(done.output.hasSuffix("written: 1 new record, 0 changed, 0 rows unchanged\n"))
    #expect(
      try shop.text(Self.folder + "/vi.md")
        == "Trước đây hồ sơ nằm rải rác.\n\nNay có một kho.\n\nAi cũng tra được.\n")
    #expect(
      try shop.text(Self.folder + "/en.md") == "Files lay about.\n\nNow there is a store.\n")
    let checked = try shop.run("check", "--no-memory")
    #expect(!checked.errors.contains("kho-so"), "\(checked.errors)")
    let before = try shop.stamps(in: Self.folder)
    #expect(
      try load(shop).output.contains("written: 0 new records, 0 changed, 1 row unchanged"))
    #expect(try shop.stamps(in: Self.folder) == before)
  }

  @Test func `A changed cell shows the changed text and changes nothing else`() throws {
    let shop = try Self.shop("Câu một.\nCâu hai.", "Sentence one.\nSentence two.")
    _ = try load(shop)
    let record = try shop.text(Self.folder + "/record.yaml")
    try shop.write(
      Self.table("Câu một.\nCâu hai đã sửa.", "Sentence one.\nSentence two."), to: "bang.csv")
    let shown = try load(shop, "--dry-run", "--replace-texts")
    #expect(
      shown.output.contains(
        "~ initiatives/2022/kho-so/record.yaml (row 2)\n--- initiatives/2022/kho-so/vi.md\n"))
    #expect(shown.output.contains("-Câu hai.\n+Câu hai đã sửa.\n"), "\(shown.output)")
    #expect(!shown.output.contains("en.md"))
    #expect(try shop.text(Self.folder + "/vi.md") == "Câu một.\n\nCâu hai.\n")
    #expect(
      try load(shop, "--replace-texts").output.contains(
        "0 new records, 1 changed, 0 rows unchanged"))
    #expect(try shop.text(Self.folder + "/vi.md") == "Câu một.\n\nCâu hai đã sửa.\n")
    #expect(try shop.text(Self.folder + "/record.yaml") == record)
  }

  @Test func `A text that was edited in its file is left as it is, and told of`() throws {
    let shop = try Self.shop("Câu một.", "Sentence one.")
    _ = try load(shop)
    try shop.write("Câu một, đã sửa bằng tay.\n", to: Self.folder + "/vi.md")
    let before = try shop.bytes(in: "content")
    let again = try load(shop)
    #expect(again.code == 0)
    #expect(again.output.contains("0 new records, 0 changed, 1 row unchanged"), "\(again.output)")
    #expect(
      again.errors.contains(
        "bang.csv, row 2: initiatives/2022/kho-so/vi.md says something else than the table and is left"
      ),
      "\(again.errors)")
    #expect(try shop.bytes(in: "content") == before)
  }

  @Test func `Headings that wait for a text give way to it`() throws {
    let shop = try Self.shop("Câu một.", "Sentence one.")
    _ = try load(shop)
    try shop.write("## Điểm nghẽn\n\n## Cách làm\n", to: Self.folder + "/vi.md")
    #expect(try load(shop).output.contains("0 new records, 1 changed, 0 rows unchanged"))
    #expect(try shop.text(Self.folder + "/vi.md") == "Câu một.\n")
  }

  /// A line of a cell, and the paragraph of the page.
  private static let lines: [(cell: String, page: String)] = [
    ("# Không phải đề mục", "# Không phải đề mục"), ("- Không phải mục", "- Không phải mục"),
    ("+ Thêm", "+ Thêm"), ("1. Bước đầu", "1. Bước đầu"), ("2) Bước sau", "2) Bước sau"),
    ("* Sao * và *sao*", "* Sao * và *sao*"), ("_gạch_ a_b_c __hai__", "_gạch_ a_b_c __hai__"),
    ("a < b, <b>đậm</b>", "a &lt; b, &lt;b&gt;đậm&lt;/b&gt;"), ("| cột | cột |", "| cột | cột |"),
    ("C:\\thu\\muc\\*", "C:\\thu\\muc\\*"), ("`mã` và [chữ](x)", "`mã` và [chữ](x)"),
    ("---", "---"), ("a -- b", "a -- b"), ("> trích", "&gt; trích"), ("• Ý một;", "• Ý một;"),
    ("– Ý hai;", "– Ý hai;"),
    ("AT&amp;T và R&D", "AT&amp;amp;T và R&amp;D"), ("~~cũ~~ x^2^ {.lop}", "~~cũ~~ x^2^ {.lop}"),
    ("::: khung", "::: khung"), ("![ảnh](y.jpg)", "![ảnh](y.jpg)"),
  ]

  @Test func `What Markdown would take as markup reads as the cell does`() throws {
    let shop = try Self.shop(Self.lines.map(\.cell).joined(separator: "\n"), "Text.")
    let done = try load(shop)
    #expect(done.code == 0, "\(done.errors)")
    let built = try shop.run("build")
    #expect(built.code == 0, "\(built.errors)")
    let page = try shop.text("site/vi/de-xuat/kho-so/index.html")
      .replacing("\u{A0}", with: " ").replacing("&nbsp;", with: " ")
    for (cell, wanted) in Self.lines {
      #expect(page.contains("<p>\(wanted)</p>"), "\(cell)")
    }
  }

  @Test func `What is wrong with a text is told at its cell, and nothing is written`() throws {
    let long = String(repeating: "Đây là một câu dài về kho số. ", count: 6)
    let shop = try Self.shop(long + "\nSố CCCD của ông An là 074085001234.", "Text.")
    let done = try load(shop)
    #expect(done.code == 1)
    #expect(
      done.errors.contains(
        "bang.csv, row 2, column E “Nội dung (tiếng Việt)”: “Đây là một câu dài về kho số. "),
      "\(done.errors)")
    #expect(!done.errors.contains("074085001234.”"))
    #expect(!shop.exists(Self.folder))
  }

  @Test func `A record that is a file alone is told to have no place for a text`() throws {
    let shop = try ImportTests.shop(
      "Mã;Nội dung\nan;Ông An làm việc tốt.\n",
      "kind: official\ncolumns: {Mã: id, Nội dung: vi.md}\n")
    let done = try load(shop)
    #expect(done.code == 1)
    #expect(
      done.errors.contains(
        "the record content/officials/an.yaml is a file alone, with no place for a long text"),
      "\(done.errors)")
    #expect(done.errors.contains("make a folder officials/an, move the file there as record.yaml"))
  }

  @Test func `Long cells below a fitting heading are proposed as texts, short ones are not`() throws
  {
    let vi = String(repeating: "Trước đây hồ sơ nằm rải rác ở nhiều nơi và khó tìm. ", count: 5)
    let en = String(repeating: "The files lay in many places and were hard to find. ", count: 5)
    let shop = try Self.shop(vi, en)
    let told = try shop.shell("$TOOL import bang.csv --guess --kind initiative")
    #expect(told.output.contains("  \"Nội dung (tiếng Việt)\": vi.md\n"), "\(told.output)")
    #expect(told.output.contains("  \"Nội dung (tiếng Anh)\": en.md\n"), "\(told.output)")
    try shop.write("Tên;Mô tả;Description\nKho số;\(vi);\(en)\n", to: "bang.csv")
    let unnamed = try shop.shell("$TOOL import bang.csv --guess --kind initiative")
    #expect(unnamed.output.contains("\"Mô tả\": vi.md\n"), "\(unnamed.output)")
    #expect(unnamed.output.contains("\"Description\": en.md\n"), "\(unnamed.output)")
    try shop.write(Self.table("Ngắn.", "Short."), to: "bang.csv")
    #expect(!(try shop.shell("$TOOL import bang.csv --guess").output.contains(".md")))
  }
}
