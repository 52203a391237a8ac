/// One way through a text in which something is unusual, scalar by scalar and word by word.
struct LetterScan {
  private(set) var found: [OddLetter] = []
  private let scalars: [Unicode.Scalar]
  /// Where each scalar begins, in bytes; one more for the end.
  private let offsets: [Int]
  /// Letters that are lost in a garbled text are no slip of their own.
  private var isGarbled = false
  private lazy var hasCyrillicWords = LetterScan.hasCyrillicWords(scalars)

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offsets = [0]
    offsets.reserveCapacity(scalars.count + 1)
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    self.offsets = offsets
  }

  mutating func run() {
    lookForGarbling()
    var start = 0
    while start < scalars.count {
      if isWordLetter(scalars[start]) {
        let end = wordEnd(from: start)
        look(atWord: start..<end)
        start = end
      } else {
        look(at: start)
        start += 1
      }
    }
  }

  private func wordEnd(from start: Int) -> Int {
    var end = start + 1
    while end < scalars.count, isWordLetter(scalars[end]) { end += 1 }
    return end
  }

  private mutating func add(_ what: OddLetter.What, _ index: Int, word: Range<Int>) {
    found.append(
      OddLetter(what: what, range: offsets[index]..<offsets[index + 1], word: text(word)))
  }

  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }
}

// What takes no room
extension LetterScan {
  private mutating func look(at index: Int) {
    switch scalars[index].value {
    case 0xFFFD:
      if !isGarbled { add(.replacement, index, word: surroundings(of: index)) }
    case 0x200C, 0x200D:
      if !isJoiner(index) { add(.invisible(scalars[index]), index, word: surroundings(of: index)) }
    case 0x200B:
      if !isBetweenWordsWithoutBlanks(index) {
        add(.invisible(scalars[index]), index, word: surroundings(of: index))
      }
    case 0x200E, 0x200F:
      if !isAmongRightToLeft(index) {
        add(.invisible(scalars[index]), index, word: surroundings(of: index))
      }
    case 0xAD where isGarbled: break
    case 0xAD, 0x2060, 0xFEFF, 0x202A...0x202E, 0x2066...0x2069:
      add(.invisible(scalars[index]), index, word: surroundings(of: index))
    default: break
    }
  }

  /// The letters about it, so that a message can show the word.
  private func surroundings(of index: Int) -> Range<Int> {
    var (start, end) = (index, index + 1)
    while start > 0, isWordLetter(scalars[start - 1]) { start -= 1 }
    while end < scalars.count, isWordLetter(scalars[end]) { end += 1 }
    return start..<end
  }

  /// Emoji are joined with U+200D, and Persian, Hindi and others need both joiners to be spelt right.
  private func isJoiner(_ index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    return joins(scalars[index - 1]) && joins(scalars[index + 1])
  }

  private func joins(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if scalar.value == 0xFE0F || scalar.value >= 0x1F000 { return true }
    if properties.isEmoji, scalar.value > 0xFF { return true }
    return (0x0600...0x109F).contains(scalar.value) || (0x1780...0x18AF).contains(scalar.value)
  }

  /// A quotation in Hebrew or Arabic may need the marks of direction.
  private func isAmongRightToLeft(_ index: Int) -> Bool {
    scalars[max(0, index - 30)..<min(scalars.count, index + 30)].contains {
      (0x0590...0x08FF).contains($0.value)
    }
  }

  /// Khmer, Thai, Lao and Burmese have no blanks between words, and mark them so.
  private func isBetweenWordsWithoutBlanks(_ index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    return [scalars[index - 1], scalars[index + 1]].allSatisfy {
      (0x0E00...0x0EFF).contains($0.value) || (0x1000...0x109F).contains($0.value)
        || (0x1780...0x17FF).contains($0.value)
    }
  }
}

// Letters of other alphabets
extension LetterScan {
  /// No word of any language is longer; what is may take longer than its length to look at.
  private static let longestWord = 200

  private mutating func look(atWord word: Range<Int>) {
    guard word.count <= LetterScan.longestWord else { return }
    let letters = scalars[word]
    let latin = letters.count { LookAlike.isLatin($0) }
    for index in word {
      let scalar = scalars[index]
      if isGarbled && scalar.value < 0x250 { continue }
      if let meant = LookAlike.barredD[scalar] {
        if LookAlike.isMeantAsD(scalar, at: index - word.lowerBound, of: Array(letters)) {
          add(.lookAlike(scalar, for: meant), index, word: word)
        }
      } else if let meant = LookAlike.styled(scalar) {
        add(.lookAlike(scalar, for: meant), index, word: word)
        // A word in styled letters is one slip.
        return
      } else if LookAlike.isForeign(scalar), isOutOfPlace(index, word, latin: latin) {
        add(.lookAlike(scalar, for: LookAlike.twins[scalar]), index, word: word)
      }
    }
  }

  private mutating func isOutOfPlace(_ index: Int, _ word: Range<Int>, latin: Int) -> Bool {
    let scalar = scalars[index]
    if LookAlike.isGreek(scalar) {
      return LookAlike.isGreekSlip(scalar, at: index - word.lowerBound, of: Array(scalars[word]))
    }
    if latin > 0 { return true }
    return word.count == 1 && LookAlike.twins[scalar] != nil && !hasCyrillicWords
      && hasLatinNeighbour(word)
  }

  /// “khu А” between Latin words; a Russian quotation has other words of its own.
  private func hasLatinNeighbour(_ word: Range<Int>) -> Bool {
    scalars[max(0, word.lowerBound - 30)..<word.lowerBound].contains(where: LookAlike.isLatin)
  }

  private static func hasCyrillicWords(_ scalars: [Unicode.Scalar]) -> Bool {
    zip(scalars, scalars.dropFirst()).contains {
      LookAlike.isCyrillic($0) && LookAlike.isCyrillic($1)
    }
  }
}

// Encodings
extension LetterScan {
  private mutating func lookForGarbling() {
    guard let (encoding, index) = Garbling(scalars).verdict else { return }
    let word = surroundings(of: index)
    isGarbled = true
    found.append(
      OddLetter(
        what: encoding.map { .garbled($0) } ?? .questionMarks,
        range: offsets[word.lowerBound]..<offsets[word.upperBound], word: text(word)))
  }
}

/// Letters and the marks on them. Not what stands for nothing, such as U+00AD.
func isWordLetter(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.value < 0x80 {
    return (0x61...0x7A).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
  }
  return scalar.properties.isAlphabetic || Fold.isMark(scalar)
}
