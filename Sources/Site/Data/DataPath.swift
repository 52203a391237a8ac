internal import Records
internal import Vietnamese

/// Where the files of the open data lie: once for both languages, under words of neither's addresses.
enum DataPath {
  static let folder = "data/"
  static let package = folder + "datapackage.json"
  /// The name at which CSVW's rules look for the metadata of every table in the folder.
  static let csvw = folder + "csv-metadata.json"
  static let catalogue = folder + "catalog.jsonld"

  /// The list inside the initiatives that a register of its own shows.
  static let obstacles = folder + "initiative-obstacles.csv"

  static func csv(_ table: TableFacts) -> String { "\(folder)\(table.name).csv" }
  static func json(_ set: Dataset) -> String { "\(folder)\(set.name).json" }
  static func jsonLines(_ set: Dataset) -> String { "\(folder)\(set.name).jsonl" }
  static func schema(of kind: Kind) -> String { "\(folder)schemas/\(kind.rawValue).json" }

  /// What a register shows: the whole table, or the rows of one choice, `data/initiatives/year/2024.csv`.
  static func csv(_ register: Register, _ facet: Facet?) -> String? {
    guard let kind = register.kind else { return nil }
    let name = folder + kind.folder
    guard let facet else { return name + ".csv" }
    return name + "/" + facet.path(in: .en).dropLast() + ".csv"
  }
}

extension Register {
  /// The kind of record whose list it is; nil for those that gather several.
  var kind: Kind? {
    switch self {
    case .bulletins: .bulletin
    case .initiatives: .initiative
    case .commendations: .commendation
    case .officials: .official
    case .units: .unit
    case .documents: .document
    case .practices: .practice
    case .plans: .plan
    case .consultations: .consultation
    case .articles: .article
    case .corrections: .correction
    case .obstacles, .implementation, .statistics, .data: nil
    }
  }
}
