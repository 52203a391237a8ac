// Headings, rules, tables and divisions
extension LineMender {
  mutating func heading(_ index: Int) -> Bool {
    let line = lines[index]
    let hashes = bytes[line.words..<line.end].prefix { $0 == UInt8(ascii: "#") }.count
    let after = line.words + hashes
    guard hashes <= 6 else { return false }
    if after == line.end || bytes[after].isBlank {
      return beginHeading(index)
    }
    let blanks = WideBlank.length(in: bytes, at: after, before: line.end)
    if blanks > 0 {
      draft.edit(Edit(after..<after + blanks, [32]))
      draft.tell(.headingBlank, at: line.words..<line.end)
      return beginHeading(index)
    }
    guard hashes > 1 else { return hashWord(index) }
    guard isWordBegin(bytes[after]) else { return false }
    draft.edit(Edit(at: after, " "))
    draft.tell(.headingBlank, at: line.words..<line.end)
    return beginHeading(index)
  }

  private mutating func beginHeading(_ index: Int) -> Bool {
    hasHashes = true
    endStretch()
    start(index, isHeading: true)
    endStretch()
    return true
  }

  func isWordBegin(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isDigit || (97...122).contains(byte | 0x20)
      || "*_\"'([`".utf8.contains(byte)
  }

  /// `#Mục tiêu` alone in its paragraph may be a heading; `#BinhDuong` is a word of other networks.
  private mutating func hashWord(_ index: Int) -> Bool {
    let line = lines[index]
    let words = bytes[line.words + 1..<line.end]
    guard let first = words.first, first >= 0x80 || (65...90).contains(first),
      words.contains(32), !words.contains(UInt8(ascii: "#")), isAlone(index)
    else { return false }
    draft.tell(.hashWord, at: line.words..<line.end)
    return false
  }

  private func isAlone(_ index: Int) -> Bool {
    (index == 0 || lines[index - 1].isBlank)
      && (index + 1 == lines.count || lines[index + 1].isBlank)
  }

  /// A line of dashes or other signs alone.
  mutating func ruled(_ index: Int) -> Bool {
    let line = lines[index]
    let sign = bytes[line.words]
    let words = bytes[line.words..<line.end]
    if sign == UInt8(ascii: "+") { return drawn(line) }
    guard words.allSatisfy({ $0 == sign || $0.isBlank }) else { return false }
    if sign == UInt8(ascii: "-"), isColumns(words), !isAlone(index) {
      return beginDrawing(line)
    }
    let run = words.prefix { $0 == sign }.count
    guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: "=") else {
      if run >= 3 { endStretch() }
      return run >= 3
    }
    if let stretch, run >= 3, isText(stretch, line) {
      draft.edit(
        sign == UInt8(ascii: "-")
          ? Edit(at: line.range.lowerBound, "\n")
          : Edit(line.range.lowerBound..<line.end, [10] + Array("---".utf8)))
      draft.tell(.ruleUnderText, at: line.words..<line.end)
    } else if let stretch, run >= 3, !stretch.isItem, !stretch.isHeading {
      underlined.append(lines[stretch.firstLine])
    }
    guard run >= 3 || stretch != nil else { return false }
    endStretch()
    return true
  }

  /// Sentences, and not the words of a heading.
  private func isText(_ stretch: Stretch, _ line: TextLine) -> Bool {
    guard !stretch.isItem, !stretch.isHeading, !line.isQuoted, line.indent < 4 else { return false }
    let words = bytes[stretch.words..<stretch.end]
    let isSentence = words.last { !$0.isBlank }.map { ".;:!?,".utf8.contains($0) } ?? false
    return isSentence || words.count > 120
      || (bytes[line.words] == UInt8(ascii: "-") && words.contains(where: \.isLineEnd))
  }

  /// `------- -----`: where the columns of a table stand in other programs.
  private func isColumns(_ words: ArraySlice<UInt8>) -> Bool {
    let columns = words.split(whereSeparator: \.isBlank)
    return columns.count > 1 && columns.allSatisfy { $0.count > 2 }
  }

  /// Rows between pipes, and no row of dashes among them.
  mutating func lookForTable(at index: Int) {
    guard index == 0 || !isRow(lines[index - 1]) else { return }
    let rows = lines[index...].prefix(while: isRow)
    guard rows.count > 1, rows.first.map({ endsRow($0) }) ?? false,
      !rows.contains(where: { PipeTable.isDelimiterRow(bytes[$0.words..<$0.end]) })
    else { return }
    draft.tell(.undrawnTable, at: lines[index].words..<lines[index].end)
  }

  private func isRow(_ line: TextLine) -> Bool {
    !line.isBlank && bytes[line.words] == PipeTable.pipe
  }

  private func endsRow(_ line: TextLine) -> Bool {
    bytes[line.words + 1..<line.end].last { !$0.isBlank } == PipeTable.pipe
  }

  /// `+-----+-----+`
  private mutating func drawn(_ line: TextLine) -> Bool {
    let words = bytes[line.words..<line.end]
    guard words.count > 4, words.dropFirst().first != 32,
      words.allSatisfy({ "+-=:".utf8.contains($0) || $0.isBlank })
    else { return false }
    return beginDrawing(line)
  }

  private mutating func beginDrawing(_ line: TextLine) -> Bool {
    draft.tell(.drawnTable, at: line.words..<line.end)
    endStretch()
    isInDrawing = true
    return true
  }

  /// `::: {.note}` and `:::`, which other programs read as the edges of a division.
  mutating func division(_ line: TextLine) -> Bool {
    let colons = bytes[line.words..<line.end].prefix { $0 == UInt8(ascii: ":") }.count
    let rest = bytes[line.words + colons..<line.end].drop(while: \.isBlank)
    guard colons >= 3, rest.isEmpty || rest.first == UInt8(ascii: "{") || !rest.contains(32)
    else { return false }
    endStretch()
    draft.edit(Edit(line.words..<line.end, []))
    draft.tell(.attributes, at: line.words..<line.end)
    return true
  }

  /// `[label]: address` is no text. A note of that form would vanish if it were one word.
  mutating func definition(_ index: Int) -> Bool {
    let line = lines[index]
    let label = bytes[line.words..<line.end].prefix(80)
    guard let close = label.firstIndex(of: UInt8(ascii: "]")), close + 1 < line.end,
      bytes[close + 1] == UInt8(ascii: ":"),
      stretch == nil || lines[index - 1].isBlank
        || isNote(line) || bytes[lines[index - 1].words] == UInt8(ascii: "[")
    else { return false }
    endStretch()
    guard isNote(line) else { return true }
    draft.edit(Edit(at: line.words, "\\"))
    start(index)
    return true
  }

  private func isNote(_ line: TextLine) -> Bool {
    line.words + 1 < line.end && bytes[line.words + 1] == UInt8(ascii: "^")
  }
}

/// Blanks that are none to Markdown: a no-break space, those of a fixed width, those without one.
enum WideBlank {
  /// How many bytes of such blanks, and of others after the first, stand at an offset.
  static func length(in bytes: [UInt8], at start: Int, before end: Int) -> Int {
    guard let first = one(bytes, start, end) else { return 0 }
    var index = start + first
    while index < end {
      if bytes[index].isBlank {
        index += 1
      } else if let next = one(bytes, index, end) {
        index += next
      } else {
        break
      }
    }
    return index - start
  }

  private static func one(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard start + 1 < end else { return nil }
    if bytes[start] == 0xC2, bytes[start + 1] == 0xA0 { return 2 }
    guard start + 2 < end else { return nil }
    switch (bytes[start], bytes[start + 1], bytes[start + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE2, 0x81, 0xA0),
      (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      return 3
    default: return nil
    }
  }
}
