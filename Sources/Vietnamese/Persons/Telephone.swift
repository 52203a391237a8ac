// Telephones, mobile and fixed
extension PersonalScan {
  func phone(_ groups: DigitGroups, _ label: NumberLabel?, from start: Int) -> PersonalData? {
    guard label != .identity else { return nil }
    let isLabelled = label == .phone
    let found =
      abroad(
        groups,
        hasPlus: bytes[start..<groups.groups[0].range.lowerBound].contains {
          [Byte.plus, Byte.parenthesis].contains($0)
        },
        isLabelled) ?? home(groups, isLabelled)
    guard let found, !official.covers(phone: groups.digits(of: found, in: bytes)) else {
      return nil
    }
    let range = groups.range(of: found)
    guard ends(at: range.upperBound) else { return nil }
    return data(.phone, start..<range.upperBound)
  }

  /// How many groups make a number as it is dialled within the country; nil for none.
  private func home(_ groups: DigitGroups, _ isLabelled: Bool) -> Int? {
    for length in [10, 11] {
      guard let count = groups.count(withDigits: length), groups.ends(after: count, in: bytes),
        isLabelled || isGrouped(groups, count)
          || (Dialling.isMobile(groups.digits(of: count, in: bytes)) && isOfPerson(groups, count))
      else { continue }
      let digits = groups.digits(of: count, in: bytes)
      if length == 10, Dialling.isMobile(digits) { return count }
      if length == 10, isLabelled, Dialling.isOldFixed(digits) { return count }
      if length == 11, Dialling.isFixed(digits) || (isLabelled && Dialling.isOld(digits)) {
        return count
      }
      if length == 11, count > 1, Dialling.isOldMobile(digits) { return count }
    }
    return nil
  }

  /// The area or the operator first, in three digits at least: `09.12.2023 08.30` are dates. A digit alone follows the
  /// area of a fixed line, `0251.3.829.640`, or stands in brackets, `(0)967 203 581`.
  private func isGrouped(_ groups: DigitGroups, _ count: Int) -> Bool {
    let first = groups.groups[0]
    let rest = groups.groups[1..<count].map(\.count)
    if rest.isEmpty || (first.count > 2 && rest.allSatisfy { (2...8).contains($0) }) { return true }
    let start = first.range.lowerBound
    let isBracketed = start > 0 && bytes[start - 1] == Byte.parenthesis
    return isBracketed && rest.allSatisfy { $0 > 1 }
      || first.count == 4 && bytes[start + 1] == UInt8(ascii: "2") && rest == [1, 3, 3]
  }

  /// `0 939 55 81 27`, `09.6448.1735`: however it is grouped, where a person has been named.
  private func isOfPerson(_ groups: DigitGroups, _ count: Int) -> Bool {
    let range = groups.range(of: count)
    let before = text(before: range.lowerBound)
    if Money.begins(text(after: range.upperBound)) { return false }
    return isAboutPerson || PersonBefore.isNamed(in: before) && !before.hasSuffix("| ")
  }

  /// `+84 912 345 678`, `0084…`, `+84 (0)912…`; `84912345678` where a word says that it is a telephone.
  private func abroad(_ groups: DigitGroups, hasPlus: Bool, _ isLabelled: Bool) -> Int? {
    for count in 1...groups.groups.count {
      var digits = groups.digits(of: count, in: bytes)[...]
      let hasNoughts = digits.starts(with: "0084".utf8)
      if hasNoughts { digits = digits.dropFirst(2) }
      guard digits.starts(with: "84".utf8), hasPlus || hasNoughts || isLabelled else { continue }
      digits = digits.dropFirst(2)
      if digits.first == UInt8(ascii: "0") { digits = digits.dropFirst() }
      let national = [UInt8(ascii: "0")] + digits
      guard groups.ends(after: count, in: bytes) else { continue }
      if national.count == 10 && Dialling.isMobile(national)
        || national.count == 11 && Dialling.isFixed(national)
      {
        return count
      }
    }
    return nil
  }
}

/// How numbers begin in Vietnam.
private enum Dialling {
  /// The blocks of the operators since 2018.
  static func isMobile(_ digits: [UInt8]) -> Bool {
    switch second(digits) {
    case 3: third(digits) >= 2
    case 5: [1, 2, 5, 6, 8, 9].contains(third(digits))
    case 7: third(digits) == 0 || third(digits) >= 6
    case 8: third(digits) > 0
    case 9: true
    default: false
    }
  }

  /// 02 and the area, eleven digits since 2017.
  static func isFixed(_ digits: [UInt8]) -> Bool { second(digits) == 2 }

  /// Mobile numbers until 2018 and areas until 2017: 0168…, 0650….
  static func isOld(_ digits: [UInt8]) -> Bool { second(digits) > 0 }

  /// 012, 016, 018 and 019, until 2018.
  static func isOldMobile(_ digits: [UInt8]) -> Bool {
    second(digits) == 1 && [2, 6, 8, 9].contains(third(digits))
  }

  /// Hà Nội and Hồ Chí Minh City until 2017: 04 3… and 08 3….
  static func isOldFixed(_ digits: [UInt8]) -> Bool { second(digits) == 4 || second(digits) == 8 }

  private static func second(_ digits: [UInt8]) -> UInt8 { digits[0] == 0x30 ? digits[1] & 0xF : 0 }
  private static func third(_ digits: [UInt8]) -> UInt8 { digits[2] & 0xF }
}
