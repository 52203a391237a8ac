internal import Vietnamese

// What other programs leave in a text
extension InlineMender {
  /// An escape that Markdown knows is passed over; a blank behind `\` is one that does not break.
  mutating func backslash(at index: Int) -> Int {
    guard let next = byte(index + 1) else {
      dropBackslash(index)
      return index + 1
    }
    if next == 32 {
      draft.edit(Edit(index..<index + 2, [0xC2, 0xA0]))
      draft.tell(.lineEnd, at: index..<index + 1)
      return index + 2
    }
    guard next == UInt8(ascii: "\\") else { return index + (next.isPunctuation ? 2 : 1) }
    if let third = byte(index + 2), third != UInt8(ascii: "\\"), third.isPunctuation {
      draft.tell(.escape, at: index..<index + 3)
    }
    return index + 2
  }

  /// At the end of a paragraph `\` ends no line.
  private mutating func dropBackslash(_ index: Int) {
    draft.edit(Edit(index..<index + 1, []))
    draft.tell(.lineEnd, at: index..<index + 1)
  }

  /// `&amp;nbsp;` was written as HTML twice; `&nbsp` lacks its end.
  mutating func entity(at index: Int) -> Int {
    let isTwice = starts("&amp;", at: index)
    let name = index + (isTwice ? 5 : 1)
    var stop = name
    if byte(stop) == UInt8(ascii: "#") { stop += 1 }
    while let byte = byte(stop), byte.isASCIIWord, stop - name < 10 { stop += 1 }
    let isEnded = byte(stop) == UInt8(ascii: ";")
    if isTwice, isEnded, stop > name + 1 {
      draft.tell(.entity, at: index..<stop + 1)
      return stop + 1
    }
    let isNumber = byte(name) == UInt8(ascii: "#") && stop > name + 2
    if !isTwice, !isEnded, isNumber || bytes[name..<stop].elementsEqual("nbsp".utf8) {
      draft.tell(.entity, at: index..<stop)
    }
    return index + 1
  }

  /// `{{< … >}}`, `{{ … }}`, `{% … %}`; and what follows the words of a heading.
  mutating func brace(at index: Int) -> Int {
    let ending: StaticString? =
      starts("{{", at: index)
      ? "}}" : starts("{%", at: index) ? "%}" : starts("{:", at: index) ? "}" : nil
    if let ending {
      guard let stop = find(ending, from: index + 2) else { return index + 2 }
      draft.tell(.shortcode, at: firstLine(of: index..<stop))
      return stop
    }
    guard isHeading, let stop = attributes(at: index), bytes[stop..<end].allSatisfy(\.isBlank)
    else { return index + 1 }
    draft.edit(Edit(index..<stop, []))
    draft.tell(.attributes, at: index..<stop)
    return stop
  }

  private func find(_ ending: StaticString, from start: Int) -> Int? {
    let sign = ending.withUTF8Buffer { $0[0] }
    var index = start
    while let found = first(sign, from: index, within: start + 500 - index) {
      if starts(ending, at: found) { return found + ending.utf8CodeUnitCount }
      index = found + 1
    }
    return nil
  }

  /// `~~struck~~`, and `CO~2~`.
  mutating func tilde(at index: Int) -> Int {
    guard byte(index + 1) == UInt8(ascii: "~") else { return small(at: index, Self.lower) }
    let length = bytes[index..<end].prefix { $0 == UInt8(ascii: "~") }.count
    let line = firstLine(of: index..<min(end, index + 1_000)).upperBound
    guard length == 2, let next = byte(index + 2), !next.isSpace else { return index + length }
    var search = index + 2
    while let close = bytes[search..<line].firstIndex(of: UInt8(ascii: "~")) {
      if starts("~~", at: close), !bytes[close - 1].isSpace {
        draft.tell(.strike, at: index..<close + 2)
        return close + 2
      }
      search = close + 1
    }
    return index + 2
  }

  /// `m^2^`
  mutating func caret(at index: Int) -> Int { small(at: index, Self.upper) }

  private static let upper = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"].map {
    Array($0.utf8)
  }
  private static let lower = ["₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"].map {
    Array($0.utf8)
  }

  /// One or two digits between two such signs, right after a word.
  private mutating func small(at index: Int, _ digits: [[UInt8]]) -> Int {
    let number = bytes[index + 1..<end].prefix(3).prefix(while: \.isDigit)
    guard (1...2).contains(number.count), byte(number.endIndex) == bytes[index],
      index > 0, bytes[index - 1] >= 0x80 || (97...122).contains(bytes[index - 1] | 0x20)
    else { return index + 1 }
    draft.edit(Edit(index..<number.endIndex + 1, number.flatMap { digits[Int($0 - 48)] }))
    draft.tell(.smallNumbers, at: index..<number.endIndex + 1)
    return number.endIndex + 1
  }

  /// `TODO`, `Lorem ipsum`: words that hold a place for others.
  mutating func filler(at index: Int) -> Int {
    guard !isWord(before: index) else { return index + 1 }
    for words in SilentWords.fillers
    where starts(words, at: index) && !isWord(at: index + words.utf8CodeUnitCount) {
      let stop = index + words.utf8CodeUnitCount
      draft.tell(.filler(String(decoding: bytes[index..<stop], as: UTF8.self)), at: index..<stop)
      return stop
    }
    return index + 1
  }
}
