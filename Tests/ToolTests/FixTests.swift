import Foundation
import TestSupport
import Testing

/// `bieuduong fix`: what it mends, what it leaves, what it says.
struct FixTests {
  private static let folder = "content/initiatives/2023/cap-phep"
  private static let record = folder + "/record.yaml"
  private static let text = folder + "/vi.md"

  private static func shop(_ record: String, _ text: String = "Cấp phép trực tuyến.\n") throws
    -> Folder
  {
    let shop = try Folder.workshop()
    try shop.write(record, to: Self.record)
    try shop.write(text, to: Self.text)
    return shop
  }

  /// A slip in a line of the record, and the line as it should be.
  private static let slips: [(rule: String, wrong: String, right: String)] = [
    ("look-alike", "title: {vi: Ðất đai, en: Land}", "title: {vi: Đất đai, en: Land}"),
    ("look-alike", "title: {vi: Cấp phép sо, en: Land}", "title: {vi: Cấp phép so, en: Land}"),
    ("invisible-letter", "title: {vi: Cấp\u{200B} phép, en: P}", "title: {vi: Cấp phép, en: P}"),
    ("control-character", "title: {vi: Cấp\u{2028}phép, en: P}", "title: {vi: Cấp phép, en: P}"),
    ("control-character", "title: {vi: 3\u{1E}4 ngày, en: P}", "title: {vi: 3-4 ngày, en: P}"),
    ("not-nfc", "title: {vi: Ca\u{302}\u{301}p phép, en: P}", "title: {vi: Cấp phép, en: P}"),
    ("yaml-syntax", "title:\u{A0}{vi: Cấp, en: P}", "title: {vi: Cấp, en: P}"),
    ("bad-id", "employer: “so”", "employer: so"),
    (
      "bad-date", "pilot: {from: 16/11/2023, to: 2023-12-01}",
      "pilot: {from: 2023-11-16, to: 2023-12-01}"
    ),
    ("bad-date", "pilot: {from: \"16.11.2023\"}", "pilot: {from: \"2023-11-16\"}"),
    ("bad-date", "pilot: {from: ngày 3 tháng 2 năm 2023}", "pilot: {from: 2023-02-03}"),
    ("bad-date", "pilot: {from: 11/2023}", "pilot: {from: 2023-11}"),
    ("bad-date", "embargo: 16/11/2023 8:00", "embargo: 2023-11-16T08:00"),
    (
      "bad-number", "resources: [{kind: budget, amount: 1.800.000}]",
      "resources: [{kind: budget, amount: 1800000}]"
    ),
    (
      "bad-number", "resources: [{kind: budget, amount: 1.800.000 đồng}] # dự toán",
      "resources: [{kind: budget, amount: 1800000}] # dự toán"
    ),
    (
      "yaml-syntax", "title: {vi: Cấp phép: số, en: Permits}",
      "title: {vi: \"Cấp phép: số\", en: Permits}"
    ),
    (
      "cut-text", "title: {vi: Cấp, đổi phép, en: Permits}",
      "title: {vi: \"Cấp, đổi phép\", en: Permits}"
    ),
    ("yaml-syntax", "employer:so", "employer: so"),
    ("yaml-syntax", "employer = so", "employer : so"),
    ("yaml-syntax", "fields:\n– so-hoa", "fields:\n- so-hoa"),
    ("yaml-syntax", "fields:\n  -so-hoa\n  -so-hoa", "fields:\n  - so-hoa\n  - so-hoa"),
    (
      "yaml-syntax", "title:\n  vi: Cấp phép: số\n  en: Permits",
      "title:\n  vi: \"Cấp phép: số\"\n  en: Permits"
    ),
    (
      "yaml-syntax", "title:\n  vi: *Sao vàng\n  en: Star",
      "title:\n  vi: \"*Sao vàng\"\n  en: Star"
    ),
    (
      "yaml-syntax", "title:\n  vi: [Mới] Cấp phép\n  en: New",
      "title:\n  vi: \"[Mới] Cấp phép\"\n  en: New"
    ),
    (
      "cut-text", "title:\n  vi: Tổ #1 tỉnh\n  en: Team", "title:\n  vi: \"Tổ #1 tỉnh\"\n  en: Team"
    ),
    ("yaml-syntax", "title:\n  vi: \"Cấp phép”\n  en: P", "title:\n  vi: \"Cấp phép\"\n  en: P"),
    (
      "yaml-syntax", "title:\n\tvi: Cấp phép\n\ten: Permits",
      "title:\n  vi: Cấp phép\n  en: Permits"
    ),
    ("yaml-syntax", "fields:\n\t- so-hoa\n\t- so-hoa", "fields:\n  - so-hoa\n  - so-hoa"),
    (
      "garbled-text", "title: {vi: QuyÕt ®Þnh cña tØnh, en: P}",
      "title: {vi: Quyết định của tỉnh, en: P}"
    ),
    (
      "garbled-text", "title: {vi: Quyeát ñònh ñuùng, en: P}",
      "title: {vi: Quyết định đúng, en: P}"
    ),
    (
      "garbled-text", "title: {vi: Câìp phép sôì trýõìc, en: P}",
      "title: {vi: Cấp phép số trước, en: P}"
    ),
    ("garbled-text", "title: {vi: Cáº¥p phÃ©p, en: P}", "title: {vi: Cấp phép, en: P}"),
  ]

  /// Of the lines that begin with one.
  private static func keys(of lines: String) -> Set<Substring> {
    Set(
      lines.split(separator: "\n").map { $0.prefix { $0.isASCII && $0.isLetter } }
        .filter { !$0.isEmpty })
  }

  private typealias Written = (rule: String, wrong: String, right: String)

  private static func sharesKey(_ one: Written, _ other: Written) -> Bool {
    !keys(of: one.wrong).isDisjoint(with: keys(of: other.wrong))
  }

  /// The sample with lines in the place of its own of that key, between comments.
  private static func record(_ lines: String) -> String {
    let keys = keys(of: lines)
    let others = Sample.proposal().split(separator: "\n").filter { line in
      !keys.contains { line.hasPrefix($0 + ":") }
    }
    return "# Hồ sơ\n\n# trên đây\n" + lines + "\n" + others.joined(separator: "\n") + "\n\n# hết\n"
  }

  @Test(arguments: slips.indices)
  func `A slip is mended and the rest of the file stays`(index: Int) throws {
    let (rule, wrong, right) = Self.slips[index]
    let shop = try Self.shop(Self.record(wrong))
    let told = try shop.run("check", "--no-memory")
    #expect(told.errors.contains("[\(rule)]"), "\(told.errors)")
    #expect(told.errors.contains("bieuduong fix mends this"), "\(told.errors)")
    let done = try shop.run("fix", "--yes")
    #expect(done.code == 0, "\(done.errors)\(done.output)")
    #expect(Array(try shop.text(Self.record).utf8) == Array(Self.record(right).utf8))
    #expect(!done.errors.contains("bieuduong fix mends this"))
    let again = try shop.run("fix", "--yes")
    #expect(again.output == "nothing to mend\n")
    #expect(again.code == 0)
  }

  /// Rules whose slips keep a file, or the rest of it, from being read as it is meant.
  private static let hiding: Set = ["yaml-syntax", "control-character", "not-nfc", "garbled-text"]

  /// A slip hides others until it is mended, and a mend that is tried must not ask for a file without other slips.
  @Test func `A slip beside tabs is mended with them, whichever stands first`() throws {
    let shop = try Folder.workshop()
    var expected: [String: String] = [:]
    let hiding = Self.slips.filter { Self.hiding.contains($0.rule) }
    for (first, one) in hiding.enumerated() {
      for (second, other) in hiding.enumerated()
      where (one.wrong + other.wrong).contains("\t") && !Self.sharesKey(one, other) {
        let path = "content/initiatives/2023/hai-\(first)-\(second)/record.yaml"
        try shop.write(Self.record(one.wrong + "\n" + other.wrong), to: path)
        expected[path] = Self.record(one.right + "\n" + other.right)
      }
    }
    #expect(expected.count > 30)
    #expect(try shop.run("fix", "--yes").code == 0)
    for (path, record) in expected.sorted(by: { $0.key < $1.key }) {
      #expect(try shop.text(path) == record, "\(path)")
    }
  }

  @Test func `Tabs are mended beside many other slips, and left beside one that nobody can mend`()
    throws
  {
    let title = "title:\n\tvi: Cấp phép: số\n\ten: \"Permits”"
    let fields = "fields:\n\t–\u{A0}so-hoa\n\t-so-hoa"
    let shop = try Self.shop(Self.record("\(title)\nemployer = so\n\(fields)"))
    let done = try shop.run("fix", "--yes")
    #expect(done.code == 0, "\(done.output)\(done.errors)")
    let right =
      "title:\n  vi: \"Cấp phép: số\"\n  en: \"Permits\"\nemployer : so\n"
      + "fields:\n  - so-hoa\n  - so-hoa"
    #expect(try shop.text(Self.record) == Self.record(right))
    let left = Self.record("title:\n\tvi: Cấp phép\n\ten: Permits\nemployer: \"so")
    try shop.write(left, to: Self.record)
    #expect(try shop.run("fix", "--yes").output == "nothing to mend\n")
    #expect(try shop.text(Self.record) == left)
  }

  /// Of which two things may be meant, or which are no slips.
  private static let left = [
    "outcomes: [{measure: {vi: Số, en: Count}, after: 1.800}]", "pilot: {from: 19/2}",
    "pilot: {from: 16-11-23}", "pilot: {from: 30/2/2023}",
    "resources: [{kind: budget, amount: khoảng 5 triệu}]",
    "title:\n  vi: Tổ #ghi chú của An\n  en: Team",
    "title:\n  vi: Cấp phép: số\n    và hơn nữa\n  en: P",
    "title: {vi: A, nota: B: c, en: P}", "title: {vi: Nguy?n V?n An, en: P}",
    "title:\n  vi: \"Phong trào “Ba tốt”\n  en: P", "title: {vi: «Æ» và Đ, en: P}",
  ]

  @Test(arguments: left)
  func `What may mean two things stays as it is`(lines: String) throws {
    let shop = try Self.shop(Self.record(lines))
    let before = try shop.bytes(in: "content")
    let done = try shop.run("fix", "--yes")
    #expect(done.output == "nothing to mend\n")
    #expect(done.code == 0)
    #expect(try shop.bytes(in: "content").filter { !$0.key.hasPrefix(".") } == before)
  }

  @Test(arguments: ["\n", "\r\n"])
  func `Slips that hide others are mended together, in a file with any line ends`(end: String)
    throws
  {
    let lines = "\u{FEFF}# Ðề\ntitle:\n  vi: Cấp: Ðất\n  en: \"Land”\n"
    let rest = Sample.proposal().split(separator: "\n").dropFirst().joined(separator: "\n")
      .replacing("2022-03-14", with: "14/3/2022")
    let mended = "\u{FEFF}# Ðề\ntitle:\n  vi: \"Cấp: Đất\"\n  en: \"Land\"\n"
    func written(_ text: String) -> String { text.replacing("\n", with: end) }
    let shop = try Self.shop(written(lines + rest + "\n"))
    #expect(try shop.run("fix", "--yes").code == 0)
    let expected = written(mended + rest.replacing("14/3/2022", with: "2022-03-14") + "\n")
    let bytes = try shop.bytes(in: "content")["initiatives/2023/cap-phep/record.yaml"]
    #expect(bytes.map(Array.init) == Array(expected.utf8))
  }

  @Test func `Long texts are mended too, whole files of old encodings among them`() throws {
    let vietnamese = "Quyết định của tỉnh về việc khen thưởng.\n"
    let tcvn3: [UInt8] =
      Array("Quy".utf8) + [0xD5] + Array("t ".utf8) + [0xAE, 0xDE]
      + Array("nh c".utf8) + [0xF1, 0x61] + Array(" t".utf8) + [0xD8] + Array("nh v".utf8) + [0xD2]
      + Array(" vi".utf8) + [0xD6] + Array("c khen th".utf8) + [0xAD, 0xEB] + Array("ng.\n".utf8)
    let utf16: [UInt8] =
      [0xFF, 0xFE] + vietnamese.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let windows = "Quyêìt ðiònh cuÒa tiÒnh vêÌ viêòc khen thýõÒng.\n".latin1
    for bytes in [tcvn3, utf16, windows] {
      let shop = try Self.shop(Sample.proposal())
      try shop.write(bytes, to: Self.text)
      #expect(try shop.run("fix", "--yes").code == 0)
      #expect(try shop.text(Self.text) == vietnamese)
    }
    let pasted = try Self.shop(Sample.proposal(), "Cấp phép\u{2028}trực\u{200B} tuyến.\n")
    #expect(try pasted.run("fix", "--yes").code == 0)
    #expect(try pasted.text(Self.text) == "Cấp phép\ntrực tuyến.\n")
  }

  /// With a tab beside it, which can be seen only then.
  @Test func `A record in Windows-1258 is told with its encoding and mended`() throws {
    let slips = Self.record("title:\n\tvi: Cấp phép số\n\ten: Digital permits")
      .replacing("Cấp phép qua mạng", with: "Câìp phép qua maòng")
      .replacing("Cấp phép số", with: "Câìp phép sôì").replacing("Hồ sơ", with: "HôÌ sõ")
      .replacing("trên đây", with: "trên ðây").replacing("hết", with: "hêìt")
    let shop = try Folder.workshop()
    try shop.write(slips.latin1, to: Self.record)
    try shop.write("Câìp phép trýòc tuyêìn.\n".latin1, to: Self.text)
    let told = try shop.run("check", "--no-memory")
    #expect(
      told.errors.contains(
        "the file was saved in Windows-1258, with marks of tone behind their letters"),
      "\(told.errors)")
    #expect(try shop.run("fix", "--yes").code == 0)
    let mended = Self.record("title:\n  vi: Cấp phép số\n  en: Digital permits")
    #expect(try Array(shop.text(Self.record).utf8) == Array(mended.utf8))
    #expect(try Array(shop.text(Self.text).utf8) == Array("Cấp phép trực tuyến.\n".utf8))
  }

  @Test(arguments: [
    "Câìp phép trýòc tuyêìn.", "CÊp phÐp trùc tuyÕn.", "Caáp pheùp tröïc tuyeán.",
    "Cáº¥p phÃ©p trá»±c tuyáº¿n.",
  ])
  func `A line that was pasted into a text that is right is mended alone`(line: String) throws {
    let shop = try Self.shop(Sample.proposal(), "Hồ sơ ấy.\r\n\r\n\(line)\r\n\r\nĐã xong.\r\n")
    #expect(try shop.run("fix", "--yes").code == 0)
    #expect(
      try shop.text(Self.text).replacing("\r\n", with: "\n")
        == "Hồ sơ ấy.\n\nCấp phép trực tuyến.\n\nĐã xong.\n")
  }

  @Test func `A file in the code page of another language is left as it is`() throws {
    let shop = try Self.shop(Sample.proposal())
    let portuguese = "Comissão de promoção: não há razão, São João põe.\n".latin1
    try shop.write(portuguese, to: Self.text)
    let done = try shop.run("fix", "--yes")
    #expect(done.output == "nothing to mend\n")
    let bytes = try shop.bytes(in: "content")["initiatives/2023/cap-phep/vi.md"]
    #expect(bytes.map(Array.init) == portuguese)
  }

  @Test func `The difference is shown, and nothing is written without leave`() throws {
    let slip = Self.record("employer: “so”")
    let shop = try Self.shop(slip)
    for arguments in [["fix"], ["fix", "--dry-run"]] {
      let shown = try shop.shell(
        "$TOOL \(arguments.joined(separator: " ")) --language vi --as-of 2026-11-20T08:00")
      #expect(shown.code == 1)
      let expected = [
        "record.yaml:4: dấu “ ” kiểu in trở thành một phần của giá trị", "--- \(Self.record)",
        "+++ \(Self.record)", "@@ -2,5 +2,5 @@", " ", " # trên đây", "-employer: “so”",
        "+employer: so", " title: {vi: Cấp phép số, en: Digital permits}",
        " summary: {vi: Cấp phép qua mạng, en: Permits over the network}", "",
        "sửa được 1 chỗ trong 1 tệp", "chưa ghi gì; thêm --yes để ghi", "",
      ]
      #expect(shown.output == expected.joined(separator: "\n"))
      #expect(try shop.text(Self.record) == slip)
    }
    #expect(try shop.run("fix", "--yes", "--dry-run").code == 64)
  }

  @Test func `What is left is told, and a program learns what can be mended`() throws {
    let shop = try Self.shop(Self.record("employer: “so”") + "unknown: 1\n")
    let told = try shop.run("check", "--format", "json")
    #expect(told.output.components(separatedBy: "\"mendable\": true").count == 2)
    let done = try shop.run("fix", "--yes")
    #expect(done.code == 0)
    #expect(done.errors.contains("[unknown-key]"))
    #expect(!done.errors.contains("[bad-id]"))
  }

  @Test func `Files are mended together, and nothing is left beside them`() throws {
    let shop = try Self.shop(Self.record("employer: “so”"))
    try shop.write(
      "kind: department\nnames: [{vi: Sở Ðất, en: Land}]\nparent: ubnd\n",
      to: "content/units/so.yaml")
    #expect(try shop.run("fix", "--yes").code == 0)
    #expect(try shop.text("content/units/so.yaml").contains("Sở Đất"))
    let left = try FileManager.default.contentsOfDirectory(
      atPath: shop.path + "/content/.bieuduong")
    #expect(left.filter { $0.hasPrefix("trying") } == [])
  }

  @Test func `A photograph lies upright and no longer tells where it was taken`() throws {
    let shop = try PhotoSite.workshop([("anh.jpg", PhotoSite.jpeg())])
    let record = try shop.text(Self.record).replacing(
      "allow: [{rule: photo-metadata, reason: Thử}]\n", with: "")
    try shop.write(record, to: Self.record)
    #expect(try shop.run("check").errors.contains("[photo-metadata]"))
    let done = try shop.run("fix", "--yes")
    #expect(done.code == 0, "\(done.errors)")
    #expect(!(try shop.run("check", "--no-memory").errors.contains("[photo-metadata]")))
    #expect(try shop.run("fix").output == "nothing to mend\n")
  }
}

extension String {
  /// A byte for each letter.
  fileprivate var latin1: [UInt8] { unicodeScalars.map { UInt8($0.value) } }
}
