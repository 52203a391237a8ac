import Content
import Foundation
import Records
import TestSupport
import Testing

/// Every field of every kind of record that may hold a text, in both languages, with all the texts of the table of harmful
/// ones that aim at fields; the fields are those that the code says it reads, so that a new one is among them.
@Suite struct HostileFieldTests {
  private static let doors: Set = [
    "table", "html", "attribute", "css", "script", "feed", "svg", "mail", "citation",
  ]
  /// What would be markup, if it were no text.
  private static let markup = [
    "<script", "<img src=x", "<svg onload", "<iframe src=\"{", "<base href", "<meta http-equiv=ref",
    "<style>*", "\" onmouseover=\"trip", "<![CDATA[", "<!ENTITY", "<?php",
    "<image href", "<foreignObject", "<object data", "</text></title>", "\nBcc:", "\nER  -\n",
  ]

  /// One text, as YAML's double quotes have it.
  private static let text = Result {
    let table = Repository.root.appending(path: "Tests/checks/injection.txt")
    let lines = try String(contentsOf: table, encoding: .utf8).split(separator: "\n")
    let texts = try lines.compactMap { line -> String? in
      guard let bar = line.firstIndex(of: "|"),
        doors.contains(line[..<bar].trimmingCharacters(in: .whitespaces))
      else { return nil }
      let written = Data(line[line.index(after: bar)...].utf8)
      return try JSONDecoder().decode(String.self, from: written)
    }
    let all = try JSONEncoder().encode(texts.joined(separator: " "))
    return (count: texts.count, written: String(decoding: all, as: UTF8.self))
  }

  private static let site = Result {
    let harm = try Self.text.get().written
    let base = try fieldCompany()
    let records = FieldPath.all.enumerated().compactMap { index, path in
      Kind.allCases.first { $0.folder + "/" == path.file.path }.map { kind in
        ("\(kind.folder)/harm-\(index)/record.yaml", hostile(path, harm))
      }
    }
    return try SmallSite(
      withCompanions(base.merging(records) { $1 }), at: "2026-01-01T00:00", jobs: 2)
  }

  private static func hostile(_ path: FieldPath, _ text: String) -> String {
    FieldExample(path) { field, isWanted in
      guard isWanted, Kind(rawValue: field.key) == nil else { return nil }
      return field.value.filled(with: text)
    }.text
  }

  private let site: SmallSite

  init() throws { site = try Self.site.get() }

  @Test func `Each is read, or refused at its line`() {
    let refusals = site.findings.filter { $0.hasPrefix("initiatives/harm-") }
    #expect(site.paths.count { $0.hasPrefix("vi/") && $0.contains("/harm-") } > 150)
    #expect(refusals.allSatisfy { $0.contains(/record\.yaml:\d+:\d+ |\.md/) })
  }

  @Test func `The table says something at every door`() throws {
    #expect(try Self.text.get().count > 20)
  }

  @Test func `No text of theirs is markup anywhere`() {
    let bare = Self.markup.filter { $0 != "<script" }
    for text in bare {
      #expect(site.files(with: text).filter { !isData($0) } == [], "\(text)")
    }
  }

  @Test func `Every script is one of ours`() throws {
    for path in site.paths where path.hasSuffix(".html") {
      let scripts = try site.text(path).matches(of: /<script([^>]*)>/)
      #expect(scripts.allSatisfy { !$0.1.contains("trip") && !$0.1.isEmpty }, "\(path)")
    }
  }

  /// A line of a table is a record, and no cell begins as a formula, also where semicolons part cells.
  @Test func `No cell of a table begins as a formula`() throws {
    for path in site.paths where path.hasSuffix(".csv") {
      let text = try site.text(path)
      for start in [",=", ",+", ",@", ",\"=", ",\"+", ",\"@", ";=", ";+", ";@", ";\"\"="] {
        #expect(!text.contains(start), "\(path): \(start)")
      }
    }
  }

  private func isData(_ path: String) -> Bool {
    [".csv", ".json", ".jsonl", ".jsonld", ".txt", ".js"].contains { path.hasSuffix($0) }
  }
}

extension Description {
  /// A value of this form with the text in it; nil for what holds no text.
  fileprivate func filled(with text: String) -> String? {
    switch self {
    case .text: text
    case .common(.label, _), .common(.text, _): "{vi: \(text), en: \(text)}"
    case .list(let item): item.filled(with: text).map { "[\($0)]" }
    case .either(let one, let other): one.filled(with: text) ?? other.filled(with: text)
    default: nil
    }
  }
}
