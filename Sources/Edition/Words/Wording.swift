package import Records
package import Vietnamese

/// What the site says of itself, in both languages, as its owner wrote it: every word that is no record's.
package final class Wording: Sendable {
  /// By the number of the word.
  private let words: [Bilingual]
  private let counted: [CountedWord]
  private let all: [String: Bilingual]

  /// A key that is not there is said as it is; ``WordingCheck`` finds those beforehand.
  package init(_ entries: [String: Bilingual]) {
    all = entries
    let said = { (key: String) in entries[key] ?? Bilingual(vi: key, en: key) }
    words = Word.allCases.map { said($0.key) }
    counted = Counted.allCases.map { CountedWord(said($0.key)) }
  }

  /// Where no words are at hand: addresses do not depend on them.
  package static let unsaid = Wording([:])

  package subscript(word: Word) -> Bilingual { words[word.rawValue] }
  package subscript(labelled: some Labelled) -> Bilingual { self[labelled.labelKey] }
  package subscript(key: String) -> Bilingual { all[key] ?? Bilingual(vi: key, en: key) }

  package func word(_ word: Counted, for number: Int, in language: Language) -> String {
    counted[word.rawValue].word(for: number, in: language)
  }
}

extension Wording {
  /// - Parameter values: what stands in the blanks, in the order of ``Word/blanks``.
  package func fill(_ word: Word, in language: Language, with values: [String]) -> String {
    zip(word.blanks, values).reduce(self[word][language]) { text, blank in
      text.replacing("{\(blank.0)}", with: blank.1)
    }
  }

  /// A word with one blank, in both languages.
  package func fill(_ word: Word, with value: Bilingual) -> Bilingual {
    Bilingual(
      vi: fill(word, in: .vi, with: [value.vi]), en: fill(word, in: .en, with: [value.en]))
  }
}

/// A word for what is counted. English says it otherwise of one, and has both, as in `day | days`.
private struct CountedWord: Sendable {
  let vi: String
  let one: String
  let many: String

  init(_ word: Bilingual) {
    let forms = word.en.split(separator: " | ", maxSplits: 1).map(String.init)
    vi = word.vi
    one = forms.first ?? word.en
    many = forms.last ?? word.en
  }

  func word(for number: Int, in language: Language) -> String {
    language == .vi ? vi : number == 1 ? one : many
  }
}

extension Bilingual {
  /// A text of the site's settings, where the English is certain to be there or the Vietnamese stands for it.
  package init(_ text: LocalText) { self.init(vi: text.vi, en: text[.en]) }
}

extension LocalText {
  package init(_ words: Bilingual) { self.init(vi: words.vi, en: words.en) }
}

/// What the file of words is found to lack.
package struct WordingCheck: Sendable {
  /// Keys that something says and the file has not.
  package let missing: [String]
  /// Words that leave out a blank in one of the languages, and which: a page would lose a fact.
  package let blanks: [(key: String, blank: String)]

  /// - Parameters:
  ///   - labels: the closed lists whose words are asked for.
  ///   - keys: further keys that are asked for.
  package init(
    of entries: [String: Bilingual], labels: [any Labelled.Type], keys: [String]
  ) {
    let wanted =
      Word.allCases.map(\.key) + Counted.allCases.map(\.key) + labels.flatMap { $0.labelKeys }
      + keys
    missing = Set(wanted).subtracting(entries.keys).sorted()
    blanks = Word.allCases.flatMap { word in
      word.blanks.filter { !(entries[word.key]?.hasBlank($0) ?? true) }.map { (word.key, $0) }
    }
  }
}

extension Bilingual {
  fileprivate func hasBlank(_ name: String) -> Bool {
    [vi, en].allSatisfy { $0.contains("{\(name)}") }
  }
}
