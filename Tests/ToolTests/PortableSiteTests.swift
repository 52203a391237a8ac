import Foundation
import TestSupport
import Testing

/// The whole site as one file beside its data, where `publish` says so.
struct PortableSiteTests {
  private static let archive = "data/portable.zip"
  private static let name = "bieuduong.example.vn-2022-03-14"

  private func workshop(_ settings: String = "publish: {portable: true}\n") throws -> Folder {
    let shop = try Folder.workshop()
    try shop.write(Sample.settings + settings, to: "content/site.yaml")
    return shop
  }

  @Test func `Unpacked, it is the portable site, file by file`() throws {
    let shop = try workshop()
    try shop.run("build")
    try shop.run("build", "--portable", "--output", "portable")
    #expect(try shop.shell("python3 -m zipfile -e site/\(Self.archive) unpacked").code == 0)
    let unpacked = try shop.bytes(in: "unpacked/\(Self.name)")
    let portable = try shop.bytes(in: "portable").filter { !$0.key.hasPrefix(".bieuduong/") }
    #expect(unpacked == portable)
    #expect(portable["index.html"] != nil)
    #expect(portable[Self.archive] == nil)
  }

  @Test func `The same content makes the same bytes, on one thread or many`() throws {
    let (one, many) = (try workshop(), try workshop())
    try one.run("build", "--jobs", "1", environment: ["TZ": "Asia/Tokyo"])
    try many.run("build", "--jobs", "4", environment: ["TZ": "UTC"])
    let bytes = try one.bytes()[Self.archive]
    #expect(bytes != nil)
    #expect(try many.bytes()[Self.archive] == bytes)
    try one.write(
      "# A remark, which no page shows.\n" + Sample.settings + "publish: {portable: true}\n",
      to: "content/site.yaml")
    let again = try one.run("build", "--jobs", "2")
    #expect(again.output.contains(" 0 written"))
  }

  /// The name tells where it is from and of which day; the size is that of the file.
  @Test func `The page of the data leads to it`() throws {
    let shop = try workshop()
    try shop.run("build")
    let size = try shop.bytes()[Self.archive]?.count ?? 0
    let page = try shop.text("site/en/data/index.html")
    #expect(
      page.contains(
        "<a href=\"/data/portable.zip\" download=\"\(Self.name).zip\">\(Self.name).zip</a> <span class=\"mute\">\((size + 999) / 1000)\u{A0}kB, content as of <time datetime=\"2022-03-14\">14 March 2022</time></span>"
      ))
    #expect(try shop.text("site/vi/du-lieu/index.html").contains("Mang cả trang theo"))
  }

  @Test(arguments: ["", "publish: {}\n", "publish: {portable: false}\n"])
  func `There is none unless the settings ask for it`(settings: String) throws {
    let shop = try workshop(settings)
    #expect(try shop.run("build").code == 0)
    #expect(try shop.bytes()[Self.archive] == nil)
    #expect(try !shop.text("site/vi/du-lieu/index.html").contains("portable.zip"))
  }

  @Test func `It is taken away with the setting`() throws {
    let shop = try workshop()
    try shop.run("build")
    try shop.write(Sample.settings, to: "content/site.yaml")
    try shop.run("build")
    #expect(try shop.bytes()[Self.archive] == nil)
  }

  /// No file may grow above 16 KiB: the pages are shorter, the archive is not.
  @Test func `One that finds no room keeps the previous site`() throws {
    let shop = try workshop("")
    try shop.run("build")
    let before = try shop.bytes()
    try shop.write(Sample.settings + "publish: {portable: true}\n", to: "content/site.yaml")
    let tool = "exec \"$TOOL\" build --jobs 1 --as-of 2026-11-20T08:00"
    let built = try shop.shell("ulimit -f 240; \(tool)")
    #expect(built.code == 74)
    #expect(
      built.errors.contains("“data/portable.zip” in “site”: the file is larger than is allowed"))
    #expect(try shop.bytes() == before)
  }
}
