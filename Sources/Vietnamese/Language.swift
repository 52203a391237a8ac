/// The two languages a record is published in. Vietnamese is the source, English the translation.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case vi, en

  package var other: Language { self == .vi ? .en : .vi }
}

/// One short statement in both languages, where both are certain to exist: labels and messages.
package struct Bilingual: Hashable, Sendable {
  package let vi: String
  package let en: String

  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  package subscript(language: Language) -> String { language == .vi ? vi : en }
}
