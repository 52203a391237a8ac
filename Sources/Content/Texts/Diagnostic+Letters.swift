internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func oddLetter(
    _ what: OddLetter.What, in word: String, at place: Place, further: [Place], mend: Mend? = nil
  ) -> Diagnostic {
    switch what {
    case .lookAlike(let letter, let meant): lookAlike(letter, for: meant, in: word, place, further)
    case .invisible(let letter): invisible(letter, in: word, place, further)
    case .garbled(let encoding): garbled(encoding, place, further, mend)
    case .replacement: replacement(place, further)
    case .questionMarks: questionMarks(place, further)
    }
  }

  private static func lookAlike(
    _ letter: Unicode.Scalar, for meant: Unicode.Scalar?, in word: String, _ place: Place,
    _ further: [Place]
  ) -> Diagnostic {
    let alphabet = letter.alphabetName
    let told = Bilingual(
      vi: "“\(word)” có \(letter) (\(letter.codeName), \(alphabet.vi))",
      en: "“\(word)” has \(letter) (\(letter.codeName), \(alphabet.en))")
    guard let meant else {
      return Diagnostic(
        .lookAlike, at: place,
        Bilingual(vi: told.vi + " giữa các chữ La-tinh", en: told.en + " among Latin letters"),
        about: word, notes: .places(further),
        help: Bilingual(vi: "gõ lại từ này", en: "type the word again"))
    }
    let right = word.replacingScalar(letter, with: meant)
    return Diagnostic(
      .lookAlike, at: place,
      Bilingual(
        vi: told.vi + ", trông giống \(meant) (\(meant.codeName)) nhưng là chữ khác",
        en: told.en + ", which looks like \(meant) (\(meant.codeName)) and is another letter"),
      about: word, notes: .places(further),
      help: Bilingual(vi: "viết “\(right)”", en: "write “\(right)”"),
      mend: .replacing(String(letter), with: String(meant), at: [place] + further))
  }

  private static func invisible(
    _ letter: Unicode.Scalar, in word: String, _ place: Place, _ further: [Place]
  ) -> Diagnostic {
    let name = letter.invisibleName
    let shown = word.replacingScalar(letter, with: "‹\(letter.codeName)›")
    return Diagnostic(
      .invisibleLetter, at: place,
      Bilingual(
        vi: "có ký tự vô hình \(letter.codeName) (\(name.vi)): “\(shown)”",
        en: "there is an invisible \(letter.codeName) (\(name.en)): “\(shown)”"),
      notes: .places(further),
      help: Bilingual(
        vi: "xóa ký tự này: đặt con trỏ ngay trước nó rồi bấm Delete một lần",
        en: "delete it: put the cursor right before it and press Delete once"),
      mend: .replacing(String(letter), with: "", at: [place] + further))
  }

  private static func garbled(
    _ encoding: OldEncoding, _ place: Place, _ further: [Place], _ mend: Mend?
  ) -> Diagnostic {
    let name = encoding.name
    return Diagnostic(
      .garbledText, at: place,
      Bilingual(
        vi: "từ đây là chữ \(name.vi)", en: "from here on the letters are \(name.en)"),
      notes: .places(further), help: encoding.help, mend: mend)
  }

  private static func replacement(_ place: Place, _ further: [Place]) -> Diagnostic {
    Diagnostic(
      .garbledText, at: place,
      Bilingual(
        vi: "U+FFFD (dấu � thay cho một chữ đã mất khi chuyển mã)",
        en: "U+FFFD (the sign � stands for a letter that was lost in a conversion)"),
      notes: .places(further), help: .lookUp)
  }

  private static func questionMarks(_ place: Place, _ further: [Place]) -> Diagnostic {
    Diagnostic(
      .garbledText, at: place,
      Bilingual(
        vi: "từ đây dấu hỏi đứng thay cho những chữ đã mất khi chuyển mã",
        en: "from here on question marks stand for letters that were lost in a conversion"),
      notes: .places(further), help: .lookUp)
  }
}

extension OddLetter.What {
  /// The letter, where a message about something else quotes it and the eye cannot tell.
  var note: Bilingual? {
    switch self {
    case .lookAlike(let letter, _):
      let name = letter.alphabetName
      return Bilingual(
        vi: "trong đó có \(letter) (\(letter.codeName), \(name.vi))",
        en: "there is \(letter) (\(letter.codeName), \(name.en)) in it")
    case .invisible(let letter):
      let name = letter.invisibleName
      return Bilingual(
        vi: "trong đó có ký tự vô hình \(letter.codeName) (\(name.vi))",
        en: "there is an invisible \(letter.codeName) (\(name.en)) in it")
    case .replacement, .garbled, .questionMarks: return nil
    }
  }
}

extension Bilingual {
  fileprivate static let lookUp = Bilingual(
    vi: "xem bản gốc rồi gõ lại", en: "look it up in the original and type it again")
}

extension [Bilingual] {
  private static let most = 5

  /// Where the same stands once more in the file.
  static func places(_ further: [Place]) -> [Bilingual] {
    guard !further.isEmpty else { return [] }
    let lines = further.map { String($0.line) }
    var shown = lines.prefix(most).reduce(into: [String]()) {
      if $0.last != $1 { $0.append($1) }
    }.joined(separator: ", ")
    if lines.count > most { shown += ", …" }
    return [
      Bilingual(
        vi: "còn \(further.count) chỗ nữa như vậy trong tệp: dòng \(shown)",
        en: "\(further.count) more of the same in this file: line \(shown)")
    ]
  }
}

extension OldEncoding {
  fileprivate var name: Bilingual {
    switch self {
    case .tcvn3:
      Bilingual(
        vi: "theo bảng mã TCVN3 (ABC), dán vào như Unicode",
        en: "those of TCVN3 (ABC), pasted as if they were Unicode")
    case .vni:
      Bilingual(
        vi: "theo bảng mã VNI, dán vào như Unicode",
        en: "those of VNI, pasted as if they were Unicode")
    case .windows1258:
      Bilingual(
        vi: "theo bảng mã Windows-1258, dán vào như Unicode",
        en: "those of Windows-1258, pasted as if they were Unicode")
    case .misread:
      Bilingual(
        vi: "UTF-8 bị đọc nhầm thành Windows-1252", en: "UTF-8 that was read as Windows-1252")
    }
  }

  fileprivate var help: Bilingual {
    switch self {
    case .tcvn3, .vni, .windows1258:
      Bilingual(
        vi: "chuyển văn bản gốc sang Unicode bằng công cụ chuyển mã của bộ gõ, rồi dán lại",
        en:
          "convert the original to Unicode with the tool of your keyboard program, and paste it again"
      )
    case .misread:
      Bilingual(
        vi: "mở lại tệp gốc với mã UTF-8, rồi dán lại",
        en: "open the original as UTF-8, and paste it again")
    }
  }
}

extension String {
  fileprivate func replacingScalar(_ scalar: Unicode.Scalar, with other: Unicode.Scalar) -> String {
    replacingScalar(scalar, with: String(other))
  }

  fileprivate func replacingScalar(_ scalar: Unicode.Scalar, with other: String) -> String {
    unicodeScalars.map { $0 == scalar ? other : String($0) }.joined()
  }
}
