internal import Diagnostics
internal import Records

/// One entry of a map whose keys are ids.
struct KeyedEntry<Value: Sendable>: Sendable {
  let id: String
  /// Of the key.
  let place: Place
  /// Nil for an entry that could not be read, which is there all the same.
  let value: Value?
}

extension Notation {
  /// A map from id to value, in the order written.
  static func entries<Item>(of item: Notation<Item>) -> Notation where Value == [KeyedEntry<Item>] {
    Notation(.entries(item.describe())) { yaml, reader in
      guard case .map(let entries) = yaml.content else {
        reader.wrongType(yaml, expected: .entries(item.describe()))
        return nil
      }
      return entries.map { entry in
        let place = entry.keyMark.place(in: reader.path)
        if !ID<Form>.isWellFormed(entry.key) { reader.report(.badID(entry.key, at: place)) }
        let earlier = reader.findings.count
        let value = reader.isPresent(entry) ? item.read(entry.value, reader) : nil
        let isFlawed = reader.findings[earlier...].contains(where: \.isFlaw)
        return KeyedEntry(id: entry.key, place: place, value: isFlawed ? nil : value)
      }
    }
  }
}

extension Reader {
  /// Reports an entry that is empty.
  func isPresent(_ entry: Yaml.Entry) -> Bool {
    if entry.value.isMissing { report(.emptyItem(at: entry.keyMark.place(in: path))) }
    return !entry.value.isMissing
  }
}
