import CCMark
import Foundation
import Testing

@testable import Markdown

/// Whatever is not ours is CommonMark as the library prints it.
@Suite struct CommonMarkTests {
  /// One row of the fixture: number, section, Markdown, HTML.
  struct Example: Decodable {
    let number: Int
    let markdown: String

    init(from decoder: any Decoder) throws {
      var row = try decoder.unkeyedContainer()
      number = try row.decode(Int.self)
      _ = try row.decode(String.self)
      markdown = try row.decode(String.self)
    }
  }

  static func examples() throws -> [Example] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/commonmark-0.31.2.json")
    return try JSONDecoder().decode([Example].self, from: Data(contentsOf: file))
  }

  /// As the library prints it, with the same curly quotes.
  static func plain(_ markdown: String) -> String {
    let text = cmark_markdown_to_html(markdown, markdown.utf8.count, CMARK_OPT_SMART)
    defer { free(text) }
    return text.map { String(cString: $0) } ?? ""
  }

  /// What we show otherwise on purpose leaves a trace in the library's own output.
  static func isOurs(_ html: String) -> Bool {
    ["<!-- raw HTML omitted -->", "<img "].contains { html.contains($0) }
      || addresses(in: html).contains { !isOutside($0) }
  }

  /// What nobody means in a report: code by indentation, and slips that are repaired.
  static func isMended(_ markdown: String) -> Bool {
    let source = Source([UInt8](markdown.utf8), file: "")
    return Mending(source, kinds: []).source.bytes != source.bytes
  }

  static func addresses(in html: String) -> [Substring] {
    html.split(separator: "<a href=\"", omittingEmptySubsequences: false).dropFirst().map {
      $0.prefix { $0 != "\"" }
    }
  }

  static func isOutside(_ address: Substring) -> Bool {
    ["http://", "https://", "mailto:"].contains { address.lowercased().hasPrefix($0) }
  }

  /// `<h2 id="muc-tieu">` is `<h2>` again.
  static func withoutIds(_ html: String) -> String {
    html.replacingOccurrences(
      of: "<h([1-6]) id=\"[^\"]*\">", with: "<h$1>", options: .regularExpression)
  }

  /// With an `h1` in it, every heading goes one level down.
  static func lowered(_ html: String) -> String {
    guard html.contains("<h1>") else { return html }
    return (1...5).reversed().reduce(html) { text, level in
      text.replacingOccurrences(of: "<h\(level)>", with: "<h\(level + 1)>")
        .replacingOccurrences(of: "</h\(level)>", with: "</h\(level + 1)>")
    }
  }

  @Test func `Every other example comes out as the library's own`() throws {
    var compared = 0
    for example in try Self.examples() {
      let expected = Self.plain(example.markdown)
      guard !Self.isOurs(expected), !Self.isMended(example.markdown) else { continue }
      compared += 1
      #expect(
        Self.withoutIds(html(example.markdown)) == Self.lowered(expected),
        "example \(example.number)")
    }
    // Of 652; the others hold raw HTML, images, addresses that we refuse, code by indentation, or what is repaired.
    #expect(compared == 407)
  }
}
