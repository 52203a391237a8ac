internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func dateOrder(
    _ firstKey: Key, _ first: PartialDate, _ lastKey: Key, _ last: PartialDate, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .dateOrder, at: place,
      Bilingual(
        vi: "“\(lastKey.name)” \(last.iso) sớm hơn “\(firstKey.name)” \(first.iso)",
        en: "“\(lastKey.name)” \(last.iso) is earlier than “\(firstKey.name)” \(first.iso)"),
      help: Bilingual(vi: "sửa một trong hai ngày", en: "correct one of the two dates"))
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
        vi: "“\(text)” không cho biết là loại hồ sơ nào",
        en: "“\(text)” does not say which kind of record it is"),
      help: Bilingual(
        vi: "viết loại:mã, như initiative:\(text)", en: "write kind:id, as in initiative:\(text)"))
  }
}
