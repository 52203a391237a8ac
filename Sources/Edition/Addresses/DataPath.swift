package import Records
package import Vietnamese

/// Where the files of the open data lie: once for both languages, under words of neither's addresses.
package enum DataPath {
  package static let folder = "data/"
  package static let package = folder + "datapackage.json"
  /// The name at which CSVW's rules look for the metadata of every table in the folder.
  package static let csvw = folder + "csv-metadata.json"
  package static let catalogue = folder + "catalog.jsonld"
  /// The whole site, to be opened from a folder.
  package static let portable = folder + "portable.zip"

  /// The lists inside the initiatives that a register of its own shows.
  package static let obstacles = csv("initiative-obstacles")
  package static let lessons = csv("initiative-lessons")

  package static func csv(_ table: String) -> String { "\(folder)\(table).csv" }
  package static func json(_ table: String) -> String { "\(folder)\(table).json" }
  package static func jsonLines(_ table: String) -> String { "\(folder)\(table).jsonl" }
  package static func schema(of kind: Kind) -> String { "\(folder)schemas/\(kind.rawValue).json" }

  /// What a register shows: the whole table, or the rows of one choice, `data/initiatives/year/2024.csv`. The language
  /// tells only letters apart: English has D and Đ as one, `data/officials/initial/d.csv`, Vietnamese has
  /// `letter/d.csv` and `letter/d2.csv`.
  package static func csv(
    _ register: Register, _ facet: Facet?, in language: Language
  ) -> String? {
    guard let kind = register.kind else { return nil }
    guard let facet else { return csv(kind.folder) }
    let value = facet.pathValue(in: facet.isLetter ? language : .en)
    return tables(of: register, by: facet.dimension).map { "\($0[language])\(value).csv" }
  }

  /// The folder that has a table for each choice.
  package static func tables(of register: Register, by rank: Facet.Rank) -> Bilingual? {
    guard let kind = register.kind else { return nil }
    func path(_ word: String) -> String { "\(folder)\(kind.folder)/\(word)/" }
    return Bilingual(vi: path(rank.word.en), en: path(rank == .letter ? "initial" : rank.word.en))
  }
}

extension DataPath {
  /// What rests on an article: `data/documents/article/nd-73-2023/10.csv`.
  package static func csv(_ provision: ProvisionKey) -> String {
    "\(folder)\(Kind.document.published.folder)/article/\(provision.document.raw)/\(provision.slug).csv"
  }
}

extension RecordKey {
  /// Beside the folder of its Vietnamese page: one file, for it says everything in both languages.
  package var dataPath: String { Route.record(self).path(in: .vi).dropLast() + ".json" }
}
