internal import Content
package import Records
package import Vietnamese

/// What can be named, and is found by a part of its name.
package struct KnownRecords: Sendable {
  package struct Entry: Hashable, Sendable {
    package let id: String
    /// The first is the one shown.
    let names: [LocalText]
  }

  /// By the folder or the vocabulary that descriptions name.
  private let entries: [String: [Entry]]
  private let words: ShortWords

  package init(_ registry: Registry) {
    var entries = Dictionary(
      uniqueKeysWithValues: Kind.allCases.map { kind in
        (
          kind.folder,
          registry.records(of: kind).map { Entry(id: $0.header.name, names: $0.calledNames) }
        )
      })
    for file in FileDescription.vocabularies {
      entries[file.path] = registry.labels(of: file.path)
    }
    self.entries = entries
    words = ShortWords(registry.glossary)
  }

  func all(in folder: String) -> [Entry] { entries[folder, default: []] }

  package func has(_ id: String, in folder: String) -> Bool {
    entries[folder, default: []].contains { $0.id == id }
  }

  /// All in the folder that may be meant; one alone where something bears just that id or that name. What is shortened in
  /// it is spelt out where nothing is called so.
  package func found(_ typed: String, in folder: String) -> [Entry] {
    let found = named(typed, in: folder)
    return found.isEmpty ? named(words.spelled(typed), in: folder) : found
  }

  private func named(_ typed: String, in folder: String) -> [Entry] {
    let all = entries[folder, default: []]
    if let exact = all.first(where: { $0.id == typed }) { return [exact] }
    let meant = all.filter { entry in
      entry.texts.contains { $0.matches(typed) }
        || !typed.slug.isEmpty && entry.id.contains(typed.slug)
    }
    let named = meant.filter { entry in entry.texts.contains { $0.folded == typed.folded } }
    return named.count == 1 ? named : meant
  }
}

extension KnownRecords.Entry {
  fileprivate var texts: [String] { names.flatMap { [$0.vi, $0.en].compactMap { $0 } } }

  /// `Sở Xây dựng (so-xay-dung)`.
  func shown(in language: Language) -> String {
    names.last.map { "\($0[language]) (\(id))" } ?? id
  }
}

extension Registry {
  /// Of a vocabulary, by the path of its file.
  fileprivate func labels(of path: String) -> [KnownRecords.Entry] {
    let forms = self.forms.map { KnownRecords.Entry(id: $0.id.raw, names: [$0.label]) }
    let fields = self.fields.map { KnownRecords.Entry(id: $0.id.raw, names: [$0.label]) }
    return path.hasSuffix("/forms.yaml") ? forms : path.hasSuffix("/fields.yaml") ? fields : []
  }
}
