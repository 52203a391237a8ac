internal import Edition
internal import JSON
package import Records
package import Vietnamese

/// What a record tells itself, of all that its row tells: not what it is called by others, not what is counted or known of today.
/// A change in one record is a change of its own facts and of no other’s.
extension OpenData {
  /// Compact JSON with one object; nil where no row shows the record.
  package func ownFacts(of key: RecordKey) -> [UInt8]? {
    guard let set = self[key.kind], let index = set.index(key.name) else { return nil }
    var bytes: [UInt8] = []
    set.writeOwn(index, &bytes)
    return bytes
  }

  /// The ids of the records that have a row, in the order of rows.
  package func names(of kind: Kind) -> [String] {
    guard let set = self[kind] else { return [] }
    return (0..<set.count).map(set.nameOf)
  }

  /// For each table of records, and of the lists in them, the columns of own facts.
  package var ownColumns: [String: Set<String>] {
    Dictionary(
      records.flatMap(\.tables).map { table in
        (table.name, Set(table.columns.filter(\.isOwn).map(\.name)))
      }
    ) { first, _ in first }
  }

  /// For each table of records, and of the lists in them, the facts on which readers rely: who, which decision, how much, when.
  package var heldFacts: [String: Set<String>] {
    let tables = records.flatMap(\.tables)
    return Dictionary(
      tables.map { table in
        (table.name, Set(table.columns.filter(\.isHeld).map(\.stem)))
      }
    ) { first, _ in first }
  }
}

extension OpenData {
  /// What a word of the vocabularies is called.
  package func word(_ name: String, of table: String) -> Bilingual? {
    switch table {
    case "forms": desk.registry.form(ID(name)).map { Bilingual($0.label) }
    case "fields": desk.registry.field(ID(name)).map { Bilingual($0.label) }
    default: nil
    }
  }
}

extension ColumnFacts {
  /// Whether a change of it has to be explained.
  var isHeld: Bool {
    guard isOwn else { return false }
    if isHeldName { return true }
    switch type {
    case .text: return !isOfOneLanguage
    case .id, .integer, .decimal, .day, .moment, .date, .choice: return true
    case .flag, .address: return false
    }
  }

  private var isOfOneLanguage: Bool { name.hasSuffix("_vi") || name.hasSuffix("_en") }

  /// What columns of one fact share of their names.
  var stem: String {
    for ending in ["_vi", "_en", "_known"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}

extension ColumnFacts {
  var toldElsewhere: ColumnFacts {
    var facts = self
    facts.isOwn = false
    return facts
  }
}

extension Columns {
  /// Told by another record, by law, or by the day: a change of it is none of this record.
  var toldElsewhere: Columns { with { $0.isOwn = false } }

  /// A name on which readers rely.
  var held: Columns { with { $0.isHeldName = true } }

  private func with(_ change: (inout ColumnFacts) -> Void) -> Columns {
    Columns(
      all.map { column in
        var facts = column.facts
        change(&facts)
        return Column(facts: facts, cell: column.cell)
      })
  }
}
