package import Edition
internal import Records

/// What the file of words has to have for the data.
package enum DataWords {
  /// Every closed list of this room.
  package static let labels: [any Labelled.Type] = [
    KnownBy.self, PartySort.self, YesNo.self, Part<Practice>.Sort.self,
    Outcome.Better.self, FigureGroup.self,
  ]

  /// What tables and figures are called, and what a row is.
  package static var keys: [String] {
    tables.flatMap { [TableFacts.titleKey(of: $0), TableFacts.aboutKey(of: $0)] }
      + Figure.Name.allCases.map(\.noteKey) + Official.Category.allCases.map(\.pluralKey)
  }

  private static var tables: [String] {
    Kind.tables.flatMap { $0.tableNames } + OpenData.vocabularyNames
      + Figure.Name.allCases.map(\.rawValue)
  }
}
