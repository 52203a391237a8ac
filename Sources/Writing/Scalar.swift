internal import Content
internal import Vietnamese

/// One value as it stands behind a key: bare, or in quotes where YAML, or another program that reads it, would take it for
/// something else.
struct Scalar {
  private let text: String
  private let isFlow: Bool
  private let isCode: Bool

  /// - Parameter isFlow: whether it stands between brackets.
  init(_ text: String, as description: Description?, isFlow: Bool) {
    self.text = text.nfc
    self.isFlow = isFlow
    isCode = description?.isCode ?? false
  }

  var written: String { needsQuotes ? quoted : text }

  private var quoted: String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }

  private var needsQuotes: Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return true
    }
    return Scalar.signs.contains(first) && !isNumber || first == " " || last == " " || last == ":"
      || text.contains(": ") || text.contains("#") && (isCode || text.contains(" #"))
      || text.unicodeScalars.contains { $0.value < 0x20 || isFlow && Scalar.brackets.contains($0) }
      || !isCode && isTakenForAnother
  }

  /// Signs of YAML’s own, and dashes that look like those of a list.
  private static let signs = Set("!&*-?|>@`%[]{}\"',:#=~<–—".unicodeScalars)

  private static let brackets = Set(",[]{}".unicodeScalars)

  /// `-5`, where a number belongs.
  private var isNumber: Bool { isCode && Quantity(text) != nil }

  /// A number, a date or yes and no: only other programs are led astray by them.
  private var isTakenForAnother: Bool {
    if Scalar.words.contains(text.lowercased()) { return true }
    guard let first = text.utf8.first, (0x30...0x39).contains(first) || "+.".utf8.contains(first)
    else { return false }
    return text.utf8.allSatisfy { "0123456789abcdefxoABCDEF+-._:TZ".utf8.contains($0) }
  }

  private static let words: Set = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]
}

extension Description {
  /// Read by the tool alone, as the word, the number or the day it is.
  fileprivate var isCode: Bool {
    switch self {
    case .text, .object, .common, .entries, .list: false
    case .either(let one, let other): one.isCode && other.isCode
    default: true
    }
  }
}
