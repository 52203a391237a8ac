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

  package init(
    language: Language, file: String, entries: [String: String], places: [String: Place] = [:]
  ) {
    self.language = language
    self.file = file
    self.entries = entries
    self.places = places
  }
}

extension Words {
  /// The key of `{{words.key}}`; nil for every other name.
  static func key(of name: String) -> String? {
    name.hasPrefix("words.") ? String(name.dropFirst("words.".count)) : nil
  }
}
