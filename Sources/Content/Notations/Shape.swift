internal import Records

// The names by which the reading of whole files asks.

typealias Shape = Notation

extension SiteSettings {
  static var shape: Notation<SiteSettings> { notation }
}

extension Form.Entry {
  static var shape: Notation<Form.Entry> { notation }
}

extension LabelEntry {
  static var shape: Notation<LabelEntry> { notation }
}

extension GlossaryEntry {
  static var shape: Notation<GlossaryEntry> { notation }
}
