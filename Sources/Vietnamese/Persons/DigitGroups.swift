/// Digits in groups, as people write a telephone number: `0912.345.678`, `(0274) 3822 825`, `+84 912 345 678`.
struct DigitGroups {
  struct Group {
    let range: Range<Int>
    /// What stands between the group before and this one.
    let gap: Gap
    var count: Int { range.count }
  }

  /// A blank ends a number more easily than a full stop does.
  enum Gap { case none, tight, loose }

  /// More digits than any number of a person has.
  private static let mostDigits = 20
  private static let widestGap = 4

  private(set) var groups: [Group] = []

  /// - Parameter start: at a digit.
  init(_ bytes: [UInt8], at start: Int) {
    var index = start
    var gap = Gap.none
    var total = 0
    while index < bytes.count, bytes[index].isDigit, total < DigitGroups.mostDigits {
      var end = index
      while end < bytes.count, bytes[end].isDigit { end += 1 }
      groups.append(Group(range: index..<end, gap: gap))
      total += end - index
      guard let (next, found) = DigitGroups.gap(bytes, at: end) else { return }
      (index, gap) = (next, found)
    }
  }

  /// Where the next digit stands, behind blanks, full stops, hyphens and brackets alone.
  private static func gap(_ bytes: [UInt8], at start: Int) -> (end: Int, Gap)? {
    var index = start
    var signs = 0
    var isLoose = false
    while index < bytes.count, signs < widestGap {
      if bytes[index].isDigit { return signs == 0 ? nil : (index, isLoose ? .loose : .tight) }
      guard let (width, isBlank) = sign(bytes, at: index) else { return nil }
      isLoose = isLoose || isBlank
      signs += 1
      index += width
    }
    return index < bytes.count && bytes[index].isDigit ? (index, isLoose ? .loose : .tight) : nil
  }

  private static func sign(_ bytes: [UInt8], at index: Int) -> (width: Int, isBlank: Bool)? {
    switch bytes[index] {
    case Byte.space: return (1, true)
    case Byte.dot, Byte.hyphen, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
      return (1, false)
    case 0xC2 where index + 1 < bytes.count:
      return bytes[index + 1] == 0xA0 ? (2, true) : bytes[index + 1] == 0xB7 ? (2, false) : nil
    case 0xE2 where index + 2 < bytes.count: return wideSign(bytes[index + 1], bytes[index + 2])
    case Byte.ampersand: return bytes[index...].starts(with: nbsp) ? (nbsp.count, true) : nil
    default: return nil
    }
  }

  /// Thin blanks; hyphens, dashes and the minus of Unicode.
  private static func wideSign(_ second: UInt8, _ third: UInt8) -> (width: Int, isBlank: Bool)? {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xAF): (3, true)
    case (0x80, 0x90...0x95), (0x88, 0x92): (3, false)
    default: nil
    }
  }

  private static let nbsp = Array("&nbsp;".utf8)
}

extension DigitGroups {
  /// The digits of the first groups.
  func digits(of count: Int, in bytes: [UInt8]) -> [UInt8] {
    groups.prefix(count).flatMap { bytes[$0.range] }
  }

  func range(of count: Int) -> Range<Int> {
    groups[0].range.lowerBound..<groups[count - 1].range.upperBound
  }

  /// A nought or the code of the country first, or nine digits: before anything about the number is looked at.
  func mayBeOfPerson(in bytes: [UInt8]) -> Bool {
    let digits = digits(of: groups.count, in: bytes)
    return digits.first == UInt8(ascii: "0") || digits.starts(with: "84".utf8)
      || count(withDigits: 9) != nil
  }

  /// How many of the first groups have so many digits together; nil where that ends within a group.
  func count(withDigits wanted: Int) -> Int? {
    var total = 0
    for (index, group) in groups.enumerated() {
      total += group.count
      if total == wanted { return index + 1 }
      if total > wanted { return nil }
    }
    return nil
  }

  /// Whether the number ends behind so many groups: what comes then is no further group of it.
  func ends(after count: Int, in bytes: [UInt8]) -> Bool {
    guard count < groups.count else { return true }
    let next = groups[count]
    if bytes[next.range.lowerBound] == UInt8(ascii: "0") {
      return next.gap == .loose || next.count > 9
    }
    return next.gap == .loose && (count == 1 || next.count < 3)
  }
}
