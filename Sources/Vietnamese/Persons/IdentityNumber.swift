// Numbers of identity cards and passports
extension PersonalScan {
  func identity(_ groups: DigitGroups, _ label: NumberLabel?) -> PersonalData? {
    if let count = groups.count(withDigits: 12), groups.ends(after: count, in: bytes),
      ends(at: groups.range(of: count).upperBound),
      count == 1 || groups.groups[0].count > 2 || label == .identity,
      isCitizen(groups.digits(of: count, in: bytes)),
      label == .identity || mayBeCitizens(groups, count)
    {
      return label == .phone ? nil : data(.identity, groups.range(of: count))
    }
    guard let count = groups.count(withDigits: 9), groups.ends(after: count, in: bytes),
      ends(at: groups.range(of: count).upperBound), count == 1 || label == .identity,
      isOldIdentity(groups, count, label)
    else { return nil }
    return data(.identity, groups.range(of: count))
  }

  /// The code of a province, 001 to 096; then sex and century of birth, of which those born before 1900 and after 2099 have
  /// none.
  private func isCitizen(_ digits: [UInt8]) -> Bool {
    let numbers = digits.map { Int($0 & 0xF) }
    let province = numbers[0] * 100 + numbers[1] * 10 + numbers[2]
    return (1...96).contains(province) && numbers[3] < 4
  }

  /// Where no word says so: not 001 002 003 004, which are numbers in a row, nor the number of some other thing.
  private func mayBeCitizens(_ groups: DigitGroups, _ count: Int) -> Bool {
    let isRow =
      count > 1
      && groups.groups.prefix(count).allSatisfy { bytes[$0.range.lowerBound] == UInt8(ascii: "0") }
    let before = text(before: groups.groups[0].range.lowerBound)
    let isOfThing = ["số", "no", "no.", "number"].contains {
      before.lowercased().hasSuffix(" \($0) ")
    }
    let isOfPerson = isAboutPerson || PersonBefore.isNamed(in: before)
    if isRow { return isOfPerson && !isOfThing }
    return !isOfThing || isOfPerson
      || PersonBefore.isNamed(in: text(after: groups.range(of: count).upperBound))
  }

  /// Nine digits are nothing by themselves: near the name of the card they are one, and beside a person where they are
  /// neither money nor a count.
  private func isOldIdentity(
    _ groups: DigitGroups, _ count: Int, _ label: NumberLabel?
  ) -> Bool {
    if label == .identity {
      return !groups.digits(of: count, in: bytes).hasSuffix("000000".utf8)
        && !Money.begins(text(after: groups.range(of: count).upperBound))
    }
    guard label == nil, !groups.digits(of: count, in: bytes).hasSuffix("000".utf8) else {
      return false
    }
    let range = groups.range(of: count)
    return isBesidePerson(range.lowerBound) && !Money.begins(text(after: range.upperBound))
  }

  /// “Nguyễn Văn An, 280123456”, “ông An (280123456)”: the name ends right before.
  private func isBesidePerson(_ index: Int) -> Bool {
    let before = text(before: index)
    let trimmed = before.reversed().drop { " (,:-–".contains($0) }
    return trimmed.count < before.count && PersonBefore.endsWithName(String(trimmed.reversed()))
  }
}

/// Words that make a count of the number before them.
enum Money {
  static func begins(_ text: String) -> Bool {
    let word = text.drop { " )(".contains($0) }.prefix { $0.isLetter || "₫$%²".contains($0) }
    return words.contains(word.lowercased())
  }

  private static let words: Set<String> = [
    "đồng", "đ", "₫", "vnđ", "vnd", "usd", "$", "%", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "lượt",
    "người", "hộ", "m", "m²", "ha", "kg", "tấn", "kwh", "con", "km", "dong", "million", "people",
    "visits",
  ]
}
