import Diagnostics
import Testing
import Vietnamese

private let unknown = Diagnostic(
  .unknownReference, at: Place(file: "content/a.yaml", line: 7, column: 11, length: 10),
  Bilingual(vi: "không có đơn vị nào mang mã “so-xay-dug”", en: "no unit has the id “so-xay-dug”"),
  notes: [Bilingual(vi: "gần nhất là “so-xay-dung”", en: "the nearest is “so-xay-dung”")],
  help: Bilingual(vi: "sửa lại mã", en: "correct the id"))
private let late = Diagnostic(
  .reportedLate, at: Place(file: "content/a.yaml", line: 3, column: 1),
  Bilingual(vi: "báo cáo chậm", en: "reported late"))
private let nowhere = Diagnostic(
  .missingFolder, at: nil, Bilingual(vi: "không có thư mục", en: "no folder"))

private func text(_ findings: [Diagnostic], _ language: Language, line: String = "") -> String {
  TextFormat(Report(findings, in: language), colour: false) { $0.line == 7 ? line : nil }.text
}

@Test func `Text shows place, excerpt, notes and help`() {
  #expect(
    text([unknown], .en, line: "employer: so-xay-dug") == """
      content/a.yaml:7:11: error: no unit has the id “so-xay-dug” [unknown-reference]
       7 | employer: so-xay-dug
         |           ^~~~~~~~~~
         = the nearest is “so-xay-dung”
         = help: correct the id

      1 error

      """)
}

@Test func `Text is sorted by place and counted in Vietnamese`() {
  #expect(
    text([unknown, late, nowhere, late], .vi) == """
      lỗi: không có thư mục [missing-folder]

      content/a.yaml:3:1: cảnh báo: báo cáo chậm [reported-late]

      content/a.yaml:7:11: lỗi: không có đơn vị nào mang mã “so-xay-dug” [unknown-reference]
         = gần nhất là “so-xay-dung”
         = cách sửa: sửa lại mã

      2 lỗi, 1 cảnh báo

      """)
}

/// The marks stand under the word whether its letters are composed, decomposed, or follow a tab.
@Test(arguments: [
  ("tên: “Đặng Thị Ẩn”", 14, 2, "              ^~"),
  ("te\u{302}n: “Đa\u{323}\u{306}ng Thị Ẩn”", 17, 2, "              ^~"),
  ("\tkhóa: x", 8, 1, " \t      ^"),
]) func `Marks stand under the word`(line: String, column: Int, length: Int, under: String) {
  let finding = Diagnostic(
    .badId, at: Place(file: "a", line: 7, column: column, length: length),
    Bilingual(vi: "x", en: "x"))
  let marks = text([finding], .en, line: line).split(separator: "\n")[2]
  #expect(marks == "   |" + under)
}

@Test func `Colour comes only when asked for`() {
  let report = Report([unknown], in: .en)
  #expect(!TextFormat(report, colour: false) { _ in nil }.text.contains("\u{1B}"))
  #expect(
    TextFormat(report, colour: true) { _ in nil }.text.contains("\u{1B}[1;31merror:\u{1B}[0m"))
}

@Test func `GitHub is sent nothing that would end the command`() {
  let odd = Diagnostic(
    .badId, at: Place(file: "content/a,b:c.yaml", line: 2, column: 3, length: 4),
    Bilingual(vi: "x", en: "100% wrong"), help: Bilingual(vi: "x", en: "mend it"))
  #expect(
    GitHubFormat(Report([odd], in: .en)).text
      == "::error file=content/a%2Cb%3Ac.yaml,line=2,col=3,endColumn=7,title=bad-id::100%25 wrong%0Amend it\n"
  )
}

@Test func `JSON keeps its keys`() {
  #expect(
    JSONFormat(Report([nowhere], in: .en)).text == """
      {
        "version": 1,
        "language": "en",
        "errors": 1,
        "warnings": 0,
        "notes": 0,
        "findings": [
          {
            "rule": "missing-folder",
            "severity": "error",
            "message": "no folder",
            "notes": []
          }
        ]
      }

      """)
}

@Test func `SARIF names every rule once`() {
  let log = SARIFFormat(Report([unknown], in: .vi), version: "1.0").text
  #expect(log.contains(#""ruleId": "unknown-reference""#))
  #expect(log.contains(#""endColumn": 21"#))
  for rule in Rule.allCases { #expect(log.contains(#""id": "\#(rule.rawValue)""#)) }
}

@Test(arguments: Rule.allCases) func `Every rule is explained`(rule: Rule) {
  #expect(rule.explanation.vi.hasSuffix("."))
  #expect(rule.explanation.en.hasSuffix("."))
}

@Test func `A line with very many findings is read once`() {
  var reads = 0
  let findings = (1...300).map { number in
    Diagnostic(
      .badId, at: Place(file: "a", line: 7, column: number * 10, length: 3),
      Bilingual(vi: "x\(number)", en: "x\(number)"))
  }
  let text = TextFormat(Report(findings, in: .en), colour: false, isWhole: true) { _ in
    reads += 1
    return String(repeating: "[an], [an] ", count: 300)
  }.text
  #expect(reads == 1)
  #expect(text.ranges(of: "^~~").count == 300)
}
