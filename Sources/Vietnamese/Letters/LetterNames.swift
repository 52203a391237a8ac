// What messages call a character that the eye cannot tell from another, or cannot see.
extension Unicode.Scalar {
  /// `U+00A0`.
  package var codeName: String {
    let code = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
  }

  /// Of a letter that is taken for another: where it comes from.
  package var alphabetName: Bilingual {
    switch value {
    case 0xD0, 0xF0: Bilingual(vi: "chữ eth của tiếng Iceland", en: "the eth of Icelandic")
    case 0x189, 0x256: Bilingual(vi: "chữ D châu Phi", en: "the African D")
    case 0x370...0x3FF: Bilingual(vi: "chữ Hy Lạp", en: "a Greek letter")
    case 0x2C80...0x2CFF: Bilingual(vi: "chữ Copt", en: "a Coptic letter")
    case 0x400...0x52F: Bilingual(vi: "chữ Kirin", en: "a Cyrillic letter")
    case 0x531...0x587: Bilingual(vi: "chữ Armenia", en: "an Armenian letter")
    case 0x13A0...0x13FF: Bilingual(vi: "chữ Cherokee", en: "a Cherokee letter")
    case 0xFF00...0xFFEF: Bilingual(vi: "chữ toàn khổ", en: "a full-width letter")
    default: Bilingual(vi: "chữ dùng trong công thức", en: "a letter of formulas")
    }
  }

  /// Of one that takes no room.
  package var invisibleName: Bilingual { Unicode.Scalar.invisibleName(value) }

  static func invisibleName(_ value: UInt32) -> Bilingual {
    switch value {
    case 0xAD: Bilingual(vi: "dấu nối mềm", en: "a soft hyphen")
    case 0x200B: Bilingual(vi: "dấu cách rộng bằng không", en: "a zero-width space")
    case 0x200C, 0x200D: Bilingual(vi: "ký tự nối rộng bằng không", en: "a zero-width joiner")
    case 0x2060: Bilingual(vi: "ký tự cấm ngắt dòng", en: "a word joiner")
    case 0xFEFF: Bilingual(vi: "dấu thứ tự byte", en: "a byte order mark")
    default: Bilingual(vi: "ký tự đổi chiều chữ", en: "a change of the direction of letters")
    }
  }
}
