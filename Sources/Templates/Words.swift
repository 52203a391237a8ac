package import Diagnostics
package import Vietnamese

/// The interface words of one language, as the site's owner wrote them. `{{words.next}}` prints one.
package struct Words: Sendable {
  package let language: Language
  /// Where the words stand, for messages: `templates/words.yaml`.
  package let file: String
  /// A word by its key. Keys of nested words are joined by dots.
  package let entries: [String: String]
  /// Where each key stands.
  package let places: [String: Place]
  /// Those of both languages, for a page that speaks both.
  let both: [String: Bilingual]

  package init(
    language: Language, file: String, entries: [String: String], places: [String: Place] = [:],
    both: [String: Bilingual] = [:]
  ) {
    self.language = language
    self.file = file
    self.entries = entries
    self.places = places
    self.both = both
  }
}

extension Words {
  subscript(name: WordName) -> String? {
    name.language.map { both[name.key]?[$0] } ?? entries[name.key]
  }
}

/// A word that a template asks for: `{{words.next}}` in the language of the page, `{{words.en.next}}` in one that it names.
struct WordName {
  let key: String
  let language: Language?

  /// Nil where a tag names no word.
  init?(_ tag: String) {
    let parts = tag.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "words" else { return nil }
    let named = Language.allCases.first { parts[1].hasPrefix($0.rawValue + ".") }
    key = String(named.map { parts[1].dropFirst($0.rawValue.count + 1) } ?? parts[1])
    language = named
  }
}
