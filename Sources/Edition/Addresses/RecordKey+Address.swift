package import Records
internal import Vietnamese

extension RecordKey {
  /// Below the language's folder. Kinds without a page of their own stand on a page that lists them.
  func append(to path: inout String, in language: Language) {
    if let register { path += register.folder[language] }
    guard hasPage else { return }
    path += name
    path += "/"
  }

  /// The anchor of a record that stands on a list.
  package var anchor: String? { hasPage ? nil : name }

  /// Whether the record has an address of its own rather than a place on a list.
  package var hasPage: Bool { kind.published.hasPage }

  /// The list in which the record stands; nil for the site's own pages.
  package var register: Register? { kind.published.register }
}
