import Foundation
import TestSupport
import Testing

/// What the commands do, say and return.
struct CommandTests {
  private static let missing = Sample.department.replacing("parent: ubnd", with: "parent: ubdn")

  @Test func `A clean build writes the site`() throws {
    let shop = try Folder.workshop()
    let built = try shop.run("build")
    #expect(built.code == 0)
    #expect(built.errors == "")
    #expect(built.output.hasPrefix("site: "))
    #expect(built.output.hasSuffix(" s)\nnothing is held back\n"))
    #expect(try shop.text("site/en/index.html").contains("<title>Commendations</title>"))
    #expect(try shop.text("site/vi/index.html").contains("<title>Biểu dương</title>"))
  }

  @Test func `A clean check writes nothing`() throws {
    let shop = try Folder.workshop()
    let checked = try shop.run("check")
    #expect(checked.code == 0)
    #expect(checked.output == "no errors\n")
    #expect(checked.errors == "")
    #expect(!shop.exists("site"))
  }

  @Test func `Check and build find the same`() throws {
    let shop = try Folder.workshop()
    try shop.write(Self.missing, to: "content/units/so.yaml")
    try shop.write("[a](unit:nowhere)\n", to: "content/initiatives/2023/cap-phep/en.md")
    let checked = try shop.run("check")
    let built = try shop.run("build")
    #expect(checked.code == 1)
    #expect(built.code == 1)
    #expect(built.errors == checked.errors)
    #expect(
      checked.errors == """
        content/initiatives/2023/cap-phep/en.md:1:1: error: no unit has the id “nowhere” [dead-link]
         1 | [a](unit:nowhere)
           | ^~~~~~~~~~~~~~~~~
           = help: correct the id, or add the record

        content/units/so.yaml:3:9: error: no unit has the id “ubdn” [unknown-reference]
         3 | parent: ubdn
           |         ^~~~
           = the nearest is “ubnd” (content/units/ubnd.yaml)
           = help: correct the id, or add content/units/ubdn.yaml

        2 errors

        """)
    #expect(!shop.exists("site"))
  }

  @Test func `Warnings stop the build only when strict`() throws {
    let shop = try Folder.workshop()
    try shop.write("to do\n", to: "content/notes.txt")
    let line = "content/notes.txt:1:1: warning: no record uses this file [unused-file]"
    let strict = try shop.run("build", "--strict")
    #expect(strict.code == 1)
    #expect(strict.firstError == line)
    #expect(!shop.exists("site"))
    #expect(try shop.run("check", "--strict").code == 1)
    #expect(try shop.run("check").code == 0)
    let built = try shop.run("build")
    #expect(built.code == 0)
    #expect(built.firstError == line)
    #expect(shop.exists("site/vi/index.html"))
  }

  @Test func `A strict build keeps the previous site`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    let before = try shop.bytes()
    try shop.write(Sample.renamed, to: "content/site.yaml")
    try shop.write("<b>x</b>\n", to: "content/initiatives/2023/cap-phep/en.md")
    #expect(try shop.run("build", "--strict").code == 1)
    #expect(try shop.bytes() == before)
  }

  private static let english = "content/units/so.yaml:3:9: error: no unit has the id “ubdn”"
  private static let vietnamese =
    "content/units/so.yaml:3:9: lỗi: không có đơn vị nào mang mã “ubdn”"

  @Test(
    arguments: [
      (["--language", "vi"], [:], vietnamese),
      (["--language", "en"], ["LANG": "vi_VN.UTF-8"], english),
      ([], ["LANG": "vi_VN.UTF-8"], vietnamese),
      ([], ["LC_ALL": "C.UTF-8", "LANG": "vi_VN.UTF-8"], english),
      ([], ["LC_ALL": "", "LC_MESSAGES": "vi_VN", "LANG": "en_GB"], vietnamese),
      ([], [:], english),
    ] as [([String], [String: String], String)])
  func `Messages are in the language asked for`(
    _ options: [String], _ environment: [String: String], _ line: String
  ) throws {
    let shop = try Folder.workshop()
    try shop.write(Self.missing, to: "content/units/so.yaml")
    let checked =
      options.isEmpty
      ? try shop.run("check", environment: environment)
      : try shop.run("check", options[0], options[1], environment: environment)
    #expect(checked.firstError == line + " [unknown-reference]")
  }

  @Test func `The site does not depend on the language of messages`() throws {
    let shop = try Folder.workshop()
    try shop.run("build", "--output", "a", "--language", "vi")
    try shop.run("build", "--output", "b", environment: ["LC_ALL": "C", "TZ": "America/New_York"])
    #expect(try shop.bytes(in: "a") == shop.bytes(in: "b"))
  }

  @Test func `One job and eight build the same site`() throws {
    let shop = try Folder.workshop(Sample.large(20))
    #expect(try shop.run("build", "--output", "a", "--jobs", "1").code == 0)
    #expect(try shop.run("build", "--output", "b", "--jobs", "8").code == 0)
    #expect(try shop.bytes(in: "a") == shop.bytes(in: "b"))
  }

  @Test func `A rebuild writes nothing`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    let before = try shop.stamps()
    let again = try shop.run("build")
    #expect(again.output.contains(" 0 written, "))
    #expect(try shop.stamps() == before)
  }

  @Test func `The base of the command line replaces the site's`() throws {
    let shop = try Folder.workshop()
    try shop.run("build", "--base", "https://example.org/khen/")
    let sitemap = try shop.text("site/sitemap.xml")
    #expect(sitemap.contains("https://example.org/khen/vi/"))
    #expect(!sitemap.contains("bieuduong.example.vn"))
  }
}
