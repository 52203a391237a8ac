internal import Diagnostics
internal import Records
internal import Vietnamese

extension Shape where Value == LocalText {
  /// A title, name or label: an error without its English.
  static var label: Shape {
    .object { fields in fields.localText { .missingEnglish(at: $0) } }
  }

  /// Any other short text: a warning without its English.
  static var shortText: Shape {
    .object { fields in fields.localText { .untranslatedText(at: $0) } }
  }

  /// A name that may be the same in both languages, and is then written once: a photographer, a newspaper.
  static var nameOrLabel: Shape {
    .map(.shortText, orElse: .scalar(.text) { text, _, _ in LocalText(vi: text, en: text) })
  }
}

extension Shape where Value == Dated<LocalText> {
  /// `{vi, en, from, to}`: a name for a time.
  static var datedLabel: Shape { .object { $0.datedLabel() } }
}

extension Fields {
  fileprivate mutating func localText(without english: (Place) -> Diagnostic) -> LocalText? {
    let vi = required("vi", .text)
    let en = optional("en", .text)
    if !has("en") { report(english(place(of: "en"))) }
    return vi.map { LocalText(vi: $0, en: en) }
  }

  fileprivate mutating func datedLabel() -> Dated<LocalText>? {
    let label = localText { .missingEnglish(at: $0) }
    let period = period()
    return label.map { Dated($0, period, at: place) }
  }
}
