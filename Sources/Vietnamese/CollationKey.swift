/// The place of a text in the order of a language: keys compare byte by byte, without locale or library.
///
/// As CLDR orders Vietnamese: first all letters (a ă â b … d đ …), then all tones (none, huyền,
/// hỏi, ngã, sắc, nặng), then case, small before capital. Spaces and punctuation count and come
/// before digits, digits before letters. Other Latin letters stand beside their plain letter,
/// other scripts after z. English has ă and â beside a, đ beside d: there a mark only decides
/// between texts of the same letters. Compare the parts of a name separately
/// (``PersonName/sortKey(in:)``); keys of both languages do not compare with each other.
package struct CollationKey: Hashable, Comparable, Sendable {
  package let bytes: [UInt8]

  /// - Parameter numeric: runs of digits count as numbers, so that “Quận 2” precedes “Quận 10”.
  package init(_ text: String, numeric: Bool = false, in language: Language = .vi) {
    self.init([text], numeric: numeric, in: language)
  }

  /// One key for several texts, of which the first decides, then the second …
  package init(_ texts: [String], numeric: Bool = false, in language: Language = .vi) {
    var bytes: [UInt8] = []
    for text in texts {
      var weights = Weights(numeric: numeric, marksAreLetters: language == .vi)
      for scalar in text.nfc.unicodeScalars { weights.append(scalar) }
      weights.write(to: &bytes)
    }
    self.bytes = bytes
  }

  package static func < (a: CollationKey, b: CollationKey) -> Bool {
    a.bytes.lexicographicallyPrecedes(b.bytes)
  }
}

/// The three levels of a key while its text is read. No weight is zero: zero ends a level.
private struct Weights {
  private var letters: [UInt8] = []
  private var marks: [UInt8] = []
  private var cases: [UInt8] = []
  private let numeric: Bool
  /// Whether ă, â and đ are letters of their own, as in Vietnamese.
  private let marksAreLetters: Bool
  private var digits: [UInt8] = []

  init(numeric: Bool, marksAreLetters: Bool) {
    self.numeric = numeric
    self.marksAreLetters = marksAreLetters
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if numeric, scalar.isASCII, UInt8(scalar.value).isDigit {
      digits.append(UInt8(scalar.value) - 48)
      return
    }
    endNumber()
    if let letter = Alphabet.letter(scalar) {
      add(letter)
      if letter.tone > 0 { marks.append(Weight.noMark + letter.tone) }
    } else if Fold.isMark(scalar) {
      marks.append(Weight.otherMark + UInt8(scalar.value - 0x300))
    } else if let base = LatinLetter.base(of: scalar) {
      addForeign(scalar, base)
    } else if scalar == "…" {
      for _ in 1...3 { append(".") }
    } else {
      for weight in Weight.ofSymbol(scalar) { letters.append(weight) }
      add(nil, isUpper: false)
    }
  }

  mutating func write(to bytes: inout [UInt8]) {
    endNumber()
    bytes.append(contentsOf: letters)
    bytes.append(0)
    bytes.append(contentsOf: marks.trimmingTrail(of: Weight.noMark))
    bytes.append(0)
    bytes.append(contentsOf: cases.trimmingTrail(of: Weight.lower))
    bytes.append(0)
  }

  private mutating func add(_ letter: Alphabet.Letter) {
    let plain = Alphabet.plainRanks[Int(letter.rank)]
    add(Weight.a + (marksAreLetters ? letter.rank : plain), isUpper: letter.isUpper)
    if !marksAreLetters, letter.rank > plain {
      marks.append(Weight.letterMark + letter.rank - plain)
    }
  }

  private mutating func add(_ letter: UInt8?, isUpper: Bool) {
    if let letter { letters.append(letter) }
    marks.append(Weight.noMark)
    cases.append(isUpper ? Weight.upper : Weight.lower)
  }

  private mutating func addForeign(
    _ scalar: Unicode.Scalar, _ base: (first: UInt8, second: UInt8?)
  ) {
    for plain in [base.first, base.second].compactMap(\.self) {
      let rank = Alphabet.letter(Unicode.Scalar(plain))?.rank ?? 0
      add(Weight.a + rank, isUpper: scalar.properties.isUppercase)
    }
    let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    marks.append(0x80 | UInt8(small.value >> 7 & 0x7F))
    marks.append(0x80 | UInt8(small.value & 0x7F))
  }

  /// A number sorts by the count of its digits, then by them.
  private mutating func endNumber() {
    guard !digits.isEmpty else { return }
    let significant = digits.drop { $0 == 0 }
    letters.append(Weight.zero + UInt8(min(significant.count, 9)))
    letters.append(contentsOf: significant.map { $0 + 1 })
    add(nil, isUpper: false)
    digits.removeAll()
  }
}

private enum Weight {
  static let noMark: UInt8 = 5
  static let otherMark: UInt8 = 11
  /// What makes ă, â and đ of a and d, where those are no letters of their own.
  static let letterMark: UInt8 = 0x7A
  static let lower: UInt8 = 1
  static let upper: UInt8 = 2
  static let otherSymbol: UInt8 = 0x60
  static let zero: UInt8 = 0x70
  static let a: UInt8 = 0x80
  static let otherScript: UInt8 = 0xF0

  /// Spaces, punctuation and signs in the order of CLDR's root.
  private static let symbols: [Unicode.Scalar: UInt8] = {
    let order = "\t\n\r \u{A0}\u{202F}_-‑–—,;:!?.'‘’\"“”()[]{}§¶@*/\\&#%†•`´^°©®+<=>|~×÷$€₫"
    let weights = order.unicodeScalars.enumerated().map { ($1, UInt8($0 + 1)) }
    return Dictionary(uniqueKeysWithValues: weights)
  }()

  static func ofSymbol(_ scalar: Unicode.Scalar) -> [UInt8] {
    if let weight = symbols[scalar] { return [weight] }
    if scalar.isASCII, UInt8(scalar.value).isDigit { return [zero + UInt8(scalar.value) - 48] }
    let lead = scalar.properties.isAlphabetic ? otherScript : otherSymbol
    return [lead] + [14, 7, 0].map { UInt8(scalar.value >> $0 & 0x7F) + 1 }
  }
}

extension [UInt8] {
  fileprivate func trimmingTrail(of weight: UInt8) -> ArraySlice<UInt8> {
    self[..<(lastIndex { $0 != weight }.map { $0 + 1 } ?? 0)]
  }
}
