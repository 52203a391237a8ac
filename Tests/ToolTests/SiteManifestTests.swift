import Foundation
import TestSupport
import Testing

/// `manifest.json`: every file, and every record with what the public sees of it.
struct SiteManifestTests {
  private static let path = "site/manifest.json"

  private struct Told: Decodable {
    let files: [File]
    let records: [Record]

    struct File: Decodable, Equatable {
      let path: String
      let size: Int
      let sha256: String
    }

    struct Record: Decodable, Equatable {
      let kind: String
      let id: String
      let status: String?
      let vi: Side
      let en: Side

      var key: String { "\(kind):\(id)" }
    }

    struct Side: Decodable, Equatable {
      let address: String
      let facts: String?
      let text: String?
    }

    subscript(key: String) -> Record? { records.first { $0.key == key } }
  }

  private func told(in shop: Folder) throws -> Told {
    try JSONDecoder().decode(Told.self, from: Data(shop.text(Self.path).utf8))
  }

  /// Records of which something else is told.
  private func changed(from old: Told, to new: Told) -> [String] {
    let keys = Set(old.records.map(\.key)).union(new.records.map(\.key))
    return keys.filter { old[$0] != new[$0] }.sorted()
  }

  @Test func `Every file is told of as other programs digest it, and no other`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    let sums = try shop.shell(
      "cd site && find . -type f ! -path './.bieuduong/*' ! -path ./manifest.json"
        + " -printf '%P\\n' | sort | LC_ALL=C xargs sha256sum")
    let wanted = try told(in: shop).files.map { "\($0.sha256)  \($0.path)" }.sorted()
    #expect(sums.output.split(separator: "\n").map(String.init).sorted() == wanted)
    #expect(try told(in: shop).files.contains { $0.path == "data/schemas/manifest.json" })
  }

  /// The digests are those of what anybody can take out of the site.
  @Test func `A record is told of as its line in the data and its page say it`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    let record = try #require(try told(in: shop)["initiative:cap-phep"])
    #expect(record.vi.address == "vi/de-xuat/cap-phep/")
    #expect(record.en.address == "en/initiatives/cap-phep/")
    let words = try shop.shell("printf 'Permits online.\\n' | sha256sum")
    #expect(record.en.text == String(words.output.prefix(64)))
    let facts = try shop.shell(
      #"tr -d '\n' < site/data/initiatives.jsonl"#
        + #" | sed -E 's/"(address_..|last_change(_known)?|[a-z_]*_en)":"[^"]*",?//g; s/,([]}])/\1/g'"#
        + " | sha256sum")
    #expect(record.vi.facts == String(facts.output.prefix(64)))
  }

  @Test func `Another menu and another style change files and no record`() throws {
    let shop = try Folder.workshop()
    try shop.copyTemplates()
    try shop.run("build")
    let before = try told(in: shop)
    let menu = try shop.text("templates/menu.yaml").split(separator: "\n").reversed()
    try shop.write(menu.joined(separator: "\n") + "\n", to: "templates/menu.yaml")
    try shop.write(
      try shop.text("templates/assets/site.css") + "h1 { color: teal }\n",
      to: "templates/assets/site.css")
    try shop.write(Sample.renamed, to: "content/site.yaml")
    #expect(try shop.run("build").code == 0)
    let after = try told(in: shop)
    #expect(changed(from: before, to: after) == [])
    #expect(before.files != after.files)
  }

  @Test func `Another title changes its record and no other`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    let before = try told(in: shop)
    try shop.write(
      Sample.proposal(title: "{vi: Cấp phép số, en: Permits by wire}"),
      to: "content/initiatives/2023/cap-phep/record.yaml")
    try shop.run("build")
    let after = try told(in: shop)
    #expect(changed(from: before, to: after) == ["initiative:cap-phep"])
    #expect(before["initiative:cap-phep"]?.vi == after["initiative:cap-phep"]?.vi)
    #expect(before["initiative:cap-phep"]?.en.text == after["initiative:cap-phep"]?.en.text)
    try shop.write("Permits on line.\n", to: "content/initiatives/2023/cap-phep/en.md")
    try shop.run("build")
    let last = try told(in: shop)
    #expect(changed(from: after, to: last) == ["initiative:cap-phep"])
    #expect(after["initiative:cap-phep"]?.en.facts == last["initiative:cap-phep"]?.en.facts)
  }

  @Test func `A build that goes on from the last says what one from nothing says`() throws {
    let shop = try Folder.workshop(Sample.large(40))
    try shop.run("build")
    try shop.write("Văn bản khác.\n", to: "content/initiatives/2022/de-xuat-7/vi.md")
    try shop.run("build")
    try shop.run("build", "--output", "new", "--no-memory")
    #expect(try shop.text(Self.path) == shop.text("new/manifest.json"))
    // Somebody has been at it: what it says is not believed.
    try shop.write(
      try shop.text(Self.path).replacing("\"facts\":\"", with: "\"facts\":\"0"), to: Self.path)
    try shop.write("Văn bản khác nữa.\n", to: "content/initiatives/2022/de-xuat-7/vi.md")
    try shop.run("build")
    try shop.run("build", "--output", "new", "--no-memory")
    #expect(try shop.text(Self.path) == shop.text("new/manifest.json"))
  }

  @Test func `Nothing is told of what waits, and of what was taken back the address alone`() throws
  {
    let waiting = Sample.proposal().replacing("Cấp phép số", with: "Việc chờ")
    let shop = try Folder.workshop(
      Sample.content.with([
        "content/officials/binh.yaml": Sample.secondPerson,
        "content/initiatives/cho/record.yaml": waiting + "embargo: 2027-01-01T08:00\n",
        "content/initiatives/cho/vi.md": "Chờ.\n", "content/initiatives/cho/en.md": "Waiting.\n",
      ]))
    try shop.run("build")
    #expect(try !shop.text(Self.path).contains("cho"))
    try shop.write("withdrawn: {on: 2026-11-01}\n", to: "content/officials/binh.yaml")
    try shop.run("build")
    let lines = try shop.text(Self.path).split(separator: "\n").filter { $0.contains("\"binh\"") }
    #expect(
      lines.map { $0.hasSuffix(",") ? $0.dropLast() : $0 } == [
        #"{"kind":"official","id":"binh","status":"withdrawn","vi":{"address":"vi/can-bo/binh/"},"en":{"address":"en/officials/binh/"}}"#
      ])
  }

  @Test func `A preview says nothing of itself`() throws {
    let shop = try Folder.workshop()
    #expect(try shop.run("build", "--preview", "--output", "xem").code == 0)
    #expect(!shop.exists("xem/manifest.json"))
    #expect(try !shop.text("xem/en/data/index.html").contains("manifest.json"))
    try shop.run("build")
    #expect(try shop.text("site/en/data/index.html").contains("manifest.json"))
  }
}
