import Content
import Diagnostics
import Foundation
import Records
import TestSupport
import Testing
import Vietnamese

@Suite struct FileTests {
  static let broken = [
    Broken(
      "unit/x.yaml", "kind: ward",
      "unit:1:1 unknown-folder: “unit” is not the folder of a kind of record"),
    Broken(
      "units/X Y.yaml", "kind: ward\nnames: [{vi: a, en: b}]\n",
      "units/X Y.yaml:1:1 bad-id: “X Y” cannot be an id"),
    Broken(
      "units/x.yml", "kind: ward",
      "units/x.yml:1:1 file-name: under this name the file is not read as x.yaml"),
    Broken(
      "units/record.yaml", "kind: ward",
      "units/record.yaml:1:1 bad-id: record.yaml does not stand in a folder named with the record’s id"
    ),
    Broken(
      "units/a?b.yaml", "kind: ward",
      "units/a?b.yaml:1:1 file-name: the file name has a character that cannot be used: “?”"),
    Broken(
      "units/e\u{301}.yaml", "kind: ward",
      "units/e\u{301}.yaml:1:1 file-name: the file name spells its accents apart from their letters (NFD)"
    ),
    Broken(
      "notes.txt", "to do", "notes.txt:1:1 unused-file: no record uses this file"),
    Broken(
      "initiatives/2023/cap-phep/old.yaml", "a: b",
      "initiatives/2023/cap-phep/old.yaml:1:1 unused-file: no record uses this file"),
    Broken(
      "units/khac/ubnd.yaml", "kind: province\nnames: [{vi: a, en: b}]\n",
      "units/ubnd.yaml:1:1 duplicate-id: another record of this kind has the id “ubnd” already"),
    Broken(
      "pages/about/record.yaml", "title: {vi: a, en: b}\norder: 1\n",
      "pages/about/record.yaml:1:1 missing-prose: the text vi.md is missing"),
    Broken(
      "site.yaml",
      "title: {vi: a, en: b}\npublisher: ubnd\nbase: bieuduong.vn\ntime_zone: Asia/Saigom\n",
      "site.yaml:3:7 bad-address: “bieuduong.vn” is not an absolute web address",
      "site.yaml:4:12 unknown-value: there is no time zone “Asia/Saigom”"),
    Broken(
      "initiatives/2023/cap-phep/record.yaml",
      Sample.initiative(more: "translated_from: {en: 000000000000}"),
      "initiatives/2023/cap-phep/record.yaml:10:23 stale-translation: vi.md has changed since en.md was translated"
    ),
    Broken(
      "initiatives/2023/cap-phep/record.yaml",
      Sample.initiative(
        more: "media: [{file: anh.jpg, alt: {vi: Ảnh, en: Photo}, credit: Báo NLĐ}]"),
      "initiatives/2023/cap-phep/record.yaml:10:16 media-missing: there is no file “anh.jpg” beside the record"
    ),
    Broken(
      "initiatives/2023/cap-phep/record.yaml",
      Sample.initiative().replacingOccurrences(of: "nd-73#10", with: "nd-73#11"),
      "initiatives/2023/cap-phep/record.yaml:9:15 unknown-article: 73/2023/NĐ-CP lists no article “11”"
    ),
  ]

  @Test(arguments: broken)
  func `What is wrong with a file is said`(_ broken: Broken) throws {
    let lines = try Folder(Sample.detailed.with([broken.path: broken.text])).lines()
    #expect(lines == broken.expected)
  }

  @Test func `A fresh translation is silent`() throws {
    let record = Sample.initiative(more: "translated_from: {en: 75d7cc3662ba}")
    #expect(
      try Folder(Sample.detailed.with(["initiatives/2023/cap-phep/record.yaml": record])).lines()
        == [])
  }

  @Test func `What other programs leave behind is ignored`() throws {
    let folder = try Folder(
      Sample.detailed.with([
        ".DS_Store": "", "README.md": "", "units/Thumbs.db": "", ".git/config": "",
      ]))
    #expect(folder.lines() == [])
  }

  @Test func `Links, pipes and giants are not opened`() throws {
    let folder = try Folder(Sample.detailed)
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: folder.path + "/units/loop", withDestinationPath: folder.path + "/units")
    try manager.createSymbolicLink(
      atPath: folder.path + "/units/out.yaml", withDestinationPath: "/etc/passwd")
    #expect(mkfifo(folder.path + "/units/pipe.yaml", 0o600) == 0)
    try folder.write(Data(repeating: 0x61, count: 2_000_001), to: "units/giant.yaml")
    #expect(
      folder.lines() == [
        "units/loop:1:1 symbolic-link: this is a symbolic link, not a file of its own",
        "units/out.yaml:1:1 symbolic-link: this is a symbolic link, not a file of its own",
        "units/pipe.yaml:1:1 unreadable-file: this is neither a regular file nor a folder",
        "units/giant.yaml:1:1 file-too-large: the text file has 2000001 bytes, more than the 2000000 allowed",
      ])
  }

  @Test func `Other encodings are named`() throws {
    let folder = try Folder(Sample.detailed)
    try folder.write(Data([0x6B, 0x3A, 0x20, 0xB5, 0x0A]), to: "units/abc.yaml")
    try folder.write(Data([0xFF, 0xFE, 0x6B, 0x00]), to: "units/wide.yaml")
    #expect(
      folder.lines() == [
        "units/abc.yaml:1:4 not-utf8: from here on the file is not UTF-8",
        "units/wide.yaml:1:1 not-utf8: from here on the file is not UTF-8",
      ])
    let notes = folder.read().findings.flatMap(\.notes).map(\.en)
    #expect(
      notes == [
        "the file looks like an old encoding: TCVN3 (ABC), VNI or Windows-1258",
        "the file looks like UTF-16",
      ])
  }

  @Test func `A missing folder is said`() {
    let (tree, findings) = SourceTree.read("/nowhere/at/all/")
    #expect(tree.files.isEmpty)
    #expect(
      findings.map(\.message.en) == [
        "the folder “/nowhere/at/all” cannot be opened: it is not there"
      ])
  }

  @Test func `A broken record is not also unknown`() throws {
    let lines = try Folder(Sample.detailed.with(["units/nhom/so.yaml": "kind: ward\n"])).lines()
    #expect(lines == ["units/nhom/so.yaml:1:1 missing-field: “names” is missing"])
  }
}

@Suite struct WordsTests {
  @Test func `Words are read in pairs, and what is missing is said`() {
    let text = "more: {vi: Đọc tiếp, en: Read more}\nback: {vi: Trở lại}\nnext:\n"
    let (words, findings) = WordsFile.read(text, "templates/words.yaml")
    #expect(words.mapValues(\.value) == ["more": Bilingual(vi: "Đọc tiếp", en: "Read more")])
    #expect(findings.map(\.rule) == [.missingEnglish, .missingField])
    #expect(
      findings.map(\.place) == [
        Place(file: "templates/words.yaml", line: 2, column: 7),
        Place(file: "templates/words.yaml", line: 3, column: 1, length: 4),
      ])
  }

  @Test func `An excerpt gives the line`() throws {
    let folder = try Folder(["a.yaml": "\u{FEFF}một\r\nhai\n\nbốn"])
    var excerpts = Excerpts()
    let lines = [1, 2, 3, 4, 5].map {
      excerpts.line($0, of: folder.path + "/a.yaml")
    }
    #expect(lines == ["một", "hai", "", "bốn", nil])
    #expect(excerpts.line(1, of: folder.path + "/b.yaml") == nil)
  }
}
