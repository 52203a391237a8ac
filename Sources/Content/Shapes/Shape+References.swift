internal import Diagnostics
internal import Records
internal import Vietnamese

extension Shape {
  /// The id of a record whose kind the field knows; whether there is one is asked when all are read.
  static func reference<Target>(to folder: String) -> Shape where Value == Reference<Target> {
    .scalar(.id(of: folder)) { text, mark, reader in
      Reference(ID(text), at: mark.place(in: reader.path))
    }
  }
}

extension Shape where Value == Reference<Unit> {
  static var unit: Shape { .reference(to: Kind.unit.folder) }
}

extension Shape where Value == Reference<Official> {
  static var official: Shape { .reference(to: Kind.official.folder) }
}

extension Shape where Value == Reference<Initiative> {
  static var initiative: Shape { .reference(to: Kind.initiative.folder) }
}

extension Shape where Value == Reference<Form> {
  static var form: Shape { .reference(to: "vocabularies/forms.yaml") }
}

extension Shape where Value == Reference<PolicyField> {
  static var policyField: Shape { .reference(to: "vocabularies/fields.yaml") }
}

extension Shape where Value == Citation {
  /// A document, or an article of it: `nd-73-2023#10`.
  static var citation: Shape {
    .scalar(.id(of: Kind.document.folder)) { text, mark, reader in
      let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let place = mark.place(in: reader.path)
      let article = parts.count == 2 && !parts[1].isEmpty ? String(parts[1]) : nil
      return Citation(document: Reference(ID(String(parts[0])), at: place), article: article)
    }
  }
}

extension Shape where Value == AnyReference {
  /// `kind:id`.
  static var anyReference: Shape {
    .scalar(.anyID) { text, mark, reader in
      let place = mark.place(in: reader.path)
      let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        reader.report(.wrongReference(text, at: place))
        return nil
      }
      guard let kind = Kind(rawValue: parts[0]) else {
        reader.report(.unknownValue(parts[0], words: Kind.allCases.map(\.rawValue), at: place))
        return nil
      }
      return AnyReference(kind: kind, name: parts[1], at: place)
    }
  }

  /// `{initiative: id}` with one kind as its key, as a bulletin lists its items, or `kind:id`.
  static var item: Shape { .map(.object { $0.item() }, orElse: .anyReference) }
}

extension Shape where Value == Party {
  /// `{official: id}` or `{unit: id}`.
  static var party: Shape { .object { $0.party() } }
}

extension Fields {
  /// The keys `official` and `unit`, of which exactly one has to be there.
  mutating func party() -> Party? {
    let official = optional("official", .official)
    let unit = optional("unit", .unit)
    if has("official") == has("unit") {
      report(.exactlyOne(of: ["official", "unit"], at: place))
      return nil
    }
    return official.map(Party.official) ?? unit.map(Party.unit)
  }

  fileprivate mutating func item() -> AnyReference? {
    let names = Kind.allCases.map { kind in
      optional(kind.rawValue, .located(.text)).map {
        AnyReference(kind: kind, name: $0.value, at: $0.place)
      }
    }
    let given = names.compactMap { $0 }
    if given.count == 1 { return given[0] }
    report(.exactlyOne(of: Kind.allCases.map(\.rawValue), at: place))
    return nil
  }
}
