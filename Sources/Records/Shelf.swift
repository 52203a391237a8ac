/// The records of one kind, in the order of their ids.
package struct Shelf<Item: Record>: Sendable {
  package let all: [Item]
  /// By the ids as text: a dictionary over a generic key would look its type up for each of a page's many links.
  private let index: [String: Int]

  /// Of two records with one id the first is kept; a rule has reported the other.
  package init(_ items: [Item] = []) {
    all = items.sorted { $0.id < $1.id }
    index = Dictionary(
      all.enumerated().map { ($1.id.raw, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(id: ID<Item>) -> Item? { self[id.raw] }

  package subscript(reference: Reference<Item>) -> Item? { self[reference.id.raw] }

  package subscript(name: String) -> Item? {
    guard let place = index[name] else { return nil }
    return all[place]
  }

  /// The place in ``all``.
  package func index(of id: ID<Item>) -> Int? { index[id.raw] }
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

  private mutating func put<Item: Record>(_ records: [any Record], of type: Item.Type) {
    self[keyPath: Item.shelf] = Shelf(records.compactMap { $0 as? Item })
  }
}
