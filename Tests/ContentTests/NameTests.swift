import Content
import Diagnostics
import Records
import TestSupport
import Testing
import Vietnamese

/// Files and ids under another name than their own.
@Suite struct NameTests {
  private static let official = """
    name: {family: Lê, middle: Văn, given: Bê}
    category: citizen
    publication: {basis: consent, on: 2023-10-01}
    """

  @Test(arguments: [
    ("officials/le-van-b.yaml.txt", "le-van-b.yaml"), ("officials/le-van-b.yml", "le-van-b.yaml"),
    ("officials/le-van-b.YAML", "le-van-b.yaml"), ("officials/le-van-b.yml.txt", "le-van-b.yaml"),
    ("officials/le-van-b/Record.yaml", "record.yaml"),
    ("officials/le-van-b/record.yml", "record.yaml"),
    ("officials/le-van-b/record.yaml.txt", "record.yaml"),
    ("officials/2024/le-van-b/RECORD.YAML", "record.yaml"),
  ])
  func `A record under another name is renamed, and naming it is no further mistake`(
    _ path: String, _ name: String
  ) throws {
    let record = Sample.initiative().replacing("[{official: an}]", with: "[{official: le-van-b}]")
    let content = try Folder(
      Sample.detailed.with([path: Self.official, "initiatives/2023/cap-phep/record.yaml": record])
    ).read()
    #expect(content.findings.map(\.rule) == [.fileName])
    #expect(content.findings.map(\.help?.en) == ["rename it to \(name)"])
    #expect(content.findings.map(\.help?.vi) == ["đổi tên thành \(name)"])
  }

  @Test(arguments: ["VI.md", "Vi.md", "vi.MD", "vi.md.txt", "vi.markdown", "vi.txt"])
  func `A text under another name is renamed`(_ name: String) throws {
    let folder = "initiatives/2023/cap-phep/"
    var files = Sample.detailed
    files[folder + name] = files.removeValue(forKey: folder + "vi.md")
    let content = try Folder(files).read()
    #expect(content.findings.map(\.rule) == [.fileName])
    #expect(content.findings.map(\.help?.en) == ["rename it to vi.md"])
  }

  @Test func `A text beside one of its own name is not to be renamed`() throws {
    let content = try Folder(Sample.detailed.with(["initiatives/2023/cap-phep/EN.md": "Text.\n"]))
      .read()
    #expect(
      content.findings.map(\.help?.en) == [
        "en.md stands beside it: see which is right, and make them one file"
      ])
  }

  @Test(arguments: [
    ("site.yaml", "Site.yml"), ("site.yaml", "site.yaml.txt"),
    ("vocabularies/forms.yaml", "vocabularies/Forms.yaml"),
    ("vocabularies/fields.yaml", "vocabularies/fields.yml"),
  ])
  func `A shared file under another name is one finding`(_ path: String, _ other: String) throws {
    var files = Sample.detailed
    files[other] = files.removeValue(forKey: path)
    let content = try Folder(files).read()
    #expect(content.findings.map(\.rule) == [.fileName])
  }

  @Test(arguments: ["notes.txt", "initiatives/2023/cap-phep/ghi-chu.md", "officials/danh-sach.txt"])
  func `Another file is only unused, and nobody is told to delete it`(_ path: String) throws {
    let content = try Folder(Sample.detailed.with([path: "Ghi chú."])).read()
    #expect(content.findings.map(\.rule) == [.unusedFile])
    #expect(content.findings.allSatisfy { $0.help?.vi.contains("xóa") == false })
  }

  @Test func `A misspelt folder is one finding`() throws {
    var files = Sample.detailed
    files["official/an.yaml"] = files.removeValue(forKey: "officials/an.yaml")
    #expect(try Folder(files).read().findings.map(\.rule) == [.unknownFolder])
  }

  @Test(arguments: [
    ("parent: Ủy ban tỉnh", "write ubnd"), ("parent: uy ban tinh", "write ubnd"),
    ("parent: Provincial Committee", "write ubnd"),
    ("parent: Sở Xây dựng", "write so"),
    (
      "parent: an",
      "the id of another kind of record (unit) belongs here: correct the id, or use another key"
    ),
    ("parent: Sở Nội vụ", "write the id of the unit, made of a–z, digits and hyphens"),
  ])
  func `A name where an id belongs is told with the id`(_ line: String, _ help: String) throws {
    let text = "kind: ward\nnames: [{vi: Phường, en: Ward}]\n\(line)\n"
    let content = try Folder(Sample.detailed.with(["units/x.yaml": text])).read()
    #expect(content.findings.map(\.rule) == [.unknownReference])
    #expect(content.findings.map(\.help?.en) == [help])
  }

  @Test func `An id with a dash for its hyphen is told with the id`() throws {
    let record = Sample.initiative().replacing("[so-hoa]", with: "[so–hoa]")
    let content = try Folder(
      Sample.detailed.with(["initiatives/2023/cap-phep/record.yaml": record])
    )
    .read()
    #expect(content.findings.map(\.help?.en) == ["write so-hoa"])
    #expect(
      content.findings.flatMap(\.notes).map(\.en) == [
        "“–” is an en dash (U+2013), not “-” (U+002D)"
      ])
  }

  @Test func `Two units of one name are both offered`() throws {
    let files = Sample.detailed.with([
      "units/a.yaml": "kind: ward\nnames: [{vi: Phường 1, en: Ward 1}]\n",
      "units/b.yaml": "kind: ward\nnames: [{vi: Phường 1, en: Ward one}]\n",
      "units/x.yaml": "kind: team\nnames: [{vi: Tổ, en: Team}]\nparent: Phường 1\n",
    ])
    #expect(
      try Folder(files).read().findings.map(\.help?.en) == [
        "write one of the ids that bear this name: a, b"
      ])
  }
}

/// A wrong value is one finding, and what follows from it none.
@Suite struct ConsequenceTests {
  static let commendation = Sample.lawful["commendations/qd-1.yaml"] ?? ""

  @Test(arguments: [
    ("initiatives/2023/cap-phep/record.yaml", "on: 2022-03-14", "on: 14/3/2022"),
    ("initiatives/2023/cap-phep/record.yaml", "on: 2023-10-20", "on: 2023-13-20"),
    ("initiatives/2023/cap-phep/record.yaml", "result: completed", "result: complete"),
    ("commendations/qd-1.yaml", "coefficient: 1.5", "coefficient: \"1,5\""),
    ("commendations/qd-1.yaml", "amount: 2700000", "amount: 2.700.000"),
    ("commendations/qd-1.yaml", "on: 2023-11-16", "on: 16/11/23"),
    ("documents/nd-73.yaml", "issued: 2023-09-29", "issued: 29/9/2023"),
    ("documents/nd-73.yaml", "type: decree", "type: decre"),
    ("units/nhom/so.yaml", "from: 1997-01-01", "from: 1/1/1997"),
    ("units/nhom/so.yaml", "from: 2020-01-01", "from: 1/2020"),
    ("officials/an.yaml", "from: 2020-01-01", "from: 1/2020"),
    ("vocabularies/forms.yaml", "sort: certificate", "sort: certificat"),
    ("vocabularies/forms.yaml", "{unit: so, from: 2020-01-01}", "{unit: so, from: 1/2020}"),
  ])
  func `What follows from a wrong value is held back`(
    _ path: String, _ right: String, _ wrong: String
  ) throws {
    let text = try #require(Sample.lawful[path])
    try #require(text.contains(right))
    let files = Sample.lawful.with([path: text.replacing(right, with: wrong)])
    let content = try Folder(files).read()
    #expect((content.findings + content.registry.brokenRules()).count == 1)
  }

  @Test func `A count that could not be read is not missing`() throws {
    let text =
      "act: praise\nground: external\ndecision: {number: 1/QĐ-UBND, on: 2023-01-01, by: ubnd}\nwithheld: hai\n"
    #expect(
      try Folder(Sample.lawful.with(["commendations/x.yaml": text])).lines() == [
        "commendations/x.yaml:4:11 bad-number: “hai” is not a whole number from zero up"
      ])
  }

  @Test func `What follows from days in no order is held back`() throws {
    let early = Sample.initiative().replacing(
      "  - {stage: evaluated,",
      with: "  - {stage: approved, on: 2020-05-02, document: nd-73}\n  - {stage: evaluated,")
    let content = try Folder(
      Sample.lawful.with(["initiatives/2023/cap-phep/record.yaml": early])
    ).read()
    let rules = content.registry.brokenRules().map(\.rule)
    #expect(rules.contains(.dateOrder))
    #expect(!rules.contains(.documentNotInForce))
  }

  @Test func `Other records are judged all the same`() throws {
    let files = Sample.lawful.with([
      "units/x.yaml": "kind: ward\nnames: [{vi: a, en: b, from: 1/2020}]\n",
      "commendations/qd-1.yaml": Self.commendation.replacing(
        "amount: 2700000", with: "amount: 1800000"),
    ])
    let content = try Folder(files).read()
    #expect(content.findings.map(\.rule) == [.badDate])
    #expect(content.registry.brokenRules().map(\.rule) == [.bonusSum])
  }
}
