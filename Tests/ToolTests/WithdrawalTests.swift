import Foundation
import TestSupport
import Testing

/// A person who asks not to be named any more: the address says that, and the name is nowhere.
struct WithdrawalTests {
  private static let file = "content/officials/binh.yaml"
  /// Published with her name on a proposal, then without.
  private func withdrawn() throws -> Folder {
    let path = "content/initiatives/2023/cap-phep/record.yaml"
    var content = Sample.content.with([Self.file: Sample.secondPerson])
    let record = try #require(content[path])
    content[path] = record.replacing("proposers: [", with: "proposers: [{official: binh}, ")
    #expect(content[path] != record)
    let shop = try Folder.workshop(content)
    let built = try shop.run("build")
    #expect(built.code == 0, "\(built.errors)")
    #expect(try shop.text("site/vi/de-xuat/cap-phep/index.html").contains("Trần Thị Bình"))
    try shop.write("withdrawn: {on: 2026-11-01}\n", to: Self.file)
    return shop
  }

  @Test func `Her name is in no file of the site`() throws {
    let shop = try withdrawn()
    let built = try shop.run("build")
    #expect(built.code == 0, "\(built.errors)")
    let names = ["Trần Thị Bình", "Bình", "Binh", "tran1", "binh4"]
    for (path, bytes) in try shop.bytes() where !path.hasSuffix(".local") {
      let text = String(decoding: bytes, as: UTF8.self)
      for name in names { #expect(!text.contains(name), "\(path): \(name)") }
    }
  }

  @Test func `Her address says when, and nothing more`() throws {
    let shop = try withdrawn()
    try shop.run("build")
    let vietnamese = try shop.text("site/vi/can-bo/binh/index.html")
    let day = "<time datetime=\"2026-11-01\">1/11/2026</time>"
    #expect(vietnamese.contains("Rút ngày \(day) theo yêu cầu"))
    #expect(vietnamese.contains("<meta name=\"robots\" content=\"noindex\">"))
    let english = try shop.text("site/en/officials/binh/index.html")
    #expect(english.contains("at the person’s request."))
    #expect(
      try shop.text("site/vi/can-bo/binh.json") == """
        {
          "id": "binh",
          "kind": "official",
          "status": "withdrawn",
          "withdrawn_on": "2026-11-01"
        }

        """)
    #expect(try !shop.text("site/sitemap.xml").contains("/can-bo/binh/"))
    #expect(try !shop.text("site/data/officials.csv").contains("binh"))
  }

  @Test func `The memory of earlier builds does not bring her back`() throws {
    let shop = try withdrawn()
    try shop.run("build")
    try shop.run("build", "--output", "nguyen", "--no-memory")
    let ours = try shop.bytes().filter { !$0.key.hasSuffix(".local") }
    #expect(try ours == shop.bytes(in: "nguyen").filter { !$0.key.hasSuffix(".local") })
  }

  @Test func `Other records say why, or nothing is published`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    let folder = "content/initiatives/2023/cap-phep/"
    try shop.remove(folder + "vi.md")
    try shop.remove(folder + "en.md")
    try shop.write("withdrawn: {on: 2026-11-01}\n", to: folder + "record.yaml")
    let built = try shop.run("build")
    #expect(built.code == 1)
    #expect(built.errors.contains("[missing-field]"))
    let reason = "{vi: Đăng nhầm, en: Published by mistake}"
    try shop.write(
      "withdrawn: {on: 2026-11-01, reason: \(reason)}\n", to: folder + "record.yaml")
    #expect(try shop.run("build").code == 0)
    let page = try shop.text("site/en/initiatives/cap-phep/index.html")
    #expect(page.contains("Published by mistake"))
    // What stood beside it leads there, and does not name it either.
    let beside = try shop.text("site/vi/de-xuat/cap-phep/song-ngu/index.html")
    #expect(beside.contains("<title>Hồ sơ đã được rút</title>"))
  }
}
