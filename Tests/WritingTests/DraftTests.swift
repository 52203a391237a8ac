import Content
import Diagnostics
import Foundation
import Records
import TestSupport
import Testing
import Vietnamese
import Writing

@Suite struct DraftTests {
  @Test
  func
    `Fields come in the order in which they are read, short maps between brackets, facts as typed`()
  {
    let draft = Draft(
      .initiative, "cap-phep-so",
      [
        .init("sample", .flag(true)),
        .init("legal_basis", .list([.text("nd-73-2023#10"), .text("luat-06-2022-qh15")])),
        .init("employer", .text("so-xay-dung")),
        .init("title", .both("Cấp phép: một lần", "Permits, once")),
        .init(
          "lifecycle",
          .list([
            .map([.init("on", .text("2022-03-14")), .init("stage", .text("submitted"))]),
            .map([
              .init("stage", .text("adjusted")), .init("on", .text("2022-05")),
              .init("note", .both("Thêm quầy, thêm giờ", "A desk more")),
            ]),
          ])),
        .init("proposers", .list([.map([.init("official", .text("nguyen-van-an"))])])),
        .init("fields", .list([.text("land"), .text("health")])),
        .init("bottleneck", .text("")),
      ])
    #expect(
      draft.text == """
        title:
          vi: "Cấp phép: một lần"
          en: Permits, once
        fields: [land, health]
        employer: so-xay-dung
        proposers:
          - official: nguyen-van-an
        lifecycle:
          - {stage: submitted, on: 2022-03-14}
          - stage: adjusted
            on: 2022-05
            note: {vi: "Thêm quầy, thêm giờ", en: A desk more}
        legal_basis: ["nd-73-2023#10", luat-06-2022-qh15]
        sample: true

        """)
    #expect(draft.home == "initiatives/2022/cap-phep-so")
  }

  @Test func `A number that is a text is quoted, a number that is one is not`() {
    let unit = Draft(
      .unit, "to",
      [
        .init("kind", .text("team")), .init("codes", .map([.init("gso", .text("00074"))])),
        .init("names", .list([.both("Tổ 7", "yes")])),
      ])
    #expect(
      unit.text == """
        kind: team
        names:
          - {vi: Tổ 7, en: "yes"}
        codes: {gso: "00074"}

        """)
  }

  @Test(
    arguments: [
      "- một", "a: b", "a:", "*Sao vàng*", "[Mới] quy trình", "hạng #1", "#1", "1,5", "{a}", "100%",
      "%",
      "“Một cửa”", "\"Một\" cửa", "'x'", "@a", "`a`", "!x", "&x", "? a", "-", "–", "| a", "> a",
      "1.800.000",
      "2023-11-16", "true", "no", "0x1F", "=", "a\\b", "a\\nb", "https://a.vn/b?c=d#e",
      "Nhà\u{A0}nước",
      String(repeating: "Người dân khai một lần: ", count: 20) + "hết #1",
    ])
  func `Whatever a text holds is read as it was written`(_ text: String) throws {
    let draft = Draft(
      .unit, "to",
      [
        .init("names", .list([.both(text, text)])),
        .init("note", .map([.init("vi", .text(text)), .init("x", .list([.text(text)]))])),
      ])
    let read = WrittenFile.read(Array(draft.text.utf8), "to.yaml")
    let file = try #require(read.file, "\(draft.text) \(read.findings.map(\.message.en))")
    #expect(Draft(.unit, "to", in: file).fields.sorted == draft.fields.sorted, "\(draft.text)")
  }

  @Test func `Every record of the demo says the same when it is read and written again`() throws {
    let content = Repository.content
    var count = 0
    for kind in Kind.allCases {
      for path in try records(of: kind, in: content) {
        let file = try #require(WrittenFile.load(path).file)
        let draft = Draft(kind, "id", in: file)
        let again = try #require(WrittenFile.read(Array(draft.text.utf8), path).file, "\(path)")
        #expect(Draft(kind, "id", in: again).fields.sorted == draft.fields.sorted, "\(path)")
        count += 1
      }
    }
    #expect(count > 400)
  }

  @Test func `A demo that is written anew is read as it was, with the same to say of it`() throws {
    let (old, new) = (try Folder(), try Folder())
    for kind in Kind.allCases {
      for path in try records(of: kind, in: Repository.content) {
        let file = try #require(WrittenFile.load(path).file)
        let name = String(path.dropFirst(Repository.content.count + 1))
        try old.write(file.original, to: name)
        try new.write(Draft(kind, "id", in: file).text, to: name)
      }
    }
    #expect(said(of: new) == said(of: old))
  }

  /// The ids and titles of all records, and what was found by rule and file: much, for long texts and pictures are away.
  private func said(of folder: Folder) -> [String] {
    let content = Content.read(SourceTree.read(folder.path).0, jobs: 2)
    let records = content.registry.records.map { record in
      "\(record.key) \(record.calledNames) \(record.dates) \(record.header.isSample)"
    }
    return records
      + content.findings.map { "\($0.rule) \($0.place?.file.dropFirst(folder.path.count) ?? "")" }
      .sorted()
  }

  private func records(of kind: Kind, in content: String) throws -> [String] {
    let folder = content + "/" + kind.folder
    return try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }
  }
}
