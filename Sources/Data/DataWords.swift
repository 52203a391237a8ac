package import Edition
internal import Records

/// What the file of words has to have for the data: every closed list, every table and figure.
package enum DataWords {
  package static let labels: [any Labelled.Type] = [
    AwardState.self, PartySort.self, YesNo.self, TaskState.self, ConsultationState.self,
    Part<Practice>.Sort.self, Outcome.Better.self,
  ]

  package static func keys(of data: OpenData) -> [String] {
    let tables = data.all.flatMap(\.tables).map(\.name)
    let figures = data.figures.map { Figure.noteKey(of: $0.facts.name) }
    return tables.flatMap { [TableFacts.titleKey(of: $0), TableFacts.aboutKey(of: $0)] } + figures
      + Official.Category.allCases.map(\.pluralKey)
  }
}
