package import Keeping

/// The records of one kind, in the order of their ids. Whatever is taken from it is noted.
package struct Shelf<Item: Record>: Sendable {
  private var items: [Item]
  /// By the ids as text: a dictionary over a generic key would look its type up for each of a page's many links.
  private let index: [String: Int]
  private let marks: [Mark]

  /// Of two records with one id the first is kept; a rule has reported the other.
  package init(_ items: [Item] = []) {
    let sorted = items.sorted { $0.id < $1.id }
    self.items = sorted
    index = Dictionary(
      sorted.enumerated().map { ($1.id.raw, $0) }, uniquingKeysWith: { first, _ in first })
    marks = sorted.map { Mark($0.key) }
  }

  /// Puts one in the place of that of its id; false where there is none.
  fileprivate mutating func replace(with item: Item) -> Bool {
    guard let place = index[item.id.raw] else { return false }
    items[place] = item
    return true
  }

  package var all: [Item] {
    Notes.add(.shelf(Item.kind))
    return items
  }

  package subscript(id: ID<Item>) -> Item? { self[id.raw] }

  package subscript(reference: Reference<Item>) -> Item? { self[reference.id.raw] }

  package subscript(name: String) -> Item? {
    guard let place = index[name] else {
      Notes.add(Mark(RecordKey(Item.kind, name)))
      return nil
    }
    return self[at: place]
  }

  /// - Parameter place: in ``all``.
  package subscript(at place: Int) -> Item {
    Notes.add(marks[place])
    return items[place]
  }

  /// The place in ``all``. Where a record stands, nobody prints.
  package func index(of id: ID<Item>) -> Int? { index[id.raw] }
}

extension Mark {
  package init(_ key: RecordKey) { self.init(.record, key.kind.rawValue, key.name) }

  package static func shelf(_ kind: Kind) -> Mark { Mark(.shelf, kind.rawValue) }
}

extension Shelf {
  /// What stands on it now.
  ///
  /// - Parameter version: of a record, a number that changes with it.
  func tell(_ world: inout World, version: (RecordKey) -> UInt64) {
    var whole = Fingerprint()
    for (item, mark) in zip(items, marks) {
      let version = version(item.key)
      world.add(mark, version, "\(Item.kind.rawValue):\(item.id.raw)")
      whole.add(item.id.raw)
      whole.add(version)
    }
    world.add(.shelf(Item.kind), whole.value, Item.folder)
  }
}

/// Where the records of one kind stand.
package typealias ShelfPath<Item: Record> = any WritableKeyPath<Shelves, Shelf<Item>> & Sendable

/// A shelf for each kind. Each type names its own, and nobody lists them again.
package struct Shelves: Sendable {
  var units = Shelf<Unit>()
  var officials = Shelf<Official>()
  var initiatives = Shelf<Initiative>()
  var commendations = Shelf<Commendation>()
  var encouragements = Shelf<Encouragement>()
  var documents = Shelf<Document>()
  var plans = Shelf<Plan>()
  var activities = Shelf<Activity>()
  var practices = Shelf<Practice>()
  var consultations = Shelf<Consultation>()
  var bulletins = Shelf<Bulletin>()
  var articles = Shelf<Article>()
  var corrections = Shelf<Correction>()
  var pages = Shelf<Page>()

  init(_ records: [any Record]) {
    let groups = Dictionary(grouping: records) { type(of: $0).kind }
    for kind in Kind.allCases { put(groups[kind, default: []], of: kind.type) }
  }

  /// The same with others in the place of those of their ids; nil where one has no place.
  func replacing(_ records: [any Record]) -> Shelves? {
    var shelves = self
    return records.allSatisfy { shelves.replace(with: $0) } ? shelves : nil
  }

  private mutating func replace<Item: Record>(with record: Item) -> Bool {
    self[keyPath: Item.shelf].replace(with: record)
  }

  private mutating func put<Item: Record>(_ records: [any Record], of type: Item.Type) {
    self[keyPath: Item.shelf] = Shelf(records.compactMap { $0 as? Item })
  }
}
