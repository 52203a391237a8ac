import TestSupport
import Testing

/// A record, and everything that has to be said of it.
struct Broken: Sendable, CustomTestStringConvertible {
  let path: String
  let text: String
  let expected: [String]

  init(_ path: String, _ text: String, _ expected: String...) {
    self.path = path
    self.text = text
    self.expected = expected
  }

  var testDescription: String { "\(path): \(text.prefix(40))" }
}

@Suite struct BrokenRecordTests {
  static let syntax = [
    Broken(
      "units/x.yaml", "kind: ward\n\tnames: []\n",
      "units/x.yaml:2:1 yaml-syntax: there is a tab where spaces are needed"),
    Broken(
      "units/x.yaml", "kind:ward\nnames: [{vi: a, en: b}]\n",
      "units/x.yaml:1:5 yaml-syntax: there is no space after the colon of “kind”"),
    Broken(
      "units/x.yaml", "kind: \"ward\nnames: []\n",
      "units/x.yaml:1:7 yaml-syntax: the quote opened here is never closed"),
    Broken(
      "units/x.yaml", "kind: ward: city\n",
      "units/x.yaml:1:11 yaml-syntax: a colon with a space behind it cannot stand in text without quotes"
    ),
    Broken(
      "units/x.yaml", "kind: ward\nnames: [{vi: a, en: b}\ncodes: {gso: 1}\n",
      "units/x.yaml:2:8 yaml-syntax: the “[” opened here is never closed"),
    Broken(
      "units/x.yaml", "kind: @ward\n",
      "units/x.yaml:1:7 yaml-syntax: text without quotes cannot begin with “@”"),
    Broken(
      "units/x.yaml", "kind: ward\nnames: [{vi: a, en: b}]\nkind: city\n",
      "units/x.yaml:3:1 duplicate-key: the key “kind” is there already"),
    Broken(
      "units/x.yaml", "kind: &k ward\nnames: [{vi: !!str a, en: b}]\nparent: *k\n",
      "units/x.yaml:1:7 yaml-feature: the anchor “&k” cannot be used in a record",
      "units/x.yaml:2:14 yaml-feature: the tag “tag:yaml.org,2002:str” cannot be used in a record",
      "units/x.yaml:3:9 yaml-feature: the alias “*k” cannot be used in a record"),
    Broken(
      "units/x.yaml", "kind: ward\n<<: {a: b}\nnames: [{vi: a, en: b}]\n",
      "units/x.yaml:2:1 yaml-feature: the merge key “<<” cannot be used in a record"),
    Broken(
      "units/x.yaml", "kind: ward\nnames: [{vi: a, en: b}]\n---\nkind: ward\n",
      "units/x.yaml:3:1 yaml-feature: a second document after “---” cannot be used in a record"),
    Broken(
      "units/x.yaml", "- kind: ward\n",
      "units/x.yaml:1:1 wrong-type: this has to be a map of keys, not a list"),
    Broken(
      "units/x.yaml", "kind: ward\nnames: [{vi: a\u{0}b, en: b}]\n",
      "units/x.yaml:2:15 control-character: control character U+0000 in the text"),
  ]

  static let values = [
    Broken(
      "units/x.yaml", "",
      "units/x.yaml:1:1 missing-field: “kind” is missing",
      "units/x.yaml:1:1 missing-field: “names” is missing"),
    Broken(
      "units/x.yaml", "kind: wrd\nnames: {vi: a, en: b}\nparents: ubnd\n",
      "units/x.yaml:1:7 unknown-value: “wrd” is not one of the values that can stand here",
      "units/x.yaml:2:8 wrong-type: this has to be a list, not a map of keys",
      "units/x.yaml:3:1 unknown-key: there is no key “parents” here"),
    Broken(
      "units/x.yaml",
      "kind: ward\nnames: [{vi: Phường, from: 16/11/2023}, {en: b, from: 2024-02-01, to: 2024-01-01}]\n",
      "units/x.yaml:2:9 missing-english: the English is missing",
      "units/x.yaml:2:28 bad-date: “16/11/2023” is not a date",
      "units/x.yaml:2:71 date-order: “to” 2024-01-01 is earlier than “from” 2024-02-01",
      "units/x.yaml:2:41 missing-field: “vi” is missing"),
    Broken(
      "units/x.yaml",
      "kind: ward\nnames: [{vi: a, en: b}]\naliases: [/a, a//b, ../c, a?b, cu/a.html]\n",
      "units/x.yaml:3:11 bad-address: “/a” is not a path within the site",
      "units/x.yaml:3:15 bad-address: “a//b” is not a path within the site",
      "units/x.yaml:3:21 bad-address: “../c” is not a path within the site",
      "units/x.yaml:3:27 bad-address: “a?b” is not a path within the site"),
    Broken(
      "units/x.yaml", "kind: ward\nnames: [{vi: a, en: b}]\nparent: ubn\nsample: yes\n",
      "units/x.yaml:4:9 unknown-value: “yes” is neither true nor false",
      "units/x.yaml:3:9 unknown-reference: no unit has the id “ubn”"),
    Broken(
      "officials/x.yaml", "name: Nguyễn Văn An\ncategory: cadre\nposts:\n",
      "officials/x.yaml:1:7 wrong-type: this has to be a map of keys, not text",
      "officials/x.yaml:1:1 missing-field: “posts” is missing: somebody of this category holds one post at least"
    ),
    Broken(
      "commendations/x.yaml",
      "act: praise\nground: external\ndecision: {number: 1, on: 2023-01-01, by: ubnd}\nwithheld: 1.000\n",
      "commendations/x.yaml:4:11 bad-number: “1.000” is not a whole number from zero up"),
    Broken(
      "commendations/x.yaml",
      "act: praise\nwithheld: 1\nway: [{step: submitted, on: 2022-12-01, document: nd-73, reference: 4/TTr-SXD}]\ndecision: {on: 2023-01-01, by: ubnd, signer: {name: Trần B, official: an}}\n",
      "commendations/x.yaml:4:53 unknown-key: “name” and “official” cannot both be there",
      "commendations/x.yaml:3:69 unknown-key: “reference” and “document” cannot both be there"),
    Broken(
      "corrections/x.yaml",
      "record: cap-phep\non: 2023-01-01\nwas: a\nis: {vi: b}\nwhy: {vi: c, en: d}\n",
      "corrections/x.yaml:1:9 wrong-type: “cap-phep” does not say which kind of record it is",
      "corrections/x.yaml:3:6 wrong-type: this has to be a map of keys, not text",
      "corrections/x.yaml:4:5 untranslated-text: this has not been put into English"),
    Broken(
      "bulletins/x.yaml",
      "number: 1\nperiod: {from: 2023-12-01, to: 2023-12-31}\ntitle: {vi: a, en: b}\npublish: 2024-01-05\nitems: [{initiative: cap-pep}, official:an, {unit: so, official: an}]\n",
      "bulletins/x.yaml:4:10 bad-date: “2024-01-05” is not a date and time: the time is missing",
      "bulletins/x.yaml:5:45 missing-field: exactly one of these keys is needed: unit, official, initiative, commendation, encouragement, document, plan, activity, practice, consultation, bulletin, article, correction, page",
      "bulletins/x.yaml:1:1 missing-prose: the text vi.md is missing"),
    Broken(
      "initiatives/2023/cap-phep/record.yaml",
      Sample.initiative()
        + "\nresources: [{kind: budget, quantity: 5}, {kind: means, amount: 1}]\n",
      "initiatives/2023/cap-phep/record.yaml:11:38 unknown-key: “quantity” goes with kind: equipment | means | personnel only",
      "initiatives/2023/cap-phep/record.yaml:11:13 missing-field: “amount” is missing",
      "initiatives/2023/cap-phep/record.yaml:11:64 unknown-key: “amount” goes with kind: budget only",
      "initiatives/2023/cap-phep/record.yaml:11:42 missing-field: “what” is missing",
      "initiatives/2023/cap-phep/record.yaml:11:42 missing-field: “quantity” is missing"
    ),
  ]

  @Test(arguments: syntax + values)
  func `All that is wrong with a record is said at once`(_ broken: Broken) throws {
    let lines = try Folder(Sample.detailed.with([broken.path: broken.text])).lines()
    #expect(lines == broken.expected)
  }

  @Test(arguments: [10_000, 200_000])
  func `Deep nesting is an error, not a crash`(_ depth: Int) throws {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let lines = try Folder(Sample.detailed.with(["units/x.yaml": text])).lines()
    #expect(lines == ["units/x.yaml:1:1 yaml-depth: values are nested more than 64 deep"])
    let blocks = String(repeating: "- ", count: depth)
    let more = try Folder(Sample.detailed.with(["units/x.yaml": blocks])).lines()
    #expect(more.map { $0.contains("yaml-depth") } == [true])
  }
}
