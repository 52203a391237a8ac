import Foundation
import TestSupport
import Testing

/// Files far larger than any office writes. What takes more than linear time does not end within the patience of a test.
@Suite struct LargeInputTests {
  private static let proposal = "content/initiatives/2023/cap-phep/"

  @Test func `A file of gigabytes that lies beside a record is not held in memory`() throws {
    let shop = try Folder.workshop()
    try shop.write("", to: Self.proposal + "phim.mp4")
    #expect(truncate(shop.path + "/" + Self.proposal + "phim.mp4", 2_000_000_000) == 0)
    for _ in 1...2 {
      let built = try shop.run("build")
      #expect(built.code == 0)
      #expect(built.peak < 200)
    }
  }

  @Test func `A paper is copied a piece at a time`() throws {
    let shop = try Folder.workshop()
    let folder = "content/commendations/qd-1/"
    let size = 250_000_000
    try shop.write(
      Sample.commendation(act: "praise").replacing("by: ubnd}", with: "by: ubnd, file: qd.pdf}"),
      to: folder + "record.yaml")
    try shop.write("%PDF-1.7\n", to: folder + "qd.pdf")
    #expect(truncate(shop.path + "/" + folder + "qd.pdf", off_t(size)) == 0)
    let built = try shop.run("build")
    #expect(built.code == 0)
    #expect(built.peak < 200)
    let paper = shop.path + "/site/media/commendations/qd-1/qd.pdf"
    let facts = try FileManager.default.attributesOfItem(atPath: paper)
    #expect(facts[.size] as? Int == size)
    #expect(try shop.run("build").output.contains(" 0 written, "))
  }

  @Test(arguments: ["\n\n", " ", "\n- "])
  func `Thousands of dead links in one text are told of by build as by check`(between: String)
    throws
  {
    let shop = try Folder.workshop()
    let links = (1...8_000).map { "[a](unit:khong-co-\($0))" }.joined(separator: between)
    for file in ["vi.md", "en.md"] { try shop.write(links, to: Self.proposal + file) }
    for command in ["check", "build"] {
      let told = try shop.run(command)
      #expect(told.code == 1)
      #expect(told.errors.hasSuffix("\n8000 errors\n"))
      #expect(told.peak < 300)
    }
  }

  @Test func `Long texts in both languages make a page side by side in little memory`() throws {
    let shop = try Folder.workshop()
    for (file, passage) in [("vi.md", "Một đoạn.\n\n"), ("en.md", "A passage.\n\n")] {
      try shop.write(String(repeating: passage, count: 40_000), to: Self.proposal + file)
    }
    let built = try shop.run("build")
    #expect(built.code == 0, "\(built.errors)")
    #expect(built.peak < 500)
    #expect(shop.exists("site/vi/de-xuat/cap-phep/song-ngu/index.html"))
  }

  @Test func `A recipient named thousands of times on one line is told of each time`() throws {
    let shop = try Folder.workshop()
    let all = "[" + Array(repeating: "{official: an}", count: 8_000).joined(separator: ", ") + "]"
    try shop.write(
      Sample.commendation(to: all, act: "praise"), to: "content/commendations/qd-1.yaml")
    let told = try shop.run("check")
    #expect(told.errors.hasSuffix("\n7999 errors\n"))
  }

  @Test func `A vocabulary of thousands is told of where it is too long`() throws {
    let shop = try Folder.workshop()
    let fields = (1...5_000).map { "f\($0): {label: {vi: Lĩnh vực \($0), en: Field}}\n" }
    let path = "content/vocabularies/fields.yaml"
    let known = try shop.text(path)
    try shop.write(known + fields.joined(), to: path)
    let count = known.split(separator: "\n").count
    let told = try shop.run("build")
    #expect(told.code == 1)
    #expect(
      told.firstError
        == "content/vocabularies/fields.yaml:1001:1: error: the vocabulary has \(5_000 + count) entries, and from this on, the 1001th, too many [too-many]"
    )
    try shop.write(known + fields.prefix(900).joined(), to: path)
    #expect(try shop.run("check", "--strict").code == 0)
  }

  @Test(arguments: [
    "{{> parts/icon}}", "{{title}}", "{{words.to-home}}", "{{khong-co}}", "{{> no}}",
  ])
  func `A template that names one thing tens of thousands of times is compiled or refused`(
    tag: String
  ) throws {
    let shop = try Folder.workshop()
    try shop.copyTemplates()
    try shop.write("x", to: "templates/parts/icon.mustache")
    let page = try shop.text("templates/not-found.mustache")
    let many = String(repeating: tag + " ", count: 30_000)
    try shop.write(
      page.replacing("{{/main}}", with: many + "\n{{/main}}"), to: "templates/not-found.mustache")
    let told = try shop.run("check")
    // Told in full, rather than ended for want of time or memory.
    #expect(told.code == 0 || told.code == 1)
    #expect(told.errors.utf8.count < 200_000)
  }
}
