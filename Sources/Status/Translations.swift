internal import Content
internal import Digests
package import Records
internal import Vietnamese

extension Status {
  /// What the English texts are worth.
  package struct Translations: Sendable {
    /// How many were made from the Vietnamese text as it is.
    package let fresh: Int
    package let stale: [Stale]
    /// Records with both texts that do not say which was translated.
    package let unstamped: [Item]
    package let missing: [Item]

    package struct Stale: Sendable {
      package let item: Item
      /// What has changed in the Vietnamese since; nil where the text as it was is not known.
      package let changes: [WordChange]?
    }
  }
}

extension Status.Translations {
  init(of registry: Registry, _ history: Status.History) {
    var fresh = 0
    var stale: [Stale] = []
    var unstamped: [Status.Item] = []
    var missing: [Status.Item] = []
    for record in registry.records {
      let item = Status.Item(record)
      switch TranslationState(of: record.header) {
      case .none: continue
      case .fresh: fresh += 1
      case .missing: missing.append(item)
      case .unstamped: unstamped.append(item)
      case .stale(let file, let text, let hash):
        let earlier = history(file, hash)
        stale.append(
          Stale(item: item, changes: earlier.map { WordChange.all(from: $0, to: text) }))
      }
    }
    self.init(fresh: fresh, stale: stale, unstamped: unstamped, missing: missing)
  }
}

/// What the English text of a record is worth.
package enum TranslationState: Sendable {
  /// There is nothing to translate.
  case none
  case fresh, missing
  /// Nothing says of which Vietnamese text it is a translation.
  case unstamped
  /// The Vietnamese text is another by now than the one that has the hash.
  case stale(file: String, text: String, hash: String)

  package init(of header: Header) {
    guard let vietnamese = header.prose[.vi] else {
      self = .none
      return
    }
    guard header.prose[.en] != nil else {
      self = .missing
      return
    }
    guard let hash = header.translatedFrom[.en]?.value else {
      self = .unstamped
      return
    }
    // What cannot be read is told by a check.
    guard let text = ProseFile.load(vietnamese.path).text else {
      self = .none
      return
    }
    self =
      Digest.ofSource(text) == hash
      ? .fresh : .stale(file: vietnamese.path, text: text, hash: hash)
  }
}
