internal import Diagnostics
internal import Vietnamese

/// A figure, a date or the number of a document that a record says in one language and not in the other.
struct LoneFact {
  /// As it is written, in one line.
  let quoted: String
  let place: Place
  let language: Language
  /// Whether it stands in a short text, whose other language stands beside it in the same file.
  let isShort: Bool
}

extension LoneFacts {
  /// Those of both texts, the Vietnamese first.
  fileprivate func all(
    _ texts: (vi: [UInt8], en: [UInt8]), isShort: Bool, place: (Language, Range<Int>) -> Place
  ) -> [LoneFact] {
    func facts(_ facts: [StatedFact], _ text: [UInt8], _ language: Language) -> [LoneFact] {
      facts.map { fact in
        let words = String(decoding: text[fact.quoted], as: UTF8.self).split(
          whereSeparator: \.isWhitespace)
        return LoneFact(
          quoted: words.joined(separator: " "), place: place(language, fact.quoted),
          language: language, isShort: isShort)
      }
    }
    return facts(vietnamese, texts.vi, .vi) + facts(english, texts.en, .en)
  }
}

extension LoneFact {
  /// Of two long texts, by their paths.
  static func all(
    in vietnamese: (bytes: [UInt8], path: String), _ english: (bytes: [UInt8], path: String)
  ) -> [LoneFact] {
    let lone = LoneFacts(vietnamese: vietnamese.bytes, english: english.bytes, isMarkdown: true)
    if lone.isEmpty { return [] }
    var lines = [
      Language.vi: LineStarts(vietnamese.bytes, vietnamese.path),
      .en: LineStarts(english.bytes, english.path),
    ]
    return lone.all((vietnamese.bytes, english.bytes), isShort: false) { language, range in
      lines[language]?.place(of: range) ?? Place(file: vietnamese.path)
    }
  }

  /// Of a short text in both languages.
  static func all(
    in vietnamese: TextValues.Value, _ english: TextValues.Value, of file: SourceText,
    _ lines: inout LineStarts
  ) -> [LoneFact] {
    let texts = (vi: Array(vietnamese.text.utf8), en: Array(english.text.utf8))
    let lone = LoneFacts(vietnamese: texts.vi, english: texts.en, isMarkdown: false)
    if lone.isEmpty { return [] }
    return lone.all(texts, isShort: true) { language, range in
      (language == .vi ? vietnamese : english).place(of: range, in: file, &lines)
    }
  }
}
