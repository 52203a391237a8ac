// Facts that share what is said once: “2,5–3 tỷ”, “16 và 17 tháng 11 năm 2023”, “1 tỷ 200 triệu”, “2022–23”.
extension [StatedFact] {
  /// From the last to the first, so that all of “15, 16 and 17 November” have their month.
  mutating func joinNeighbours(in text: FactText) {
    guard count > 1 else { return }
    for index in indices.dropLast().reversed() {
      let (end, start) = (self[index].range.upperBound, self[index + 1].range.lowerBound)
      guard start >= end, start - end <= 14 else { continue }
      let gap = Joint(text.bytes[end..<start])
      add(at: index, gap)
      shorten(at: index, gap)
      share(at: index, gap)
    }
  }

  /// “1 tỷ 200 triệu” is one amount, or two.
  private mutating func add(at index: Int, _ gap: Joint) {
    guard let big = self[index].amount, let small = self[index + 1].amount, big.power > small.power,
      small.power > 0, let high = big.value.times(power: big.power),
      let low = small.value.times(power: small.power), let sum = high.plus(low), gap.isBlank
    else { return }
    self[index].mayMean([.number(sum)])
    self[index + 1].mayMean([.number(sum)])
  }

  /// The end of a year's span in two digits: “2022–23”, “2022/23”.
  private mutating func shorten(at index: Int, _ gap: Joint) {
    guard let year = self[index].amount?.value.integer, (1800...2199).contains(year),
      let end = self[index + 1].amount?.value.integer, self[index + 1].range.count == 2,
      end == (year + 1) % 100,
      gap.isDash
    else { return }
    self[index + 1].mayMean([.number(year + 1)])
  }

  /// The month, the year, the millions of the second are those of the first too.
  private mutating func share(at index: Int, _ gap: Joint) {
    let next = self[index + 1]
    guard next.date != nil || (next.amount?.power ?? 0) > 0, let amount = self[index].amount,
      amount.power == 0, gap.isAnd
    else { return }
    if let date = self[index + 1].date, let number = amount.value.integer {
      let meanings = date.meanings(with: number)
      for meaning in meanings { self[index].mayMean([meaning]) }
      if !meanings.isEmpty { self[index].date = date }
    } else if let power = self[index + 1].amount?.power, power > 0,
      let scaled = amount.value.times(power: power)
    {
      self[index].mayMean([.number(scaled)])
    }
  }
}

extension StatedFact.DateParts {
  /// What a number is that has its month or year from a date.
  fileprivate func meanings(with number: Int) -> [FactMeaning] {
    guard let month else {
      guard (1...12).contains(number) else { return [] }
      return [.month(number)] + (year.map { [.monthOfYear($0, number)] } ?? [])
    }
    guard Day(year ?? 2024, month, number) != nil else { return [] }
    let day = year.flatMap { Day($0, month, number) }
    return [.dayOfYear(month: month, day: number)] + (day.map { [.day($0)] } ?? [])
  }
}

extension Quantity {
  fileprivate func plus(_ other: Quantity) -> Quantity? {
    Quantity(0).minus(other).flatMap { minus($0) }
  }
}

/// What stands between two facts. Read only where they may belong together.
private struct Joint {
  private let bytes: Slice<UnsafeBufferPointer<UInt8>>

  init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) { self.bytes = bytes }

  var isBlank: Bool { !bytes.isEmpty && words.isEmpty }

  var isDash: Bool { ["-", "–", "—", "/"].contains(words) }

  var isAnd: Bool { Joint.ands.contains(words) }

  private static let ands: Set = [
    "-", "–", "—", ",", "&", "to", "and", "or", "và", "đến", "tới", "hoặc", "và ngày", "đến ngày",
    "tới ngày", "hoặc ngày", ", ngày", "to the", "and the", "-ngày", "th", "th and", "th to",
  ]

  private var words: String {
    String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace || $0 == "*" }
      .joined(separator: " ")
  }
}
