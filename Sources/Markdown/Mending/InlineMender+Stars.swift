/// Runs of `*` that opened emphasis and wait for what closes it.
struct Stars {
  struct Run {
    let at: Int
    let length: Int
    /// What is left of it when shorter runs have closed some.
    var left: Int
    /// A letter stands before it and a sign after: Markdown lets it close only.
    let isStuck: Bool
  }

  var open: [Run] = []
  /// Two stars between blanks.
  var loose: [Int] = []
  /// One star between blanks.
  var looseOnes: [Int] = []
  var runs = 0
  /// `__` before a word.
  var underscore: Int?
}

extension InlineMender {
  private enum Side { case blank, sign, word }

  mutating func star(at start: Int) -> Int {
    let length = bytes[start..<end].prefix { $0 == UInt8(ascii: "*") }.count
    let after = start + length
    let (before, next) = (side(before: start), side(at: after))
    if length > 1 { stars.runs += 1 }
    guard length <= 3 else {
      _ = close(length)
      return after
    }
    let opens = next == .word || (next == .sign && before != .word)
    let closes = before == .word || (before == .sign && next != .word)
    switch (opens && next != .blank, closes && before != .blank) {
    case (_, true) where close(length): break
    case (true, false) where isMeantToClose(start, length, before, next):
      draft.edit(Edit(at: after, Self.nothing))
      tellEmphasis(to: after)
    case (true, _): push(start, length)
    case (false, true) where before == .word && next == .sign: push(start, length, isStuck: true)
    case (false, false) where length == 2: stars.loose.append(start)
    case (false, false) where length == 1: stars.looseOnes.append(start)
    default: break
    }
    return after
  }

  /// `__bold:__word`: Markdown lets `__` close before no letter. Stars do.
  mutating func underscore(at start: Int) -> Int {
    let length = bytes[start..<end].prefix { $0 == UInt8(ascii: "_") }.count
    let after = start + length
    guard length == 2 else { return after }
    let (before, next) = (side(before: start), side(at: after))
    if let open = stars.underscore, before != .blank {
      stars.underscore = nil
      guard next == .word else { return after }
      draft.edit(Edit(open..<open + 2, Array("**".utf8)))
      draft.edit(Edit(start..<after, Array("**".utf8)))
      if before == .sign { draft.edit(Edit(at: after, Self.nothing)) }
      draft.tell(.emphasis, at: firstLine(of: open..<after))
    } else if before != .word, next == .word {
      stars.underscore = start
    }
    return after
  }

  /// An empty comment, which shows nothing and is a sign to Markdown, so that what stands before it can close.
  static let nothing: StaticString = "<!-- -->"

  private mutating func push(_ at: Int, _ length: Int, isStuck: Bool = false) {
    stars.open.append(Stars.Run(at: at, length: length, left: length, isStuck: isStuck))
  }

  /// Closes what is open, as far as the run reaches; false where nothing is.
  private mutating func close(_ length: Int) -> Bool {
    var rest = length
    while rest > 0, var last = stars.open.last {
      if last.isStuck, last.length != length {
        stars.open.removeLast()
        continue
      }
      let used = min(rest, last.left)
      rest -= used
      last.left -= used
      stars.open.removeLast()
      if last.left > 0 { stars.open.append(last) }
      if last.isStuck {
        draft.edit(Edit(at: last.at, Self.nothing))
        draft.tell(.emphasis, at: last.at..<last.at + length)
      }
    }
    return rest < length
  }

  /// `**bold:**word`: a sign before, a letter after, and something open; but `(**` opens.
  private func isMeantToClose(
    _ start: Int, _ length: Int, _ before: Side, _ next: Side
  ) -> Bool {
    guard before == .sign, next == .word, let last = stars.open.last, !last.isStuck,
      last.left == length, last.at + length < start
    else { return false }
    return !opensBracket(before: start)
  }

  private func opensBracket(before index: Int) -> Bool {
    let last = bytes[index - 1]
    if last < 0x80 { return "([{<".utf8.contains(last) }
    // “ ‘ «
    return bytes[..<index].suffix(3).elementsEqual([0xE2, 0x80, 0x9C])
      || bytes[..<index].suffix(3).elementsEqual([0xE2, 0x80, 0x98])
      || bytes[..<index].suffix(2).elementsEqual([0xC2, 0xAB])
  }

  private mutating func tellEmphasis(to after: Int) {
    guard let open = stars.open.popLast() else { return }
    draft.tell(.emphasis, at: firstLine(of: open.at..<after))
  }

  /// What is still open at the end of the words.
  mutating func finishStars() {
    finishOne()
    let open = stars.open.filter { !$0.isStuck && $0.left > 1 }
    if open.count == 2, stars.runs == 2, let first = open.first, let last = open.last,
      isBlank(before: last.at)
    {
      return swapBlank(first, last)
    }
    if open.count == 1, stars.runs == 2, let first = open.first, let last = stars.loose.last,
      first.at < last
    {
      return dropBlank(first.at, last)
    }
    if open.isEmpty, stars.runs == 2, stars.loose.count == 2 { return dropBlanks() }
    for run in open where !isWord(before: run.at) && isFirstOfWords(run) {
      draft.tell(.openEmphasis, at: run.at..<run.at + run.length)
    }
  }

  /// `*italic * word`, where no other star stands in the words, and none is a sign of sums or notes.
  private mutating func finishOne() {
    guard stars.runs == 0, stars.open.count == 1, stars.looseOnes.count == 1,
      let first = stars.open.first, let last = stars.looseOnes.last, first.left == 1,
      first.length == 1, first.at < last, !isWord(before: first.at),
      !bytes[first.at..<last].contains(where: \.isLineEnd)
    else { return }
    let start = blanks(before: last)
    let words = bytes[first.at + 1..<start]
    guard !words.contains(where: \.isDigit), words.contains(where: \.isASCIIWord) else { return }
    draft.edit(Edit(start..<last, []))
    draft.tell(.emphasis, at: firstLine(of: first.at..<last + 1))
    stars.open.removeAll()
  }

  /// `(**)` and `** ` mark notes to a table.
  private func isFirstOfWords(_ run: Stars.Run) -> Bool {
    isWord(at: run.at + run.length) && !(run.at > 0 && bytes[run.at - 1] == UInt8(ascii: "("))
  }

  /// `**bold **word`: the blank belongs behind the stars.
  private mutating func swapBlank(_ first: Stars.Run, _ last: Stars.Run) {
    let blank = blanks(before: last.at)
    draft.edit(Edit(blank..<last.at + 2, Array("** ".utf8)))
    draft.tell(.emphasis, at: firstLine(of: first.at..<last.at + 2))
  }

  /// `**bold ** word`: there is a blank behind already.
  private mutating func dropBlank(_ first: Int, _ last: Int) {
    draft.edit(Edit(blanks(before: last)..<last, []))
    draft.tell(.emphasis, at: firstLine(of: first..<last + 2))
  }

  /// `** bold **`, but not `5 ** 3 ** 2`.
  private mutating func dropBlanks() {
    let (first, last) = (stars.loose[0], stars.loose[1])
    let start = blanks(before: first)
    let isSum = start > 0 && bytes[start - 1].isDigit
    let words = bytes[(first + 2)..<last].firstIndex { !$0.isSpace }
    guard !isSum, let words else { return }
    draft.edit(Edit(first + 2..<words, []))
    dropBlank(first, last)
  }

  private func isBlank(before index: Int) -> Bool { index > 0 && bytes[index - 1].isBlank }

  private func blanks(before index: Int) -> Int {
    var start = index
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    return start
  }

  private func side(before index: Int) -> Side {
    guard index > 0 else { return .blank }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return side(of: start..<index)
  }

  private func side(at index: Int) -> Side {
    guard index < end else { return .blank }
    var stop = index + 1
    while stop < end, bytes[stop] & 0xC0 == 0x80 { stop += 1 }
    return side(of: index..<stop)
  }

  /// As the library sorts letters beside emphasis.
  private func side(of range: Range<Int>) -> Side {
    let first = bytes[range.lowerBound]
    if first < 0x80 { return first.isSpace ? .blank : first.isPunctuation ? .sign : .word }
    guard let scalar = String(decoding: bytes[range], as: UTF8.self).unicodeScalars.first
    else { return .word }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return .blank
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .sign
    default: return .word
    }
  }
}
