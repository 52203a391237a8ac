internal import Diagnostics
internal import Records
internal import Vietnamese

extension Diagnostic {
  /// A text of which YAML took only the beginning.
  static func cutText(_ text: String, _ cut: Yaml.Cut, at mark: Mark, in file: String) -> Diagnostic
  {
    switch cut {
    case .hash(let hash):
      return .yamlSlip(.hashInText, at: hash.place(in: file), in: SourceLines(of: file))
    case .comma:
      return Diagnostic(
        .cutText, at: mark.place(in: file),
        Bilingual(
          vi: "dấu phẩy trong “\(text)” làm đứt văn bản ở đó",
          en: "the comma in “\(text)” ends the text there"),
        help: Bilingual(
          vi: "đặt cả văn bản trong ngoặc kép: \"\(text)\"",
          en: "put the whole text in quotes: \"\(text)\""))
    }
  }

  /// Inside { } a comma ends the text before it, and what follows becomes a key without a value.
  static func brokenByComma(_ key: String, at place: Place, in lines: SourceLines) -> Diagnostic {
    Diagnostic(
      .cutText, at: place,
      Bilingual(
        vi: "dấu phẩy trước “\(key)” làm đứt câu văn ở đó",
        en: "the comma before “\(key)” ends the text there"),
      help: Bilingual(
        vi: "đặt cả câu trong ngoặc kép: vi: \"…, \(key)\"",
        en: "put the whole text in quotes: vi: \"…, \(key)\""),
      mend: lines.mendOfComma(at: place))
  }

  static func oddInCode(_ odd: OddCharacter, in text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badId, at: place,
      Bilingual(
        vi: "ở đây có \(odd.name.vi) (\(odd.code)) lẫn trong giá trị này",
        en: "\(odd.name.en) (\(odd.code)) stands here within the value"),
      help: Bilingual(
        vi: "gõ lại: \(text.withoutOddCharacters)",
        en: "type it again: \(text.withoutOddCharacters)"),
      mend: .replacing(String(odd.scalar), with: odd.meant, at: [place]))
  }

  static func quotesInCode(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badId, at: place,
      Bilingual(
        vi: "dấu “ ” kiểu in trở thành một phần của giá trị",
        en: "typographic quotes become part of the value"),
      help: Bilingual(
        vi: "viết \(text.withoutQuotes), không có dấu ngoặc",
        en: "write \(text.withoutQuotes), without quotes"),
      mend: .value(text, with: text.withoutQuotes, at: place))
  }
}

extension Yaml {
  /// A blank that no keyboard gives, behind the sign that should have made a key or an item of the text.
  var oddBlank: (OddCharacter, Mark)? {
    guard case .text(let text) = content, let (odd, offset) = text.oddBlank,
      let sign = text.unicodeScalars.prefix(offset).last, sign == ":" || sign == "-"
    else { return nil }
    return (odd, mark.moved(by: offset))
  }

  /// The slip of the pen by which something else stands where a value of some kind was asked for.
  func slip(insteadOf expected: Description) -> (Slip, Mark)? {
    switch (content, expected) {
    case (.text(let text), .list), (.text(let text), .either(_, .list)):
      return text.listSlip.map { ($0, mark.pointing) }
    case (.text(let text), .object), (.text(let text), .common), (.text(let text), .entries):
      let key = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
      guard !key.isEmpty, text.dropFirst(key.count).first == ":" else { return nil }
      return (.missingSpace(key: String(key)), mark.moved(by: key.count))
    case (.map(let entries), .text), (.map(let entries), .either(_, .text)):
      guard entries.count == 1, let entry = entries.first,
        entry.key.contains(" ") || !entry.key.utf8.allSatisfy({ $0 < 0x80 })
      else { return nil }
      return (.colonInText, entry.keyMark.moved(by: Int(entry.keyMark.length)))
    default: return nil
    }
  }
}
