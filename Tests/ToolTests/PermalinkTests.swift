import Foundation
import TestSupport
import Testing

/// What was published once goes on answering, or somebody has said why not.
struct PermalinkTests {
  private static let lock = "content/permalinks.lock"

  private func published() throws -> Folder {
    let shop = try Folder.workshop(
      Sample.content.with(["content/officials/binh.yaml": Sample.secondPerson]))
    #expect(try shop.run("build").code == 0)
    return shop
  }

  private func lines(_ shop: Folder, of name: String) throws -> [String] {
    try shop.text(Self.lock).split(separator: "\n").map(String.init).filter { $0.contains(name) }
  }

  @Test func `Every page of a record is taken down, and only once`() throws {
    let shop = try published()
    #expect(
      try lines(shop, of: "binh") == [
        "en/officials/binh/\tofficial:binh", "vi/can-bo/binh/\tofficial:binh",
      ])
    #expect(
      try lines(shop, of: "cap-phep") == [
        "en/initiatives/cap-phep/\tinitiative:cap-phep",
        "vi/de-xuat/cap-phep/\tinitiative:cap-phep",
        "vi/de-xuat/cap-phep/song-ngu/\tinitiative:cap-phep",
      ])
    let before = try shop.stamp(Self.lock)
    #expect(try shop.run("build").output.contains(" 0 written, "))
    #expect(try shop.stamp(Self.lock) == before)
  }

  @Test func `A record that is gone without a word is an error, once, and the site stays`() throws {
    let shop = try published()
    let site = try shop.bytes()
    try shop.remove("content/officials/binh.yaml")
    let built = try shop.run("build")
    #expect(built.code == 1)
    #expect(built.errors.components(separatedBy: "[lost-address]").count == 2)
    #expect(built.errors.contains("build --accept official:binh --because"))
    #expect(try shop.bytes() == site)
    #expect(try shop.run("check").errors.contains("[lost-address]"))
    #expect(try shop.run("build", "--preview", "--output", "xem").code == 0)
  }

  @Test func `The aliases that the message proposes are taken`() throws {
    let shop = try published()
    try shop.remove("content/officials/binh.yaml")
    let file = "content/officials/tran-thi-binh.yaml"
    let renamed = { try shop.write(Sample.secondPerson + $0, to: file) }
    try renamed("")
    let message = try shop.run("build").errors
    let aliases = try #require(message.firstMatch(of: #/aliases: \[[^\]]+\]/#)).output
    try renamed("\(aliases)\n")
    #expect(try shop.run("build").code == 0)
    #expect(
      try lines(shop, of: "/binh/") == [
        "en/officials/binh/\tofficial:tran-thi-binh", "vi/can-bo/binh/\tofficial:tran-thi-binh",
      ])
    // From then on the lock remembers, whatever becomes of the line.
    try renamed("")
    #expect(try shop.run("build").code == 0)
    #expect(
      try shop.text("site/_redirects").contains(
        "/vi/can-bo/binh/ /vi/can-bo/tran-thi-binh/ 301\n"))
  }

  @Test func `A page beside a record that is no more leads to the record`() throws {
    let shop = try published()
    try shop.remove("content/initiatives/2023/cap-phep/en.md")
    #expect(try shop.run("build").code == 0)
    #expect(
      try shop.text("site/vi/de-xuat/cap-phep/song-ngu/index.html").contains(
        "url=/vi/de-xuat/cap-phep/"))
  }

  @Test func `What may vanish is said with its reason, and taken down`() throws {
    let shop = try published()
    try shop.remove("content/officials/binh.yaml")
    #expect(try shop.run("build", "--accept", "official:binh").code == 64)
    #expect(try shop.run("build", "--accept", "official:an", "--because", "x").code == 1)
    let built = try shop.run(
      "build", "--accept", "official:binh", "--because", "Ghi\ttrùng\nhồ sơ")
    #expect(built.code == 0)
    #expect(
      try lines(shop, of: "vi/can-bo/binh/") == [
        "vi/can-bo/binh/\tofficial:binh\tgone\t2026-11-20\tGhi trùng hồ sơ"
      ])
    #expect(try shop.run("build").code == 0)
    #expect(try shop.run("build", "--accept", "official:khong-co", "--because", "x").code == 64)
    // Whoever comes back stands there again.
    try shop.write(Sample.secondPerson, to: "content/officials/binh.yaml")
    #expect(try shop.run("build").code == 0)
    #expect(try lines(shop, of: "vi/can-bo/binh/") == ["vi/can-bo/binh/\tofficial:binh"])
  }

  @Test func `An address does not go to somebody else`() throws {
    let shop = try published()
    try shop.remove("content/officials/binh.yaml")
    let aliases = "aliases: [vi/can-bo/binh/, en/officials/binh]\n"
    try shop.write(Sample.secondPerson + aliases, to: "content/officials/tran-thi-binh.yaml")
    try shop.run("build")
    try shop.write(Sample.secondPerson, to: "content/officials/tran-thi-binh.yaml")
    let other = Sample.secondPerson.replacing("Trần", with: "Lê")
    try shop.write(other, to: "content/officials/binh.yaml")
    let built = try shop.run("build")
    #expect(built.code == 1)
    #expect(built.errors.components(separatedBy: "[address-of-another]").count == 2)
    let name = "official:tran-thi-binh"
    #expect(try shop.run("build", "--accept", name, "--because", "Nhầm mã").code == 0)
    #expect(
      try lines(shop, of: "vi/can-bo/binh/") == [
        "vi/can-bo/binh/\tofficial:binh\tgiven\t2026-11-20\tNhầm mã"
      ])
    #expect(try shop.run("build").code == 0)
  }

  @Test func `What readers have seen is not withheld again without a word`() throws {
    let shop = try published()
    try shop.write(
      Sample.secondPerson + "embargo: 2027-01-01T08:00\n", to: "content/officials/binh.yaml")
    let built = try shop.run("build")
    #expect(built.code == 1)
    #expect(built.errors.contains("may not be read at this moment"))
  }

  @Test func `Both sides of a merge are kept`() throws {
    let shop = try published()
    let text = try shop.text(Self.lock)
    try shop.write(
      "<<<<<<< HEAD\n" + text + "=======\r\nvi/can-bo/binh/\tofficial:binh\r\n>>>>>>> khac\n",
      to: Self.lock)
    #expect(try shop.run("build").code == 0)
    #expect(try shop.text(Self.lock) == text)
  }

  @Test func `A lock that cannot be read stays as it is`() throws {
    let shop = try published()
    try shop.remove(Self.lock)
    try shop.link(Self.lock, to: "site.yaml")
    #expect(try shop.run("build").code == 1)
    #expect(try shop.text("content/site.yaml") == Sample.settings)
  }

  @Test func `An example may go, for it was made up`() throws {
    let shop = try Folder.workshop(
      Sample.content.with(["content/officials/binh.yaml": Sample.secondPerson + "sample: true\n"]))
    try shop.run("build")
    #expect(try lines(shop, of: "binh") == [])
    try shop.remove("content/officials/binh.yaml")
    #expect(try shop.run("build").code == 0)
    try shop.write(Sample.settings + "demo: true\n", to: "content/site.yaml")
    try shop.write(Sample.secondPerson + "sample: true\n", to: "content/officials/binh.yaml")
    try shop.run("build")
    #expect(try lines(shop, of: "binh").count == 2)
  }

  @Test func `Neither a preview nor a portable site takes anything down`() throws {
    let shop = try Folder.workshop()
    #expect(try shop.run("build", "--preview").code == 0)
    #expect(try shop.run("build", "--portable", "--output", "usb").code == 0)
    #expect(!shop.exists(Self.lock))
  }
}
