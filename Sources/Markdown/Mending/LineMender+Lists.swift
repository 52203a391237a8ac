// Lists
extension LineMender {
  /// `- `, `* `, `+ `: an item as Markdown writes it.
  mutating func item(_ index: Int) -> Bool {
    let line = lines[index]
    let sign = bytes[line.words]
    guard sign != UInt8(ascii: "="), sign != UInt8(ascii: "_"),
      line.words + 1 == line.end || bytes[line.words + 1].isBlank
    else { return false }
    endStretch()
    start(index, isItem: true)
    mendHeading(in: line, after: line.words + 1)
    return true
  }

  /// `- ##Mục`
  private mutating func mendHeading(in line: TextLine, after marker: Int) {
    guard let start = bytes[marker..<line.end].firstIndex(where: { !$0.isBlank }) else { return }
    let hashes = bytes[start..<line.end].prefix { $0 == UInt8(ascii: "#") }.count
    let after = start + hashes
    guard (2...6).contains(hashes), after < line.end, isWordBegin(bytes[after]) else { return }
    draft.edit(Edit(at: after, " "))
    draft.tell(.headingBlank, at: start..<line.end)
  }

  /// A bullet of Word becomes one of Markdown.
  mutating func bullet(_ index: Int) -> Bool {
    let line = lines[index]
    guard let bullet = Bullet(bytes, line), isMeant(bullet, index) else { return false }
    draft.edit(Edit(line.words..<bullet.words, Array("- ".utf8)))
    draft.tell(.bullets, at: line.words..<line.end)
    endStretch()
    start(index, isItem: true)
    wasBullet = index
    return true
  }

  /// A dash also opens speech, or stands by chance at the head of a wrapped line; an o is a word.
  private func isMeant(_ bullet: Bullet, _ index: Int) -> Bool {
    guard bullet.isDoubtful else { return true }
    let isNextAlike =
      index + 1 < lines.count && Bullet(bytes, lines[index + 1])?.sign == bullet.sign
    let isAfterEnd =
      stretch == nil || lastSign(of: index - 1).map { ".;:".utf8.contains($0) } ?? false
    // Alone it opens words in italics that go on for some lines.
    guard !bullet.isStar else { return (isNextAlike && isAfterEnd) || wasBullet == index - 1 }
    if bullet.isTabbed || follows(index) { return true }
    return isNextAlike || (isAfterEnd && stretch != nil)
      || lastSign(of: index) == UInt8(ascii: ";")
  }

  /// Whether the item before was one of these, with at most blank lines between.
  private func follows(_ index: Int) -> Bool {
    guard let wasBullet else { return false }
    return lines[(wasBullet + 1)..<index].allSatisfy(\.isBlank)
      && (index == wasBullet + 1 || lastSign(of: wasBullet) == UInt8(ascii: ";"))
  }

  private func lastSign(of index: Int) -> UInt8? {
    bytes[lines[index].words..<lines[index].end].last { !$0.isBlank }
  }
}

// Numbers
extension LineMender {
  /// A line with the number after one that was seen begins on a line of its own.
  mutating func numbered(_ index: Int) -> Bool {
    let line = lines[index]
    let number = bytes[line.words..<line.end].firstIndex { $0 != UInt8(ascii: "*") } ?? line.end
    let readings = Enumerator.readings(of: bytes, at: number, before: line.end)
    guard !readings.isEmpty else { return false }
    defer { note(readings, index) }
    if let first = readings.first, first.isMarkdown, number == line.words, beginsItem(first, line) {
      endStretch()
      start(index, isItem: true)
      return true
    }
    guard let stretch else { return false }
    for reading in readings {
      guard let earlier = numbers[reading.style], earlier.number.isFollowed(by: reading) else {
        continue
      }
      if earlier.stretch == stretch.number {
        keepLines(index, after: earlier)
      } else if endsLine(index - 1), line.indent < 2, !line.isQuoted {
        part(index, after: earlier)
      }
      break
    }
    return false
  }

  /// In a paragraph only 1 begins a list.
  private func beginsItem(_ number: Enumerator, _ line: TextLine) -> Bool {
    guard let stretch else { return true }
    return number.value == 1 || (stretch.isItem && line.indent < 2)
  }

  private mutating func note(_ readings: [Enumerator], _ index: Int) {
    let current = stretch?.number ?? stretches + 1
    for reading in readings {
      let isFirst = stretch.map { $0.firstLine == index } ?? true
      let isKept = isFirst || keptLines.contains(index)
      numbers[reading.style] = NumberedLine(
        number: reading, line: index, stretch: current, isOnItsOwn: isKept)
    }
  }

  /// A wrapped line may begin with “b) khoản 2”; who writes a list ends its lines.
  private func endsLine(_ index: Int) -> Bool {
    let words = bytes[lines[index].words..<lines[index].end]
    return words.count < 80 || lastSign(of: index).map { ".;:!?".utf8.contains($0) } ?? false
  }

  /// The number before stands further up: the line leaves the list or the paragraph that it runs on from.
  private mutating func part(_ index: Int, after earlier: NumberedLine) {
    if !earlier.isOnItsOwn { breakLine(before: earlier.line) }
    let line = lines[index]
    draft.edit(Edit(at: line.range.lowerBound, "\n"))
    draft.tell(.runTogether, at: line.words..<line.end)
    endStretch()
  }

  private mutating func keepLines(_ index: Int, after earlier: NumberedLine) {
    if !earlier.isOnItsOwn { breakLine(before: earlier.line) }
    breakLine(before: index)
    keptLines.insert(index)
  }

  /// Two blanks end a line that Markdown would run into the next.
  private mutating func breakLine(before index: Int) {
    let (line, previous) = (lines[index], lines[index - 1])
    let end = bytes[previous.words..<previous.end]
    guard end.last != UInt8(ascii: "\\"), !end.suffix(2).elementsEqual([32, 32]) else { return }
    draft.edit(Edit(at: previous.end, "  "))
    draft.tell(.runTogether, at: line.words..<line.end)
  }
}

/// A sign that word processors put before the items of a list.
struct Bullet {
  let sign: UInt32
  /// Where the words of the item begin.
  let words: Int
  let isTabbed: Bool

  private static let dashes: Set<UInt32> = [0x2013, 0x2014, 0x2212, 0x2010, 0x2011]
  private static let round: Set<UInt32> = [
    0x2022, 0x25CF, 0x25CB, 0x25AA, 0x25AB, 0x25A0, 0x25E6, 0x2023, 0x2043, 0x2219, 0xB7, 0x27A2,
    0x25BA, 0x2756, 0x25C6,
  ]
  private static let letterO = UInt32(0x6F)

  /// `-Một`: a sign of Markdown without its blank.
  private static let plain: Set<UInt32> = [0x2A, 0x2B, 0x2D]

  var isStar: Bool { sign == 0x2A }

  var isDoubtful: Bool {
    Bullet.dashes.contains(sign) || Bullet.plain.contains(sign) || sign == Bullet.letterO
  }

  init?(_ bytes: [UInt8], _ line: TextLine) {
    guard line.words < line.end else { return nil }
    let first = bytes[line.words]
    if Bullet.plain.contains(UInt32(first)) {
      let next = line.words + 1 < line.end ? bytes[line.words + 1] : 0
      let isPair = bytes[line.words + 1..<line.end].contains(UInt8(ascii: "*"))
      guard next >= 0x80 || (97...122).contains(next | 0x20), first != UInt8(ascii: "*") || !isPair
      else { return nil }
      (sign, words, isTabbed) = (UInt32(first), line.words + 1, false)
      return
    }
    guard first == 0x6F || (first >= 0xC2 && first < 0xF0) else { return nil }
    guard let (scalar, length) = Bullet.scalar(bytes, line.words, line.end) else { return nil }
    // Symbol fonts have their signs in the private use area.
    let isSymbol = (0xF020...0xF0FF).contains(scalar)
    guard
      isSymbol || Bullet.round.contains(scalar) || Bullet.dashes.contains(scalar)
        || scalar == Bullet.letterO
    else { return nil }
    var index = line.words + length
    while index < line.end {
      let wide = WideBlank.length(in: bytes, at: index, before: line.end)
      guard wide > 0 || bytes[index].isBlank else { break }
      index += max(1, wide)
    }
    let isApart = index > line.words + length
    guard index < line.end, isApart || isSymbol || scalar == 0x2022 || scalar == 0x25CF
    else { return nil }
    (sign, words) = (scalar, index)
    isTabbed = isApart && bytes[line.words + length] == 9
  }

  private static func scalar(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (UInt32, Int)? {
    let first = bytes[start]
    if first < 0x80 { return (UInt32(first), 1) }
    if first < 0xE0, start + 1 < end {
      return (UInt32(first & 0x1F) << 6 | UInt32(bytes[start + 1] & 0x3F), 2)
    }
    guard first >= 0xE0, start + 2 < end else { return nil }
    let high = UInt32(first & 0x0F) << 12 | UInt32(bytes[start + 1] & 0x3F) << 6
    return (high | UInt32(bytes[start + 2] & 0x3F), 3)
  }
}
