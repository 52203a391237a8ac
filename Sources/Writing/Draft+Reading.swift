package import Content
package import Records

extension Draft {
  /// What a file says of a record.
  package init(_ kind: Kind, _ id: String, in file: WrittenFile) {
    self.init(kind, id, file.root.fields)
  }
}

extension WrittenValue {
  /// Those of a map.
  var fields: [Draft.Field] {
    entries.compactMap { entry in entry.value.draft.map { Draft.Field(entry.key, $0) } }
  }

  /// Nil where nothing stands there.
  package var draft: Draft.Value? {
    switch form {
    case .text(let text): .text(text)
    case .list(let items): .list(items.compactMap(\.draft))
    case .map: .map(fields)
    case .missing: nil
    }
  }
}
