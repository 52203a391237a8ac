/// The line a finding points at, and the marks under it, as wide as a terminal shows them.
struct Excerpt {
  /// The line, cut around the place where it is too long to read.
  let text: String
  /// What stands before the marks: spaces, and the line's own tabs.
  let indent: String
  let underline: String

  private static let widest = 160
  private static let context = 60

  /// - Parameters:
  ///   - column: from 1, in scalars.
  ///   - length: in scalars; 0 marks one.
  init(_ scalars: [Unicode.Scalar], column: Int, length: Int) {
    let start = min(max(0, column - 1), scalars.count)
    let first = scalars.count > Excerpt.widest ? max(0, start - Excerpt.context) : 0
    let last = min(scalars.count, first + Excerpt.widest)
    let end = min(last, max(start + max(1, length), start))
    text =
      (first > 0 ? "…" : "") + scalars[first..<last].printable
      + (last < scalars.count ? "…" : "")
    indent =
      (first > 0 ? " " : "") + scalars[first..<start].map(Excerpt.space).joined()
    let width = scalars[start..<max(start, end)].reduce(0) { $0 + Excerpt.width($1) }
    underline = "^" + String(repeating: "~", count: max(0, width - 1))
  }

  private static func space(_ scalar: Unicode.Scalar) -> String {
    scalar == "\t" ? "\t" : String(repeating: " ", count: width(scalar))
  }

  /// Marks that stand on another letter take no room; characters of East Asia take two columns.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: 0
    default: isWide(scalar.value) ? 2 : 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension String {
  /// All of a text for a terminal, line by line.
  package var printableLines: String {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(\.printable)
      .joined(separator: "\n")
  }
}

extension Sequence<Unicode.Scalar> {
  /// Without what moves the terminal's cursor, paints it or turns the direction of its text; that shows as the replacement
  /// character.
  package var printable: String {
    var text = String.UnicodeScalarView()
    for scalar in self {
      switch scalar.properties.generalCategory {
      case .control where scalar != "\t", .format, .lineSeparator, .paragraphSeparator:
        text.append("\u{FFFD}")
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
