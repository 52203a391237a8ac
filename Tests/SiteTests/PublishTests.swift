import Foundation
import TestSupport
import Testing

/// What `publish` turns off is nowhere, nothing leads to it, and all else is as it was.
@Suite struct PublishTests {
  /// A switch and the texts of the lines that go with it.
  struct Switch: Sendable, CustomTestStringConvertible {
    let name: String
    /// Every line that goes has one of these.
    let lines: [String]
    /// Every line that comes in their place.
    let instead: [String]

    var testDescription: String { name }
  }

  private static let whole = Result { try site(publish: "") }

  private static func site(publish: String) throws -> SmallSite {
    let settings = Sample.settings + (publish.isEmpty ? "" : "publish: {\(publish)}\n")
    return try SmallSite(
      Sample.whole.merging(["site.yaml": settings]) { $1 }, at: "2026-01-31T08:00")
  }

  @Test func `All are on unless they are turned off`() throws {
    let on = try Self.site(
      publish: "side_by_side: true, record_json: true, choice_feeds: true, choice_tables: true")
    #expect(on.bytes == (try Self.whole.get()).bytes)
  }

  static let switches = [
    Switch(
      name: "side_by_side", lines: ["song-ngu"], instead: []),
    Switch(
      name: "record_json",
      lines: ["type=\"application/json\"", "Each record also has a JSON file", "Mỗi hồ sơ còn có"],
      instead: [
        "<li>JSON and JSON Lines hold the same data, with lists nested in records.</li>",
        "<li>JSON và JSON Lines có cùng nội dung, các danh sách nằm ngay trong hồ sơ.</li>",
      ]),
    Switch(
      name: "choice_feeds", lines: ["type=\"application/atom+xml\"", "data-nearest"],
      instead: [
        "data-feed=\"Follow this list (Atom)\">", "data-feed=\"Theo dõi danh sách này (Atom)\">",
      ]),
    Switch(
      name: "choice_tables",
      lines: [
        "type=\"text/csv\"", "At the foot of each register is a CSV",
        "Ở cuối mỗi danh mục có tệp CSV", "registerPart(\"index\"",
      ],
      instead: ["\"tables\":\"\""]),
  ]

  @Test(arguments: switches)
  func `What is turned off is gone, with every link to it, and nothing else is`(
    _ off: Switch
  ) throws {
    let (with, without) = (try Self.whole.get(), try Self.site(publish: "\(off.name): false"))
    let gone = Set(with.paths).subtracting(without.paths)
    #expect(!gone.isEmpty)
    #expect(gone.filter { !Self.is($0, of: off) } == [])
    #expect(without.paths.filter { Self.is($0, of: off) } == [])
    #expect(Set(without.paths).subtracting(with.paths) == [])
    for path in without.paths where without.bytes[path] != with.bytes[path] {
      // The list of feeds is another; whether it leads anywhere else is asked below.
      if off.name == "choice_feeds", path.contains("/nguon-tin/") || path.contains("/feeds/") {
        continue
      }
      let (before, after) = (try lines(of: path, in: with), try lines(of: path, in: without))
      let lost = before.subtracting(after).filter { line in
        !off.lines.contains { line.contains($0) }
      }
      let new = after.subtracting(before).filter { line in
        !off.instead.contains { line.contains($0) }
      }
      #expect(lost == [], "in \(path)")
      #expect(new == [], "in \(path)")
    }
  }

  private func lines(of path: String, in site: SmallSite) throws -> Set<String> {
    Set(try site.text(path).split(separator: "\n").map(String.init))
  }

  /// By the addresses as they are promised.
  private static func `is`(_ path: String, of off: Switch) -> Bool {
    let parts = path.split(separator: "/")
    return switch off.name {
    case "side_by_side": parts.dropLast().last == "song-ngu"
    case "record_json": parts.count > 1 && parts[0] == "vi" && path.hasSuffix(".json")
    case "choice_feeds":
      // `vi/khen-thuong/nam/2023/atom.xml`; an article, too, is two folders below its register.
      parts.count == 5 && parts[4] == "atom.xml" && !parts[2].hasPrefix("nd-")
    case "choice_tables":
      parts.count == 4 && parts[0] == "data" && path.hasSuffix(".csv")
        || parts.count == 5 && parts[2] == "article"
    default: false
    }
  }

  static let settings = [
    "", "side_by_side: false", "record_json: false", "choice_feeds: false", "choice_tables: false",
    "side_by_side: false, record_json: false, choice_feeds: false, choice_tables: false",
  ]

  /// Pages, feeds, the sitemap, what is said to search engines, and the addresses in tables.
  @Test(arguments: settings)
  func `Nothing leads to what is not there`(publish: String) throws {
    let site = try Self.site(publish: publish)
    var dead: [String] = []
    for path in site.paths where !path.hasSuffix(".js") {
      for target in targets(in: try site.text(path)) where !has(target, from: path, site) {
        dead.append("\(path): \(target)")
      }
    }
    #expect(dead.sorted() == [])
  }

  private let base = "https://bieuduong.example.vn/"

  /// What stands in `href` and `src`, and every address of the site.
  private func targets(in text: String) -> Set<String> {
    let links = text.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.1) }
    let addresses = text.matches(of: /https:\/\/bieuduong\.example\.vn\/[^"<>\s,)}\\]*/)
    return Set(links + addresses.map { String($0.0) })
  }

  private func has(_ target: String, from path: String, _ site: SmallSite) -> Bool {
    var target = target.replacingOccurrences(of: "&amp;", with: "&")
    if target.hasPrefix(base) { target = "/" + target.dropFirst(base.count) }
    guard target.hasPrefix("/") else { return target.contains(":") || target.hasPrefix("#") }
    target = String(target.prefix { $0 != "#" && $0 != "?" }.dropFirst())
    let file = target.isEmpty || target.hasSuffix("/") ? target + "index.html" : target
    return site.has(file.removingPercentEncoding ?? file)
  }

  @Test func `A list of several choices is a table only where single choices are`() throws {
    let (with, without) = (
      try Self.whole.get(), try Self.site(publish: "choice_tables: false")
    )
    let index = "vi/khen-thuong/rows/index.js"
    #expect(try with.text(index).contains("\"tables\":\"data/commendations/year/\""))
    #expect(try !without.text(index).contains("data/commendations/"))
    #expect(try without.text(index).contains("\"table\":\"data/commendations.csv\""))
  }

  @Test func `A switch is true or false`() throws {
    let site = try Self.site(publish: "record_json: no")
    #expect(site.findings.count == 1)
    #expect(site.findings[0].hasPrefix("site.yaml:5:"))
  }
}
