package import Records
package import Vietnamese

/// What may be written in one sort of file, as the reading of it says: for the document, and for tools that ask.
package struct FileDescription: Sendable {
  /// Below the content folder; a folder of records ends in `/`.
  package let path: String
  /// What a file of the sort is called.
  package let title: Bilingual
  /// Those of a record, of the settings, or of one entry of a vocabulary.
  package let fields: [FieldDescription]
  /// All that a record’s file says once the record has been taken back.
  package let withdrawn: FieldDescription?

  package init(of kind: Kind) {
    path = kind.folder + "/"
    title = kind.readable.nameKey.about.label
    fields = FileDescription.fields(of: kind.readable)
    withdrawn = Withdrawal.description(of: kind)
  }

  private init(_ path: String, vi: String, en: String, _ value: Description) {
    self.path = path
    title = Bilingual(vi: vi, en: en)
    fields = value.fields ?? []
    withdrawn = nil
  }

  /// Whether the file is a map from ids to what has the fields.
  package var isVocabulary: Bool { path.hasPrefix("vocabularies/") }

  package static let site = FileDescription(
    Catalogue.site, vi: "Trang web", en: "Site", SiteSettings.notation.describe())

  /// Of an entry of each.
  package static let vocabularies = [
    FileDescription(
      Catalogue.forms, vi: "Danh hiệu và hình thức", en: "Titles and forms",
      Form.Entry.notation.describe()),
    FileDescription(
      Catalogue.fields, vi: "Lĩnh vực", en: "Fields of policy", LabelEntry.notation.describe()),
    FileDescription(
      Catalogue.glossary, vi: "Chữ viết tắt", en: "Abbreviations",
      GlossaryEntry.notation.describe()),
    FileDescription(
      Catalogue.baseSalaries, vi: "Mức lương cơ sở", en: "Base salaries",
      BaseSalaryEntry.notation.describe()),
  ]

  package static let all =
    [site] + vocabularies + Kind.allCases.map { FileDescription(of: $0) }

  /// What a record of any kind may have beside its own.
  package static let header = Fields.described { $0.header() }

  private static func fields<Item: Readable>(of item: Item.Type) -> [FieldDescription] {
    Fields.described(by: item.read)
  }
}
