internal import Diagnostics
internal import Records
internal import Vietnamese

extension Notation where Value == String {
  /// A mailbox: `bientap@binhduong.gov.vn`.
  static var mail: Notation {
    .scalar(.text) { text, mark, reader in
      if isMailbox(text) { return text }
      reader.report(.badMail(text, at: mark.place(in: reader.path)))
      return nil
    }
  }
}

/// One name, one @, and a domain of two parts at least; no blank, no bracket, no “mailto:”.
private func isMailbox(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  guard parts.count == 2, isDotted(parts[0], atLeast: 1), isDotted(parts[1], atLeast: 2) else {
    return false
  }
  let last = parts[1].split(separator: ".").last ?? ""
  return last.utf8.count > 1 && !last.utf8.allSatisfy(\.isDigit)
    && !text.utf8.contains { $0 <= 0x20 || "<>()[]\",;:\\".utf8.contains($0) }
    && parts[1].utf8.allSatisfy { $0.isAlphanumeric || $0 >= 0x80 || $0 == 0x2D || $0 == 0x2E }
}

private func isDotted(_ text: Substring, atLeast count: Int) -> Bool {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count >= count && !parts.contains("") && text.first != "-" && text.last != "-"
}

extension Diagnostic {
  fileprivate static func badMail(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badAddress, at: place,
      Bilingual(
        vi: "“\(text)” không phải là địa chỉ thư đầy đủ",
        en: "“\(text)” is not a whole mail address"),
      notes: missing(in: text).map { [$0] } ?? [],
      help: Bilingual(
        vi: "viết như bientap@binhduong.gov.vn", en: "write it like bientap@binhduong.gov.vn"))
  }

  /// What it lacks or has too much of, where that is plain.
  private static func missing(in text: String) -> Bilingual? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    if text.lowercased().hasPrefix("mailto:") {
      return Bilingual(vi: "bỏ “mailto:” ở đầu", en: "“mailto:” does not belong here")
    }
    if parts.count == 1 { return Bilingual(vi: "thiếu dấu @", en: "there is no @") }
    if parts.count > 2 { return Bilingual(vi: "có hơn một dấu @", en: "there is more than one @") }
    if text.contains(" ") { return Bilingual(vi: "có dấu cách", en: "there is a blank in it") }
    if parts[0].isEmpty {
      return Bilingual(vi: "thiếu tên hộp thư trước dấu @", en: "there is nothing before the @")
    }
    if !parts[1].contains(".") {
      return Bilingual(
        vi: "thiếu tên miền đầy đủ sau dấu @", en: "there is no whole domain after the @")
    }
    return nil
  }
}
