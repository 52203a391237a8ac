import Foundation
import TestSupport
import Testing

/// Wrong usage ends with 64 before anything is read or written.
struct UsageTests {
  @Test(
    arguments: [
      (["build", "--colour"], "Error: Unknown option '--colour'"),
      (["build", "content"], "Error: Unexpected argument 'content'"),
      (["publish"], "Error: Unexpected argument 'publish'"),
      (["build", "--jobs", "0"], "Error: --jobs takes a number from 1 to 256."),
      (["build", "--jobs", "all"], "Error: The value 'all' is invalid for '--jobs <jobs>'"),
      (
        ["build", "--as-of", "2026-02-30T08:00"],
        "Error: The value '2026-02-30T08:00' is invalid for '--as-of <2024-01-15T08:00>'"
      ),
      (
        ["build", "--base", "example.org"],
        "Error: --base takes an absolute address such as https://host/sub/path/."
      ),
      (
        ["check", "--language", "fr"],
        "Error: The value 'fr' is invalid for '--language <language>'. Please provide one of 'vi' and 'en'."
      ),
      (
        ["build", "--output", "content"],
        "Error: --output content would mix the site with what it is made from."
      ),
      (
        ["build", "--output", "content/units/../site"],
        "Error: --output content/units/../site would mix the site with what it is made from."
      ),
      (
        ["build", "--output", "templates/assets"],
        "Error: --output templates/assets would mix the site with what it is made from."
      ),
      (
        ["build", "--output", "."],
        "Error: --output . would mix the site with what it is made from."
      ),
      (
        ["build", "--output", "way/to"],
        "Error: --output way/to would mix the site with what it is made from."
      ),
      (
        ["build", "--output", "way/to/new"],
        "Error: --output way/to/new would mix the site with what it is made from."
      ),
      (
        ["build", "--output", "way/to/new/and/deeper"],
        "Error: --output way/to/new/and/deeper would mix the site with what it is made from."
      ),
      (
        ["build", "--output", "way/to/new/../../templates/x"],
        "Error: --output way/to/new/../../templates/x would mix the site with what it is made from."
      ),
      (
        ["build", "--output", "nothing/../content/new"],
        "Error: --output nothing/../content/new would mix the site with what it is made from."
      ),
      (
        ["build", "--content", "way/to", "--output", "content/new"],
        "Error: --output content/new would mix the site with what it is made from."
      ),
      (["build", "--output", "/"], "Error: --output / is not a folder for a site."),
    ] as [([String], String)])
  func `Wrong usage is refused, and nothing is touched`(_ arguments: [String], _ line: String)
    throws
  {
    let shop = try Folder.workshop()
    let before = try shop.bytes(in: ".")
    try FileManager.default.createDirectory(
      atPath: shop.path + "/way", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: shop.path + "/way/to", withDestinationPath: "../content")
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    let refused = try shop.shell("\"$TOOL\" \(words)")
    #expect(refused.code == 64)
    #expect(refused.firstError == line)
    let after = try shop.bytes(in: ".").filter { !$0.key.hasPrefix("shell.") }
    #expect(after == before)
  }

  @Test(arguments: ["content-2", "way/site", "new/deep/site", "way/../site", "way/out/site"])
  func `A folder beside the content is taken, whatever it is called`(_ output: String) throws {
    let shop = try Folder.workshop()
    try shop.write("", to: "way/mark")
    try shop.write("", to: "elsewhere/mark")
    try shop.link("way/out", to: "../elsewhere")
    #expect(try shop.run("build", "--output", output).code == 0)
    #expect(shop.exists(output + "/index.html"))
  }
}
