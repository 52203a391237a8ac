/// Document numbers and amounts of money in running text, which must not break across lines and
/// must not differ between the languages.
package enum Unbreakable {
  package struct Finding: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case documentNumber, money }
    package let kind: Kind

    /// Byte offsets in the UTF-8 text searched.
    package let range: Range<Int>
  }

  /// All findings in order, none overlapping; the text is UTF-8 in NFC. Costs about a look at each
  /// byte where there are no digits.
  package static func findings(in bytes: UnsafeBufferPointer<UInt8>) -> [Finding] {
    var findings: [Finding] = []
    var i = 0
    while i < bytes.count {
      guard bytes[i].isDigit else {
        i += 1
        continue
      }
      if let finding = finding(in: bytes, at: i) {
        findings.append(finding)
        i = finding.range.upperBound
      } else {
        while i < bytes.count, isPartOfNumber(bytes[i]) { i += 1 }
      }
    }
    return findings
  }

  package static func findings(in text: String) -> [Finding] {
    Array(text.utf8).withUnsafeBufferPointer(findings(in:))
  }

  private static func finding(in bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Finding? {
    if i > 0, isPartOfNumber(bytes[i - 1]) || isASCIILetter(bytes[i - 1]) { return nil }
    if let number = WrittenNumber(in: bytes, at: i, isStrict: true) {
      return Finding(kind: .documentNumber, range: number.range)
    }
    return WrittenMoney(in: bytes, at: i).map { Finding(kind: .money, range: $0.range) }
  }

  /// Digits and the signs that join them; a number begins after none of these.
  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == 45 || byte == 46 || byte == 47 || byte == 95
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

  /// An ASCII letter or digit or the first byte of a Latin letter beyond; not punctuation, ₫ or a
  /// no-break space.
  package static func isWord(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte.isDigit || isASCIILetter(byte) || (0xC3...0xCC).contains(byte) || byte == 0xE1
  }
}
