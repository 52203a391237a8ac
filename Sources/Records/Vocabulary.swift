package import Diagnostics

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
