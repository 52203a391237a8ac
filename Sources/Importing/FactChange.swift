internal import Content
internal import Vietnamese
package import Writing

/// A fact of a record that a table tells otherwise.
package struct FactChange: Sendable {
  package let way: [Step]
  /// Nil where the record says nothing yet.
  package let old: Draft.Value?
  package let new: Draft.Value
}

extension FactChange {
  /// What a record would say otherwise. What the table does not tell is left alone.
  ///
  /// Nil where the record holds several of what the table tells one of, and none is like it: then only a person can say
  /// whether one is to be changed or another added.
  static func all(
    from old: Draft.Value?, to new: Draft.Value, at way: [Step] = []
  ) -> [FactChange]? {
    guard let old else { return [FactChange(way: way, old: nil, new: new)] }
    switch (old, new) {
    case (.map, .map(let fields)):
      var all: [FactChange] = []
      for field in fields {
        guard
          let some = FactChange.all(
            from: old[field.key], to: field.value, at: way + [.key(field.key)])
        else { return nil }
        all += some
      }
      return all
    case (.list(let items), .list(let wanted)): return ofLists(from: items, to: wanted, at: way)
    case (.text(let text), .text(let other)):
      return text.nfc == other.nfc ? [] : [FactChange(way: way, old: old, new: new)]
    // A value that holds for a time, where the table tells the value alone.
    case (.list(let items), .text): return items.contains { $0.says(new) } ? [] : nil
    default: return nil
    }
  }

  private static func ofLists(
    from items: [Draft.Value], to wanted: [Draft.Value], at way: [Step]
  ) -> [FactChange]? {
    let missing = wanted.filter { item in !items.contains { $0.says(item) } }
    if missing.isEmpty { return [] }
    if items.isEmpty || (items + wanted).allSatisfy({ $0.text != nil }) {
      return [FactChange(way: way, old: .list(items), new: .list(wanted))]
    }
    guard items.count == 1, wanted.count == 1 else { return nil }
    return all(from: items[0], to: wanted[0], at: way + [.item(0)])
  }
}

extension Draft.Value {
  /// Whether it says all that the other says, or one of its own parts does.
  fileprivate func says(_ other: Draft.Value) -> Bool {
    switch (self, other) {
    case (.text(let text), .text(let same)): text.nfc == same.nfc
    case (.map(let fields), .text): fields.contains { $0.value == other }
    case (.map, .map(let wanted)):
      wanted.allSatisfy { field in self[field.key].map { $0.says(field.value) } ?? false }
    case (.list(let items), .list(let wanted)):
      wanted.allSatisfy { item in items.contains { $0.says(item) } }
    default: false
    }
  }
}

extension WrittenFile {
  /// The bytes with all of it; nil where the file has to be changed by hand.
  func changing(_ changes: [FactChange], as known: [FieldDescription]) -> [UInt8]? {
    var file = self
    for change in changes {
      guard let bytes = file.changing(change.way, to: change.new, as: known),
        let next = WrittenFile.read(bytes, path).file
      else { return nil }
      file = next
    }
    return file.original
  }
}
