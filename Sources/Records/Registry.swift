package import Keeping
internal import Vietnamese

/// The words that content itself defines.
package struct Vocabularies: Sendable {
  /// Pages that list all choices grow with the square of their number; offices have some dozens.
  package static let mostEntries = 1_000

  /// In order of rank.
  package var forms: [Form] = []
  package var fields: [PolicyField] = []
  package var glossary: [GlossaryTerm] = []
  /// In order of time.
  package var baseSalaries: [BaseSalary] = []

  package init() {}
}

/// Every record of a content folder, by kind and id. Values only: no disk, no clock.
package final class Registry: Sendable {
  private let ownVocabularies: Vocabularies
  package let unread: UnreadRecords
  /// Records that were taken back: they are none any more, and naming one is no mistake.
  package let withdrawals: Withdrawals
  /// The moment each record has set for itself.
  let ownEmbargoes: [RecordKey: Moment]
  let shelves: Shelves
  private let count: Int
  /// Laws, decrees and their like by the number as printed, under which the words of the law name them.
  private let instruments: [String: Document]
  private let formsByID: [ID<Form>: Form]
  private let fieldsByID: [ID<PolicyField>: PolicyField]

  package init(
    _ records: [any Record] = [], vocabularies: Vocabularies = Vocabularies(),
    unread: UnreadRecords = UnreadRecords(), withdrawals: Withdrawals = Withdrawals()
  ) {
    ownVocabularies = vocabularies
    self.unread = unread
    count = records.count
    self.withdrawals = withdrawals
    shelves = Shelves(records)
    ownEmbargoes = Dictionary(
      records.compactMap { record in record.header.embargo.map { (record.key, $0) } },
      uniquingKeysWith: { first, _ in first })
    instruments = Dictionary(
      shelves.documents.all.filter { $0.type.isAlwaysGeneral }.map { ($0.number.value, $0) },
      uniquingKeysWith: { first, _ in first })
    formsByID = Dictionary(
      vocabularies.forms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    fieldsByID = Dictionary(
      vocabularies.fields.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private init(
    _ earlier: Registry, _ shelves: Shelves, embargoes: [RecordKey: Moment],
    withdrawals: Withdrawals
  ) {
    self.withdrawals = withdrawals
    ownVocabularies = earlier.ownVocabularies
    unread = earlier.unread
    count = earlier.count
    instruments = earlier.instruments
    formsByID = earlier.formsByID
    fieldsByID = earlier.fieldsByID
    self.shelves = shelves
    ownEmbargoes = embargoes
  }

  /// The same where records have changed of which there are the same as before, which is quick; nil where more is another.
  ///
  /// - Parameters:
  ///   - changed: those of `records` that are not what they were.
  ///   - records: all there are now, under the same vocabularies.
  package func replacing(
    _ changed: [any Record], of records: [any Record], unread: UnreadRecords,
    withdrawals: Withdrawals
  ) -> Registry? {
    guard records.count == count, unread == self.unread,
      !changed.contains(where: { $0.key.kind == .document }),
      let shelves = shelves.replacing(changed)
    else { return nil }
    var embargoes = ownEmbargoes
    for record in changed { embargoes[record.key] = record.header.embargo }
    return Registry(self, shelves, embargoes: embargoes, withdrawals: withdrawals)
  }

  package var vocabularies: Vocabularies {
    Notes.add(.common)
    return ownVocabularies
  }

  package var forms: [Form] { vocabularies.forms }
  package var fields: [PolicyField] { vocabularies.fields }
  package var glossary: [GlossaryTerm] { vocabularies.glossary }

  package var baseSalaries: [BaseSalary] { vocabularies.baseSalaries }

  package func form(_ id: ID<Form>) -> Form? {
    Notes.add(.common)
    return formsByID[id]
  }

  package func field(_ id: ID<PolicyField>) -> PolicyField? {
    Notes.add(.common)
    return fieldsByID[id]
  }

  /// A law, a decree or its like by its number as printed.
  func instrument(_ number: String) -> Document? {
    Notes.add(Mark(.instrument, number))
    return instruments[number].flatMap { documents[$0.id] }
  }
}

extension Registry {
  package subscript<Item: Record>(type: Item.Type) -> Shelf<Item> { shelves[keyPath: Item.shelf] }

  /// All records, kind by kind, each kind in the order of its ids.
  package var records: [any Record] { Kind.allCases.flatMap { records(of: $0) } }

  package func records(of kind: Kind) -> [any Record] {
    func all<Item: Record>(_ type: Item.Type) -> [any Record] { self[type].all }
    return all(kind.type)
  }

  /// A record of whatever kind; nil when there is none of that name.
  package subscript(key: RecordKey) -> (any Record)? {
    func find<Item: Record>(_ type: Item.Type) -> (any Record)? { self[type][key.name] }
    return find(key.kind.type)
  }

  package func header(of key: RecordKey) -> Header? {
    func find<Item: Record>(_ type: Item.Type) -> Header? { self[type][key.name]?.header }
    return find(key.kind.type)
  }

  /// The headers of all records of a kind, in the order of their ids.
  package func headers(of kind: Kind) -> [Header] {
    func all<Item: Record>(_ type: Item.Type) -> [Header] { self[type].all.map(\.header) }
    return all(kind.type)
  }
}

extension Mark {
  /// Settings and vocabularies, which nearly every page reads.
  package static let common = Mark(.common)
}

extension Registry {
  /// What can be read of the records.
  ///
  /// - Parameter version: of a record, a number that changes with it.
  package func tell(_ world: inout World, version: (RecordKey) -> UInt64) {
    func tell<Item: Record>(_ type: Item.Type) {
      self[type].tell(&world, version: version)
    }
    for kind in Kind.allCases { tell(kind.type) }
    for (kind, names) in unread.names {
      for name in names { world.add(Mark(RecordKey(kind, name)), 0, "\(kind.rawValue):\(name)") }
    }
    withdrawals.tell(&world)
    for (number, document) in instruments {
      var fingerprint = Fingerprint()
      fingerprint.add(document.id.raw)
      world.add(Mark(.instrument, number), fingerprint.value, number)
    }
  }
}
