internal import Edition
internal import JSON
internal import Records
internal import Vietnamese

/// What the script of a register narrows with: which choices each entry falls under, in the order of the list.
///
/// Entries repeat one another: an index lists, for each way of narrowing, the combinations of choices that occur, the
/// frequent ones first, and then one number for each entry. That is a fifth of what a list for each choice would take.
struct RegisterIndex: Sendable {
  struct Part: Sendable {
    let rank: Facet.Rank
    let choices: [Facet]
    /// The folder of the tables of its choices; nil where there are none.
    let tables: Bilingual?
    let combinations: [[Int]]
    let column: String
  }

  let count: Int
  /// Where all entries stand as a table.
  let table: String
  let parts: [Part]

  /// - Parameter hasTables: whether each choice has a table.
  init(_ listing: Listing, hasTables: Bool) {
    count = listing.entries.count
    table = DataPath.csv(listing.register, nil, in: .vi) ?? ""
    parts = listing.dimensions.map { Part($0, of: listing, hasTables: hasTables) }
  }

  /// - Parameters:
  ///   - titles: the tag of the order by title.
  ///   - rows: those of the files of rows.
  func script(for language: Language, titles: String, rows: [String]) -> [UInt8] {
    RegisterIndex.call(
      "index",
      .object([
        "count": .int(count), "inChunk": .int(Listing.rowsInChunk), "table": .text(table),
        "titles": .text(titles), "rows": .list(rows.map { .text($0) }),
        "parts": .list(parts.map { $0.json(for: language) }),
      ]))
  }

  static func path(of register: Register, in language: Language, _ name: String = "index")
    -> String
  {
    Route.register(register).path(in: language) + "rows/\(name).js"
  }

  /// A script and no JSON, since a page opened from a folder may load scripts but fetch nothing.
  static func call(_ name: String, _ value: JSON) -> [UInt8] {
    var bytes = Array("registerPart(\"\(name)\",".utf8)
    value.write(into: &bytes)
    bytes.append(contentsOf: ")\n".utf8)
    return bytes
  }
}

extension RegisterIndex.Part {
  fileprivate init(_ dimension: Listing.Dimension, of listing: Listing, hasTables: Bool) {
    let entries = listing.entries
    rank = dimension.rank
    choices = dimension.choices
    tables = hasTables ? DataPath.tables(of: listing.register, by: dimension.rank) : nil
    let numbers = Dictionary(
      uniqueKeysWithValues: dimension.choices.enumerated().map { ($1, $0) })
    let own = entries.map { $0.facets.compactMap { numbers[$0] }.sorted() }
    var counts: [[Int]: Int] = [:]
    for combination in own { counts[combination, default: 0] += 1 }
    combinations = counts.sorted {
      $0.value == $1.value ? $0.key.lexicographicallyPrecedes($1.key) : $0.value > $1.value
    }.map(\.key)
    let places = Dictionary(uniqueKeysWithValues: combinations.enumerated().map { ($1, $0) })
    column = PackedNumbers.text(own.map { places[$0, default: 0] })
  }

  fileprivate func json(for language: Language) -> JSON {
    .object([
      "name": .text(rank.word[language]), "tables": .text(tables?[language] ?? ""),
      "values": .list(choices.map { .text($0.pathValue(in: language)) }),
      "combinations": .list(combinations.map { .list($0.map { .int($0) }) }),
      "column": .text(column),
    ])
  }
}
