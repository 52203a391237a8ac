package import Edition
internal import JSON
internal import Records
package import Vietnamese

/// One table of the open data, declared once: from its columns come the rows in CSV and JSON, the data dictionary and the
/// metadata in four formats.
struct Table<Item: Sendable>: Sendable {
  let facts: TableFacts
  /// With those of the key.
  let cells: Cells<Item>
  /// Those that the record tells itself.
  private let ownCells: Cells<Item>
  /// The lists inside a record: in CSV tables of their own, in JSON members of the record.
  let parts: [Part<Item>]

  /// - Parameter key: the columns that tell the rows apart.
  init(
    _ name: String, key: [String] = ["id"],
    parts: [Part<Item>] = [], @TableBuilder<Item> _ columns: () -> Columns<Item>
  ) {
    let columns = columns().all
    cells = Cells(columns)
    ownCells = Cells(columns.filter(\.facts.isOwn))
    self.parts = parts
    facts = TableFacts(name: name, key: key, columns: columns.map(\.facts))
  }

  /// The table of a figure of the statistics.
  init(
    _ figure: Figure.Name, key: [String], @TableBuilder<Item> _ columns: () -> Columns<Item>
  ) {
    self.init(figure.rawValue, key: key, columns)
  }

  func writeCSV(_ item: Item, at desk: DataDesk, into bytes: inout [UInt8]) {
    cells.writeCSV(Row(item: item, desk: desk), into: &bytes)
    CSV.endLine(into: &bytes)
  }

  func writeJSON(
    _ item: Item, at desk: DataDesk, with writer: inout JSONWriter, into bytes: inout [UInt8]
  ) {
    writer.beginObject(into: &bytes)
    cells.writeJSON(Row(item: item, desk: desk), with: &writer, into: &bytes)
    for index in parts.indices {
      writer.key(parts[index].member, into: &bytes)
      parts[index].writeJSON(item, desk, &writer, &bytes)
    }
    writer.endObject(into: &bytes)
  }

  /// As JSON, without what is told elsewhere; a list without entries is left out.
  func writeOwn(_ item: Item, at desk: DataDesk, into bytes: inout [UInt8]) {
    var writer = JSONWriter()
    writer.beginObject(into: &bytes)
    ownCells.writeJSON(Row(item: item, desk: desk), with: &writer, into: &bytes)
    for index in parts.indices where parts[index].isOwn && parts[index].count(item, desk) > 0 {
      writer.key(parts[index].member, into: &bytes)
      parts[index].writeOwn(item, desk, &writer, &bytes)
    }
    writer.endObject(into: &bytes)
  }
}

/// What a table says of itself, without its rows.
package struct TableFacts: Sendable {
  /// Also the name of its file: `initiative-obstacles`.
  package let name: String
  package let key: [String]
  package let columns: [ColumnFacts]
}

extension TableFacts {
  static func titleKey(of table: String) -> String { "table.\(table)" }
  static func aboutKey(of table: String) -> String { "row.\(table)" }

  package func title(in wording: Wording) -> Bilingual { wording[TableFacts.titleKey(of: name)] }

  /// What one row is.
  package func about(in wording: Wording) -> Bilingual { wording[TableFacts.aboutKey(of: name)] }

  package func title(in naming: Naming) -> String { title(in: naming.wording)[naming.language] }
  package func about(in naming: Naming) -> String { about(in: naming.wording)[naming.language] }
}

/// A list inside a record.
struct Part<Owner: Sendable>: Sendable {
  let facts: TableFacts
  /// Its name in the JSON of the record.
  let member: String
  /// The columns that JSON has too: those of the list itself, without the owner's id and place in the list.
  let ownColumns: [ColumnFacts]
  let writeCSV: @Sendable (Owner, PartOwner, DataDesk, inout [UInt8]) -> Void
  let writeJSON: @Sendable (Owner, DataDesk, inout JSONWriter, inout [UInt8]) -> Void
  /// The same without what is told elsewhere.
  let writeOwn: @Sendable (Owner, DataDesk, inout JSONWriter, inout [UInt8]) -> Void
  let count: @Sendable (Owner, DataDesk) -> Int

  /// - Parameters:
  ///   - member: the name in JSON; with the owner's, that of the file.
  ///   - isSample: whether a row shows something made up although its record is not.
  ///   - rows: the entries that may be read.
  init<Item: Sendable>(
    of owner: PartOwner.Sort, _ member: String,
    isSample: @escaping @Sendable (Row<Item>) -> Bool = { _ in false },
    rows: @escaping @Sendable (Row<Owner>) -> [Item],
    @TableBuilder<Item> columns: () -> Columns<Item>
  ) {
    let columns = columns().all
    let cells = Cells(columns)
    self.member = member.replacing("-", with: "_")
    ownColumns = columns.map(\.facts)
    facts = TableFacts(
      name: "\(owner.singular)-\(member)",
      key: [owner.column, "position"],
      // Where a row belongs is said around the list, and not in it.
      columns: owner.leading.map(\.toldElsewhere) + ownColumns + [.sample.toldElsewhere])
    count = { rows(Row(item: $0, desk: $1)).count }
    writeCSV = { owner, whose, desk, bytes in
      for (index, item) in rows(Row(item: owner, desk: desk)).enumerated() {
        let row = Row(item: item, desk: desk)
        CSV.write(.text(whose.name), into: &bytes)
        bytes.append(UInt8(ascii: ","))
        CSV.write(.integer(index + 1), into: &bytes)
        bytes.append(UInt8(ascii: ","))
        cells.writeCSV(row, into: &bytes)
        bytes.append(UInt8(ascii: ","))
        CSV.write(.flag(whose.isSample || isSample(row)), into: &bytes)
        CSV.endLine(into: &bytes)
      }
    }
    let list = { (cells: Cells<Item>) in
      { @Sendable (owner: Owner, desk: DataDesk, writer: inout JSONWriter, bytes: inout [UInt8]) in
        writer.beginList(into: &bytes)
        for item in rows(Row(item: owner, desk: desk)) {
          writer.beginObject(into: &bytes)
          cells.writeJSON(Row(item: item, desk: desk), with: &writer, into: &bytes)
          writer.endObject(into: &bytes)
        }
        writer.endList(into: &bytes)
      }
    }
    writeJSON = list(cells)
    writeOwn = list(Cells(columns.filter(\.facts.isOwn)))
  }

  /// Whether the record tells anything of it itself.
  var isOwn: Bool { ownColumns.contains(where: \.isOwn) }
}

/// The record a list belongs to.
struct PartOwner: Sendable {
  let name: String
  let isSample: Bool

  /// The kind of the owner, by which the list's file and its first column are named.
  struct Sort: Sendable {
    /// `initiative`; the owner's table has the plural.
    let singular: String
    let table: String
    let title: Title

    var column: String { singular }

    /// The owner's id, and the place in the list.
    var leading: [ColumnFacts] {
      [
        ColumnFacts(
          name: column, type: .id, title: title, isRequired: true, reference: table),
        ColumnFacts(
          name: "position", type: .integer, title: Title(.columnPosition),
          note: Bilingual(vi: "Từ 1, theo thứ tự trong hồ sơ.", en: "From 1, as in the record."),
          isRequired: true),
      ]
    }
  }
}

extension ColumnFacts {
  static let sample = ColumnFacts(
    name: "sample", type: .flag, title: Title(.columnSample),
    note: Bilingual(
      vi: "Đúng khi dòng này, hoặc người, đơn vị, hồ sơ mà nó nêu tên, là hư cấu để trình diễn.",
      en: "True when the row, or a person, unit or record it names, is made up for a demonstration."
    ),
    isRequired: true)
}

extension PartOwner.Sort {
  init(_ kind: Kind) {
    self.init(singular: kind.rawValue, table: kind.folder, title: Title(kind))
  }
}
