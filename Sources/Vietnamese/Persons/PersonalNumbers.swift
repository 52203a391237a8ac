/// Numbers: of identity cards, of telephones.
extension PersonalScan {
  func number(at start: Int) -> PersonalData? {
    guard let first = firstDigit(from: start), mayBegin(at: start) else { return nil }
    let groups = DigitGroups(bytes, at: first)
    guard groups.mayBeOfPerson(in: bytes) else { return nil }
    let label = label(before: start)
    if label == .other, bytes[start] != Byte.plus { return nil }
    if isInAddress(start), label == nil { return nil }
    return identity(groups, label) ?? phone(groups, label, from: start)
  }

  /// What the words before say; but Trang and Kho are names, too.
  private func label(before start: Int) -> NumberLabel? {
    let before = text(before: start, reach: 140)
    let label = NumberLabel(before: Array(before.lowercased().utf8))
    let isName = label == .other && PersonBefore.endsWithName(before)
    return isName ? NumberLabel(before: Array(before.lowercased().dropLastWord.utf8)) : label
  }

  /// Behind `+` and `(`.
  private func firstDigit(from start: Int) -> Int? {
    var index = start
    while index < bytes.count, [Byte.plus, Byte.parenthesis, Byte.space].contains(bytes[index]) {
      index += 1
    }
    return index < bytes.count && bytes[index].isDigit ? index : nil
  }

  /// No part of another number, of a code or of an address.
  private func mayBegin(at start: Int) -> Bool {
    guard start > 0 else { return true }
    let before = bytes[start - 1]
    let further = start > 1 ? bytes[start - 2] : Byte.space
    switch before {
    case Byte.slash: return further.isDigit ? endsTold(at: start - 1) : isMessenger(before: start)
    case Byte.comma: return !further.isDigit || endsTold(at: start - 1)
    case Byte.hyphen, UInt8(ascii: "_"):
      return !further.isOfWord && !further.isDigit || hasTightLabel(before: start - 1)
        || endsTold(at: start - 1) || isNamed(before: start - 1)
    case UInt8(ascii: "="): return hasTightLabel(before: start - 1)
    case UInt8(ascii: "#"), UInt8(ascii: "%"), Byte.ampersand, Byte.at:
      return false
    case Byte.dot: return !further.isDigit
    case Byte.plus: return false
    default: return !isLetterOrDigit(before, at: start - 1) || hasTightLabel(before: start)
    }
  }

  /// The last byte of a dash or of a quotation mark is no letter.
  private func isLetterOrDigit(_ byte: UInt8, at index: Int) -> Bool {
    if byte.isDigit { return true }
    guard byte >= 0x80 else { return byte.isOfWord }
    let lead = bytes[max(0, index - 2)...index].last { $0 >= 0xC0 }
    return lead != 0xE2 && lead != 0xC2
  }

  /// `0912345678/0987654321`: two numbers.
  private func endsTold(at index: Int) -> Bool {
    found.last.map { $0.range.upperBound == index && $0.kind == .phone } ?? false
  }

  /// “SĐT0912…”, “Tel-0274…”.
  private func hasTightLabel(before index: Int) -> Bool {
    var start = index
    while start > 0, bytes[start - 1].isOfWord { start -= 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    let label = NumberLabel(before: Array(word.utf8))
    return label == .phone || label == .identity
  }

  private func isMessenger(before start: Int) -> Bool {
    let text = lower(before: start)
    return ["zalo.me/", "wa.me/", "tel:/", "tel://"].contains { text.hasSuffix($0.utf8) }
  }

  /// Whether it stands in a web address, where digits name articles and pictures.
  private func isInAddress(_ start: Int) -> Bool {
    var index = start
    var token: [UInt8] = []
    while index > 0, start - index < 500, bytes[index - 1] > Byte.space,
      bytes[index - 1] != Byte.parenthesis
    {
      index -= 1
      token.append(bytes[index])
    }
    let text = String(decoding: token.reversed(), as: UTF8.self)
    return (text.hasPrefix("http") || text.hasPrefix("www.") || text.hasPrefix("<http"))
      && !isMessenger(before: start)
  }

  /// Nothing hangs on behind that would make it a part of something longer.
  func ends(at index: Int) -> Bool {
    guard index < bytes.count else { return true }
    let next = bytes[index]
    let further = index + 1 < bytes.count ? bytes[index + 1] : Byte.space
    switch next {
    case 0xC2, 0xE2: return true
    case UInt8(ascii: "_"):
      return !further.isOfWord && !further.isDigit || isNamed(after: index + 1)
    case Byte.slash: return further.isDigit && DigitGroups(bytes, at: index + 1).isLong
    case Byte.comma: return !further.isDigit || DigitGroups(bytes, at: index + 1).isLong
    case Byte.hyphen: return !further.isOfWord || isNamed(after: index + 1)
    case UInt8(ascii: "%"), UInt8(ascii: "="): return false
    default: return !next.isOfWord && !next.isDigit
    }
  }
}

extension DigitGroups {
  /// Long enough for a telephone of its own.
  fileprivate var isLong: Bool { groups.reduce(0) { $0 + $1.count } >= 10 }
}

extension String {
  fileprivate var dropLastWord: Substring {
    let end = lastIndex { $0.isLetter } ?? startIndex
    return self[..<(self[..<end].lastIndex { !$0.isLetter } ?? startIndex)]
  }
}

extension Collection<UInt8> {
  func hasSuffix(_ other: some Collection<UInt8>) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }
}
