/// What was meant by a number that is not written plainly, as a record would write it: for advice that cannot change a fact.
package enum NumberReading: Hashable, Sendable {
  case one(String)
  /// The mark sets thousands apart, or begins the decimals: `1.800`.
  case either(thousands: String, decimal: String)
  case none
}

extension NumberReading {
  /// A plain number with three decimals looks like thousands: `1.800`, but not `0.125` or `1.80`.
  package static func isAmbiguous(_ text: String) -> Bool {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    guard let first = digits.first, first != UInt8(ascii: "0"), (5...7).contains(digits.count),
      digits.dropLast(3).last == UInt8(ascii: ".")
    else { return false }
    return digits.dropLast(4).allSatisfy(\.isDigit) && digits.suffix(3).allSatisfy(\.isDigit)
  }

  /// A measured number. Words after it are its unit, which belongs elsewhere; words that multiply (`1,5 triệu`) may be part
  /// of the unit or not, and leave it open.
  package init(measured text: String) {
    let written = WrittenAmount(text)
    self = written.power == 0 ? written.reading : .none
  }

  /// A count or an amount of đồng, where only a whole number may stand.
  package init(whole text: String) {
    let written = WrittenAmount(text)
    guard !written.isNegative, written.unit.isEmpty || WrittenAmount.counted.contains(written.unit)
    else {
      self = .none
      return
    }
    switch written.reading {
    case .one(let number): self = NumberReading.whole(number).map(NumberReading.one) ?? .none
    case .either(let thousands, let decimal):
      // Thousands come first: nobody gives a count three decimals.
      let other = written.power > 0 ? NumberReading.whole(decimal) : nil
      self = other.map { .either(thousands: thousands, decimal: $0) } ?? .one(thousands)
    case .none: self = .none
    }
  }

  /// Whether there is nothing but the number, what multiplies it, and đồng: no unit that would be lost without its word.
  package static func isBare(_ text: String) -> Bool { WrittenAmount(text).unit.isEmpty }

  /// Without decimals that are all noughts; nil where others are there.
  private static func whole(_ number: String) -> String? {
    guard let quantity = Quantity(number), let integer = quantity.integer, integer >= 0 else {
      return nil
    }
    return String(integer)
  }
}

/// A number with the words before and after it.
private struct WrittenAmount {
  /// Units that a count may have beside it; amounts are in đồng.
  static let counted: Set = ["nguoi", "luot", "luot nguoi", "people", "persons"]
  private static let dong: Set = ["dong", "d", "vnd", "₫"]
  private static let powers = [
    "nghin": 3, "ngan": 3, "thousand": 3, "trieu": 6, "million": 6, "ty": 9, "ti": 9, "billion": 9,
  ]

  let isNegative: Bool
  private(set) var power = 0
  /// What is left of the words.
  private(set) var unit = ""
  private var number: NumberReading

  init(_ text: String) {
    var rest = text.withoutOddCharacters.withoutQuotes[...]
    for sign in ["VND", "VNĐ", "₫"] where rest.hasPrefix(sign) {
      rest = rest.dropFirst(sign.count).drop { $0 == " " }
    }
    isNegative = rest.hasPrefix("-")
    if isNegative || rest.hasPrefix("+") { rest = rest.dropFirst().drop { $0 == " " } }
    let length = WrittenAmount.length(of: rest.utf8)
    number = NumberReading.plain(Array(rest.utf8.prefix(length)))
    take(String(rest.utf8.dropFirst(length)) ?? "?")
  }

  var reading: NumberReading {
    switch number {
    case .one(let text): moved(text).map(NumberReading.one) ?? .none
    case .either(let thousands, let decimal):
      if let one = moved(thousands), let other = moved(decimal) {
        .either(thousands: one, decimal: other)
      } else {
        .none
      }
    case .none: .none
    }
  }

  /// Digits with what may stand between them.
  private static func length(of bytes: Substring.UTF8View) -> Int {
    let number = bytes.prefix { $0.isDigit || " .,_'".utf8.contains($0) }
    let end = number.lastIndex { !" _'".utf8.contains($0) }
    return end.map { number.distance(from: number.startIndex, to: $0) + 1 } ?? 0
  }

  private mutating func take(_ words: String) {
    var rest = words.folded.split(separator: " ").map(String.init)
    while let power = rest.first.flatMap({ WrittenAmount.powers[$0] }) {
      self.power += power
      rest.removeFirst()
    }
    if let first = rest.first, WrittenAmount.dong.contains(first), rest.count == 1 {
      rest.removeFirst()
    }
    unit = rest.joined(separator: " ")
    let isPlain = unit.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || " %²³°".unicodeScalars.contains($0)
    }
    if !isPlain { number = .none }
  }

  /// With the decimal point moved and the sign set; nil for more than a record can hold.
  private func moved(_ text: String) -> String? {
    let sign = isNegative ? "-" : ""
    guard power > 0 else { return Quantity(text) == nil ? nil : sign + text }
    var factor = Quantity(1)
    for _ in 0..<power {
      guard let next = factor.times(Quantity(10)) else { return nil }
      factor = next
    }
    guard let product = Quantity(text)?.times(factor) else { return nil }
    return sign + product.plain
  }
}

extension NumberReading {
  /// Digits with points, commas and spaces among them.
  static func plain(_ bytes: [UInt8]) -> NumberReading {
    let unspaced = ungrouped(bytes)
    guard let unspaced else { return .none }
    let marks = unspaced.indices.filter { !unspaced[$0].isDigit }
    guard let last = marks.last else { return unspaced.isEmpty ? .none : .one(text(unspaced)) }
    let kinds = Set(marks.map { unspaced[$0] })
    let hadSpaces = unspaced.count < bytes.count
    if kinds.count == 2 || (hadSpaces && marks.count == 1) { return decimal(unspaced, at: last) }
    if marks.count > 1 { return grouped(unspaced).map(NumberReading.one) ?? .none }
    return single(unspaced, at: last)
  }

  /// One mark alone: thousands, decimals, or either.
  private static func single(_ bytes: [UInt8], at mark: Int) -> NumberReading {
    let decimals = bytes.count - mark - 1
    if decimals == 0 { return bytes[mark] == 0x2E && mark > 0 ? .one(text(bytes[..<mark])) : .none }
    let plain = text(mark == 0 ? [0x30] : bytes[..<mark]) + "." + text(bytes[(mark + 1)...])
    guard decimals == 3, (1...3).contains(mark), bytes[0] != 0x30 else { return .one(plain) }
    return .either(thousands: text(bytes.filter(\.isDigit)), decimal: unmistakable(plain))
  }

  /// With other than three decimals: `1.8` for 1.800, `1.2340` for 1.234.
  private static func unmistakable(_ plain: String) -> String {
    guard let quantity = Quantity(plain) else { return plain }
    return quantity.scale == 3 ? plain + "0" : quantity.plain
  }

  /// Groups set apart by one mark, decimals by the other.
  private static func decimal(_ bytes: [UInt8], at mark: Int) -> NumberReading {
    let whole = Array(bytes[..<mark])
    guard mark + 1 < bytes.count, !whole.isEmpty, !whole.contains(bytes[mark]),
      let digits = whole.allSatisfy(\.isDigit) ? text(whole) : grouped(whole)
    else { return .none }
    let plain = digits + "." + text(bytes[(mark + 1)...])
    return .one(isAmbiguous(plain) ? unmistakable(plain) : plain)
  }

  /// One to three digits, then groups of three, all set apart alike.
  private static func grouped(_ bytes: [UInt8]) -> String? {
    let groups = bytes.split(omittingEmptySubsequences: false) { !$0.isDigit }
    guard Set(bytes.filter { !$0.isDigit }).count <= 1, (1...3).contains(groups[0].count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return text(bytes.filter(\.isDigit))
  }

  /// Without the spaces, underscores and apostrophes between groups of three; nil where they stand elsewhere.
  private static func ungrouped(_ bytes: [UInt8]) -> [UInt8]? {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x5F || byte == 0x27 }
    guard bytes.contains(where: isSpace) else { return bytes }
    let end = bytes.firstIndex { $0 == 0x2E || $0 == 0x2C } ?? bytes.count
    guard !bytes[end...].contains(where: isSpace) else { return nil }
    let groups = bytes[..<end].split(omittingEmptySubsequences: false, whereSeparator: isSpace)
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
      return nil
    }
    return bytes.filter { !isSpace($0) }
  }

  private static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }
}

extension Quantity {
  /// As a record writes it: `-7.5`.
  package var plain: String {
    let digits = String(mantissa.magnitude).zeroPadded(to: scale + 1)
    let sign = mantissa < 0 ? "-" : ""
    return scale == 0 ? sign + digits : "\(sign)\(digits.dropLast(scale)).\(digits.suffix(scale))"
  }
}
