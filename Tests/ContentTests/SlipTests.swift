import Content
import Diagnostics
import Records
import TestSupport
import Testing
import Vietnamese

/// YAML as people write it: each slip is one finding that names it, and what only looks like one is none.
@Suite struct SlipTests {
  private static let unit = "units/x.yaml"
  private static let record = "initiatives/2023/cap-phep/record.yaml"

  static let cut = [
    Broken(
      unit, "kind: ward\nnames:\n  - vi: Phường hạng #1 của tỉnh\n    en: Ward\n",
      "units/x.yaml:3:21 cut-text: the text ends here: from the # on it is a comment and is not published"
    ),
    Broken(
      unit, "kind: ward\nnames:\n  - vi: #1 của tỉnh\n    en: Ward\n",
      "units/x.yaml:3:9 cut-text: the text ends here: from the # on it is a comment and is not published"
    ),
    Broken(
      unit, "kind: ward\nnames:\n  - vi: Phường\n    en: #1\n",
      "units/x.yaml:4:9 cut-text: the text ends here: from the # on it is a comment and is not published"
    ),
    Broken(
      unit, "kind: ward\nnames:\n  - {vi: Phường #1 của tỉnh, en: Ward}\nparent: ubnd\n",
      "units/x.yaml:3:17 cut-text: the text ends here: from the # on it is a comment and is not published"
    ),
    Broken(
      unit, "kind: ward\nnames: [{vi: Phường, Xã, en: Ward}]\n",
      "units/x.yaml:2:22 cut-text: the comma before “Xã” ends the text there"),
    Broken(
      unit, "kind: ward\nnames: [{vi: Phường, en: Ward}]\ncodes: {gso: 1,5}\n",
      "units/x.yaml:3:14 cut-text: the comma in “1,5” ends the text there"),
  ]

  static let quotes = [
    Broken(
      unit, "kind: ward\nnames: [{vi: \"Phường \"Sao\" cũ\", en: Ward}]\n",
      "units/x.yaml:2:23 yaml-syntax: the quote closed before “Sao”"),
    Broken(
      unit, "kind: ward\nnames:\n  - vi: \"Một cửa\" lưu động\n    en: Ward\n",
      "units/x.yaml:3:19 yaml-syntax: the quote closed before “lưu”"),
    Broken(
      unit, "kind: ward\nnames: [{vi: 'H'Lin', en: Ward}]\n",
      "units/x.yaml:2:17 yaml-syntax: the single quote closed before “Lin”"),
    Broken(
      unit, "kind: ward\nnames:\n  - vi: \"Phường\n    en: \"Ward\"\nparent: ubnd\n",
      "units/x.yaml:3:9 yaml-syntax: the quote opened here is never closed"),
    Broken(
      unit, "kind: ward\nnames:\n  - vi: \"Phường”\n    en: Ward\nparent: ubnd\n",
      "units/x.yaml:3:9 yaml-syntax: the quote opened here is never closed"),
    Broken(
      unit, "kind: ward\nnames: [{vi: “Phường, xã”, en: Ward}]\n",
      "units/x.yaml:2:23 cut-text: the comma before “xã”” ends the text there"),
    Broken(
      unit, "kind: ward\nnames: [{vi: a, en: b}]\nparent: “ubnd”\n",
      "units/x.yaml:3:9 bad-id: typographic quotes become part of the value"),
    Broken(
      unit, "kind: ward\nnames: [{vi: \"a\\qb\", en: b}]\n",
      "units/x.yaml:2:16 yaml-syntax: a backslash in double quotes does not go with this letter"),
  ]

  static let starts =
    ["*", "&", ">", "%", "@", "`", "!", "|"].map { sign in
      Broken(
        unit, "kind: ward\nnames:\n  - vi: \(sign)Sao vàng\n    en: Ward\n",
        sign == "&"
          ? "units/x.yaml:3:9 yaml-feature: the anchor “&Sao” cannot be used in a record"
          : "units/x.yaml:3:9 yaml-syntax: text without quotes cannot begin with “\(sign)”")
    }
    + [
      Broken(
        unit, "kind: ward\nnames: [{vi: *Sao vàng, en: Ward}]\n",
        "units/x.yaml:2:14 yaml-syntax: text without quotes cannot begin with “*”"),
      Broken(
        unit, "kind: ward\nnames:\n  - vi: - Phường\n    en: Ward\n",
        "units/x.yaml:3:9 yaml-syntax: text without quotes cannot begin with “-”"),
      Broken(
        unit, "kind: ward\nnames:\n  - vi: [Mới] Phường\n    en: Ward\n",
        "units/x.yaml:3:9 yaml-syntax: text without quotes cannot begin with “[”"),
      Broken(
        unit, "kind: ward\nnames:\n  - vi: Kết quả: tốt\n    en: Ward\n",
        "units/x.yaml:3:16 yaml-syntax: a colon with a space behind it cannot stand in text without quotes"
      ),
      Broken(
        unit, "kind: ward\nnames: [{vi: Kết quả: tốt, en: Ward}]\n",
        "units/x.yaml:2:21 yaml-syntax: a colon with a space behind it cannot stand in text without quotes"
      ),
    ]

  static let lists = [
    Broken(
      unit, "kind: ward\nnames:\n  – vi: Phường\n    en: Ward\n",
      "units/x.yaml:3:3 yaml-syntax: “–” (U+2013) does not begin an item of a list"),
    Broken(
      unit, "kind: ward\nnames:\n  -vi: Phường\n    en: Ward\n",
      "units/x.yaml:3:3 yaml-syntax: there is no space after the hyphen of the list"),
    Broken(
      unit, "kind: ward\nnames: [{vi: a, en: b}]\naliases:\n  – cu/a.html\n  – cu/b.html\n",
      "units/x.yaml:4:3 yaml-syntax: “–” (U+2013) does not begin an item of a list"),
    Broken(
      unit, "kind: ward\nnames: [{vi: a, en: b}]\naliases:\n  -cu/a.html\n  -cu/b.html\n",
      "units/x.yaml:4:3 yaml-syntax: there is no space after the hyphen of the list"),
    Broken(
      unit, "kind: ward\nnames: [{vi: a, en:b}]\n",
      "units/x.yaml:2:19 yaml-syntax: there is no space after the colon of “en”"),
    Broken(
      unit, "kind: ward\nnames:\n  - vi:a\n    en:b\n",
      "units/x.yaml:3:7 yaml-syntax: there is no space after the colon of “vi”"),
  ]

  static let lines = [
    Broken(
      unit, "kind ward\nnames: [{vi: a, en: b}]\n",
      "units/x.yaml:1:1 yaml-syntax: this does not fit the lines around it"),
    Broken(
      unit, "kind: ward\n names: [{vi: a, en: b}]\n",
      "units/x.yaml:2:2 yaml-syntax: this does not fit the lines around it"),
    Broken(
      unit, "“kind”: ward\nnames: [{vi: a, en: b}]\n",
      "units/x.yaml:1:1 bad-id: typographic quotes become part of the value"),
    Broken(
      unit, "kind: ward\nnames:\n  - vi: {x} Phường\n    en: b\n",
      "units/x.yaml:3:9 yaml-syntax: text without quotes cannot begin with “{”"),
    Broken(
      unit, "kind: ward\nnames:\n  - vi: !\n    en: b\n",
      "units/x.yaml:3:9 yaml-syntax: text without quotes cannot begin with “!”"),
    Broken(
      unit, "kind: ward\nnames:\n– vi: a\n  en: b\n",
      "units/x.yaml:3:1 yaml-syntax: “–” (U+2013) does not begin an item of a list"),
  ]

  static let signs = [
    Broken(
      unit, "kind = ward\nnames: [{vi: a, en: b}]\n",
      "units/x.yaml:1:6 yaml-syntax: “kind” is followed by “=” and not by a colon"),
    Broken(
      unit, "kind: ward\nnames: [{vi: a, en: b}]\nparent：ubnd\n",
      "units/x.yaml:3:7 yaml-syntax: “parent” is followed by “：” and not by a colon"),
    Broken(
      unit, "kind: ward\nnames:\n  - {vi: a, en: b\n  - {vi: c, en: d}\n",
      "units/x.yaml:3:5 yaml-syntax: the “{” opened here is never closed"),
    Broken(
      unit, "kind: ward\nnames: [{vi: a, en: b}\nparent: ubnd\n",
      "units/x.yaml:2:8 yaml-syntax: the “[” opened here is never closed"),
    Broken(
      unit, "kind: ward\nnames:\n  - {vi: a, en: b",
      "units/x.yaml:3:5 yaml-syntax: the “{” opened here is never closed"),
    Broken(
      unit, "kind: ward\nnames:\n  - {vi: a\n    en: b}\n",
      "units/x.yaml:4:7 yaml-syntax: a colon with a space behind it cannot stand in text without quotes"
    ),
  ]

  static let keys = [
    Broken(
      record, Sample.initiative().replacing("employer:", with: "employe:"),
      "initiatives/2023/cap-phep/record.yaml:4:1 unknown-key: there is no key “employe” here"),
    Broken(
      record, Sample.initiative().replacing("employer:", with: "Cơ quan sử dụng cán bộ:"),
      "initiatives/2023/cap-phep/record.yaml:4:1 unknown-key: there is no key “Cơ quan sử dụng cán bộ” here"
    ),
  ]

  static let odd = [
    Broken(
      unit, "kind: ward\nnames:\n\u{A0}\u{A0}- vi: Phường\n\u{A0}\u{A0}  en: Ward\n",
      "units/x.yaml:3:1 yaml-syntax: a no-break space (U+00A0) stands here"),
    Broken(
      record,
      Sample.initiative().replacing(
        "{vi: Cấp phép số, en: Digital permits}", with: "\n  vi:\u{A0}Cấp\n  en: Permits"),
      "initiatives/2023/cap-phep/record.yaml:2:6 yaml-syntax: a no-break space (U+00A0) stands here"
    ),
    Broken(
      record,
      Sample.initiative().replacing(
        "{vi: Cấp phép số, en: Digital permits}", with: "\n  vi:\u{A0}Cấp\n  en:\u{A0}Permits"),
      "initiatives/2023/cap-phep/record.yaml:2:6 yaml-syntax: a no-break space (U+00A0) stands here"
    ),
    Broken(
      unit, "kind: ward\nnames: [{vi: a, en: b}]\nparent: ubnd\u{200B}\n",
      "units/x.yaml:3:13 invisible-letter: there is an invisible U+200B (a zero-width space): “ubnd‹U+200B›”"
    ),
    Broken(
      unit, "kind: ward\nnames: [{vi\u{202F}: a, en: b}]\n",
      "units/x.yaml:2:12 yaml-syntax: a no-break space (U+202F) stands here"),
    Broken(
      unit, "kind: ward\n\u{FEFF}names: [{vi: a, en: b}]\n",
      "units/x.yaml:2:1 yaml-syntax: a byte order mark (U+FEFF) stands here"),
    Broken(
      unit, "kind: ward\u{2060}\nnames: [{vi: a, en: b}]\n",
      "units/x.yaml:1:11 invisible-letter: there is an invisible U+2060 (a word joiner): “ward‹U+2060›”"
    ),
    Broken(
      unit, "kind: ward\nnames: [{vi: \"a \\v b\", en: b}]\n",
      "units/x.yaml:2:17 control-character: “\\v” in double quotes is the control character U+000B"),
    Broken(
      unit, "kind: ward\nnames: [{vi: a, en: \"b\\x0bc\"}]\n",
      "units/x.yaml:2:23 control-character: “\\x0b” in double quotes is the control character U+000B"
    ),
    Broken(
      unit,
      "kind: ward\n<<<<<<< HEAD\nnames: [{vi: a, en: b}]\n=======\nnames: [{vi: c, en: b}]\n>>>>>>> x\n",
      "units/x.yaml:2:1 yaml-syntax: “<<<<<<<” was left behind when two versions of the file were merged"
    ),
    Broken(
      unit, "kind: ward\nnames: [{vi: a, en: b}]\n>>>>>>> nhanh-khac\n",
      "units/x.yaml:3:1 yaml-syntax: “>>>>>>>” was left behind when two versions of the file were merged"
    ),
  ]

  @Test(arguments: cut + quotes + starts + lists + lines + signs + keys + odd)
  func `A slip is named once, at its place`(_ broken: Broken) throws {
    let lines = try Folder(Sample.detailed.with([broken.path: broken.text])).lines()
    #expect(lines == broken.expected)
  }

  @Test(arguments: [
    "kind: ward # chú thích\nnames: [{vi: a, en: b}]  # b\n",
    "kind: ward\nnames: [{vi: a, en: b}]  #---- hết ----\n",
    "kind: ward\nnames:\n  - vi: Phường ## chú thích\n    en: Ward\n",
    "kind: ward #phường\nnames: [{vi: a, en: b}]\n",
    "kind: ward\nnames: [{vi: \"Phường #1\", en: 'Ward #1'}]\n",
    "kind: ward\nnames: [{vi: Phường C#, en: Ward no#1}]\n",
    "kind: ward\nnames: [{vi: a, en: b}]\nparent: #không có\n",
  ])
  func `A comment is no cut`(_ text: String) throws {
    #expect(try Folder(Sample.detailed.with(["units/x.yaml": text])).lines() == [])
  }

  @Test(arguments: [
    "kind: ward\nnames: [{vi: Phường “Sao”, en: The “Star” ward}]\n",
    "kind: ward\nnames: [{vi: “Sao Khuê”, en: “Sao Khuê”}]\n",
    "kind: ward\nnames: [{vi: Phường \"Sao\", en: Ward \"Sao\"}]\n",
    "kind: ward\nnames: [{vi: \"Phường \\\"Sao\\\" cũ\", en: 'It''s a ward'}]\n",
    "kind: ward\nnames: [{vi: H'Lin, en: Nơi 'cũ'}]\n",
    "kind: ward\nnames: [{vi: \"Phường\n  Sao\", en: b}]\n",
    "kind: ward\nnames: [{vi: Phường 2*3 & 5 > 4, en: 2*3 & 5 > 4 @ home!}]\n",
    "kind: ward\nnames: [{vi: -5 độ, en: -5 degrees}]\n",
    "kind: ward\nnames: [{vi: Tỷ lệ 3:1, en: https://a.vn 3:1}]\n",
    "kind: ward\nnames:\n- vi: >\n    Phường\n  en: |\n    Ward\n",
    "kind: ward\nnames: [{vi: Điều\u{A0}10 – hết, en: Article\u{A0}10}]\n",
    "kind: ward\nnames: [{vi: \"a\\tb\", en: \"b\\u2019s\"}]\n",
    "kind: ward\nnames: [{vi: a ======= b, en: <<<<<<< b}]\n",
  ])
  func `What only looks like a slip is silent`(_ text: String) throws {
    #expect(try Folder(Sample.detailed.with(["units/x.yaml": text])).lines() == [])
  }

  @Test func `A decimal comma between braces is one finding that offers the point`() throws {
    let text = Sample.lawful["commendations/qd-1.yaml"] ?? ""
    let folder = try Folder(
      Sample.lawful.with([
        "commendations/qd-1.yaml": text.replacing(
          "coefficient: 1.5, base: 1800000", with: "coefficient: 1,5, base: 1,800,000")
      ]))
    #expect(
      folder.lines() == [
        "commendations/qd-1.yaml:7:22 bad-number: “1,5” is not a number",
        "commendations/qd-1.yaml:7:33 bad-number: “1,800,000” is not a whole number from zero up",
      ])
    let content = folder.read()
    #expect(content.findings.compactMap(\.help?.en) == ["write 1.5", "write 1800000"])
    #expect(content.registry.brokenRules() == [])
  }

  @Test func `A list of numbers keeps its commas`() throws {
    let forms = "bang-khen: {label: {vi: a, en: b}, sort: certificate, classes: [1,2,3]}\n"
    #expect(try Folder(Sample.detailed.with(["vocabularies/forms.yaml": forms])).lines() == [])
  }

  @Test(arguments: [
    "[", "{a: b", "a: b: c", "a: 'b", "- a\nb: c", "a: !<b", "%YAML 9.9\n---\na: b", "a: &", "a: *",
    "a: |x",
    "a: >9x\n", "? a\n: b\n- c", "a: \"\\u12\"", "a: \"\\ud800\"", "a: [b, , c]",
    "a: b\n  c: d\n e: f", "a:\n\t- b",
    "%TAG ! a\n%TAG ! a\n---\nb: c", "a: !x!y z", "a: {b: c]}", "--- a\n... b", "a: b\n--- \n%x",
    "a: \"b\n--- c",
    "a: \u{FFFF}", "a: @b", "a: `b", "a: ? b", "a: ]", "a: ,", "\"a\": \"b\" c", "a: \"b\" \"c\"",
    "{a b: c: d}",
  ])
  func `No English of the library is in a Vietnamese message`(_ text: String) throws {
    let content = try Folder(Sample.detailed.with(["units/x.yaml": text])).read()
    let said = content.findings.flatMap { finding in
      [finding.message.vi, finding.help?.vi ?? ""] + finding.notes.map(\.vi)
    }
    #expect(!said.isEmpty)
    for words in [
      "did not", "found", "expected", "while", "not allowed", "mapping", "invalid", "could",
    ] {
      #expect(!said.contains { $0.contains(words) }, "\(said)")
    }
  }
}
