import Foundation
import TestSupport
import Testing

/// `bieuduong verify`: what a site proves of itself, and what is told of one that somebody has been at.
struct VerifyTests {
  private static let manifest = "site/manifest.json"
  private static let page = "site/en/initiatives/cap-phep/index.html"

  private func shop(_ content: [String: String] = Sample.content) throws -> Folder {
    let shop = try Folder.workshop(content)
    #expect(try shop.run("build").code == 0)
    return shop
  }

  private func verify(_ shop: Folder, _ more: String...) throws -> Outcome {
    try shop.shell((["\"$TOOL\" verify"] + more).joined(separator: " "))
  }

  private func digest(of path: String, in shop: Folder) throws -> String {
    String(try shop.shell("sha256sum \(path)").output.prefix(64))
  }

  private func replace(_ old: String, _ new: String, in path: String, of shop: Folder) throws {
    let text = try shop.text(path)
    #expect(text.contains(old), "\(path): \(old)")
    try shop.write(text.replacing(old, with: new), to: path)
  }

  /// As somebody would who knows that there is a manifest.
  private func update(_ path: String, in shop: Folder, _ change: () throws -> Void) throws {
    let (old, size) = (try digest(of: path, in: shop), try shop.text(path).utf8.count)
    try change()
    let newSize = try shop.text(path).utf8.count
    try replace(
      "\"size\":\(size),\"sha256\":\"\(old)\"",
      "\"size\":\(newSize),\"sha256\":\"\(try digest(of: path, in: shop))\"",
      in: Self.manifest, of: shop)
  }

  @Test func `A site that nobody has been at is proved, and the rest is said not to be`() throws {
    let shop = try shop()
    let told = try verify(shop)
    let files = try shop.shell("grep -c sha256 site/manifest.json").output.dropLast()
    #expect(told.code == 0 && told.errors.isEmpty)
    #expect(
      told.output == """
        Proved:
          all \(files) files are byte for byte what manifest.json says, none is missing and none was added;
          4 of 4 records show in both languages the facts and the texts that were taken down;
          all 4 lines of the log follow each other, and 4 records show the facts that the last line on each took down.

        Not proved:
          that this manifest.json is the one that was published. Who kept its SHA-256 compares it with this:
          \(try digest(of: Self.manifest, in: shop))
          that the log was not written anew from its beginning. Who kept a line gives it with --kept; the SHA-256 of the last:
          \(try shop.shell("tail -n 1 site/trace.jsonl | tr -d '\\n' | sha256sum").output.prefix(64))

        """)
    let vietnamese = try verify(shop, "--language vi")
    #expect(vietnamese.output.hasPrefix("Chứng minh được:\n  cả \(files) tệp đúng từng byte"))
  }

  @Test func `A word changed by hand in one page is named, with its record`() throws {
    let shop = try shop()
    let size = try shop.text(Self.page).utf8.count
    try replace("Permits online.</p>", "Permits on line.</p>", in: Self.page, of: shop)
    let told = try verify(shop)
    #expect(told.code == 1)
    let sizes = [size, size + 1].map { "\($0 / 1000),\(String(format: "%03d", $0 % 1000))" }
    #expect(
      told.output.hasPrefix(
        """
        Changed: 1
          en/initiatives/cap-phep/index.html (initiative:cap-phep; \(sizes[0]) bytes, now \(sizes[1]))

        Records that say something else than when the site was built: 1
          initiative:cap-phep: another text (English)

        Proved:

        """), "\(told.output)")
  }

  @Test func `Files that are missing or were added are named`() throws {
    let shop = try shop()
    try shop.remove("site/robots.txt")
    try shop.write("x", to: "site/vi/them.html")
    try shop.write("x", to: "site/.git/config")
    let told = try verify(shop)
    #expect(told.code == 1)
    #expect(
      told.output.hasPrefix(
        """
        Missing: 1
          robots.txt

        Not in manifest.json: 1
          vi/them.html

        """), "\(told.output)")
    let json = try verify(shop, "--format json")
    #expect(json.code == 1)
    #expect(json.output.contains("\"added\": [\n      \"vi/them.html\"\n    ]"))
  }

  @Test func `Who changes a text and the manifest as well is found out by the record`() throws {
    let shop = try shop()
    try update(Self.page, in: shop) {
      try replace("Permits online.</p>", "Permits by wire.</p>", in: Self.page, of: shop)
    }
    let told = try verify(shop)
    #expect(told.code == 1)
    #expect(!told.output.contains("Changed:"))
    #expect(told.output.contains("  initiative:cap-phep: another text (English)\n"))
    #expect(told.output.contains("manifest.json is not the one that the last build wrote"))
  }

  @Test func `Who changes a fact in the data and the manifest as well is found out by the record`()
    throws
  {
    let shop = try shop()
    let table = "site/data/initiatives.jsonl"
    try update(table, in: shop) { try replace("2022-03-14", "2022-03-15", in: table, of: shop) }
    let told = try verify(shop)
    #expect(
      told.output.contains(
        """
          initiative:cap-phep: other facts (Vietnamese)
          initiative:cap-phep: other facts (English)
          initiative:cap-phep: its JSON is not what the table says

        """), "\(told.output)")
  }

  @Test func `Of a record that was taken back nothing may be left`() throws {
    let content = Sample.content.with(["content/officials/binh.yaml": Sample.secondPerson])
    let shop = try shop(content)
    let line = try shop.shell("grep binh site/data/officials.jsonl").output
    try shop.write("withdrawn: {on: 2026-11-01}\n", to: "content/officials/binh.yaml")
    try shop.run("build")
    let told = try verify(shop)
    #expect(told.code == 0)
    #expect(told.output.contains("4 of 5 records") && told.output.contains("; 1 taken back,"))
    try shop.write(
      try shop.text("site/data/officials.jsonl") + line, to: "site/data/officials.jsonl")
    #expect(try verify(shop).output.contains("  official:binh: taken back, and still in the table"))
  }

  @Test func `A manifest that is none gets one message`() throws {
    let shop = try shop()
    let whole = try shop.text(Self.manifest)
    let line = try #require(whole.split(separator: "\n").firstIndex { $0.contains("robots.txt") })
    let cases = [
      (whole.dropLast(40).description, "“site/manifest.json” is torn: its end is missing;"),
      ("", "“site/manifest.json” is torn: its end is missing;"),
      (
        whole.replacing("\"path\":\"robots.txt\"", with: "\"path\":robots"),
        "“site/manifest.json” is damaged at line \(line + 1);"
      ),
      ("{\"name\": \"an app\"}\n", "“site/manifest.json” was not written by this tool:"),
      ("{\"name\": \"an app\"}", "“site/manifest.json” was not written by this tool:"),
    ]
    for (text, message) in cases {
      try shop.write(text, to: Self.manifest)
      let told = try verify(shop)
      #expect(told.code == 1 && told.output.isEmpty)
      #expect(told.errors.hasPrefix(message), "\(told.errors)")
      #expect(told.errors.split(separator: "\n").count == 1)
    }
    try shop.remove(Self.manifest)
    let missing = try verify(shop)
    #expect(missing.code == 1)
    #expect(missing.errors.hasPrefix("there is no “site/manifest.json”"))
    #expect(try verify(shop, "nowhere").code == 74)
    #expect(try verify(shop, "--jobs 0").code == 64)
  }

  @Test func `One thread or many find the same`() throws {
    let shop = try shop(Sample.large(60))
    _ = try shop.shell("for f in site/vi/de-xuat/*/index.html; do echo >> $f; done")
    let (one, many) = (try verify(shop, "--jobs 1"), try verify(shop, "--jobs 4"))
    #expect(one.output == many.output)
    #expect(one.output.contains("Changed: 61\n") && one.output.contains("  … and 41 more (--all)"))
    #expect(try verify(shop, "--all").output.contains("vi/de-xuat/de-xuat-59/index.html"))
  }
}
