import Foundation
import Glibc
import TestSupport
import Testing

/// What may stand in a content folder by mistake or by malice: each is named on one line, and the previous site stays.
struct BadInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let english: String
    let vietnamese: String
    var code: Int32 = 1
    /// Whether nothing else may be called wrong.
    let isAlone: Bool
    let prepare: @Sendable (Folder) throws -> Void

    init(
      _ name: String, _ english: String, _ vietnamese: String, code: Int32 = 1,
      alone isAlone: Bool = false,
      prepare: @escaping @Sendable (Folder) throws -> Void
    ) {
      testDescription = name
      self.english = english
      self.vietnamese = vietnamese
      self.code = code
      self.isAlone = isAlone
      self.prepare = prepare
    }
  }

  private static let unit = "content/units/so.yaml"
  private static let record = "content/initiatives/2023/cap-phep/record.yaml"

  @Test(arguments: text + files + folders) func `Bad input is told, and the previous site stays`(
    _ bad: Case
  ) throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    let before = try shop.bytes()
    try shop.write(Sample.renamed, to: "content/site.yaml")
    try bad.prepare(shop)
    let english = try shop.run("build")
    let vietnamese = try shop.run("build", "--language", "vi")
    #expect(english.code == bad.code)
    #expect(vietnamese.code == bad.code)
    #expect(english.errors.split(separator: "\n").contains(bad.english[...]))
    #expect(vietnamese.errors.split(separator: "\n").contains(bad.vietnamese[...]))
    if bad.isAlone { #expect(english.errors.hasSuffix("\n1 error\n")) }
    #expect(english.peak < 400)
    #expect(try shop.bytes() == before)
  }

  private static let text = [
    Case(
      "not UTF-8",
      "\(unit):2:15: error: from here on the file is not UTF-8 [not-utf8]",
      "\(unit):2:15: lỗi: từ đây tệp không còn là UTF-8 [not-utf8]"
    ) {
      let bytes = Array("kind: department\nnames: [{vi: S".utf8) + [0xE9] + Array(", en: a}]".utf8)
      try $0.write(bytes, to: unit)
    },
    Case(
      "NUL",
      "\(unit):2:15: error: control character U+0000 in the text [control-character]",
      "\(unit):2:15: lỗi: ký tự điều khiển U+0000 trong văn bản [control-character]"
    ) { try $0.write("kind: department\nnames: [{vi: S\0, en: a}]\n", to: unit) },
    Case(
      "escapes for a terminal in a key",
      "\(unit):4:2: error: “\\e” in double quotes is the control character U+001B [control-character]",
      "\(unit):4:2: lỗi: “\\e” trong ngoặc kép là ký tự điều khiển U+001B [control-character]"
    ) { try $0.write(Sample.department + #""\e[31mred\u202E": 1"#, to: unit) },
    Case(
      "aliases that grow without end",
      "\(unit):2:3: error: the anchor “&a0” cannot be used in a record [yaml-feature]",
      "\(unit):2:3: lỗi: neo “&a0” không dùng được trong hồ sơ [yaml-feature]"
    ) { shop in
      let growing = (1..<30).map { "- &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }
      try shop.write("kind:\n- &a0 [x, x]\n" + growing.joined(), to: unit)
    },
    Case(
      "10,000 lists within each other",
      "\(unit):1:8: error: values are nested more than 64 deep [yaml-depth]",
      "\(unit):1:8: lỗi: giá trị lồng nhau quá 64 cấp [yaml-depth]"
    ) { shop in
      let depth = 10_000
      let lists = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      try shop.write("kind: \(lists)\n", to: unit)
    },
    Case(
      "a record that is a list",
      "\(record):1:1: error: this has to be a map of keys, not a list [wrong-type]",
      "\(record):1:1: lỗi: chỗ này cần nhóm khóa (ánh xạ), không phải danh sách [wrong-type]"
    ) { try $0.write("- title\n", to: record) },
  ]

  private static let files = [
    Case(
      "200 MB under the name of a record",
      "\(unit):1:1: error: the text file has 200000000 bytes, more than the 2000000 allowed [file-too-large]",
      "\(unit):1:1: lỗi: tệp văn bản lớn 200000000 byte, quá mức 2000000 byte [file-too-large]"
    ) { #expect(truncate($0.path + "/" + unit, 200_000_000) == 0) },
    Case(
      "a link out of the content",
      "content/units/x.yaml:1:1: error: this is a symbolic link, not a file of its own [symbolic-link]",
      "content/units/x.yaml:1:1: lỗi: đây là liên kết tượng trưng, không phải tệp thật [symbolic-link]"
    ) { #expect(symlink("/etc/passwd", $0.path + "/content/units/x.yaml") == 0) },
    Case(
      "a link in a loop",
      "content/units/loop:1:1: error: this is a symbolic link, not a file of its own [symbolic-link]",
      "content/units/loop:1:1: lỗi: đây là liên kết tượng trưng, không phải tệp thật [symbolic-link]"
    ) { #expect(symlink("..", $0.path + "/content/units/loop") == 0) },
    Case(
      "a file name in NFD",
      "content/units/so\u{31B}.yaml:1:1: error: the file name spells its accents apart from their letters (NFD) [file-name]",
      "content/units/so\u{31B}.yaml:1:1: lỗi: tên tệp viết dấu tiếng Việt ở dạng tách rời (NFD) [file-name]"
    ) { try $0.write(Sample.department, to: "content/units/so\u{31B}.yaml") },
    Case(
      "a pipe, which would wait for its writer",
      "content/units/pipe.yaml:1:1: error: this is neither a regular file nor a folder [unreadable-file]",
      "content/units/pipe.yaml:1:1: lỗi: đây không phải tệp thường cũng không phải thư mục [unreadable-file]"
    ) { #expect(mkfifo($0.path + "/content/units/pipe.yaml", 0o644) == 0) },
    Case(
      "a pipe in place of the settings",
      "content/site.yaml:1:1: error: this is neither a regular file nor a folder [unreadable-file]",
      "content/site.yaml:1:1: lỗi: đây không phải tệp thường cũng không phải thư mục [unreadable-file]"
    ) {
      try $0.remove("content/site.yaml")
      #expect(mkfifo($0.path + "/content/site.yaml", 0o644) == 0)
    },
  ]

  private static let folders = [
    Case(
      "no content",
      "error: the folder “content” cannot be opened: it is not there [missing-folder]",
      "lỗi: không mở được thư mục “content”: không có ở đó [missing-folder]", alone: true
    ) { try $0.remove("content") },
    Case(
      "no templates",
      "error: the folder “templates” cannot be opened: it is not there [missing-folder]",
      "lỗi: không mở được thư mục “templates”: không có ở đó [missing-folder]", alone: true
    ) { try $0.remove("templates") },
    Case(
      "a template is missing",
      "templates/unit.mustache:1:1: error: the template “unit”, which prints the page “unit”, is missing [template-missing]",
      "templates/unit.mustache:1:1: lỗi: thiếu bản mẫu “unit” để dựng trang “unit” [template-missing]"
    ) {
      try $0.copyTemplates()
      try $0.remove("templates/unit.mustache")
    },
    Case(
      "a part is missing that many templates call",
      "templates/article.mustache:6:37: error: there is no template “parts/day” [template-partial]",
      "templates/article.mustache:6:37: lỗi: không có bản mẫu “parts/day” [template-partial]",
      alone: true
    ) {
      try $0.copyTemplates()
      try $0.remove("templates/parts/day.mustache")
    },
    Case(
      "no words",
      "error: the file of words “templates/words.yaml” is missing [template-missing]",
      "lỗi: thiếu tệp từ ngữ “templates/words.yaml” [template-missing]", alone: true
    ) {
      try $0.copyTemplates()
      try $0.remove("templates/words.yaml")
    },
    Case(
      "no style sheet",
      "error: the style sheet “templates/assets/site.css” is missing [template-missing]",
      "lỗi: thiếu tệp định dạng “templates/assets/site.css” [template-missing]"
    ) {
      try $0.copyTemplates()
      try $0.remove("templates/assets/site.css")
    },
    Case(
      "someone else’s file where a page goes",
      "error: “site/en/units/moi/index.html” was not made by this tool and is not overwritten [output-conflict]",
      "lỗi: “site/en/units/moi/index.html” không do chương trình tạo ra, nên không bị ghi đè [output-conflict]",
      code: 74
    ) {
      try $0.write(Sample.department, to: "content/units/moi.yaml")
      try FileManager.default.createDirectory(
        atPath: $0.path + "/site/en/units/moi/index.html", withIntermediateDirectories: true)
    },
  ]

  @Test func `What may not be read is named`() throws {
    let shop = try Folder.workshop()
    // The project may lie where only its owner may look, as in /root.
    try shop.copyTemplates()
    #expect(chmod(shop.path + "/content/units/so.yaml", 0) == 0)
    // The superuser may read everything, so that the tool has to run as someone else.
    let user = geteuid() == 0 ? "setpriv --reuid 65534 --clear-groups " : ""
    let checked = try shop.shell("\(user)\"$TOOL\" check")
    #expect(checked.code == 1)
    #expect(
      checked.firstError
        == "content/units/so.yaml:1:1: error: this cannot be read: permission denied [unreadable-file]"
    )
  }

  /// Whatever was in it is not called missing besides.
  @Test func `A folder that may not be read is one mistake`() throws {
    let shop = try Folder.workshop()
    try shop.copyTemplates()
    #expect(chmod(shop.path + "/content/officials", 0) == 0)
    let user = geteuid() == 0 ? "setpriv --reuid 65534 --clear-groups " : ""
    let checked = try shop.shell("\(user)\"$TOOL\" check")
    #expect(chmod(shop.path + "/content/officials", 0o755) == 0)
    #expect(checked.code == 1)
    #expect(
      checked.firstError
        == "content/officials:1:1: error: this cannot be read: permission denied [unreadable-file]")
    #expect(checked.errors.hasSuffix("\n1 error\n"))
  }

  @Test func `Files that are no pages stay in the site`() throws {
    let shop = try Folder.workshop()
    try shop.write("example.org\n", to: "site/CNAME")
    #expect(try shop.run("build").code == 0)
    #expect(try shop.text("site/CNAME") == "example.org\n")
  }
}
