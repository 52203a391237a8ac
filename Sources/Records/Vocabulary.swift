package import Diagnostics

/// A form of award, and who may give it to whom.
package struct Form: Sendable {
  package let id: ID<Form>
  package let place: Place
  /// 0 for the highest: the order of `vocabularies/forms.yaml`.
  package let rank: Int
  package let label: LocalText
  package let sort: Sort
  /// Empty where the form has no classes.
  package let classes: [Int]
  /// Empty where anyone may receive it.
  package let recipients: [RecipientSort]
  /// Empty where no authority is laid down.
  package let authorities: [Dated<Authority>]
  package let basis: Citation?

  package init(
    id: ID<Form>, place: Place, rank: Int, label: LocalText, sort: Sort, classes: [Int],
    recipients: [RecipientSort], authorities: [Dated<Authority>], basis: Citation?
  ) {
    self.id = id
    self.place = place
    self.rank = rank
    self.label = label
    self.sort = sort
    self.classes = classes
    self.recipients = recipients
    self.authorities = authorities
    self.basis = basis
  }

  func with(rank: Int) -> Form {
    Form(
      id: id, place: place, rank: rank, label: label, sort: sort, classes: classes,
      recipients: recipients, authorities: authorities, basis: basis)
  }

  package enum Sort: String, CaseIterable, Hashable, Sendable {
    case order, medal
    case honoraryTitle = "honorary-title"
    case prize, commemorative, certificate, letter, flag
    case emulationTitle = "emulation-title"
    case other
  }

  package enum RecipientSort: String, CaseIterable, Hashable, Sendable { case official, unit }

  package enum Authority: Sendable {
    case unit(Reference<Unit>)
    case everyUnit(of: UnitKind)
  }
}

/// A field of policy, by which initiatives are found.
package struct PolicyField: Sendable {
  package let id: ID<PolicyField>
  package let place: Place
  package let label: LocalText

  package init(id: ID<PolicyField>, place: Place, label: LocalText) {
    self.id = id
    self.place = place
    self.label = label
  }
}

/// An abbreviation and what it stands for.
package struct GlossaryTerm: Sendable {
  package let id: String
  package let place: Place
  package let term: LocalText
  package let meaning: LocalText

  package init(id: String, place: Place, term: LocalText, meaning: LocalText) {
    self.id = id
    self.place = place
    self.term = term
    self.meaning = meaning
  }
}
