/// A document number as it stands in text, found without regular expressions: this runs over the
/// prose of every page.
struct WrittenNumber {
  let range: Range<Int>
  let form: DocumentSymbol.Form
  let sequence: Int

  /// As in `15a/QĐ-UBND`, inserted later between two numbers; mostly empty.
  let letter: String

  /// The number with its zeros and letter, as written.
  let number: [UInt8]
  let year: Int?
  /// Spelt as they are printed.
  let tokens: [String]

  /// - Parameters:
  ///   - start: where the first digit stands.
  ///   - isStrict: letters begin with capitals, as in careful prose; dates and fractions then
  ///     cannot be taken for a number.
  init?(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, isStrict: Bool) {
    var cursor = NumberCursor(bytes: bytes, position: start, isStrict: isStrict)
    guard let sequence = cursor.digits(1...5), sequence > 0 else { return nil }
    letter = cursor.insertedLetter()
    // Most numbers in prose end here, before anything is kept of them.
    guard cursor.isAt("-") || cursor.isAt("/") else { return nil }
    number = Array(bytes[start..<cursor.position])
    self.sequence = sequence
    guard let rest = cursor.isAt("-") ? cursor.partyRest() : cursor.stateRest(),
      !cursor.isInsideWord
    else { return nil }
    (form, year, tokens) = rest
    range = start..<cursor.position
  }
}

/// Reads the parts of a number one after the other; a part that is not there leaves it in place.
private struct NumberCursor {
  typealias Rest = (form: DocumentSymbol.Form, year: Int?, tokens: [String])

  let bytes: UnsafeBufferPointer<UInt8>
  var position: Int
  let isStrict: Bool

  func isAt(_ sign: Unicode.Scalar) -> Bool { peek(0) == UInt8(ascii: sign) }

  /// A letter or digit follows, so what was read is the beginning of something else.
  var isInsideWord: Bool {
    Unbreakable.isWord(peek(0)) || (isAt("-") || isAt("/")) && Unbreakable.isWord(peek(1))
  }

  mutating func digits(_ width: ClosedRange<Int>) -> Int? {
    var (end, value) = (position, 0)
    while end < bytes.count, bytes[end].isDigit, end - position <= width.upperBound {
      value = value * 10 + Int(bytes[end] - 48)
      end += 1
    }
    guard width.contains(end - position) else { return nil }
    position = end
    return value
  }

  mutating func insertedLetter() -> String {
    guard let next = peek(0), (97...122).contains(next), [45, 47].contains(peek(1)) else {
      return ""
    }
    position += 1
    return String(Unicode.Scalar(next))
  }

  mutating func partyRest() -> Rest? {
    guard accept("-"), let type = token(), accept("/"), let organ = tokens(atMost: 3) else {
      return nil
    }
    return (.party, nil, [type] + organ)
  }

  mutating func stateRest() -> Rest? {
    guard accept("/") else { return nil }
    let year = acceptYear()
    guard let tokens = tokens(atMost: 5) else { return nil }
    if tokens.count == 1 {
      return year != nil && isTerm(tokens[0]) ? (.term, year, tokens) : nil
    }
    return (DocumentSymbol.isType(tokens[0]) ? .state : .letter, year, tokens)
  }

  private mutating func acceptYear() -> Int? {
    let start = position
    if let year = digits(4...4), (1945...2099).contains(year), accept("/") { return year }
    position = start
    return nil
  }

  /// QH or UBTVQH with the number of the term.
  private func isTerm(_ token: String) -> Bool {
    let letters = token.utf8.prefix { !$0.isDigit }
    return ["QH", "UBTVQH"].contains { letters.elementsEqual($0.utf8) }
      && (1...2).contains(token.utf8.count - letters.count)
  }

  private mutating func tokens(atMost count: Int) -> [String]? {
    guard let first = token() else { return nil }
    var tokens = [first]
    while tokens.count < count, isAt("-"), letterWidth(at: position + 1) > 0 {
      position += 1
      guard let next = token() else { return nil }
      tokens.append(next)
    }
    return tokens
  }

  /// Letters, among them Đ and Ư, then digits; `&` may join units: `QLXD&HT`.
  private mutating func token() -> String? {
    let start = position
    guard letterWidth(at: start) > 0, !isStrict || isCapital(at: start) else { return nil }
    while letterWidth(at: position) > 0 || (isAt("&") && letterWidth(at: position + 1) > 0) {
      position += max(1, letterWidth(at: position))
    }
    while let next = peek(0), next.isDigit { position += 1 }
    guard (1...24).contains(position - start) else { return nil }
    return DocumentSymbol.restored(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  /// The bytes of the letter there: 1, 2 for Đ and Ư in either case, 0 for no letter of a symbol.
  private func letterWidth(at place: Int) -> Int {
    guard place < bytes.count else { return 0 }
    if (97...122).contains(bytes[place] | 0x20) { return 1 }
    guard place + 1 < bytes.count else { return 0 }
    return switch (bytes[place], bytes[place + 1]) {
    case (0xC4, 0x90...0x91), (0xC6, 0xAF...0xB0): 2
    default: 0
    }
  }

  private func isCapital(at place: Int) -> Bool {
    (65...90).contains(bytes[place])
      || bytes[place] >= 0x80 && [0x90, 0xAF].contains(bytes[place + 1])
  }

  private mutating func accept(_ sign: Unicode.Scalar) -> Bool {
    guard isAt(sign) else { return false }
    position += 1
    return true
  }

  private func peek(_ ahead: Int) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }
}
