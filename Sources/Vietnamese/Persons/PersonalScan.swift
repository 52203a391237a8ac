/// The one pass over a text that looks for personal data.
struct PersonalScan {
  let bytes: [UInt8]
  let official: OfficialContacts
  let isAboutPerson: Bool
  private(set) var found: [PersonalData] = []
  /// What stands before is told already.
  private var told = 0

  init(_ bytes: [UInt8], official: OfficialContacts, isAboutPerson: Bool) {
    self.bytes = bytes
    self.isAboutPerson = isAboutPerson
    self.official = official
  }

  /// - Parameter first: where there may be something, as `start` says.
  mutating func run(from first: Int) {
    var index = first
    while let start = next(from: index) {
      index = start + 1
      if start < told { continue }
      if let data = look(at: start) {
        found.append(data)
        told = data.range.upperBound
      } else if bytes[start].isDigit {
        // What follows in the same number is no start of another, but behind a blank.
        while index < bytes.count, bytes[index].isDigit { index += 1 }
      }
    }
  }

  private func look(at index: Int) -> PersonalData? {
    switch bytes[index] {
    case Byte.at, Byte.percent, Byte.ampersand, Byte.bracket, Byte.brace: mail(at: index)
    case Byte.plus, 0x30...0x39: number(at: index)
    case Byte.parenthesis: mail(at: index) ?? number(at: index)
    default: statement(at: index)
    }
  }

  func data(_ kind: PersonalData.Kind, _ range: Range<Int>) -> PersonalData {
    PersonalData(kind: kind, range: range, text: String(decoding: bytes[range], as: UTF8.self))
  }
}

// Where to look
extension PersonalScan {
  private func next(from index: Int) -> Int? {
    bytes.withUnsafeBufferPointer { PersonalScan.start(in: $0, from: index) }
  }

  /// The next digit, sign or word with which personal data can begin; nil where nothing in the text is worth a look. Asked
  /// of every byte of the content, so that both tables are at hand, and letters, most of all there is, come first.
  static func start(in bytes: UnsafeBufferPointer<UInt8>, from first: Int) -> Int? {
    var isInWord = first > 0 && isWordByte(bytes[first - 1])
    var index = first
    return TellingWord.heads { heads in
      while index < bytes.count {
        let sort = sort(of: bytes[index])
        if sort == .letter {
          if !isInWord, TellingWord.mayBegin(bytes, index, heads) { return index }
          isInWord = true
          index += 1
          continue
        }
        switch sort {
        case .sign:
          if mayBegin(bytes, index) { return index }
          isInWord = false
        case .digit:
          if index == 0 || !bytes[index - 1].isDigit, mayBeginNumber(bytes, index) { return index }
          isInWord = true
        case .punctuation:
          isInWord = false
          index += bytes[index] == 0xE2 ? 2 : 1
        case .letter, .other: isInWord = false
        }
        index += 1
      }
      return nil
    }
  }

  /// Nine digits at least before the next letter, comma or slash, where dates, counts and most money end.
  private static func mayBeginNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    var (end, digits) = (index, 0)
    while end < bytes.count, end - index < 40, digits < 9 {
      switch bytes[end] {
      case 0x30...0x39: digits += 1
      case Byte.space, Byte.dot, Byte.hyphen, 0x28, 0x29, 0x5C, 0x80...0xBF, 0xC2, 0xE2: break
      case Byte.ampersand: end += 5
      default: return false
      }
      end += 1
    }
    return digits == 9
  }

  /// `@`, `+84`, `(0274)`, and the ways of writing @ that addresses, texts from Word and careful people know.
  private static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    return switch bytes[index] {
    case Byte.at: true
    case Byte.plus: next == UInt8(ascii: "8")
    case Byte.percent: next == UInt8(ascii: "4")
    case Byte.ampersand: next == UInt8(ascii: "#") || next == UInt8(ascii: "c")
    case Byte.parenthesis: "0+8aA@".utf8.contains(next)
    default: next | 0x20 == 0x61 || next == Byte.at
    }
  }

  private enum Sort { case other, letter, digit, sign, punctuation }

  @inline(__always)
  private static func sort(of byte: UInt8) -> Sort {
    if (0x41...0x5A).contains(byte & 0xDF) { return .letter }
    return switch byte {
    case 0x30...0x39: .digit
    case 0x40, 0x2B, 0x25, 0x26, 0x28, 0x5B, 0x7B: .sign
    // No-break space, «; dashes, quotation marks, …
    case 0xC2, 0xE2: .punctuation
    case 0x80...0xFF: .letter
    default: .other
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isDigit || (0x41...0x5A).contains(byte & 0xDF)
  }
}

/// Signs by their names.
enum Byte {
  static let at = UInt8(ascii: "@")
  static let plus = UInt8(ascii: "+")
  static let percent = UInt8(ascii: "%")
  static let ampersand = UInt8(ascii: "&")
  static let parenthesis = UInt8(ascii: "(")
  static let bracket = UInt8(ascii: "[")
  static let brace = UInt8(ascii: "{")
  static let slash = UInt8(ascii: "/")
  static let dot = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")
  static let hyphen = UInt8(ascii: "-")
  static let space = UInt8(ascii: " ")
  static let lineFeed = UInt8(ascii: "\n")
}
