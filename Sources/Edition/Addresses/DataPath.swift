package import Records
package import Vietnamese

/// Where the files of the open data lie: once for both languages, under words of neither's addresses.
package enum DataPath {
  package static let folder = "data/"
  package static let package = folder + "datapackage.json"
  /// The name at which CSVW's rules look for the metadata of every table in the folder.
  package static let csvw = folder + "csv-metadata.json"
  package static let catalogue = folder + "catalog.jsonld"

  /// The list inside the initiatives that a register of its own shows.
  package static let obstacles = csv("initiative-obstacles")

  package static func csv(_ table: String) -> String { "\(folder)\(table).csv" }
  package static func json(_ table: String) -> String { "\(folder)\(table).json" }
  package static func jsonLines(_ table: String) -> String { "\(folder)\(table).jsonl" }
  package static func schema(of kind: Kind) -> String { "\(folder)schemas/\(kind.rawValue).json" }

  /// What a register shows: the whole table, or the rows of one choice, `data/initiatives/year/2024.csv`.
  package static func csv(_ register: Register, _ facet: Facet?) -> String? {
    guard let kind = register.kind else { return nil }
    guard let facet else { return csv(kind.folder) }
    return "\(folder)\(kind.folder)/\(facet.path(in: .en).dropLast()).csv"
  }
}

extension RecordKey {
  /// Beside the folder of its page.
  package func dataPath(_ language: Language) -> String {
    Route.record(self).path(in: language).dropLast() + ".json"
  }
}
