import Testing
import Vietnamese

@testable import Markdown

@Suite struct TableTests {
  @Test func `A table scrolls in a named box`() {
    #expect(
      html("| Chỉ tiêu | Trước | Sau |\n|:--|--:|:-:|\n| Hồ sơ `a \\| b` | **12** |\n") == """
        <div class="table" tabindex="0" role="region" aria-label="Bảng 1">
        <table>
        <thead>
        <tr>
        <th scope="col" class="left">Chỉ tiêu</th>
        <th scope="col" class="right">Trước</th>
        <th scope="col" class="centre">Sau</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="left">Hồ sơ <code>a | b</code></td>
        <td class="right"><strong>12</strong></td>
        <td class="centre"></td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
    #expect(html("|a|\n|-|\n\n|b|\n|-|", .en).contains("aria-label=\"Table 2\""))
  }

  /// The cells of a table, row by row.
  private func cells(_ text: String) -> [[String]] {
    html(text).split(separator: "<tr>\n").dropFirst().map { row in
      row.split(separator: "\n").compactMap { line in
        guard line.hasPrefix("<td") || line.hasPrefix("<th ") else { return nil }
        return String(line.dropFirst(line.prefix { $0 != ">" }.count + 1).dropLast(5))
      }
    }
  }

  @Test(arguments: [
    ("a | b\n--- | ---\n1 | 2", [["a", "b"], ["1", "2"]]),
    ("> | a | b |\n> |---|---|\n> | # c # | - d |", [["a", "b"], ["# c #", "- d"]]),
    ("1. | a |\n   |---|\n   | > b |", [["a"], ["&gt; b"]]),
    ("|a|b|\n|-|-|\n||c|\n|d||", [["a", "b"], ["", "c"], ["d", ""]]),
    (
      "| a |\n|---|\n| [x][r] |\n\n[r]: initiative:cap-phep-so",
      [["a"], ["<a href=\"../cap-phep-so/\">x</a>"]]
    ),
    ("| a |\n|---|\n| 123/QĐ-UBND |", [["a"], ["<span class=\"nowrap\">123/QĐ-UBND</span>"]]),
    ("| a |\n|---|\n| \\\\ |\n| \\* |", [["a"], ["\\"], ["*"]]),
    ("||b|\n|-|-|\n|c|d|", [["", "b"], ["c", "d"]]),
    ("| ``` | 1. |\n|---|---|\n|     x | === |", [["```", "1."], ["x", "==="]]),
  ])
  func `Cells are inline text`(text: String, expected: [[String]]) {
    #expect(cells(text) == expected)
    #expect(findings(text) == [])
  }

  @Test func `The lines before a table are a paragraph`() {
    let text = "Kết quả *năm\n2023*:\n    - nháp\n| a |\n|---|\n| b |"
    #expect(
      html(text).hasPrefix("<p>Kết quả <em>năm\n2023</em>:\n- nháp</p>\n<div class=\"table\""))
    #expect(prose(text).summary == "Kết quả năm 2023: - nháp")
  }

  @Test(arguments: [
    "a | b\nc | d", "```\n| a |\n|---|\n```", "a\n---", "| a |\n\n|---|",
  ])
  func `What only looks like a table is none`(text: String) {
    #expect(!html(text).contains("<table>"))
    #expect(findings(text) == [])
  }

  @Test func `A shape that would lose cells is told`() {
    #expect(
      findings("| a | b |\n|---|\n| c |") == [
        "1:1+9 table-shape: the table’s header has 2 cells, the row of dashes below it 1"
      ])
    #expect(
      findings("| a |\n|---|\n| c | d | [e](../f) |") == [
        "3:7+13 table-shape: this row has 3 cells, the table 1 columns; the rest would be lost"
      ])
  }

  private func row(_ cell: String, _ count: Int) -> String {
    "|" + String(repeating: cell + "|", count: count) + "\n"
  }

  @Test func `A table of very many columns is told of where it begins, and not made`() {
    let text = "Mở đầu.\n\n" + row("a", 101) + row("-", 101) + row("b", 101)
    #expect(
      findings(text) == [
        "3:2+201 table-shape: the table has 101 columns, more than the 100 allowed"
      ])
    #expect(!html(text).contains("<table>"))
  }

  @Test func `Short rows cannot make a page of gigabytes`() {
    let table = row("a", 90) + row("-", 90) + String(repeating: "|b|\n", count: 1_500)
    let text = table + "\n" + table
    #expect(
      findings(text) == [
        "1504:2+179 table-shape: the table has 1501 rows, 90 columns; the tables of the text have more than 200000 cells"
      ])
    #expect(html(text).utf8.count < 8_000_000)
  }

  @Test func `Tables as reports have them are made, however wide or long`() {
    let wide = row("a", 100) + row("-", 100) + row("b", 100)
    let long = row("a", 6) + row("-", 6) + String(repeating: row("b", 6), count: 5_000)
    let many = String(repeating: row("a", 8) + row("-", 8) + row("b", 8) + "\n", count: 500)
    for text in [wide, long, many] {
      #expect(findings(text) == [])
      #expect(html(text).contains("<table>"))
    }
  }
}
