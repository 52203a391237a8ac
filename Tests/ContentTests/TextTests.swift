import Content
import Diagnostics
import Records
import TestSupport
import Testing
import Vietnamese

/// What the texts of a record must not hold, with its place in the file.
@Suite struct TextTests {
  private static let official =
    Sample.settings + """
      mail_domains: [binhduong.gov.vn]
      contacts: [{name: {vi: Bàn, en: Desk}, mail: ban@toasoan.example, phone: 0274 3822 825}]

      """
  private static let person = Sample.detailed["officials/an.yaml"] ?? ""

  private func lines(_ files: [String: String]) throws -> [String] {
    try Folder(Sample.detailed.with(["site.yaml": Self.official]).with(files)).lines()
  }

  @Test func `Numbers, telephones and mail are told at their own place`() throws {
    let text = "Hỏi ông An: 0912 345 678,\nthư an@gmail.com;\r\n\r\n- CCCD 074085001234\n"
    #expect(
      try lines(["initiatives/2023/cap-phep/vi.md": text]) == [
        "initiatives/2023/cap-phep/vi.md:1:13 private-phone: “0912 345 678” is a telephone number, and that of no contact",
        "initiatives/2023/cap-phep/vi.md:2:5 private-mail: “an@gmail.com” is a private mail address: of no official domain and no contact",
        "initiatives/2023/cap-phep/vi.md:4:8 identity-number: “074085001234” is the number of a person’s identity card or passport",
      ])
  }

  @Test(arguments: [
    ("{vi: Hỏi 0912345678, en: b}", 18), ("{vi: \"Hỏi 0912345678\", en: b}", 19),
    ("{vi: 'Số ''x'' 0912345678', en: b}", 24), ("{vi: \"\\u0048ỏi 0912345678\", en: b}", 24),
  ])
  func `In a value, too, however it is quoted`(value: String, column: Int) throws {
    let text = "kind: ward\nnames: [\(value)]\n"
    #expect(
      try lines(["units/x.yaml": text]) == [
        "units/x.yaml:2:\(column) private-phone: “0912345678” is a telephone number, and that of no contact"
      ])
  }

  @Test func `In a text of several lines the line is right`() throws {
    let text = "kind: ward\nnames:\n  - vi: >-\n      Phường\n      số 0912345678\n    en: Ward\n"
    #expect(try lines(["units/x.yaml": text]).map { $0.prefix(18) } == ["units/x.yaml:5:10 "])
  }

  @Test func `Contacts are public, wherever they are named`() throws {
    #expect(
      try lines([
        "initiatives/2023/cap-phep/vi.md":
          "Gọi (0274) 3822825 hoặc +84 274 3822 825, thư ban@toasoan.example, so@sxd.binhduong.gov.vn.\n",
        "initiatives/2023/cap-phep/en.md": "Call (0274) 3822825 or +84 274 3822 825.\n",
        "consultations/x.yaml": """
        title: {vi: Lấy ý kiến, en: Comments}
        opens: 2024-01-01
        closes: 2024-01-10
        by: ubnd
        contact: {name: {vi: Bàn, en: Desk}, phone: 0274 3811 222, mail: ykien@hoi.example}
        candidates: [{official: an}]

        """,
      ]) == [])
  }

  @Test func `The same in one file is said once, with its further lines`() throws {
    let folder = try Folder(
      Sample.detailed.with([
        "site.yaml": Self.official,
        "initiatives/2023/cap-phep/vi.md": "0912345678\n\n0912345678\n\n0912345678\n",
      ]))
    let findings = folder.read().findings
    #expect(findings.map { $0.notes.map(\.en) } == [["2 more of the same in this file: line 3, 5"]])
  }

  @Test func `The name of a file tells, too`() throws {
    #expect(
      try lines([
        "articles/nguyen-van-an-0912345678/record.yaml":
          "title: {vi: a, en: b}\non: 2024-01-02\n",
        "articles/nguyen-van-an-0912345678/vi.md": "a\n",
        "articles/nguyen-van-an-0912345678/en.md": "a\n",
      ]) == [
        "articles/nguyen-van-an-0912345678/record.yaml:1:1 private-phone: “0912345678” is a telephone number, and that of no contact"
      ])
  }

  @Test(arguments: [
    "allow: [{rule: private-phone, text: 0912 345 678, reason: Số của cơ quan}]",
    "allow: [{rule: private-phone, reason: Số của cơ quan}]",
  ])
  func `What is allowed is not told, in the record and in its texts`(allowed: String) throws {
    let record = Self.person.replacing("Phó Giám đốc", with: "Phó 0912 345 678") + allowed + "\n"
    #expect(
      try lines([
        "officials/an.yaml": "", "officials/an2/record.yaml": record,
        "officials/an2/vi.md": "Gọi 0912 345 678.\n", "officials/an2/en.md": "Call 0912 345 678.\n",
      ]).filter { $0.contains("private-phone") || $0.contains("allow") } == [])
  }

  @Test func `An allowance that nothing needs is told`() throws {
    let record =
      Self.person + """
        allow:
          - {rule: private-phone, text: 0912 345 678, reason: a}
          - {rule: birth-date, reason: a}
          - {rule: missing-english, reason: a}

        """
    #expect(
      try lines(["officials/an.yaml": record]) == [
        "officials/an.yaml:7:12 unneeded-allowance: there is no “private-phone” of “0912 345 678” to allow",
        "officials/an.yaml:8:12 unneeded-allowance: there is no “birth-date” to allow",
        "officials/an.yaml:9:12 unneeded-allowance: the rule “missing-english” knows no exceptions; this allows nothing",
      ])
  }

  @Test func `The hash of a text that is all digits is nobody's number`() throws {
    let record = Self.person + "translated_from: {en: \"040053937878\"}\n"
    let told = try lines(["officials/an.yaml": record])
    #expect(told.filter { $0.contains("identity-number") } == [])
    let named = Self.person.replacing("Nguyễn", with: "040053937878")
    #expect(try lines(["officials/an.yaml": named]).contains { $0.contains("identity-number") })
  }

  @Test func `A misspelt id is one slip, not a record that is missing`() throws {
    let text = "kind: ward\nnames: [{vi: a, en: b}]\nparent: ub\u{200B}nd\n"
    #expect(
      try lines(["units/x.yaml": text]) == [
        "units/x.yaml:3:11 invisible-letter: there is an invisible U+200B (a zero-width space): “ub‹U+200B›nd”"
      ])
  }

  @Test func `Quoting what is allowed is no slip`() throws {
    let record =
      Self.person.replacing("{family: Nguyễn,", with: "{family: \u{D0}ỗ,")
      + "allow: [{rule: look-alike, text: \u{D0}ỗ, reason: Viết như trong giấy khai sinh}]\n"
    #expect(try lines(["officials/an.yaml": record]) == [])
  }

  @Test(arguments: [
    "bientap@", "@binhduong.gov.vn", "bientap", "ban bien tap@binhduong.gov.vn", "a@b", "a@@b.vn",
    "a@b..vn",
    "mailto:a@b.vn", "a@b.vn,c@d.vn", "A <a@b.vn>", "a@b.1",
  ])
  func `A mail address that cannot work is an error`(mail: String) throws {
    let settings = Sample.settings + "contacts: [{name: {vi: a, en: b}, mail: \"\(mail)\"}]\n"
    let found = try Folder(Sample.detailed.with(["site.yaml": settings])).lines()
    #expect(found.map { $0.contains(" bad-address: ") } == [true])
  }

  @Test(arguments: ["bientap@binhduong.gov.vn", "ban.bien-tap+1@a-b.example.vn", "a@thư.vn"])
  func `One that works is let be`(mail: String) throws {
    let settings = Sample.settings + "contacts: [{name: {vi: a, en: b}, mail: \"\(mail)\"}]\n"
    #expect(try Folder(Sample.detailed.with(["site.yaml": settings])).lines() == [])
  }

  /// The host of the base address, and RFC 3492's own examples among others.
  @Test(arguments: [
    ("https://biểudương.example.vn/", "https://xn--biudng-6wb3jq851a.example.vn/"),
    ("https://BIỂUDƯƠNG.vn:8080/thu", "https://xn--biudng-6wb3jq851a.vn:8080/thu/"),
    ("https://bücher.example/", "https://xn--bcher-kva.example/"),
    ("https://他们为什么不说中文.example/", "https://xn--ihqwcrb4cv8a8dqg056pqjye.example/"),
    (
      "https://tạisaohọkhôngthểchỉnóitiếngviệt.vn/",
      "https://xn--tisaohkhngthchnitingvit-kjcr8268qyxafd2f1b9g.vn/"
    ),
    ("https://bieuduong.example.vn/thử/", "https://bieuduong.example.vn/thử/"),
  ])
  func `A base address has its host in ASCII`(written: String, base: String) throws {
    let settings = Sample.settings.replacing("https://bieuduong.example.vn/", with: written)
    let content = try Folder(Sample.detailed.with(["site.yaml": settings])).read()
    #expect(content.findings == [])
    #expect(content.settings?.base == base)
  }
}
