internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func notUTF8(_ place: Place, guess: FileEncoding, _ rewriting: Mend.Rewriting?)
    -> Diagnostic
  {
    Diagnostic(
      .notUTF8, at: place,
      Bilingual(vi: "từ đây tệp không còn là UTF-8", en: "from here on the file is not UTF-8"),
      notes: [rewriting?.note ?? guess.note],
      help: Bilingual(
        vi: "mở tệp trong trình soạn thảo rồi lưu lại với mã UTF-8",
        en: "open the file in an editor and save it as UTF-8"),
      mend: rewriting.map { .rewriting($0) })
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
        en: "take it out; it usually comes in with text pasted from another program"),
      mend: scalar.flatMap { mend(of: $0, in: bytes, place.file) })
  }

  /// At each place where the character stands. One that a converter left behind may be a letter that was lost.
  private static func mend(
    of control: Unicode.Scalar, in bytes: [UInt8], _ file: String
  ) -> Mend? {
    guard let meant = LineBreak.meant(by: control, isProse: file.hasSuffix(".md")) else {
      return nil
    }
    let sign = Array(String(control).utf8)
    var lines = LineStarts(bytes, file)
    let places = bytes.indices.filter { bytes[$0...].starts(with: sign) }.map {
      lines.place(of: $0..<$0 + sign.count)
    }
    return .replacing(String(control), with: meant, at: places)
  }

  static func notNFC(_ place: Place) -> Diagnostic {
    Diagnostic(
      .notNFC, at: place,
      Bilingual(
        vi: "từ đây dấu tiếng Việt viết tách rời khỏi chữ (NFD)",
        en: "from here on accents are spelt apart from their letters (NFD)"),
      help: Bilingual(
        vi: "trang xuất ra vẫn đúng; để hết cảnh báo, lưu lại tệp ở dạng dựng sẵn (NFC)",
        en: "the pages come out right all the same; save the file as NFC to silence this"),
      mend: .rewriting(.composed))
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

extension Mend.Rewriting {
  /// Nil where the file does not say so for certain.
  fileprivate var note: Bilingual? {
    switch self {
    case .tcvn3:
      Bilingual(vi: "tệp lưu theo bảng mã TCVN3 (ABC)", en: "the file was saved in TCVN3 (ABC)")
    case .vni: Bilingual(vi: "tệp lưu theo bảng mã VNI", en: "the file was saved in VNI")
    case .windows1258:
      Bilingual(
        vi: "tệp lưu theo bảng mã Windows-1258, dấu thanh đứng sau chữ",
        en: "the file was saved in Windows-1258, with marks of tone behind their letters")
    case .utf16, .composed, .misread: nil
    }
  }
}

/// What word processors write for the end of a line, a paragraph or a page, and for hyphens of their own.
private enum LineBreak {
  /// Nil for a character of which nobody can tell. In a record a text stands on one line.
  static func meant(by control: Unicode.Scalar, isProse: Bool) -> String? {
    switch control.value {
    case 0x0B, 0x2028: isProse ? "\n" : " "
    case 0x0C, 0x2029: isProse ? "\n\n" : " "
    case 0x1E: "-"
    // A place where a word may be broken.
    case 0x1F: ""
    case 0x01...0x08, 0x0E...0x1D, 0x7F: ""
    default: nil
    }
  }
}
