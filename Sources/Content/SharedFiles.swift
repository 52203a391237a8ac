internal import Diagnostics
internal import Records

/// The settings and the vocabularies, which belong to no record.
struct SharedFiles: Sendable {
  let site: SharedFile<SiteSettings>
  let forms: SharedFile<[KeyedEntry<Form.Entry>]>
  let baseSalaries: SharedFile<[KeyedEntry<BaseSalaryEntry>]>
  let fields: SharedFile<[KeyedEntry<LabelEntry>]>
  let glossary: SharedFile<[KeyedEntry<GlossaryEntry>]>

  init(_ files: [String: RecordSource]) {
    site = SharedFile(files[Catalogue.site], SiteSettings.notation)
    forms = SharedFile(files[Catalogue.forms], .entries(of: Form.Entry.notation))
    baseSalaries = SharedFile(
      files[Catalogue.baseSalaries], .entries(of: BaseSalaryEntry.notation))
    fields = SharedFile(files[Catalogue.fields], .entries(of: LabelEntry.notation))
    glossary = SharedFile(files[Catalogue.glossary], .entries(of: GlossaryEntry.notation))
  }
}

/// A file that is no record: the settings or a vocabulary.
struct SharedFile<Value: Sendable> {
  let isThere: Bool
  /// Nil where there is none, or with an error.
  let value: Value?
  let findings: [Diagnostic]

  init(_ source: RecordSource?, _ notation: Notation<Value>) {
    let reader = source.map { Reader($0) }
    isThere = source != nil
    value = reader.flatMap { reader in
      reader.checkedRoot().flatMap { notation.read($0, reader) }
    }
    reader?.settle(isWhole: false)
    findings = reader?.findings ?? []
  }
}
