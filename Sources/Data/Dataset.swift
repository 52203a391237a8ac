internal import Edition
internal import JSON
package import Keeping
package import Records
internal import Vietnamese

/// A table with its rows, whatever they are of: each row is made when it is asked for, and let go.
package struct Dataset: Sendable {
  package let facts: TableFacts
  /// The kind of record it holds; nil for vocabularies and statistics.
  package let kind: Kind?
  package let parts: [DataPart]
  package let count: Int
  let writeCSV: @Sendable (Int, inout [UInt8]) -> Void
  /// Each record as compact JSON, for the two files that hold them all.
  let json: SideBySideRows
  /// The same for the file beside its page.
  let writeJSON: @Sendable (Int, inout [UInt8]) -> Void
  /// What a record tells itself, as compact JSON.
  let writeOwn: @Sendable (Int, inout [UInt8]) -> Void
  let nameOf: @Sendable (Int) -> String
  /// The place of a record by its name.
  let index: @Sendable (String) -> Int?

  package var name: String { facts.name }

  /// The tables that reach the reader as CSV: the records, then the lists in them.
  package var tables: [TableFacts] { [facts] + parts.map(\.facts) }
}

/// The rows of one list in all records of a kind.
package struct DataPart: Sendable {
  package let facts: TableFacts
  let member: String
  let ownColumns: [ColumnFacts]
  /// The rows of one owner.
  let writeCSV: @Sendable (Int, inout [UInt8]) -> Void
  package let rowCount: Memo<Int>
}

extension Dataset {
  init<Item: Record>(
    _ table: Table<Item>, of shelf: Shelf<Item>, at desk: DataDesk,
    isSample: @escaping @Sendable (Row<Item>) -> Bool = { $0.item.header.isSample }
  ) {
    self.init(
      table, count: shelf.all.count, item: { shelf[at: $0] }, kind: Item.kind, at: desk,
      owner: {
        PartOwner(
          name: $0.header.name, isSample: isSample(Row(item: $0, desk: desk)))
      },
      index: { shelf.index(of: ID($0)) })
  }

  /// Of what was worked out when the site was planned.
  init<Item: Sendable>(
    _ table: Table<Item>, of items: [Item], at desk: DataDesk,
    owner: @escaping @Sendable (Item) -> PartOwner
  ) {
    self.init(
      table, count: items.count,
      item: {
        Notes.add(.facts)
        return items[$0]
      }, at: desk, owner: owner)
  }

  private init<Item: Sendable>(
    _ table: Table<Item>, count: Int, item: @escaping @Sendable (Int) -> Item, kind: Kind? = nil,
    at desk: DataDesk, owner: @escaping @Sendable (Item) -> PartOwner,
    index: @escaping @Sendable (String) -> Int? = { _ in nil }
  ) {
    facts = table.facts
    self.kind = kind
    self.index = index
    self.count = count
    let rows = RowMemo(count: count) { table.writeCSV(item($0), at: desk, into: &$1) }
    writeCSV = { rows.append($0, to: &$1) }
    let writeJSON = { @Sendable (index: Int, bytes: inout [UInt8]) in
      var writer = JSONWriter()
      table.writeJSON(item(index), at: desk, with: &writer, into: &bytes)
    }
    json = SideBySideRows(count: count, writeJSON)
    self.writeJSON = writeJSON
    writeOwn = { table.writeOwn(item($0), at: desk, into: &$1) }
    nameOf = { owner(item($0)).name }
    parts = table.parts.map { part in
      DataPart(
        facts: part.facts, member: part.member, ownColumns: part.ownColumns,
        writeCSV: { index, bytes in
          let item = item(index)
          part.writeCSV(item, owner(item), desk, &bytes)
        },
        rowCount: Memo { (0..<count).reduce(0) { $0 + part.count(item($1), desk) } })
    }
  }
}
