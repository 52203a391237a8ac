/// The code page of Vietnamese Windows before Unicode: as Windows-1252, but for Ă, Đ, Ơ, Ư, ₫, and five marks of tone that
/// stand behind their vowel.
package enum Windows1258 {
  /// In NFC; nil where it is not certain that a text is of this code page.
  ///
  /// What bytes mean elsewhere as well tells nothing. Those of its own have to give Vietnamese syllables: all that bear one
  /// of the marks, and at least two that differ.
  package static func text(of bytes: [UInt8]) -> String? {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    for byte in bytes {
      guard let scalar = table[Int(byte)] else { return nil }
      scalars.append(scalar)
    }
    guard Evidence(scalars).isCertain else { return nil }
    return text(scalars[...]).nfc
  }

  /// Where the first letter stands of what was pasted as if it were Windows-1252; nil where it is not certain of any line.
  static func firstPasted(in scalars: [Unicode.Scalar]) -> Int? {
    // Few texts have one of the marks, and no line is certain without.
    guard scalars.contains(where: pastedMarks.contains) else { return nil }
    for line in scalars.split(whereSeparator: { $0 == "\n" }) where text(pasted: line) != nil {
      return line.firstIndex(where: pastedMarks.contains)
    }
    return nil
  }

  /// What was pasted as if it were Windows-1252, in NFC; nil where some letter is of another code page, or it is not certain.
  static func text(pasted scalars: some Sequence<Unicode.Scalar>) -> String? {
    var bytes: [UInt8] = []
    for scalar in scalars {
      guard let byte = Windows1252.byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    return text(of: bytes)
  }

  /// As Windows-1252 shows the marks of tone.
  private static let pastedMarks = Set("ÌÒÞìò".unicodeScalars)

  fileprivate static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  fileprivate static let marks: Set<Unicode.Scalar> = [
    "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}",
  ]
  fileprivate static let letters = Set("ĂăĐđƠơƯư".unicodeScalars)

  /// Nil for bytes that mean nothing, and for control characters but tabs and line ends.
  private static let table: [Unicode.Scalar?] = (0...255).map { byte in
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xFF:
      own[UInt8(byte)] ?? Unicode.Scalar(UInt8(byte))
    case 0x81, 0x8A, 0x8D, 0x8E, 0x8F, 0x90, 0x9A, 0x9D, 0x9E: nil
    case 0x80...0x9F: Windows1252.signs[byte - 0x80]
    default: nil
    }
  }

  private static let own: [UInt8: Unicode.Scalar] = [
    0xC3: "Ă", 0xE3: "ă", 0xD0: "Đ", 0xF0: "đ", 0xD5: "Ơ", 0xF5: "ơ", 0xDD: "Ư", 0xFD: "ư",
    0xFE: "₫", 0xCC: "\u{300}", 0xD2: "\u{309}", 0xDE: "\u{303}", 0xEC: "\u{301}", 0xF2: "\u{323}",
  ]
}

/// What the words of a text say for and against the code page.
private struct Evidence {
  /// Syllables with a mark of tone.
  private var toned: Set<String> = []
  private var counts = (toned: 0, others: 0, wrong: 0, wrongToned: 0)

  init(_ scalars: [Unicode.Scalar]) {
    for word in scalars.split(whereSeparator: { !isWordLetter($0) }) { look(at: word) }
  }

  private mutating func look(at letters: ArraySlice<Unicode.Scalar>) {
    let isToned = letters.contains(where: Windows1258.marks.contains)
    guard isToned || letters.contains(where: Windows1258.letters.contains) else { return }
    let word = Windows1258.text(letters).nfc
    switch (Syllable.isOne(word), isToned) {
    case (true, true):
      toned.insert(word.lowercased())
      counts.toned += 1
    case (true, false): counts.others += 1
    case (false, true): counts.wrongToned += 1
    // QĐ, HĐND
    case (false, false): if word.contains(where: \.isLowercase) { counts.wrong += 1 }
    }
  }

  /// Of many words one may be a name, or mistyped.
  var isCertain: Bool {
    toned.count >= 2 && counts.wrongToned * 20 <= counts.toned
      && counts.wrong * 4 <= counts.toned + counts.others
  }
}
