package import Records

/// What may be written in one sort of file, as the reading of it says: for the document, and for tools that ask.
package struct FileDescription: Sendable {
  /// Below the content folder; a folder of records ends in `/`.
  package let path: String
  /// Those of a record, of the settings, or of one entry of a vocabulary.
  package let fields: [FieldDescription]

  package init(of kind: Kind) {
    path = kind.folder + "/"
    fields = FileDescription.fields(of: kind.readable)
  }

  private init(_ path: String, _ value: Description) {
    self.path = path
    fields = value.fields ?? []
  }

  package static let site = FileDescription(Catalogue.site, SiteSettings.notation.describe())

  /// Of an entry of each.
  package static let vocabularies = [
    FileDescription(Catalogue.forms, Form.Entry.notation.describe()),
    FileDescription(Catalogue.fields, LabelEntry.notation.describe()),
    FileDescription(Catalogue.glossary, GlossaryEntry.notation.describe()),
    FileDescription(Catalogue.baseSalaries, BaseSalaryEntry.notation.describe()),
  ]

  package static let all =
    [site] + vocabularies + Kind.allCases.map { FileDescription(of: $0) }

  /// What a record of any kind may have beside its own.
  package static let header = Fields.described { $0.header() }

  private static func fields<Item: Readable>(of item: Item.Type) -> [FieldDescription] {
    Fields.described(by: item.read)
  }
}
