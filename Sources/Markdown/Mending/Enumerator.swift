internal import Vietnamese

/// What numbers a line of an official text: `1.`, `a)`, `II.`, `Điều 3.`, `1.2.`, `Bước 4:`.
struct Enumerator: Equatable {
  enum Style: Hashable {
    case number(UInt8)
    case bracketed
    case letter(UInt8)
    case roman(UInt8)
    case word(Int)
    case dotted([UInt8])
  }

  let style: Style
  let value: Int
  /// Whether Markdown begins a list with it.
  let isMarkdown: Bool

  /// One line may be read in two ways: `i)` is a letter and a Roman number.
  static func readings(of bytes: [UInt8], at start: Int, before end: Int) -> [Enumerator] {
    guard start < end else { return [] }
    let first = bytes[start]
    if first.isDigit { return number(bytes, start, end).map { [$0] } ?? [] }
    if first == UInt8(ascii: "(") { return bracketed(bytes, start, end).map { [$0] } ?? [] }
    let word = word(bytes, start, end).map { [$0] }
    return word ?? (letter(bytes, start, end) + roman(bytes, start, end))
  }

  func isFollowed(by next: Enumerator) -> Bool {
    guard style == next.style else { return false }
    if case .letter = style { return Enumerator.letters(after: value).contains(next.value) }
    return next.value == value + 1
  }

  private static let most = 99

  private static func number(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Enumerator? {
    guard let (value, after) = digits(bytes, start, end), after < end else { return nil }
    let sign = bytes[after]
    let isBefore = after + 1 == end || bytes[after + 1].isBlank
    switch sign {
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      if sign == UInt8(ascii: "."), after + 1 < end, bytes[after + 1].isDigit {
        return dotted(bytes, start, end)
      }
      guard isBefore || isLetter(bytes[after + 1]) else { return nil }
      return Enumerator(style: .number(sign), value: value, isMarkdown: isBefore)
    case UInt8(ascii: "-"):
      guard isBefore else { return nil }
      return Enumerator(style: .number(sign), value: value, isMarkdown: false)
    case UInt8(ascii: "/"):
      guard isBefore || isLetter(bytes[after + 1]) else { return nil }
      return Enumerator(style: .number(sign), value: value, isMarkdown: false)
    default: return nil
    }
  }

  /// `1.2.` or `1.2 `, told by what stands before the last number.
  private static func dotted(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Enumerator? {
    var (index, last) = (start, start)
    while let (value, after) = digits(bytes, index, end) {
      guard after < end else { return nil }
      last = index
      index = after + 1
      if bytes[after] == UInt8(ascii: "."), index < end, bytes[index].isDigit { continue }
      let isEnd =
        bytes[after].isBlank
        || (bytes[after] == UInt8(ascii: ".") && index < end
          && bytes[index].isBlank)
      guard isEnd else { return nil }
      return Enumerator(style: .dotted(Array(bytes[start..<last])), value: value, isMarkdown: false)
    }
    return nil
  }

  private static func bracketed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Enumerator? {
    guard let (value, after) = digits(bytes, start + 1, end), after < end,
      bytes[after] == UInt8(ascii: ")")
    else { return nil }
    return Enumerator(style: .bracketed, value: value, isMarkdown: false)
  }

  private static func digits(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (Int, Int)? {
    var (value, index) = (0, start)
    while index < end, bytes[index].isDigit, value <= most {
      value = value * 10 + Int(bytes[index] - 48)
      index += 1
    }
    return index > start && value <= most ? (value, index) : nil
  }
}

// Letters and words
extension Enumerator {
  /// In the order of Vietnamese lists, which have đ and no f, j, w, z.
  private static let vietnamese = [UInt8]("abcd\u{1}eghiklmnopqrstuvxy".utf8)

  /// The letter that follows, in either language. đ counts as 1.
  private static func letters(after value: Int) -> [Int] {
    let place = vietnamese.firstIndex { Int($0) == value }
    let next = place.flatMap { $0 + 1 < vietnamese.count ? Int(vietnamese[$0 + 1]) : nil }
    return [value + 1] + (next.map { [$0] } ?? [])
  }

  private static func letter(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [Enumerator] {
    let first = bytes[start]
    let isD = first == 0xC4 && start + 1 < end && (bytes[start + 1] | 1) == 0x91
    guard isD || (97...122).contains(first | 0x20) else { return [] }
    let after = start + (isD ? 2 : 1)
    guard after + 1 < end, isEnd(bytes[after]), bytes[after + 1].isBlank else { return [] }
    return [
      Enumerator(
        style: .letter(bytes[after]), value: isD ? 1 : Int(first | 0x20), isMarkdown: false)
    ]
  }

  private static func roman(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [Enumerator] {
    guard let (value, after) = romanDigits(bytes, start, end), after + 1 < end, isEnd(bytes[after]),
      bytes[after + 1].isBlank
    else { return [] }
    return [Enumerator(style: .roman(bytes[after]), value: value, isMarkdown: false)]
  }

  private static func isEnd(_ sign: UInt8) -> Bool { ".)/-".utf8.contains(sign) }
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (97...122).contains(byte | 0x20)
  }

  private static func romanDigits(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (Int, Int)? {
    var (value, previous, index) = (0, 0, start)
    while index < end, index - start < 6, let digit = romanDigit(bytes[index] & 0xDF) {
      value += digit > previous ? digit - 2 * previous : digit
      previous = digit
      index += 1
    }
    return index > start && value > 0 && value <= most ? (value, index) : nil
  }

  private static func romanDigit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    default: nil
    }
  }

  private static let words = [
    "Điều", "Khoản", "Chương", "Mục", "Phần", "Bước", "Article", "Clause", "Chapter", "Section",
    "Part", "Step",
  ].map { [UInt8]($0.utf8) }

  /// By the first byte: nearly every line is none.
  private static let begins = (0...255).map { byte in words.contains { $0[0] == UInt8(byte) } }

  /// `Điều 3.` and `Chương II`, but not “Điều 3 của Luật” in the middle of a sentence.
  private static func word(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Enumerator? {
    guard begins[Int(bytes[start])] else { return nil }
    for (index, word) in words.enumerated() where start + word.count + 1 < end {
      let after = start + word.count
      guard bytes[start..<after].elementsEqual(word), bytes[after] == 32,
        let (value, stop) = digits(bytes, after + 1, end) ?? romanDigits(bytes, after + 1, end)
      else { continue }
      guard stop == end || bytes[stop] == UInt8(ascii: ".") || bytes[stop] == UInt8(ascii: ":")
      else { return nil }
      return Enumerator(style: .word(index), value: value, isMarkdown: false)
    }
    return nil
  }
}
