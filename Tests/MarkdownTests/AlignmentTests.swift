import Testing
import Vietnamese

@testable import Markdown

/// Which block of one text goes with which of the other, written as `vi0=en0`, `vi1+2=en1`, `vi3=`.
@Suite struct AlignmentTests {
  private func pairs(_ vi: String, _ en: String) -> [String] {
    Alignment(prose(vi).blocks(prefix: "vi-"), prose(en).blocks(prefix: "en-")).pairs.map {
      "\(numbers($0.first))=\(numbers($0.second))"
    }
  }

  private func numbers(_ range: Range<Int>) -> String {
    range.map(String.init).joined(separator: "+")
  }

  private let vi = """
    ## Vấn đề

    Người dân phải nộp 12 loại giấy tờ và chờ trung bình 20 ngày làm việc.

    Cán bộ nhập lại dữ liệu bằng tay, mỗi hồ sơ mất khoảng 45 phút, dễ sai sót và khó tra cứu về sau.

    ## Kết quả

    Thời gian giảm còn 7 ngày.

    - Hồ sơ bổ sung: 9%
    - Số lần đi lại: 1

    Cách làm được nhân rộng ra 9 huyện theo Quyết định 123/QĐ-UBND.
    """
  private let en = """
    ## The problem

    People had to hand in 12 kinds of paper and wait 20 working days on average.

    Officers typed the data again by hand, some 45 minutes a file, with slips and hard to look up afterwards.

    ## Results

    The time fell to 7 days.

    - Files sent back: 9%
    - Trips: 1

    The practice was taken up by 9 districts under Decision 123/QĐ-UBND.
    """

  /// Without a band this would take the product of both, 10 GB and more.
  @Test(arguments: [(100_000, 100_000), (1, 100_000), (100_000, 1), (3_000, 400), (0, 9_000)])
  func `Texts of very many blocks take little room, and each block is shown once`(
    first: Int, second: Int
  ) {
    func blocks(_ count: Int) -> [ProseBlock] {
      (0..<count).map { ProseBlock(kind: .paragraph, html: "", length: 5 + $0 % 7, marks: []) }
    }
    let pairs = Alignment(blocks(first), blocks(second)).pairs
    #expect(pairs.flatMap(\.first) == Array(0..<first))
    #expect(pairs.flatMap(\.second) == Array(0..<second))
    #expect(first != second || pairs.allSatisfy { $0.first == $0.second })
  }

  @Test func `A long text of which the end is not translated is still told to its end`() {
    let blocks = (0..<3_000).map {
      ProseBlock(kind: .paragraph, html: "", length: 40, marks: [UInt64($0)])
    }
    let pairs = Alignment(blocks, Array(blocks[..<2_000])).pairs
    #expect(pairs.prefix(2_000).allSatisfy { $0.first == $0.second })
    #expect(pairs.dropFirst(2_000).allSatisfy { $0.second.isEmpty })
  }

  @Test func `A faithful translation goes block by block`() {
    #expect(pairs(vi, en) == ["0=0", "1=1", "2=2", "3=3", "4=4", "5=5", "6=6"])
  }

  @Test func `A paragraph that is missing leaves a gap and shifts nothing`() {
    let shorter = en.replacing(
      "Officers typed the data again by hand, some 45 minutes a file, with slips and hard to look up afterwards.\n\n",
      with: "")
    #expect(pairs(vi, shorter) == ["0=0", "1=1", "2=", "3=2", "4=3", "5=4", "6=5"])
    #expect(pairs(shorter, vi) == ["0=0", "1=1", "=2", "2=3", "3=4", "4=5", "5=6"])
  }

  @Test func `A paragraph that is split stands against both halves`() {
    let split = en.replacing(", some 45 minutes", with: ".\n\nThat took some 45 minutes")
    #expect(pairs(vi, split) == ["0=0", "1=1", "2=2+3", "3=4", "4=5", "5=6", "6=7"])
    #expect(pairs(split, vi) == ["0=0", "1=1", "2+3=2", "4=3", "5=4", "6=5", "7=6"])
  }

  @Test func `A list that was translated as a paragraph still belongs to it`() {
    let run = en.replacing(
      "- Files sent back: 9%\n- Trips: 1", with: "Files sent back: 9%; trips: 1.")
    #expect(pairs(vi, run) == ["0=0", "1=1", "2=2", "3=3", "4=4", "5=5", "6=6"])
  }

  @Test func `A heading stands against a heading and never against a paragraph`() {
    #expect(pairs("## Một\n\nHai.", "One.\n\n## Two") == ["=0", "0=1", "1="])
    #expect(pairs("## Một", "One.") == ["0=", "=0"])
  }

  @Test func `A table goes with the table`() {
    let table = "| A | B |\n|---|---|\n| 1 | 2 |"
    #expect(
      pairs("Mở đầu.\n\n\(table)\n\nKết.", "\(table)\n\nThe end.") == ["0=", "1=0", "2=1"])
  }

  private let photo = "![](quay.jpg)"
  private let other = "![](hem.jpg)"

  @Test func `What follows a photograph still goes block by block`() {
    #expect(
      pairs("Một.\n\n\(photo)\n\n## Hai\n\nBa.", "One.\n\n\(photo)\n\n## Two\n\nThree.")
        == ["0=0", "1=1", "2=2", "3=3"])
  }

  @Test func `A text may begin with a photograph, and two may follow each other`() {
    #expect(
      pairs("\(photo)\n\n\(other)\n\nMột.", "\(photo)\n\n\(other)\n\nOne.")
        == ["0=0", "1=1", "2=2"])
    #expect(pairs("\(photo)\n\n\(other)\n\nMột.", "\(other)\n\nOne.") == ["0=", "1=0", "2=1"])
    #expect(pairs("\(photo)\n\nMột.", "\(photo)\n\n\(other)\n\nOne.") == ["0=0", "=1", "1=2"])
  }

  @Test func `A photograph that one language lacks stands alone, and shifts nothing`() {
    #expect(
      pairs("Một.\n\n\(photo)\n\nHai có 7.", "One.\n\nTwo has 7.") == ["0=0", "1=", "2=1"])
    #expect(
      pairs("Một.\n\nHai có 7.", "One.\n\n\(photo)\n\nTwo has 7.") == ["0=0", "=1", "1=2"])
  }

  @Test func `Photographs, tables, lists and quotations stand each against its like`() {
    let table = "| A | B |\n|---|---|\n| 12 | 7 |"
    let vi = [
      "## Kết quả", photo, table, "Còn 7 ngày.", "- 12 huyện\n- 40 xã", other,
      "> Tôi chỉ đi 1 lần.", "Sau đó 9 huyện làm theo.",
    ]
    let en = [
      "## Results", photo, "There were 12 days.", table, "- 12 districts\n- 40 communes",
      other, "> I went once, 1 trip.", "Then 9 districts", "followed.",
    ]
    #expect(
      pairs(vi.joined(separator: "\n\n"), en.joined(separator: "\n\n")) == [
        "0=0", "1=1", "=2", "2=3", "3=", "4=4", "5=5", "6=6", "7=7+8",
      ])
  }

  @Test func `A text against none stands alone`() {
    #expect(pairs("Một.\n\nHai.", "") == ["0=", "1="])
    #expect(pairs("", "") == [])
  }

  @Test func `A long text is aligned along its diagonal`() {
    let many = (1...400).map { "Đoạn \($0) nói về việc số \($0 * 7)." }
    let vi = many.joined(separator: "\n\n")
    let en = many.dropFirst(30).joined(separator: "\n\n")
    let expected = (0..<30).map { "\($0)=" } + (30..<400).map { "\($0)=\($0 - 30)" }
    #expect(pairs(vi, en) == expected)
  }
}

@Suite struct ProseBlockTests {
  @Test func `A text falls into its blocks, with ids of its own language`() {
    let blocks = prose(
      """
      ## Mục tiêu

      Xem [trên](#muc-tieu) và [luật](https://a.vn/luat-06).

      - một
        - hai

      | A |
      |---|
      | 1.234,5 |

      > Lời

      ```
      mã
      ```
      """
    ).blocks(prefix: "vi-")
    #expect(
      blocks.map(\.kind) == [.heading(2), .paragraph, .list, .table, .quote, .other])
    #expect(blocks[0].html == "<h2 id=\"vi-muc-tieu\">Mục tiêu</h2>")
    #expect(
      blocks[1].html
        == "<p>Xem <a href=\"#vi-muc-tieu\">trên</a> và <a href=\"https://a.vn/luat-06\">luật</a>.</p>"
    )
    #expect(blocks[2].html == "<ul>\n<li>một\n<ul>\n<li>hai</li>\n</ul>\n</li>\n</ul>")
    #expect(blocks[0].length == 8)
  }

  @Test func `A photograph in several sizes is one block, and what follows it is another`() {
    let blocks = prose(
      "![](quay.jpg)\n\n> Lời\n\nTrong ![](hem.jpg) câu.\n\n![](hem.jpg)\n\n- một"
    ).blocks(prefix: "vi-")
    #expect(blocks.map(\.kind) == [.figure, .quote, .paragraph, .figure, .list])
    #expect(blocks.last?.html == "<ul>\n<li>một</li>\n</ul>")
  }

  @Test func `A number is the same in both languages, and so is what is linked to`() {
    func marks(_ text: String) -> [UInt64] { prose(text).blocks(prefix: "").flatMap(\.marks) }
    #expect(marks("1.234,5 đồng") == marks("VND 1,234.5"))
    #expect(marks("ngày 16/11/2023") == marks("of 16/11/2023."))
    #expect(
      marks("[a](https://x.vn/vi/de-xuat/y/)") == marks("[b](https://x.vn/en/initiatives/y/)"))
    #expect(marks("7 ngày") != marks("8 days"))
  }

  @Test func `A text of nothing has no blocks`() {
    #expect(prose("").blocks(prefix: "vi-").isEmpty)
  }

  @Test func `Blocks together are the text`() {
    let text = "Một *hai*.\n\n---\n\n1. ba\n2. bốn\n\n<b>năm</b> & \"sáu\"\n"
    let rendered = prose(text)
    #expect(
      rendered.blocks(prefix: "").map { $0.html + "\n" }.joined()
        == String(decoding: rendered.html, as: UTF8.self))
  }
}
