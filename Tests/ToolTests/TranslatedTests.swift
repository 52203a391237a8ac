import Foundation
import TestSupport
import Testing

/// `bieuduong translated`: what it writes, what it leaves, what it says.
struct TranslatedTests {
  private static let folder = "content/initiatives/2023/cap-phep"
  private static let record = folder + "/record.yaml"
  /// Of “Cấp phép trực tuyến.”
  private static let hash = "75d7cc3662ba"

  private static func shop(_ more: String = "") throws -> Folder {
    let shop = try Folder.workshop()
    try shop.write(Sample.proposal() + more, to: record)
    return shop
  }

  private func stamp(_ shop: Folder, _ arguments: String...) throws -> Outcome {
    try shop.shell("$TOOL translated \(arguments.joined(separator: " "))")
  }

  @Test(arguments: [
    "cap-phep", "initiative:cap-phep", folder, folder + "/", record, folder + "/en.md",
    "initiatives/2023/cap-phep", "./" + folder, "--new",
  ])
  func `A record is named by its id, its path, or as new`(name: String) throws {
    let shop = try Self.shop()
    let done = try stamp(shop, name)
    #expect(done.output == "\(Self.record): translated_from: {en: \(Self.hash)} written\n")
    #expect(done.errors == "")
    #expect(done.code == 0)
    let expected = Sample.proposal() + "translated_from: {en: \"\(Self.hash)\"}\n"
    #expect(try shop.text(Self.record) == expected)
    #expect(try shop.run("check").errors == "")
  }

  /// What stands in the file before, and after.
  private static let edits: [(before: String, after: String)] = [
    ("translated_from: {en: 0123456789ab}\n", "translated_from: {en: HASH}\n"),
    ("translated_from: {en: \"0123456789ab\"}\n", "translated_from: {en: \"HASH\"}\n"),
    ("translated_from: {en: '0123456789ab'}\n", "translated_from: {en: 'HASH'}\n"),
    ("translated_from: { en : 0123456789ab } # dịch\n", "translated_from: { en : HASH } # dịch\n"),
    ("translated_from:\n  en: 0123456789ab\n", "translated_from:\n  en: HASH\n"),
    (
      "translated_from:   # bản\n    en:   \"1234\"   # cũ\nsample: true\n",
      "translated_from:   # bản\n    en:   \"HASH\"   # cũ\nsample: true\n"
    ),
    ("translated_from:\n  en:\n    0123456789ab\n", "translated_from:\n  en:\n    HASH\n"),
    ("\"translated_from\": {\"en\": 1}\n", "\"translated_from\": {\"en\": HASH}\n"),
    ("translated_from: {\n  en: 12\n}\n", "translated_from: {\n  en: HASH\n}\n"),
    ("translated_from:\n", "translated_from: {en: \"HASH\"}\n"),
    ("translated_from: ~\nsample: true\n", "translated_from: {en: \"HASH\"}\nsample: true\n"),
    ("translated_from: {en: }\n", "translated_from: {en: \"HASH\" }\n"),
    ("translated_from: {en: null}\n", "translated_from: {en: \"HASH\"}\n"),
    ("translated_from:\n  en:  # chưa có\n", "translated_from:\n  en: \"HASH\"  # chưa có\n"),
    ("sample: true", "sample: true\ntranslated_from: {en: \"HASH\"}"),
    ("sample: true\n\n\n", "sample: true\ntranslated_from: {en: \"HASH\"}\n\n\n"),
    ("sample: true\n...\n", "sample: true\ntranslated_from: {en: \"HASH\"}\n...\n"),
    ("sample: true\n# hết\n", "sample: true\n# hết\ntranslated_from: {en: \"HASH\"}\n"),
    (
      "# lời ghi\nmedia: []   # chưa có ảnh\n",
      "# lời ghi\nmedia: []   # chưa có ảnh\ntranslated_from: {en: \"HASH\"}\n"
    ),
  ]

  @Test(arguments: edits.indices, ["\n", "\r\n", "\r"])
  func `Nothing else in the file changes`(index: Int, lineEnd: String) throws {
    let (before, after) = Self.edits[index]
    let shop = try Self.shop()
    let head = "\u{FEFF}# Hồ sơ\n" + Sample.proposal()
    func written(_ tail: String) -> String {
      (head + tail).replacingOccurrences(of: "\n", with: lineEnd)
    }
    try shop.write(written(before), to: Self.record)
    let done = try stamp(shop, "cap-phep")
    #expect(done.code == 0, "\(done.errors)")
    let expected = written(after.replacingOccurrences(of: "HASH", with: Self.hash))
    #expect(
      try shop.bytes(in: "content")["initiatives/2023/cap-phep/record.yaml"] == Data(expected.utf8))
    #expect(try shop.run("check").errors.contains("stale-translation") == false)
  }

  @Test func `Braces about a whole record are kept`() throws {
    let record = """
      {title: {vi: Cấp phép số, en: Digital permits}, summary: {vi: Cấp phép qua mạng, en: Permits over the network},
       fields: [so-hoa], employer: so, proposers: [{official: an}],
       lifecycle: [{stage: submitted, on: 2022-03-14}]
      }

      """
    let shop = try Self.shop()
    try shop.write(record, to: Self.record)
    #expect(try stamp(shop, "cap-phep").code == 0)
    let expected = record.replacingOccurrences(
      of: "03-14}]", with: "03-14}], translated_from: {en: \"\(Self.hash)\"}")
    #expect(try shop.text(Self.record) == expected)
    #expect(try shop.run("check").errors == "")
  }

  @Test func `A block text at the end of a record stays as it is`() throws {
    let shop = try Self.shop()
    let text =
      Sample.proposal()
      + "obstacles:\n  - text:\n      vi: |\n        Một # dòng\n      en: |2\n          A # line\n"
    try shop.write(text, to: Self.record)
    #expect(try stamp(shop, "cap-phep").code == 0)
    #expect(try shop.text(Self.record) == text + "translated_from: {en: \"\(Self.hash)\"}\n")
  }

  /// A hash of digits alone, or with an e among them, is a number to other programs.
  @Test(arguments: [(240, "983323215860"), (41, "59966234e526")])
  func `A hash that may be a number gets quotes`(number: Int, hash: String) throws {
    let shop = try Self.shop("translated_from: {en: 0123456789ab}\n")
    try shop.write("Văn bản số \(number).\n", to: Self.folder + "/vi.md")
    #expect(try stamp(shop, "cap-phep").code == 0)
    #expect(try shop.text(Self.record).hasSuffix("translated_from: {en: \"\(hash)\"}\n"))
  }

  @Test func `What is right already is not written`() throws {
    let shop = try Self.shop("translated_from: {en: \(Self.hash)}\n")
    let stamp = try shop.stamp(Self.record)
    let done = try self.stamp(shop, "cap-phep")
    let words = "has translated_from: {en: \(Self.hash)} already, nothing written"
    #expect(done.output == "\(Self.record): \(words)\n")
    #expect(done.code == 0)
    #expect(try shop.stamp(Self.record) == stamp)
    let none = try self.stamp(shop, "--new", "--language", "vi")
    #expect(none.output == "mọi bản dịch đều đã ghi dịch từ bản nào\n")
    #expect(none.code == 0)
  }

  @Test func `After the stamp a change of the Vietnamese is told with the command`() throws {
    let shop = try Self.shop()
    #expect(try stamp(shop, "--new").code == 0)
    try shop.write("Cấp phép trực tuyến, không phải đến.\n", to: Self.folder + "/vi.md")
    let told = try shop.run("check").errors
    #expect(told.contains("bring en.md up to date, then run “bieuduong translated cap-phep”"))
    #expect(try stamp(shop, "cap-phep").code == 0)
    #expect(try shop.run("check").errors == "")
  }

  @Test func `Permissions stay, and nothing is left beside the record`() throws {
    let shop = try Self.shop()
    chmod(shop.path + "/" + Self.record, 0o640)
    #expect(try stamp(shop, "cap-phep").code == 0)
    let facts = try FileManager.default.attributesOfItem(atPath: shop.path + "/" + Self.record)
    #expect(facts[.posixPermissions] as? Int == 0o640)
    #expect(try shop.names(in: Self.folder) == ["en.md", "record.yaml", "vi.md"])
  }

  /// What is wrong with the record's files, by what is written into them.
  private static let refusals: [(file: String, text: String?, told: String)] = [
    ("en.md", nil, "warning: the English text en.md has not been written [missing-translation]"),
    ("en.md", " \n", "warning: the English text en.md is empty [missing-translation]"),
    ("vi.md", nil, "error: the text vi.md is missing [missing-prose]"),
    ("vi.md", "\n", "error: the text vi.md is empty [missing-prose]"),
    ("en.md", "Cấp phép trực tuyến.\n", "error: en.md is vi.md word for word [not-english]"),
    (
      "en.md", "Hồ sơ được nộp tại bộ phận một cửa, và người dân không phải đến lần thứ hai.\n",
      "error: en.md is in Vietnamese [not-english]"
    ),
    (
      "vi.md", "Mở\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> b\n",
      "error: two versions of the file have not been made one (git merge) [conflict-marker]"
    ),
    ("record.yaml", "title: {vi: A\n", "[yaml-syntax]"),
    ("record.yaml", Sample.proposal() + "summary: Lần nữa\n", "[duplicate-key]"),
    (
      "record.yaml", Sample.proposal() + "translated_from: abc\n",
      "error: translated_from cannot be written without touching something else"
    ),
    (
      "record.yaml", Sample.proposal() + "translated_from:\n  en: >-\n    0123\n    4567\n",
      "error: translated_from cannot be written without touching something else"
    ),
  ]

  @Test(arguments: refusals.indices)
  func `What cannot be said of a record is not written`(index: Int) throws {
    let (file, text, told) = Self.refusals[index]
    let shop = try Self.shop()
    if let text {
      try shop.write(text, to: Self.folder + "/" + file)
    } else {
      try shop.remove(Self.folder + "/" + file)
    }
    let before = try shop.bytes(in: "content")
    let done = try stamp(shop, "cap-phep")
    #expect(done.errors.contains(told))
    #expect(done.output == "")
    #expect(done.code == 1)
    #expect(try shop.bytes(in: "content") == before)
  }

  @Test func `A record of one file has no long text`() throws {
    let shop = try Self.shop()
    let done = try stamp(shop, "so", "--language", "vi")
    #expect(
      done.errors.hasPrefix(
        "content/units/so.yaml:1:1: lỗi: hồ sơ chỉ là một tệp, không có bài viết để dịch"))
    #expect(done.code == 1)
  }

  @Test func `One that fails does not keep others from being stamped`() throws {
    let shop = try Self.shop()
    try shop.write("title: {vi: A, en: B}\norder: 1\n", to: "content/pages/gioi-thieu/record.yaml")
    try shop.write("Xin chào.\n", to: "content/pages/gioi-thieu/vi.md")
    try shop.write("Xin chào.\n", to: "content/pages/gioi-thieu/en.md")
    let done = try stamp(shop, "--new")
    #expect(done.output.hasPrefix(Self.record + ": translated_from"))
    #expect(done.errors.contains("content/pages/gioi-thieu/en.md:1:1: error: en.md is vi.md"))
    #expect(done.code == 1)
  }

  @Test func `An unclear name is wrong usage, and then nothing is written`() throws {
    let shop = try Self.shop()
    try shop.write("title: {vi: A, en: B}\norder: 1\n", to: "content/pages/cap-phep/record.yaml")
    let before = try shop.bytes(in: "content")
    let unknown = try stamp(shop, "initiative:cap-phep", "cap-phap")
    #expect(unknown.errors == "no record is “cap-phap”; the nearest is “cap-phep”\n")
    #expect(unknown.code == 64)
    let several = try stamp(shop, "cap-phep", "--language", "vi")
    #expect(
      several.errors
        == "có 2 hồ sơ là “cap-phep”: hãy ghi rõ initiative:cap-phep, page:cap-phep\n")
    #expect(several.code == 64)
    #expect(try stamp(shop).code == 64)
    #expect(try stamp(shop, "cap-phep", "--new").code == 64)
    #expect(try stamp(shop, "content/initiatives").code == 64)
    #expect(try shop.bytes(in: "content") == before)
    #expect(try stamp(shop, "initiative:cap-phep").code == 0)
  }

  /// No file may grow above 4 KiB, as on a full disk.
  @Test func `A file that cannot be written stays, and the code is that of an output`() throws {
    let shop = try Self.shop("# \(String(repeating: "x", count: 5_000))\n")
    let before = try shop.bytes(in: "content")
    let done = try shop.shell("ulimit -f 8; exec \"$TOOL\" translated cap-phep")
    #expect(done.code == 74)
    #expect(
      done.errors.contains(
        "/record.yaml:1:1: error: this cannot be written: the file is larger than is allowed; the file is as it was"
      ))
    #expect(try shop.bytes(in: "content") == before)
    #expect(try shop.names(in: Self.folder) == ["en.md", "record.yaml", "vi.md"])
  }

  @Test func `A missing content folder is told as everywhere`() throws {
    let shop = try Self.shop()
    let done = try stamp(shop, "cap-phep", "--content", "noi-dung")
    #expect(done.code == 1)
    #expect(done.errors.contains("[missing-folder]"))
  }
}
