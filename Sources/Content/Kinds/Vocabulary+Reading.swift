internal import Diagnostics
internal import Records
internal import Vietnamese

extension Form {
  /// A form as it stands in its file; its id and rank are those of its key.
  struct Entry: Sendable {
    let label: LocalText
    let sort: Sort
    let classes: [Int]
    let recipients: [RecipientSort]
    let authorities: [Dated<Authority>]
    let basis: Citation?

    static let shape = Shape<Entry>.object { fields in
      let label = fields.required("label", .label)
      let sort = fields.required("sort", .word) as Sort?
      let classes = fields.list("classes", of: .whole)
      let recipients = fields.list("for", of: Shape<RecipientSort>.word)
      let authorities = fields.list("authorities", of: .authority)
      let basis = fields.optional("basis", .citation)
      guard let label, let sort else { return nil }
      return Entry(
        label: label, sort: sort, classes: classes, recipients: recipients,
        authorities: authorities, basis: basis)
    }
  }

  init(_ entry: Entry, id: String, rank: Int, at place: Place) {
    self.init(
      id: ID(id), place: place, rank: rank, label: entry.label, sort: entry.sort,
      classes: entry.classes, recipients: entry.recipients, authorities: entry.authorities,
      basis: entry.basis)
  }
}

extension Shape where Value == Dated<Form.Authority> {
  /// `unit-id`, `kind:department`, or `{unit | kind: …, from, to}` where the power changed hands.
  fileprivate static var authority: Shape {
    .map(.object { $0.authority() }, orElse: .scalar(.id(of: Kind.unit.folder), named))
  }

  private static func named(_ text: String, _ mark: Mark, _ reader: Reader) -> Value? {
    let place = mark.place(in: reader.path)
    guard text.hasPrefix("kind:") else {
      return Dated(.unit(Reference(ID(text), at: place)), .always, at: place)
    }
    let word = String(text.dropFirst(5))
    if let kind = UnitKind(rawValue: word) {
      return Dated(.everyUnit(of: kind), .always, at: place)
    }
    reader.report(.unknownValue(word, words: UnitKind.allCases.map(\.rawValue), at: place))
    return nil
  }
}

extension Fields {
  fileprivate mutating func authority() -> Dated<Form.Authority>? {
    let unit = optional("unit", .unit)
    let kind = optional("kind", .word) as UnitKind?
    let period = period()
    if has("unit") == has("kind") {
      report(.exactlyOne(of: ["unit", "kind"], at: place))
      return nil
    }
    let authority = unit.map(Form.Authority.unit) ?? kind.map(Form.Authority.everyUnit)
    return authority.map { Dated($0, period, at: place) }
  }
}

/// The entry of a vocabulary that is only a name.
struct LabelEntry: Sendable {
  let label: LocalText

  static let shape = Shape<LabelEntry>.object { fields in
    fields.required("label", .label).map(LabelEntry.init)
  }
}

/// The entry of the glossary.
struct GlossaryEntry: Sendable {
  let term: LocalText
  let meaning: LocalText

  static let shape = Shape<GlossaryEntry>.object { fields in
    let term = fields.required("term", .label)
    let meaning = fields.required("meaning", .label)
    guard let term, let meaning else { return nil }
    return GlossaryEntry(term: term, meaning: meaning)
  }
}
