internal import Edition
package import Records
internal import Vietnamese

/// The numbers by which the index knows records. A new record shifts no other: kind by kind, with room to spare, and in a kind
/// the oldest first, units of the past before those that still exist.
package struct SearchOrder: Sendable {
  /// Records of one kind and year, whose numbers follow on each other.
  struct Run: Sendable {
    let kind: Kind
    /// Nil for kinds without a date of their own.
    let year: Int?
    /// The number of the first.
    let start: Int
    let keys: [RecordKey]

    var numbers: Range<Int> { start..<start + keys.count }
  }

  let runs: [Run]
  /// Numbers there are, with those that nobody has.
  let room: Int
  /// Records there are.
  let count: Int
  private let numbers: [RecordKey: Int]

  init(_ registry: Registry, on today: Day) {
    var runs: [Run] = []
    var room = 0
    for kind in Kind.inSearchOrder {
      let records = registry.inOrder(kind.published, on: today)
      var start = room
      for same in records.chunked(where: { $0.rank == $1.rank }) {
        let keys = same.map { RecordKey(kind, $0.name) }
        runs.append(Run(kind: kind, year: same.first?.date?.year, start: start, keys: keys))
        start += keys.count
      }
      room += SearchOrder.room(of: records.count)
    }
    self.runs = runs
    self.room = room
    count = runs.reduce(0) { $0 + $1.keys.count }
    numbers = Dictionary(
      uniqueKeysWithValues: runs.flatMap { run in zip(run.keys, run.numbers).map { ($0, $1) } })
  }

  /// For more than so many records, in steps of an eighth at most: seldom does a new one ask for more. Whole files of cards.
  private static func room(of count: Int) -> Int {
    let files = count / CardFile.cards
    let eighth = 1 << max(0, Int.bitWidth - 4 - max(8, files).leadingZeroBitCount)
    return (files / eighth + 1) * eighth * CardFile.cards
  }

  subscript(key: RecordKey) -> Int? { numbers[key] }

  /// In the order of their numbers.
  var records: [(number: Int, key: RecordKey)] {
    runs.flatMap { run in zip(run.numbers, run.keys).map { ($0, $1) } }
  }

  /// As records come first that fit alike: by kind, and in a kind from the newest year; in each run the last comes first.
  var runsByPlace: [Run] {
    runs.chunked { $0.kind == $1.kind }.flatMap { $0.reversed() }
  }

  /// What is of records in the order of the index, after what is of none: so the words of their texts need not wait for each other.
  package func sorted<Item>(_ items: [Item], by key: (Item) -> RecordKey?) -> [Item] {
    let own = items.map { key($0).flatMap { numbers[$0] } ?? -1 }
    // Places are put in order, and not items, which are wide; those of one record stay as they stood.
    return items.indices.sorted { (own[$0], $0) < (own[$1], $1) }.map { items[$0] }
  }
}

extension Registry {
  /// Units of the past, then year by year, in a year by date and id. Those without a date stand in the order of their ids if
  /// read from the end, as the search shows them.
  fileprivate func inOrder<Item: Published>(
    _ type: Item.Type, on today: Day
  ) -> [(rank: Int, date: PartialDate?, name: String)] {
    self[type].all.map { record in
      (
        rank: record.isOver(on: today) ? -1 : record.year ?? 0, date: record.ownDate,
        name: record.header.name
      )
    }.sorted { a, b in
      a.rank != b.rank
        ? a.rank < b.rank
        : a.date != b.date
          ? isEarlier(a.date, b.date) : a.date == nil ? a.name > b.name : a.name < b.name
    }
  }

  private func isEarlier(_ a: PartialDate?, _ b: PartialDate?) -> Bool {
    guard let a, let b else { return a == nil }
    return a < b
  }
}

extension Published {
  fileprivate func isOver(on day: Day) -> Bool {
    (self as? Unit).map { !$0.lifetime.contains(day) } ?? false
  }
}

extension Array {
  /// Neighbours of which that is true stay together.
  fileprivate func chunked(where belongs: (Element, Element) -> Bool) -> [[Element]] {
    var chunks: [[Element]] = []
    for element in self {
      if let last = chunks.last?.last, belongs(last, element) {
        chunks[chunks.count - 1].append(element)
      } else {
        chunks.append([element])
      }
    }
    return chunks
  }
}
