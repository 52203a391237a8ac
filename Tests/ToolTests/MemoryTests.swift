import Foundation
import TestSupport
import Testing

/// What a build tells the next one: of use where it is whole and of this site, and else without effect.
struct MemoryTests {
  private static let memory = "site/.bieuduong/memory.local"
  private static let origin = "site/.bieuduong/origin.local"
  private static let text = "content/initiatives/2023/cap-phep/vi.md"

  /// A site that was built, and a text that was changed since.
  private func edited() throws -> Folder {
    let shop = try Folder.workshop()
    try shop.run("build")
    try shop.write("Cấp phép bằng máy chữ.\n", to: Self.text)
    return shop
  }

  /// Whether the site is what a build from nothing writes.
  private func isAsNew(_ shop: Folder) throws -> Bool {
    try shop.run("build", "--no-memory", "--output", "new")
    let own = { (files: [String: Data]) in files.filter { !$0.key.contains(".local") } }
    return try own(shop.bytes()) == own(shop.bytes(in: "new"))
  }

  @Test func `Only what read the edited text is made again`() throws {
    let shop = try edited()
    let page = try shop.run("build", "--explain", "vi/de-xuat/cap-phep/index.html")
    #expect(
      page.output.contains(
        "made again, for these have changed: initiative:cap-phep vi.md; trace/initiatives/cap-phep.jsonl\n"
      ))
    #expect(try isAsNew(shop))
    try shop.write("Cấp phép bằng bút.\n", to: Self.text)
    let other = try shop.run("build", "--explain", "vi/don-vi/so/index.html")
    #expect(other.output.contains("vi/don-vi/so/index.html: not made again: all "))
    #expect(try isAsNew(shop))
  }

  @Test func `The index of the other language stays as it is`() throws {
    let shop = try edited()
    let own = try shop.run("build", "--explain", "search/vi.js")
    #expect(own.output.contains("search/vi.js: made again, for these have changed: texts (vi)\n"))
    try shop.write("Cấp phép bằng bút.\n", to: Self.text)
    let other = try shop.run("build", "--explain", "search/en.js")
    #expect(other.output.contains("search/en.js: not made again: all "))
    #expect(try isAsNew(shop))
    // From what was left two builds ago.
    try shop.write(
      "Licences by pen.\n", to: Self.text.replacingOccurrences(of: "vi.md", with: "en.md"))
    try shop.run("build")
    #expect(try isAsNew(shop))
  }

  /// It shows a link to the article, and not what else rests on it.
  @Test func `Who cites an article is not made again because another does`() throws {
    let shop = try Folder.workshop()
    let resting = "legal_basis: [\"nd-73#10\"]\n"
    let own = "content/initiatives/2023/cap-phep/record.yaml"
    let document = Sample.document.replacing("73/2023", with: "73/2020").replacing(
      "2023-09", with: "2020-09")
    try shop.write(document, to: "content/documents/nd-73.yaml")
    try shop.write(shop.text(own) + "\n" + resting, to: own)
    try shop.run("build")
    let other = "content/initiatives/2023/khac/"
    let title = "{vi: Việc khác, en: Another}"
    try shop.write(Sample.proposal(title: title) + resting, to: other + "record.yaml")
    try shop.write("Một việc.\n", to: other + "vi.md")
    let page = try shop.run("build", "--explain", "vi/de-xuat/cap-phep/index.html")
    #expect(page.output.contains("vi/de-xuat/cap-phep/index.html: not made again: all "))
    #expect(try shop.text("site/vi/van-ban/nd-73/10/index.html").contains("Việc khác"))
    #expect(try isAsNew(shop))
  }

  @Test(arguments: ["--quiet", "--no-memory"])
  func `What a build had yet to tell when it died is cleared away`(option: String) throws {
    let shop = try edited()
    let new = try Set(shop.bytes(in: "site/.bieuduong").keys)
    // All was in place but this: nothing else is due.
    try shop.run("build")
    for name in ["memory.next", "words-vi.local.next"] {
      try shop.write("of a build that died", to: "site/.bieuduong/\(name)")
    }
    #expect(try shop.run("build", option).code == 0)
    #expect(try Set(shop.bytes(in: "site/.bieuduong").keys) == new)
    #expect(try isAsNew(shop))
  }

  @Test func `A file is explained in the editor’s language`() throws {
    let shop = try edited()
    let told = try shop.run(
      "build", "--language", "vi", "--explain", "vi/de-xuat/cap-phep/index.html")
    #expect(
      told.output.contains(
        "được dựng lại, vì đã đổi: initiative:cap-phep vi.md; trace/initiatives/cap-phep.jsonl\n"))
    let none = try shop.run("build", "--explain", "vi/khong-co/index.html")
    #expect(none.output.contains("the site has no such file\n"))
  }

  @Test(arguments: [
    ("", "is not whole"), ("bieuduong memory 1\n", "is not whole"),
    ("bieuduong memory 2\nfrom the future", "is not whole"),
  ])
  func `One that is not whole is told of and not used`(_ bytes: String, _ told: String) throws {
    let shop = try edited()
    try shop.write(bytes, to: Self.memory)
    #expect(try shop.run("build").output.contains(told))
    #expect(try isAsNew(shop))
    #expect(try !shop.run("build").output.contains(told))
  }

  @Test func `One that was cut off, or changed in a byte, is not used`() throws {
    for damage in [{ (bytes: Data) in bytes.dropLast() }, { $0.flipped(at: $0.count / 2) }] {
      let shop = try edited()
      let whole = try Data(contentsOf: URL(fileURLWithPath: shop.path + "/" + Self.memory))
      try shop.write(damage(whole), to: Self.memory)
      #expect(try shop.run("build").output.contains("is not whole"))
      #expect(try isAsNew(shop))
    }
  }

  private static let words = "site/.bieuduong/words-vi.local"

  @Test(arguments: ["", "words"])
  func `Where the words alone are damaged, the index is made from nothing`(_ bytes: String) throws {
    let shop = try edited()
    try shop.write(bytes, to: Self.words)
    #expect(try shop.run("build").output.contains("the search index is made from nothing"))
    #expect(try isAsNew(shop))
    try shop.write("Cấp phép bằng bút.\n", to: Self.text)
    #expect(try !shop.run("build").output.contains("from nothing"))
    #expect(try isAsNew(shop))
  }

  @Test func `Words that were cut off, of an earlier build or no file at all do no harm`() throws {
    for damage in [{ (bytes: Data) in bytes.dropLast() }, { $0.flipped(at: $0.count / 2) }] {
      let shop = try edited()
      let whole = try Data(contentsOf: URL(fileURLWithPath: shop.path + "/" + Self.words))
      try shop.write(damage(whole), to: Self.words)
      try shop.run("build")
      #expect(try isAsNew(shop))
      try shop.write("Cấp phép bằng bút.\n", to: Self.text)
      try shop.write(whole, to: Self.words)
      try shop.run("build")
      #expect(try isAsNew(shop))
    }
    let shop = try edited()
    try shop.remove(Self.words)
    try shop.write("", to: Self.words + "/x")
    #expect(try shop.run("build").output.contains("the search index is made from nothing"))
    #expect(try isAsNew(shop))
  }

  @Test func `Words are deleted safely, and are told of with the memory alone`() throws {
    let shop = try edited()
    try shop.remove(Self.words)
    #expect(try !shop.run("build").output.contains("not whole"))
    #expect(try isAsNew(shop))
    try shop.write("", to: Self.words)
    try shop.write("", to: Self.memory)
    try shop.write("Cấp phép bằng bút.\n", to: Self.text)
    let told = try shop.run("build").output
    #expect(told.contains("every file is made again") && !told.contains("search index"))
    #expect(try isAsNew(shop))
  }

  @Test func `A folder or a link in its place is told of`() throws {
    let shop = try edited()
    try shop.remove(Self.memory)
    try shop.write("", to: Self.memory + "/x")
    #expect(try shop.run("build").output.contains("cannot be read"))
    #expect(try isAsNew(shop))
    try shop.remove(Self.memory)
    try shop.link(Self.memory, to: "/etc/hostname")
    try shop.write("Cấp phép bằng bút.\n", to: Self.text)
    #expect(try shop.run("build").output.contains("cannot be read"))
    #expect(try isAsNew(shop))
  }

  @Test func `With other templates every file is made`() throws {
    let shop = try edited()
    // Else it would be the repository's own.
    try shop.remove("templates")
    try FileManager.default.copyItem(
      atPath: Repository.templates, toPath: shop.path + "/templates")
    let style = "templates/assets/site.css"
    try shop.write(try shop.text(style) + ".x{color:red}\n", to: style)
    #expect(try shop.run("build").output.contains("other templates or options"))
    #expect(try isAsNew(shop))
  }

  @Test func `Of another site it is of no use and no harm`() throws {
    let (shop, other) = (try edited(), try Folder.workshop())
    try other.write(Sample.renamed, to: "content/site.yaml")
    try other.run("build")
    let memory = try Data(contentsOf: URL(fileURLWithPath: other.path + "/" + Self.memory))
    try shop.write(memory, to: Self.memory)
    try shop.run("build")
    #expect(try isAsNew(shop))
  }

  @Test func `It is good in another folder, whatever the times`() throws {
    let (shop, other) = (try edited(), try Folder.workshop())
    for (path, bytes) in try shop.bytes() where path != ".bieuduong/origin.local" {
      try other.write(bytes, to: "site/" + path)
    }
    let memory = try Data(contentsOf: URL(fileURLWithPath: shop.path + "/" + Self.memory))
    try other.write(memory, to: Self.memory)
    let built = try other.run("build", "--explain", "vi/de-xuat/cap-phep/index.html")
    #expect(built.output.contains("not made again: all "))
    #expect(try isAsNew(other))
  }

  @Test func `A file altered by hand is mended, though its size and time are as before`() throws {
    let shop = try edited()
    let page = "site/vi/don-vi/so/index.html"
    let before = try FileManager.default.attributesOfItem(atPath: shop.path + "/" + page)
    try shop.write(try shop.text(page).replacing("Xây dựng", with: "Xây đựng"), to: page)
    try FileManager.default.setAttributes(
      [.modificationDate: before[.modificationDate]!], ofItemAtPath: shop.path + "/" + page)
    try shop.run("build")
    #expect(try isAsNew(shop))
  }

  @Test func `Embargoes that end and begin again leave nothing behind`() throws {
    let shop = try Folder.workshop()
    let record = "content/initiatives/2023/cap-phep/record.yaml"
    try shop.write(try shop.text(record) + "embargo: 2026-11-20T12:00\n", to: record)
    for moment in ["2026-11-20T08:00", "2026-11-20T13:00", "2026-11-20T09:00"] {
      try shop.run("build", "--preview", asOf: moment)
      try shop.run("build", "--preview", "--no-memory", "--output", "new", asOf: moment)
      let own = { (files: [String: Data]) in files.filter { !$0.key.contains(".local") } }
      #expect(try own(shop.bytes()) == own(shop.bytes(in: "new")))
    }
  }
}

extension Data {
  func flipped(at place: Int) -> Data {
    var bytes = self
    bytes[bytes.startIndex + place] ^= 1
    return bytes
  }
}
