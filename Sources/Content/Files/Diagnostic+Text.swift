internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func notUTF8(_ place: Place, guess: FileEncoding) -> Diagnostic {
    Diagnostic(
      .notUTF8, at: place,
      Bilingual(vi: "từ đây tệp không còn là UTF-8", en: "from here on the file is not UTF-8"),
      notes: [guess.note],
      help: Bilingual(
        vi: "mở tệp trong trình soạn thảo rồi lưu lại với mã UTF-8",
        en: "open the file in an editor and save it as UTF-8"))
  }

  static func controlCharacter(_ place: Place, in bytes: [UInt8], _ offset: Int) -> Diagnostic {
    let scalar = String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
    let name = (scalar ?? "\0").codeName
    return Diagnostic(
      .controlCharacter, at: place,
      Bilingual(
        vi: "ký tự điều khiển \(name) trong văn bản", en: "control character \(name) in the text"),
      help: Bilingual(
        vi: "bỏ ký tự này; nó thường lọt vào khi dán từ chương trình khác",
        en: "take it out; it usually comes in with text pasted from another program"))
  }

  static func notNFC(_ place: Place) -> Diagnostic {
    Diagnostic(
      .notNFC, at: place,
      Bilingual(
        vi: "từ đây dấu tiếng Việt viết tách rời khỏi chữ (NFD)",
        en: "from here on accents are spelt apart from their letters (NFD)"),
      help: Bilingual(
        vi: "trang xuất ra vẫn đúng; để hết cảnh báo, lưu lại tệp ở dạng dựng sẵn (NFC)",
        en: "the pages come out right all the same; save the file as NFC to silence this"))
  }
}

extension FileEncoding {
  fileprivate var note: Bilingual {
    switch self {
    case .utf16:
      Bilingual(vi: "tệp có vẻ lưu theo UTF-16", en: "the file looks like UTF-16")
    case .legacy:
      Bilingual(
        vi: "tệp có vẻ dùng bảng mã cũ: TCVN3 (ABC), VNI hay Windows-1258",
        en: "the file looks like an old encoding: TCVN3 (ABC), VNI or Windows-1258")
    }
  }
}
