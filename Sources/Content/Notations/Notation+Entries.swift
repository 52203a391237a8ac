internal import Diagnostics
internal import Records
internal import Vietnamese

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
      if entries.count > Vocabularies.mostEntries {
        let place = entries[Vocabularies.mostEntries].keyMark.place(in: reader.path)
        reader.report(.tooManyEntries(entries.count, at: place))
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

extension Diagnostic {
  fileprivate static func tooManyEntries(_ count: Int, at place: Place) -> Diagnostic {
    let most = Vocabularies.mostEntries
    return Diagnostic(
      .tooMany, at: place,
      Bilingual(
        vi: "danh mục có \(count) mục; từ mục thứ \(most + 1) này trở đi là quá mức",
        en: "the vocabulary has \(count) entries, and from this on, the \(most + 1)th, too many"),
      help: Bilingual(
        vi: "kiểm tra xem có phải tệp khác bị đặt nhầm tên không; bỏ những mục không dùng",
        en: "check whether something else was saved under this name; take out what is not used"))
  }
}
