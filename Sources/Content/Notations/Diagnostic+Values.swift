internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func badDay(_ text: String, at place: Place) -> Diagnostic {
    let offer = Day.read(text)?.iso
    return Diagnostic(
      .badDate, at: place,
      Bilingual(vi: "“\(text)” không phải là ngày", en: "“\(text)” is not a date"),
      help: offer.map { Bilingual(vi: "viết \($0)", en: "write \($0)") }
        ?? Bilingual(
          vi: "viết năm-tháng-ngày, như 2023-11-16", en: "write year-month-day, as in 2023-11-16"))
  }

  static func badMoment(_ text: String, at place: Place) -> Diagnostic {
    let day = Day(iso: text) ?? Day.read(text)
    let offer = (day?.iso ?? "2024-01-05") + "T08:00"
    return Diagnostic(
      .badDate, at: place,
      Bilingual(
        vi: "“\(text)” không phải là ngày và giờ", en: "“\(text)” is not a date and time"),
      help: Bilingual(
        vi: "viết chẳng hạn \(offer), theo múi giờ của trang",
        en: "write for example \(offer), in the site's time zone"))
  }

  static func dateOrder(
    _ firstKey: Key, _ first: Day, _ lastKey: Key, _ last: Day, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .dateOrder, at: place,
      Bilingual(
        vi: "“\(lastKey.name)” \(last.iso) sớm hơn “\(firstKey.name)” \(first.iso)",
        en: "“\(lastKey.name)” \(last.iso) is earlier than “\(firstKey.name)” \(first.iso)"),
      help: Bilingual(vi: "sửa một trong hai ngày", en: "correct one of the two dates"))
  }

  static func badWhole(_ text: String, at place: Place) -> Diagnostic {
    let digits = text.filter { !" ._,".contains($0) }
    let isGrouped = !digits.isEmpty && digits.utf8.allSatisfy(\.isDigit) && digits != text
    return Diagnostic(
      .badNumber, at: place,
      Bilingual(
        vi: "“\(text)” không phải là số nguyên không âm",
        en: "“\(text)” is not a whole number from zero up"),
      help: isGrouped
        ? Bilingual(vi: "viết \(digits)", en: "write \(digits)")
        : Bilingual(
          vi: "chỉ viết chữ số, như 1800000", en: "write digits only, as in 1800000"))
  }

  static func badQuantity(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badNumber, at: place,
      Bilingual(vi: "“\(text)” không phải là số", en: "“\(text)” is not a number"),
      help: offer(forQuantity: text).map { Bilingual(vi: "viết \($0)", en: "write \($0)") }
        ?? Bilingual(
          vi: "chỉ viết chữ số và dấu chấm thập phân, như 7 hay 1.5; đơn vị đặt ở “unit”",
          en: "write digits and a decimal point only, as in 7 or 1.5; the unit goes into “unit”"))
  }

  /// `1.800.000` means grouped thousands, `1,5` a decimal comma.
  private static func offer(forQuantity text: String) -> String? {
    let compact = text.filter { $0 != " " && $0 != "_" }
    guard compact.utf8.allSatisfy({ $0.isDigit || $0 == 0x2E || $0 == 0x2C }) else { return nil }
    let parts = compact.split(separator: ",", omittingEmptySubsequences: false)
    let whole = parts[0].filter { $0 != "." }
    switch parts.count {
    case 1: return whole.isEmpty ? nil : whole
    case 2 where !whole.isEmpty && !parts[1].isEmpty && !parts[1].contains("."):
      return "\(whole).\(parts[1])"
    default: return nil
    }
  }

  static func badWebAddress(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badAddress, at: place,
      Bilingual(
        vi: "“\(text)” không phải là địa chỉ web đầy đủ",
        en: "“\(text)” is not an absolute web address"),
      help: Bilingual(
        vi: "viết cả https:// và không có dấu cách", en: "write it with https:// and without spaces"
      ))
  }

  static func wrongReference(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .wrongType, at: place,
      Bilingual(
        vi: "“\(text)” không cho biết là loại bản ghi nào",
        en: "“\(text)” does not say which kind of record it is"),
      help: Bilingual(
        vi: "viết loại:mã, như initiative:\(text)", en: "write kind:id, as in initiative:\(text)"))
  }
}
