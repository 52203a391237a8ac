internal import Edition
package import Records
internal import Vietnamese

/// The numbers by which the index knows records: kind by kind, and in a kind the newest year first, units that still exist
/// before those of the past. So a run of numbers says kind and year of a record, and of two that fit alike the newer comes first.
package struct SearchOrder: Sendable {
  /// Records that follow on each other and share kind and year.
  struct Run: Sendable {
    let kind: Kind
    /// Nil for kinds without a date of their own.
    let year: Int?
    let start: Int
  }

  let keys: [RecordKey]
  let runs: [Run]
  private let numbers: [RecordKey: Int]

  init(_ registry: Registry, on today: Day) {
    var keys: [RecordKey] = []
    var runs: [Run] = []
    for kind in Kind.inSearchOrder {
      for (year, name) in registry.inOrder(kind.published, on: today) {
        if runs.last?.kind != kind || runs.last?.year != year {
          runs.append(Run(kind: kind, year: year, start: keys.count))
        }
        keys.append(RecordKey(kind, name))
      }
    }
    self.keys = keys
    self.runs = runs
    numbers = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
  }

  subscript(key: RecordKey) -> Int? { numbers[key] }

  /// What is of records in the order of the index, after what is of none: so the words of their texts need not wait for each other.
  package func sorted<Item>(_ items: [Item], by key: (Item) -> RecordKey?) -> [Item] {
    let own = items.map { key($0).flatMap { numbers[$0] } ?? -1 }
    // Places are put in order, and not items, which are wide; those of one record stay as they stood.
    return items.indices.sorted { (own[$0], $0) < (own[$1], $1) }.map { items[$0] }
  }
}

extension Registry {
  /// The newest year first, units that still exist before those of the past.
  fileprivate func inOrder<Item: Published>(
    _ type: Item.Type, on today: Day
  ) -> [(year: Int?, name: String)] {
    self[type].all.map { record in
      (
        rank: record.isOver(on: today) ? -1 : record.year ?? 0, year: record.year,
        record.header.name
      )
    }.sorted { ($1.0, $0.2) < ($0.0, $1.2) }.map { ($0.1, $0.2) }
  }
}

extension Published {
  fileprivate func isOver(on day: Day) -> Bool {
    (self as? Unit).map { !$0.lifetime.contains(day) } ?? false
  }
}
