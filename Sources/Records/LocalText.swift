package import Vietnamese

/// A short text as the editor gave it: always in Vietnamese, in English where it has been translated.
package struct LocalText: Hashable, Sendable {
  package let vi: String
  package let en: String?

  package init(vi: String, en: String?) {
    self.vi = vi
    self.en = en
  }

  /// The text for a page in `language`, and the language it is really in.
  package func said(in language: Language) -> Said {
    switch (language, en) {
    case (.en, let en?): Said(text: en, language: .en)
    default: Said(text: vi, language: .vi)
    }
  }

  package subscript(language: Language) -> String { said(in: language).text }
}

/// A text and its language, which an untranslated page has to mark with `lang`.
package struct Said: Hashable, Sendable {
  package let text: String
  package let language: Language

  /// As a page prints it: English has curly apostrophes, whichever were typed.
  package var printed: String { language == .en ? text.withCurlyApostrophes : text }

  package init(text: String, language: Language) {
    self.text = text
    self.language = language
  }
}
