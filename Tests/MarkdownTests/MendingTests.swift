import Diagnostics
import Testing
import Vietnamese

@testable import Markdown

/// What was meant as markup and is none: repaired where one reading is left, told otherwise.
@Suite struct MendingTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let html: String
    let findings: [String]

    init(_ text: String, _ html: String, _ findings: String...) {
      (self.text, self.html, self.findings) = (text, html, findings)
      testDescription = text
    }
  }

  /// `line:column rule`, and how many more are meant.
  private func told(_ text: String) -> [String] {
    prose(text).diagnostics.map {
      let more = $0.notes.compactMap { note in
        note.en.contains("in this text")
          ? note.en.split(separator: " ")[2].replacing("one", with: "1") : nil
      }
      return "\($0.place.map { "\($0.line):\($0.column)" } ?? "?") \($0.rule.rawValue)"
        + more.map { " +\($0)" }.joined()
    }
  }

  @Test(arguments: headings + stars + links + lists + more + rules + indents + pandoc)
  func `A slip with one reading is shown as it was meant`(_ slip: Case) {
    #expect(html(slip.text) == slip.html + "\n")
    #expect(told(slip.text) == slip.findings)
  }

  static let headings = [
    Case("##Mục tiêu", "<h2 id=\"muc-tieu\">Mục tiêu</h2>", "1:1 mended-markup"),
    Case("##\u{A0}Mục tiêu", "<h2 id=\"muc-tieu\">Mục tiêu</h2>", "1:1 mended-markup"),
    Case(
      "Mở.\n###1. Kết quả", "<p>Mở.</p>\n<h3 id=\"1-ket-qua\">1. Kết quả</h3>",
      "2:1 mended-markup", "2:1 heading-level"),
    Case(
      "> ##**Ý**", "<blockquote>\n<h2 id=\"y\"><strong>Ý</strong></h2>\n</blockquote>",
      "1:3 mended-markup"),
    Case("#\u{2003}Tên", "<h2 id=\"ten\">Tên</h2>", "1:1 heading-one"),
  ]

  static let stars = [
    Case("**Mục tiêu:**đến 2025", "<p><strong>Mục tiêu:</strong>đến 2025</p>", "1:1 mended-markup"),
    Case("là *nhanh,*gọn", "<p>là <em>nhanh,</em>gọn</p>", "1:4 mended-markup"),
    Case(
      "phong trào**“Dám nghĩ”** năm", "<p>phong trào<strong>“Dám nghĩ”</strong> năm</p>",
      "1:11 mended-markup"),
    Case("**Mục tiêu **là gọn", "<p><strong>Mục tiêu</strong> là gọn</p>", "1:1 mended-markup"),
    Case("**Mục tiêu ** là gọn", "<p><strong>Mục tiêu</strong> là gọn</p>", "1:1 mended-markup"),
    Case("là *nhanh * và gọn", "<p>là <em>nhanh</em> và gọn</p>", "1:4 mended-markup"),
    Case("** Mục tiêu ** là gọn", "<p><strong>Mục tiêu</strong> là gọn</p>", "1:1 mended-markup"),
    Case(
      "**a.**b và **c!**d [x](../y)",
      "<p><strong>a.</strong>b và <strong>c!</strong>d x</p>",
      "1:1 mended-markup", "1:12 mended-markup", "1:20 unsafe-link"),
  ]

  static let links = [
    Case(
      "[báo](https://bao.example.vn/tin tuc.html) và",
      "<p><a href=\"https://bao.example.vn/tin%20tuc.html\">báo</a> và</p>", "1:1 mended-markup"),
    Case(
      "[Điều 10] (document:nd-73-2023#10) và",
      "<p><a href=\"/vi/van-ban/nd-73-2023/#dieu-10\">Điều 10</a> và</p>", "1:1 mended-markup"),
    Case(
      "[Điều 10]\u{A0}(document: nd-73-2023 #10)",
      "<p><a href=\"/vi/van-ban/nd-73-2023/#dieu-10\">Điều 10</a></p>", "1:1 mended-markup"),
    Case(
      "xem [đề án](initiative: cap-phep-so)", "<p>xem <a href=\"../cap-phep-so/\">đề án</a></p>",
      "1:5 mended-markup"),
    Case("xem [đề án](initiative: khong-co)", "<p>xem đề án</p>", "1:5 dead-link"),
    Case(
      "[gọi](tel: 0274 382 2825)", "<p><a href=\"tel:02743822825\">gọi</a></p>", "1:1 mended-markup"
    ),
    Case("![](anh 2.jpg)", "<p></p>", "1:1 media-missing"),
    Case(
      "xem https://bao.example.vn/a--b_c?d=1. Hết",
      "<p>xem <a href=\"https://bao.example.vn/a--b_c?d=1\">https://bao.example.vn/a--b_c?d=1</a>. Hết</p>"
    ),
    Case(
      "(www.binhduong.gov.vn)",
      "<p>(<a href=\"http://www.binhduong.gov.vn\">www.binhduong.gov.vn</a>)</p>"),
    Case(
      "Thư: bien.tap@binhduong.gov.vn.",
      "<p>Thư: <a href=\"mailto:bien.tap@binhduong.gov.vn\">bien.tap@binhduong.gov.vn</a>.</p>"),
    Case(
      "**https://a.vn/x**", "<p><strong><a href=\"https://a.vn/x\">https://a.vn/x</a></strong></p>"),
  ]

  static let lists = [
    Case("• Một;\n• Hai.", "<ul>\n<li>Một;</li>\n<li>Hai.</li>\n</ul>", "1:1 mended-markup +1"),
    Case(
      "Gồm:\n– Một;\n– Hai.", "<p>Gồm:</p>\n<ul>\n<li>Một;</li>\n<li>Hai.</li>\n</ul>",
      "2:1 mended-markup +1"),
    Case(
      "– Một;\n\n– Hai.", "<ul>\n<li>\n<p>Một;</p>\n</li>\n<li>\n<p>Hai.</p>\n</li>\n</ul>",
      "1:1 mended-markup +1"),
    Case(
      "\u{F0B7}\tMột\n\u{F0B7}\tHai", "<ul>\n<li>Một</li>\n<li>Hai</li>\n</ul>",
      "1:1 mended-markup +1"),
    Case("o\tMột\no\tHai", "<ul>\n<li>Một</li>\n<li>Hai</li>\n</ul>", "1:1 mended-markup +1"),
    Case(
      "Gồm:\na) Một\nb) Hai\nc) Ba", "<p>Gồm:<br />\na) Một<br />\nb) Hai<br />\nc) Ba</p>",
      "2:1 mended-markup +2"),
    Case(
      "c) Một\nđ) không\nd) Hai\nđ) Ba", "<p>c) Một\nđ) không<br />\nd) Hai<br />\nđ) Ba</p>",
      "3:1 mended-markup +1"),
    Case(
      "Điều 1. Tặng.\nĐiều 2. Thi hành.", "<p>Điều 1. Tặng.<br />\nĐiều 2. Thi hành.</p>",
      "2:1 mended-markup"),
    Case("I. Một\nII. Hai", "<p>I. Một<br />\nII. Hai</p>", "2:1 mended-markup"),
    Case("1.1. Một\n1.2. Hai", "<p>1.1. Một<br />\n1.2. Hai</p>", "2:1 mended-markup"),
    Case("Có:\n2. Hai\n3. Ba", "<p>Có:<br />\n2. Hai<br />\n3. Ba</p>", "2:1 mended-markup +1"),
    Case(
      "a) Một:\n- x\n- y\nb) Hai",
      "<p>a) Một:</p>\n<ul>\n<li>x</li>\n<li>y</li>\n</ul>\n<p>b) Hai</p>", "4:1 mended-markup"),
  ]

  static let more = [
    Case(
      "Gồm\n– Một\n– Hai", "<p>Gồm</p>\n<ul>\n<li>Một</li>\n<li>Hai</li>\n</ul>",
      "2:1 mended-markup +1"),
    Case(
      "__Mục tiêu:__đến __2025__là", "<p><strong>Mục tiêu:</strong>đến <strong>2025</strong>là</p>",
      "1:1 mended-markup", "1:18 mended-markup"),
    Case("- ##Mục", "<ul>\n<li>\n<h2 id=\"muc\">Mục</h2>\n</li>\n</ul>", "1:3 mended-markup"),
    Case(
      "Gồm:\n*Một\n*Hai", "<p>Gồm:</p>\n<ul>\n<li>Một</li>\n<li>Hai</li>\n</ul>",
      "2:1 mended-markup +1"),
    Case("1- Một\n2- Hai", "<p>1- Một<br />\n2- Hai</p>", "2:1 mended-markup"),
    Case(
      "**Điều 1.** Tặng\n**Điều 2.** Thi hành",
      "<p><strong>Điều 1.</strong> Tặng<br />\n<strong>Điều 2.</strong> Thi hành</p>",
      "2:1 mended-markup"),
    Case(
      "Gồm:\n-Một;\n-Hai.", "<p>Gồm:</p>\n<ul>\n<li>Một;</li>\n<li>Hai.</li>\n</ul>",
      "2:1 mended-markup +1"),
    Case(
      "1. Một\na) x\n- y\nb) z\n2. Hai",
      "<ol>\n<li>Một<br />\na) x</li>\n</ol>\n<ul>\n<li>y</li>\n</ul>\n<p>b) z</p>\n<ol start=\"2\">\n<li>Hai</li>\n</ol>",
      "2:1 mended-markup +2"),
  ]

  static let rules = [
    Case(
      "Hết năm 2023.\n---\nSang năm.", "<p>Hết năm 2023.</p>\n<hr />\n<p>Sang năm.</p>",
      "2:1 mended-markup"),
    Case(
      "Hết năm 2023.\n=====\nSang năm.", "<p>Hết năm 2023.</p>\n<hr />\n<p>Sang năm.</p>",
      "2:1 mended-markup"),
  ]

  static let indents = [
    Case(
      "Mở.\n\n    Trước đây.\n\n\tBây giờ.", "<p>Mở.</p>\n<p>Trước đây.</p>\n<p>Bây giờ.</p>",
      "3:5 mended-markup +1"),
    Case(
      "    Một **hai**.\n    Ba.", "<p>Một <strong>hai</strong>.<br />\nBa.</p>",
      "1:5 mended-markup"),
    Case("- a\n\n      b", "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>", "3:7 mended-markup"),
    Case(
      ">     a [x](../y)", "<blockquote>\n<p>a x</p>\n</blockquote>", "1:7 mended-markup",
      "1:9 unsafe-link"),
  ]

  static let pandoc = [
    Case(
      "+-----+-----+\n| Ô\\  | hai |\n| một |     |\n+=====+=====+\n| a   | b\\|c|\n+-----+-----+",
      """
      <div class="table" tabindex="0" role="region" aria-label="Bảng 1">
      <table>
      <thead>
      <tr>
      <th scope="col">Ô một</th>
      <th scope="col">hai</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>a</td>
      <td>b|c</td>
      </tr>
      </tbody>
      </table>
      </div>
      """, "1:1 mended-markup"),
    Case("Hết.\\\n\nSau.\\", "<p>Hết.</p>\n<p>Sau.</p>", "1:5 mended-markup +1"),
    Case(
      "[Số]{.underline}: 12/QĐ [x]{#a .b}", "<p>Số: 12/QĐ x</p>",
      "1:1 mended-markup +1"),
    Case(
      "## Mục []{#_Toc1}tiêu {#muc .unnumbered}", "<h2 id=\"muc-tieu\">Mục tiêu</h2>",
      "1:8 mended-markup +1"),
    Case("::: {.note}\nÝ.\n:::", "<p>Ý.</p>", "1:1 mended-markup +1"),
    Case("20 m^2^, CO~2~", "<p>20 m², CO₂</p>", "1:5 mended-markup +1"),
    Case("a\\ b", "<p>a\u{A0}b</p>", "1:2 mended-markup"),
    Case("- a\n\n<!-- -->\n\n- b", "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>"),
    Case(
      "Sở\\\nXây dựng, \\\"một\\\" \\... \\#", "<p>Sở<br />\nXây dựng, &quot;một&quot; ... #</p>"),
  ]

  @Test(arguments: [
    ("## A\n\nKý ngày 5\n---\nĐoạn", ["3:1 markup-as-text"]),
    ("a&#8211 b {: .note}", ["1:2 markup-as-text", "1:11 markup-as-text"]),
    ("#Mục tiêu chung", ["1:1 markup-as-text"]),
    ("Xem [báo cáo](van ban/bao cao.pdf).", ["1:5 markup-as-text"]),
    ("Xem [ảnh](anh chup.JPG)", ["1:5 markup-as-text"]),
    ("Bảng\n| a | b |\n| 1 | 2 |", ["2:1 markup-as-text"]),
    ("| a | b |\n| 1 | 2 |\n\n| c | d |\n| 3 | 4 |", ["1:1 markup-as-text +1"]),
    ("**Mục tiêu: đến 2025", ["1:1 markup-as-text"]),
    ("[báo](https://bao.example.vn Báo Bình Dương)", ["1:1 markup-as-text"]),
    ("[báo](https://bao.example.vn\n\nHết", ["1:1 markup-as-text"]),
    ("xem (báo)[https://bao.example.vn]", ["1:10 markup-as-text"]),
    ("Một[^1] hai[^2].\n\n[^1]: Chú\n\n[^2]: Thích", ["1:4 markup-as-text +3"]),
    (
      "~~cũ~~ {{< img \"a\" >}} {% include a %}",
      ["1:1 markup-as-text", "1:8 markup-as-text", "1:24 markup-as-text"]
    ),
    ("a&amp;nbsp;b&nbsp c", ["1:2 markup-as-text +1"]),
    ("Số 5\\\\. Hết", ["1:5 markup-as-text"]),
    ("+---+---+\n| a and b |\n+---+---+", ["1:1 markup-as-text"]),
    ("  Tên   Số\n  ----- -----\n  An    1", ["2:3 markup-as-text"]),
    ("TODO: viết. Lorem ipsum.", ["1:1 placeholder-text", "1:13 placeholder-text"]),
    ("## A\n\n#### B\n\n### C", ["3:1 heading-level"]),
    (
      "[xem tại đây](initiative:cap-phep-so), [Click here](https://a.vn), [](https://a.vn)",
      ["1:1 link-text", "1:40 link-text", "1:68 link-text"]
    ),
    (
      "![IMG_0412](anh-1.jpg)\n\n![lễ ra mắt <hệ thống>](anh-1.jpg)",
      ["1:1 alt-file-name", "3:1 alt-repeats-caption"]
    ),
  ])
  func `A slip with none or several readings is told where it stands`(
    text: String, expected: [String]
  ) {
    #expect(told(text) == expected)
  }

  @Test(arguments: [
    "Một\n\n<<<<<<< HEAD\nHai\n=======\nBa\n>>>>>>> nhanh\n\n##Bốn", "Một\n\n>>>>>>> nhanh\n",
    "Một\n\n||||||| goc\n# Hai",
  ])
  func `A marker of git is one error, and nothing of the text is shown`(text: String) {
    #expect(told(text) == ["3:1 conflict-marker"])
    #expect(html(text) == "")
  }

  /// Lines of official texts and right Markdown that look like slips.
  @Test(arguments: [
    "- Một;\n- Hai.", "+ Một\n+ Hai", "1. Một\n2. Hai", "1) Một\n2) Hai",
    "Điều 1. Tặng.\n\nĐiều 2. Thi hành.",
    "Số: 12/QĐ-UBND", "I. MỤC TIÊU\n\nII. KẾT QUẢ", "a) Một\n\nb) Hai", "[1] (xem phụ lục)",
    "(1) Một; (2) Hai",
    "Theo khoản 1, điểm\na) và điểm d) của Điều 3", "Bình Dương\n– tỉnh công nghiệp – đi đầu.",
    "– Anh thấy sao?\n\n– Rất vui.", "Mục tiêu\n---\nĐoạn.", "Mục tiêu\n===",
    "Đoạn.\n\n---\n\nĐoạn.",
    "#BinhDuong #CaiCach", "#BinhDuong", "5 ** 3 ** 2",
    "*Căn cứ Luật A;\nLuật B;*\n\n*Căn cứ Luật C;*",
    "____ và __a__ và a__b__c",
    "*Ghi chú: một\n*hai* ba", "Từ 1- 2 ngày\n2-3 ngày", "Ghi chú (*): số liệu của Sở (**).",
    "** Ghi chú: theo Sở.",
    "Doanh thu** tăng", "(**đậm**), **“đậm”**, *(nghiêng)*: **a**b",
    "***a*** **a *b* c** *a **b***", "**a **b****",
    "C:\\Users\\sang", "nhiệt độ\n-5 độ", "thi đua\n-khen thưởng và các việc khác",
    "Viết `##Mục`, `**a:**b` và `[x] (https://a.vn)`",
    "```\n##Mục\n[^1] TODO\n```",
    "R&D; và AT&T", "~5 ngày, ~ 6 ngày", "{không} {{", "10^6 và 2^n^",
    "todo và TODOS, tổ công tác Lorem",
    "email@, @binhduong, a@b", "https:// và http:", "một\n    hai thụt vào", "- a\n\n  b\n\n    c",
    "1.  a\n\n    b", "Năm\n1986. Đổi mới.", "o Lan là cô tôi\nở Huế",
    "[xem Nghị định 73](document:nd-73-2023)",
    "[tại đây có hướng dẫn](https://a.vn)", "Quyết định tại đây", "## A\n\n### B\n\n## C",
    "[a](https://a.vn/x_(y))",
    "[a][b]\n\n[b]: https://a.vn", "<https://a.vn/x y>", "| a | b |\n|---|---|\n| **c** | d |",
    "A. Nguyễn\n\nB. Trần", "Chương II\n\nMục 1", "Điều 3 của Luật\nĐiều 4 quy định", "* Ghi chú",
    "Tổng: 1.800.000 đồng*", "Lãi *15 * 2", "*Ghi chú: giá 5 * 3", "| một dòng |", "|x| là số",
    "Xem [1](xem thêm bài. sau)", "Xem [1](bảng 2.5)",
  ])
  func `Right text that looks wrong is left alone`(text: String) {
    #expect(told(text).filter { !$0.hasSuffix("heading-one") && !$0.hasSuffix("raw-html") } == [])
    let plain = CommonMarkTests.plain(text)
    if !text.contains("://"), !text.contains("12/QĐ"), !text.contains("document:"),
      !text.contains("|"),
      !text.contains("1.800"), !text.contains("###"), !text.contains("===")
    {
      #expect(CommonMarkTests.withoutIds(html(text)) == plain)
    }
  }

  @Test func `A finding behind repairs points at its own place`() {
    #expect(
      told("##Một\n\n    Hai **a:**b [x](../c)\n\n• Ba https://a.vn [y](../d)") == [
        "1:1 mended-markup", "3:5 mended-markup", "3:9 mended-markup", "3:17 unsafe-link",
        "5:1 mended-markup",
        "5:19 unsafe-link",
      ])
  }

  @Test func `A text of pandoc comes out whole, with a handful of findings`() {
    let text = """
      **ỦY BAN NHÂN DÂN**\\
      **TỈNH BÌNH DƯƠNG**\\

      Số: 123/QĐ-UBND

      # []{#_Toc100 .anchor}QUYẾT ĐỊNH {#quyet-dinh .unnumbered}

      > Căn cứ \\"Luật Thi đua\\"; xem [trang]{.underline} [của Sở]{.mark}.

      Điều 1. Tặng Bằng khen cho:

      a.  Ông Nguyễn Văn An;

      b.  Tổ cấp phép.

      <!-- -->

      -   20 m^2^ nhà;

          gồm cả kho.

      Điều 2. Thi hành.\\
      """
    let shown = html(text)
    for trace in ["{", "}", "\\", "[", "^", "&lt;!--", "<pre>"] {
      #expect(!shown.contains(trace), "\(trace)")
    }
    #expect(shown.contains("<p>gồm cả kho.</p>"))
    #expect(prose(text).diagnostics.count <= 5)
  }
}
