internal import Diagnostics

/// What binds the keys of a map to each other: told where it is checked, so that descriptions know it too.
extension Fields {
  /// Whether just one of the keys is there; else that is told.
  mutating func haveOne(of keys: [Key]) -> Bool {
    for key in keys { bind(key) { $0.choice = keys.map(\.name) } }
    if keys.count(where: has) == 1 { return true }
    report(.exactlyOne(of: keys, at: place))
    return false
  }

  /// Tells of a key that is there although another says something else than one of these words.
  ///
  /// - Parameter word: what the other says; nil where nobody knows.
  mutating func keep<Word: RawRepresentable<String> & Equatable>(
    _ key: Key, to words: [Word], of other: Key, saying word: Word?
  ) {
    let written = words.map(\.rawValue)
    bind(key) { $0.condition = FieldDescription.Condition(key: other.name, words: written) }
    guard let word, !words.contains(word), has(key) else { return }
    let condition = "\(other.name): \(written.joined(separator: " | "))"
    report(.onlyWith(key, condition, at: place(of: key)))
  }

  /// Tells of a key that is missing although another says one of these words.
  ///
  /// - Parameter word: what the other says; nil where nobody knows.
  mutating func need<Value, Word: RawRepresentable<String> & Equatable>(
    _ key: Key, _ notation: Notation<Value>, where words: [Word], of other: Key, saying word: Word?
  ) {
    let written = words.map(\.rawValue)
    bind(key) { $0.need = FieldDescription.Condition(key: other.name, words: written) }
    guard let word, words.contains(word), !has(key) else { return }
    report(.missingField(key, notation.describe(), at: place))
  }

  /// Tells of a key that is missing although another is there.
  mutating func need<Value>(_ key: Key, _ notation: Notation<Value>, beside other: Key) {
    bind(key) { $0.companion = other.name }
    if has(other), !has(key) { report(.missingField(key, notation.describe(), at: place)) }
  }

  /// Tells of a key that is there beside another.
  mutating func keep(_ key: Key, from other: Key) {
    bind(key) { $0.excluded = other.name }
    if has(key), has(other) { report(.notBoth(key, other, at: place(of: key))) }
  }
}
