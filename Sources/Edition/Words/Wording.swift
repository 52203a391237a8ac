package import Records
package import Vietnamese

/// What the site says of itself, in both languages, as its owner wrote it: every word that is no record's.
package final class Wording: Sendable {
  /// By the number of the word.
  private let words: [Bilingual]
  private let counted: [CountedWord]
  /// The words with blanks, taken apart once: a page fills dozens.
  private let withBlanks: [Word: BlankWord]
  fileprivate let all: [String: Bilingual]

  /// A key that is not there is said as it is; ``WordingCheck`` finds those beforehand.
  package init(_ entries: [String: Bilingual]) {
    all = entries
    let said = { (key: String) in entries[key] ?? Bilingual(vi: key, en: key) }
    words = Word.allCases.map { said($0.key) }
    counted = Counted.allCases.map { CountedWord(said($0.key)) }
    withBlanks = Dictionary(
      uniqueKeysWithValues: Word.allCases.filter { !$0.blanks.isEmpty }.map {
        ($0, BlankWord(said($0.key), blanks: $0.blanks))
      })
  }

  /// Where no words are at hand: addresses do not depend on them.
  package static let unsaid = Wording([:])

  package subscript(word: Word) -> Bilingual { words[word.rawValue] }
  package subscript(labelled: some Labelled) -> Bilingual { self[labelled.labelKey] }
  package subscript(key: String) -> Bilingual { all[key] ?? Bilingual(vi: key, en: key) }

  package func word(_ word: Counted, for number: Int, in language: Language) -> String {
    counted[word.rawValue].word(for: number, in: language)
  }

  /// - Parameter values: what stands in the blanks, in the order of ``Word/blanks``.
  package func fill(_ word: Word, in language: Language, with values: [String]) -> String {
    withBlanks[word]?.filled(with: values, in: language) ?? self[word][language]
  }
}

extension Wording {
  /// A word with one blank, in both languages.
  package func fill(_ word: Word, with value: Bilingual) -> Bilingual {
    Bilingual(
      vi: fill(word, in: .vi, with: [value.vi]), en: fill(word, in: .en, with: [value.en]))
  }
}

/// A word with blanks, in parts.
private struct BlankWord: Sendable {
  private enum Part {
    case text(String)
    /// The place of its value.
    case blank(Int)
  }

  private let vi: [Part]
  private let en: [Part]

  init(_ word: Bilingual, blanks: [String]) {
    vi = Self.parts(of: word.vi, blanks)
    en = Self.parts(of: word.en, blanks)
  }

  func filled(with values: [String], in language: Language) -> String {
    (language == .vi ? vi : en).reduce(into: "") { text, part in
      switch part {
      case .text(let own): text += own
      case .blank(let place): text += values[place]
      }
    }
  }

  /// What stands between braces and is no blank of this word stays as it is.
  private static func parts(of text: String, _ blanks: [String]) -> [Part] {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      let blank = blanks.firstIndex { $0 == name }
      parts.append(.text(String(rest[..<open])))
      parts.append(blank.map { .blank($0) } ?? .text(String(rest[open...close])))
      rest = rest[rest.index(after: close)...]
    }
    return parts + [.text(String(rest))]
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
  /// Keys that nothing says.
  package let unused: [String]

  /// - Parameters:
  ///   - labels: the closed lists whose words are asked for.
  ///   - keys: further keys that are asked for.
  ///   - templates: the keys that templates print, and complain of where they are missing.
  package init(
    of wording: Wording, labels: [any Labelled.Type], keys: [String], templates: Set<String>
  ) {
    let entries = wording.all
    let wanted = Set(
      Word.allCases.map(\.key) + Counted.allCases.map(\.key) + labels.flatMap { $0.labelKeys }
        + keys)
    missing = wanted.subtracting(entries.keys).subtracting(templates).sorted()
    blanks = Word.allCases.flatMap { word in
      word.blanks.filter { !(entries[word.key]?.hasBlank($0) ?? true) }.map { (word.key, $0) }
    }
    unused = Set(entries.keys).subtracting(wanted).subtracting(templates).sorted()
  }
}

extension Bilingual {
  fileprivate func hasBlank(_ name: String) -> Bool {
    [vi, en].allSatisfy { $0.contains("{\(name)}") }
  }
}

extension Wording {
  /// The words of each closed list in its order, and what they are called.
  package var closedLists: [[(word: String, name: Bilingual)]] {
    editionLabels.map { words(of: $0) }
  }

  private func words<List: Labelled>(of _: List.Type) -> [(word: String, name: Bilingual)] {
    List.allCases.map { ($0.rawValue, self[$0]) }
  }
}
