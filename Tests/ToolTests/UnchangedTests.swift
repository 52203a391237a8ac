import Foundation
import TestSupport
import Testing

/// A site whose inputs are the same is not made again; whatever could make another site is noticed.
struct UnchangedTests {
  /// The file that a build leaves alone when it makes nothing, and writes anew in any other case.
  private static let origin = ".bieuduong/origin.local"

  private func isLeftAlone(
    _ shop: Folder, _ arguments: [String] = [], asOf: String = "2026-11-20T08:00"
  ) throws -> Bool {
    let before = try shop.stamps()
    let built =
      try arguments.isEmpty
      ? shop.run("build", asOf: asOf) : shop.run("build", arguments[0], arguments[1], asOf: asOf)
    #expect(built.code == 0)
    return try shop.stamps()[Self.origin] == before[Self.origin]
  }

  @Test func `Nothing is made when nothing changed`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    let before = try shop.stamps()
    let again = try shop.run("build")
    #expect(again.code == 0)
    #expect(again.output.contains(" 0 written, "))
    #expect(again.output.contains(" 0 removed"))
    #expect(try shop.stamps() == before)
  }

  @Test func `The bytes are those of a build from nothing`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    #expect(try isLeftAlone(shop))
    let kept = try shop.bytes()
    try shop.remove("site")
    try shop.run("build")
    #expect(try shop.bytes() == kept)
  }

  @Test(arguments: [
    ("content/initiatives/2023/cap-phep/en.md", "Permits online, at last.\n"),
    ("content/initiatives/2023/cap-phep/vi.md", "Cấp phép qua mạng.\n"),
    ("content/units/so.yaml", Sample.department.replacing("Construction", with: "Building")),
    ("content/site.yaml", Sample.renamed),
    ("content/units/so.yaml", Sample.department + "# a remark\n"),
  ])
  func `A changed file is noticed`(_ path: String, _ text: String) throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    try shop.write(text, to: path)
    #expect(try !isLeftAlone(shop))
    let built = try shop.bytes()
    try shop.remove("site")
    try shop.run("build")
    #expect(try shop.bytes() == built)
  }

  @Test func `A new file is noticed`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    try shop.write(Sample.department, to: "content/units/so-moi.yaml")
    #expect(try !isLeftAlone(shop))
    #expect(shop.exists("site/en/units/so-moi/index.html"))
  }

  @Test func `A changed template is noticed`() throws {
    let shop = try Folder.workshop()
    try shop.copyTemplates()
    try shop.run("build")
    let style = try shop.text("templates/assets/site.css")
    try shop.write(style + "\n", to: "templates/assets/site.css")
    #expect(try !isLeftAlone(shop))
  }

  @Test func `Another base is noticed`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    #expect(try !isLeftAlone(shop, ["--base", "https://other.example.vn/sub/"]))
    #expect(try shop.text("site/en/index.html").contains("https://other.example.vn/sub/en/"))
  }

  @Test func `A site for a folder is not the one for a host`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    try shop.run("build", "--portable")
    #expect(try shop.text("site/en/index.html").contains("units/index.html\""))
  }

  @Test(arguments: [
    ("2026-11-20T08:00", true), ("2026-11-20T23:59:59", true), ("2026-11-21T00:00", false),
    ("2026-11-20T07:59:59", false),
  ])
  func `A site holds until midnight`(_ moment: String, _ isSame: Bool) throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    #expect(try isLeftAlone(shop, asOf: moment) == isSame)
  }

  @Test(arguments: [("2026-11-20T08:59:59", false), ("2026-11-20T09:00", true)])
  func `A site holds until the next embargo ends`(_ moment: String, _ isShown: Bool) throws {
    let shop = try Folder.workshop()
    let record = Sample.proposal() + "embargo: 2026-11-20T09:00\n"
    try shop.write(record, to: "content/initiatives/2023/cap-phep/record.yaml")
    try shop.run("build")
    #expect(try isLeftAlone(shop, asOf: moment) == !isShown)
    #expect(shop.exists("site/en/initiatives/cap-phep/index.html") == isShown)
  }

  @Test func `An edited page is made again`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    let page = try shop.text("site/en/index.html")
    let forged = page.replacing("Commendations", with: "Condemnations")
    try shop.write(forged, to: "site/en/index.html")
    #expect(try !isLeftAlone(shop))
    #expect(try shop.text("site/en/index.html") == page)
  }

  @Test func `A missing page is made again`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    let page = try shop.text("site/en/index.html")
    try shop.remove("site/en/index.html")
    #expect(try !isLeftAlone(shop))
    #expect(try shop.text("site/en/index.html") == page)
  }

  @Test func `A warning is said every time`() throws {
    let shop = try Folder.workshop()
    try shop.remove("content/initiatives/2023/cap-phep/en.md")
    let first = try shop.run("build")
    let before = try shop.stamps()
    let second = try shop.run("build")
    #expect(first.errors.contains("[missing-translation]"))
    #expect(second.errors == first.errors)
    #expect(second.code == 0)
    #expect(try shop.stamps() == before)
    #expect(try shop.run("build", "--strict").code == 1)
    #expect(try shop.stamps() == before)
  }

  @Test func `A spoilt note of the origin is no harm`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    let built = try shop.bytes()
    try shop.write("bieuduong origin 1\n", to: "site/" + Self.origin)
    #expect(try !isLeftAlone(shop))
    #expect(try shop.bytes() == built)
  }
}
