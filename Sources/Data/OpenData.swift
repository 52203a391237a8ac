package import Edition
internal import Keeping
package import Outputs
internal import Records
internal import Vietnamese

/// Everything the open data consists of at one moment: a table for each kind of record, the vocabularies, the statistics.
package final class OpenData: Sendable {
  package let desk: DataDesk
  /// One for each kind of record.
  package let records: [Dataset]
  private let byKind: [Kind: Dataset]
  private let counted = Once<Counted>()

  package init(_ edition: Edition, _ wording: Wording) {
    let desk = DataDesk(edition, wording)
    self.desk = desk
    records = Kind.tables.map { $0.dataset(at: desk) }
    byKind = Dictionary(
      records.compactMap { set in set.kind.map { ($0, set) } }, uniquingKeysWith: { $1 })
  }

  /// What all records were looked at for, which nobody needs who wants one of them.
  private struct Counted: Sendable {
    let figures: [Figure]
    let statistics: [Dataset]
    let vocabularies: [Dataset]
    let files: [DataFile]
    let byPath: [String: DataFile]

    init(_ records: [Dataset], at desk: DataDesk) {
      figures = Figure.all(desk.edition)
      statistics = figures.map { $0.dataset(at: desk) }
      vocabularies = OpenData.vocabularies(at: desk, of: records + statistics)
      // The longest first, and lists beside lines, which are made of the same: the rows of both go as they are written.
      files =
        records.flatMap { [$0.jsonList, $0.jsonLines] }
        + (records + vocabularies + statistics).flatMap(\.tableFiles)
      byPath = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    }
  }

  /// Rows say themselves that they were read.
  private var everything: Counted { counted.index { Counted(records, at: desk) } }

  package var figures: [Figure] { everything.figures }
  package var statistics: [Dataset] { everything.statistics }
  package var vocabularies: [Dataset] { everything.vocabularies }
  /// The tables and lists, without the metadata.
  var files: [DataFile] { everything.files }

  package func size(of path: String) -> Int? { everything.byPath[path]?.size }

  /// All files of the folder `data/`, and those beside the pages. Big tables first: whoever is busy with one is done when the
  /// pages are.
  package var outputs: [OutputFile] {
    files.map(\.output) + metadata + listingFiles() + provisionFiles() + recordFiles()
  }

  subscript(kind: Kind) -> Dataset? { byKind[kind] }

  package var all: [Dataset] { records + vocabularies + statistics }

  static var vocabularyNames: [String] {
    let forms = Table<Form>.forms
    return
      ([forms.facts] + forms.parts.map(\.facts)
      + [
        Table<PolicyField>.fields.facts, Table<BaseSalary>.baseSalaries.facts,
        Table<CodeRow>.codes.facts,
      ]).map(\.name)
  }

  private static func vocabularies(at desk: DataDesk, of sets: [Dataset]) -> [Dataset] {
    let forms = Dataset(.forms, of: desk.registry.forms, at: desk, owner: { .word($0.id.raw) })
    let codes = (sets + [forms]).flatMap(\.tables).flatMap { table in
      table.columns.flatMap { column in
        column.type.choices.map { CodeRow(table: table.name, column: column.name, choice: $0) }
      }
    }
    return [
      forms,
      Dataset(.fields, of: desk.registry.fields, at: desk, owner: { .word($0.id.raw) }),
      Dataset(.baseSalaries, of: desk.registry.baseSalaries, at: desk, owner: { .word($0.id) }),
      Dataset(.codes, of: codes, at: desk, owner: { .word($0.choice.code) }),
    ]
  }
}

extension PartOwner {
  static func word(_ name: String) -> PartOwner { PartOwner(name: name, isSample: false) }
}
