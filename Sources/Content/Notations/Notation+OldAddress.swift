internal import Diagnostics
internal import Records
internal import Vietnamese

extension Notation where Value == Located<String> {
  /// An old address of the record: a path below the site, without `..`, `//`, query or fragment. One that was copied from
  /// a browser, with `%E1%BB%87` for “ệ”, means what it did there.
  static var alias: Notation {
    .located(
      .scalar(.text) { text, mark, reader in
        guard let path = unescaped(text) else {
          reader.report(.escapedAlias(text, at: mark.place(in: reader.path)))
          return nil
        }
        guard isSitePath(path) else {
          reader.report(.badAlias(text, at: mark.place(in: reader.path)))
          return nil
        }
        guard !ReservedAddress.holds(path) else {
          reader.report(.reservedAlias(text, at: mark.place(in: reader.path)))
          return nil
        }
        return path
      })
  }
}

private func isSitePath(_ text: String) -> Bool {
  let parts = text.split(separator: "/", omittingEmptySubsequences: false)
  let isClean = !text.utf8.contains { $0 < 0x20 || $0 == 0x3F || $0 == 0x23 || $0 == 0x5C }
  let ends = parts.last?.isEmpty == true ? parts.dropLast() : parts[...]
  return isClean && !ends.isEmpty && ends.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    && !ends[0].contains(":")
}

/// The text with each `%` and two digits as the byte they stand for; another `%` is itself. Nil where the bytes are no
/// text.
private func unescaped(_ text: String) -> String? {
  guard text.utf8.contains(percent) else { return text }
  let bytes = Array(text.utf8)
  var read: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if let byte = escaped(bytes[index...]) {
      read.append(byte)
      index += 3
    } else {
      read.append(bytes[index])
      index += 1
    }
  }
  return String(validating: read, as: UTF8.self)?.nfc
}

private let percent = UInt8(ascii: "%")

private func escaped(_ rest: ArraySlice<UInt8>) -> UInt8? {
  let digits = rest.dropFirst().prefix(2)
  guard rest.first == percent, digits.count == 2, digits.allSatisfy(\.isAlphanumeric) else {
    return nil
  }
  return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
}

extension Diagnostic {
  fileprivate static func badAlias(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badAddress, at: place,
      Bilingual(
        vi: "“\(text)” không phải là đường dẫn bên trong trang",
        en: "“\(text)” is not a path within the site"),
      help: Bilingual(
        vi: "viết như vi/cu/trang.html: không có / ở đầu, không có .., //, ? hay #",
        en: "write it like vi/old/page.html: no / at the start, no .., //, ? or #"))
  }

  fileprivate static func escapedAlias(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badAddress, at: place,
      Bilingual(
        vi: "các dấu % trong “\(text)” không đọc được thành chữ",
        en: "the % signs in “\(text)” do not make letters"),
      help: Bilingual(
        vi: "viết thẳng chữ có dấu, như vi/cu/giới-thiệu; nếu muốn có chính dấu % thì viết %25",
        en: "write the letters themselves, as in vi/old/giới-thiệu; for a % sign itself write %25"))
  }

  fileprivate static func reservedAlias(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badAddress, at: place,
      Bilingual(
        vi: "“\(text)” là chỗ dành cho tệp của chương trình hoặc của máy chủ",
        en: "“\(text)” is a place for files of the tool or of the web server"),
      notes: [
        Bilingual(
          vi: "dành riêng: \(ReservedAddress.list), và mọi tên bắt đầu bằng dấu chấm",
          en: "kept for them: \(ReservedAddress.list), and every name that begins with a dot")
      ],
      help: Bilingual(
        vi: "bỏ dòng này; nếu địa chỉ cũ đúng là như vậy thì đặt dẫn hướng ở máy chủ",
        en: "take it out; if the old address was just so, let the web server lead on from it"))
  }
}

extension ReservedAddress {
  fileprivate static var list: String {
    (folders.sorted().map { $0 + "/" } + files.sorted()).joined(separator: ", ")
  }
}
