package import Diagnostics
internal import Records
package import Vietnamese

/// The words of the templates: `read-more: {vi: Đọc tiếp, en: Read more}`.
package enum WordsFile {
  /// Reads a flat map from key to `{vi, en}`, both required. What could not be read is left out.
  package static func read(
    _ text: String, _ path: String
  ) -> (words: [String: Bilingual], findings: [Diagnostic]) {
    let reader = Reader(RecordSource(path: path, name: path, kind: nil))
    let root = reader.root(of: SourceText.read(Array(text.utf8), path))
    let pairs = root.flatMap { Notation.words.read($0, reader) } ?? []
    return (Dictionary(pairs, uniquingKeysWith: { first, _ in first }), reader.findings)
  }
}

extension Notation where Value == [(String, Bilingual)] {
  fileprivate static var words: Notation {
    Notation(.entries(Notation<LocalText>.label.describe())) { yaml, reader in
      guard case .map(let entries) = yaml.content else {
        reader.wrongType(yaml, expected: .entries(Notation<LocalText>.label.describe()))
        return nil
      }
      return entries.compactMap { entry in
        guard reader.isPresent(entry),
          let text = Notation<LocalText>.label.read(entry.value, reader),
          let en = text.en
        else { return nil }
        return (entry.key, Bilingual(vi: text.vi, en: en))
      }
    }
  }
}
