internal import Diagnostics
internal import Records
internal import Vietnamese

extension Notation {
  /// The id of a record whose kind the field knows; whether there is one is asked when all are read.
  static func reference<Target>(to folder: String) -> Notation where Value == Reference<Target> {
    .scalar(.id(of: folder)) { text, mark, reader in
      Reference(ID(text), at: mark.place(in: reader.path))
    }
  }
}

extension Notation where Value == Reference<Unit> {
  static var unit: Notation { .reference(to: Kind.unit.folder) }
}

extension Notation where Value == Reference<Official> {
  static var official: Notation { .reference(to: Kind.official.folder) }
}

extension Notation where Value == Reference<Initiative> {
  static var initiative: Notation { .reference(to: Kind.initiative.folder) }
}

extension Notation where Value == Reference<Form> {
  static var form: Notation { .reference(to: "vocabularies/forms.yaml") }
}

extension Notation where Value == Reference<PolicyField> {
  static var policyField: Notation { .reference(to: "vocabularies/fields.yaml") }
}

extension Notation where Value == Citation {
  /// A document, or an article of it: `nd-73-2023#10`.
  static var citation: Notation {
    .scalar(.id(of: Kind.document.folder)) { text, mark, reader in
      let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let place = mark.place(in: reader.path)
      let article = parts.count == 2 && !parts[1].isEmpty ? String(parts[1]) : nil
      return Citation(document: Reference(ID(String(parts[0])), at: place), article: article)
    }
  }
}

extension Notation where Value == AnyReference {
  /// `kind:id`.
  static var anyReference: Notation {
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
  static var item: Notation { .map(.itemByKind, orElse: .anyReference) }

  static var itemByKind: Notation { .object(as: .item) { $0.item() } }
}

extension Party {
  fileprivate enum Keys {
    static let official = Key(
      "official",
      vi: "Cá nhân", "Mã của người, nếu là cá nhân. Khi đó không ghi unit.",
      en: "Person", "The id of a person. There is no unit then.",
      example: "nguyen-van-an")
    static let unit = Key(
      "unit",
      vi: "Tập thể", "Mã của đơn vị, nếu là tập thể. Khi đó không ghi official.",
      en: "Unit", "The id of a unit. There is no official then.",
      example: "to-cap-phep")
  }
}

extension Notation where Value == Party {
  /// `{official: id}` or `{unit: id}`.
  static var party: Notation { .object(as: .party) { $0.party() } }
}

extension Fields {
  /// The keys `official` and `unit`, of which exactly one has to be there.
  mutating func party() -> Party? {
    let official = optional(Party.Keys.official, .official)
    let unit = optional(Party.Keys.unit, .unit)
    guard haveOne(of: [Party.Keys.official, Party.Keys.unit]) else { return nil }
    return official.map(Party.official) ?? unit.map(Party.unit)
  }

  fileprivate mutating func item() -> AnyReference? {
    let names = Kind.allCases.map { kind in
      optional(kind.readable.nameKey, .located(.text)).map {
        AnyReference(kind: kind, name: $0.value, at: $0.place)
      }
    }
    guard haveOne(of: Kind.allCases.map { $0.readable.nameKey }) else { return nil }
    return names.compactMap { $0 }.first
  }
}
