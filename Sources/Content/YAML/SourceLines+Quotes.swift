internal import Vietnamese

/// A text in quotes, as its file has it.
struct QuotedText {
  let quote: Character
  let open: Mark
  /// The place after the closing quote; nil where it is never closed.
  var end: Mark?
  /// A line within it looks like the next key: the closing quote was forgotten, and that of another text taken for it.
  var swallowsKey = false
}

extension SourceLines {
  /// The texts in quotes up to a place, in order.
  func quotedTexts(before mark: Mark) -> [QuotedText] {
    var texts: [QuotedText] = []
    var open: QuotedText?
    for number in 1...max(1, Int(mark.line)) {
      guard let line = line(number) else { break }
      if open != nil, line.looksLikeKey { open?.swallowsKey = true }
      var scanner = QuoteScanner(line, number, open)
      scanner.run()
      texts += scanner.closed
      open = scanner.open
    }
    return texts + [open].compactMap { $0 }
  }

  /// The escape in a text in double quotes that stands for a control character.
  func controlEscape(from open: Mark) -> (text: String, code: String, mark: Mark)? {
    var number = Int(open.line)
    var skipped = Int(open.column)
    while let line = line(number) {
      let scalars = Array(line.unicodeScalars)
      var index = skipped
      while index + 1 < scalars.count {
        guard scalars[index] == "\\" else {
          index += 1
          continue
        }
        let width = ControlEscape.width(scalars[index + 1])
        if let code = ControlEscape.value(scalars[(index + 1)...].prefix(width)), code.isControl {
          let text = String(String.UnicodeScalarView(scalars[index...].prefix(width + 1)))
          let mark = Mark(
            line: Int32(clamping: number), column: Int32(clamping: index + 1),
            length: Int32(clamping: width + 1))
          return (text, code.codeName, mark)
        }
        index += width + 1
      }
      (number, skipped) = (number + 1, 0)
    }
    return nil
  }
}

/// What follows a backslash in double quotes.
private enum ControlEscape {
  private static let values: [Unicode.Scalar: UInt32] = [
    "0": 0, "a": 7, "b": 8, "v": 0xB, "f": 0xC, "r": 0xD, "e": 0x1B, "N": 0x85, "L": 0x2028,
    "P": 0x2029,
  ]

  static func width(_ letter: Unicode.Scalar) -> Int {
    switch letter {
    case "x": 3
    case "u": 5
    case "U": 9
    default: 1
    }
  }

  static func value(_ escape: some Collection<Unicode.Scalar>) -> Unicode.Scalar? {
    guard let letter = escape.first else { return nil }
    let digits = String(String.UnicodeScalarView(escape.dropFirst()))
    return (values[letter] ?? UInt32(digits, radix: 16)).flatMap(Unicode.Scalar.init)
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    properties.generalCategory == .control && value != 0x09 && value != 0x0A
      || (0x2028...0x2029).contains(value)
  }
}

/// Finds where quotes open and close within one line.
private struct QuoteScanner {
  private let scalars: [Unicode.Scalar]
  private let number: Int
  private(set) var open: QuotedText?
  private(set) var closed: [QuotedText] = []
  private var index = 0

  init(_ line: Substring, _ number: Int, _ open: QuotedText?) {
    scalars = Array(line.unicodeScalars)
    self.number = number
    self.open = open
  }

  mutating func run() {
    while index < scalars.count {
      if open != nil {
        passQuoted()
      } else if scalars[index] == "#", index == 0 || scalars[index - 1] == " " {
        return
      } else {
        if scalars[index] == "\"" || scalars[index] == "'", mayOpen {
          let start = mark(index)
          open = QuotedText(quote: Character(scalars[index]), open: start)
        }
        index += 1
      }
    }
  }

  private mutating func passQuoted() {
    let quote = open?.quote
    if quote == "\"", scalars[index] == "\\" {
      index += 2
    } else if Character(scalars[index]) == quote {
      if quote == "'", index + 1 < scalars.count, scalars[index + 1] == "'" {
        index += 2
        return
      }
      index += 1
      let end = mark(index)
      open?.end = end
      closed += [open].compactMap { $0 }
      open = nil
    } else {
      index += 1
    }
  }

  /// A quote opens a text where a value or key begins; elsewhere it is a character of the text.
  private var mayOpen: Bool {
    guard let last = scalars[..<index].lastIndex(where: { $0 != " " }) else { return true }
    let isApart = last < index - 1
    switch scalars[last] {
    case "{", "[", ",": return true
    case ":": return isApart || last > 0 && scalars[last - 1] == "\""
    case "-", "?": return isApart && scalars[..<last].allSatisfy { $0 == " " || $0 == "-" }
    default: return false
    }
  }

  private func mark(_ index: Int) -> Mark {
    Mark(line: Int32(clamping: number), column: Int32(clamping: index + 1), length: 1)
  }
}

extension Substring {
  /// `key: …`, maybe as the first of an item.
  var looksLikeKey: Bool {
    let body = drop { $0 == " " || $0 == "-" || $0 == "{" }
    let word = body.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    let rest = body[word.endIndex...]
    return !word.isEmpty && rest.first == ":" && (rest.dropFirst().first.map { $0 == " " } ?? true)
  }
}
