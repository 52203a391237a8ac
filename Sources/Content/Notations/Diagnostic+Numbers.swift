internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func badWhole(_ text: String, at place: Place) -> Diagnostic {
    let reading = NumberReading(whole: text)
    let isBare = NumberReading.isBare(text)
    return Diagnostic(
      .badNumber, at: place,
      Bilingual(
        vi: "“\(text)” không phải là số nguyên không âm",
        en: "“\(text)” is not a whole number from zero up"),
      help: reading.offer
        ?? Bilingual(
          vi: "chỉ viết chữ số, như 1800000", en: "write digits only, as in 1800000"),
      mend: isBare ? reading.mend(of: text, at: place) : nil)
  }

  static func badQuantity(_ text: String, at place: Place) -> Diagnostic {
    let reading = NumberReading(measured: text)
    if case .either = reading, Quantity(text) != nil || Quantity(text.withPoint) != nil {
      return ambiguousNumber(text, reading, at: place)
    }
    return Diagnostic(
      .badNumber, at: place,
      Bilingual(vi: "“\(text)” không phải là số", en: "“\(text)” is not a number"),
      help: reading.offer.map { text.hasWords ? $0.withUnit : $0 }
        ?? Bilingual(
          vi: "chỉ viết chữ số và dấu chấm thập phân, như 7 hay 1.5; đơn vị đặt ở “unit”",
          en: "write digits and a decimal point only, as in 7 or 1.5; the unit goes into “unit”"),
      mend: text.hasWords ? nil : reading.mend(of: text, at: place))
  }

  private static func ambiguousNumber(
    _ text: String, _ reading: NumberReading, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .badNumber, at: place,
      Bilingual(
        vi: "“\(text)” có thể đọc theo hai cách", en: "“\(text)” can be read in two ways"),
      help: reading.offer)
  }
}

extension NumberReading {
  /// Nil where two numbers may be meant.
  fileprivate func mend(of text: String, at place: Place) -> Mend? {
    guard case .one(let number) = self else { return nil }
    return .value(text, with: number, at: place)
  }

  fileprivate var offer: Bilingual? {
    switch self {
    case .one(let number): Bilingual(vi: "viết \(number)", en: "write \(number)")
    case .either(let thousands, let decimal):
      Bilingual(
        vi: "viết \(thousands) nếu dấu đó ngăn hàng nghìn, \(decimal) nếu là dấu thập phân",
        en: "write \(thousands) if the mark sets thousands apart, \(decimal) if decimals follow it")
    case .none: nil
    }
  }
}

extension Bilingual {
  fileprivate var withUnit: Bilingual {
    Bilingual(vi: vi + "; đơn vị đặt ở “unit”", en: en + "; the unit goes into “unit”")
  }
}

extension String {
  fileprivate var withPoint: String { String(map { $0 == "," ? "." : $0 }) }

  fileprivate var hasWords: Bool { contains { $0.isLetter || $0 == "%" } }
}
