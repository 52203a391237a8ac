package import Records
package import Vietnamese

extension Commendation: Published {
  package static var register: Register? { .commendations }
  package static var hasPage: Bool { true }

  package static func entries(in edition: Edition) -> [Listing.Entry]? {
    edition.entries(edition.registry.commendations.all.newestFirst) { commendation in
      let decision = commendation.decision
      let status: [Facet] = [
        .status(commendation.status(on: edition.today).rawValue),
        .category(edition.category(of: commendation).rawValue),
      ]
      return [.year(decision.on.value.year)] + edition.authority(decision.by)
        + [commendation.formFacet(in: edition.registry)].compactMap { $0 } + status
        + edition.fields(of: commendation) + edition.units(edition.units(of: commendation))
    }
  }

  /// The choice it falls under: a title, or a form of commendation or of praise; nil for a praise of no form.
  package func formFacet(in registry: Registry) -> Facet? {
    form.map { reference in
      registry.form(reference.id)?.category == .title
        ? .title(reference.id.raw) : .form(reference.id.raw)
    }
  }

  /// "Certificate of Merit: Nguyễn Văn An and the Licensing Team".
  package func title(in naming: Naming) -> String {
    let what = award(in: naming)
    return recipients(in: naming).map { "\(what): \($0)" } ?? what
  }

  /// "Certificate of Merit".
  package func award(in naming: Naming) -> String {
    let form = form.flatMap { naming.registry.form($0.id) }
    return form.map { naming.label(of: $0, formClass: formClass?.value) } ?? naming.say(act)
  }

  /// "Nguyễn Văn An and the Licensing Team"; nil where nobody may be named or counted.
  package func recipients(in naming: Naming) -> String? {
    let names = recipientNames(in: naming)
    let isApart = naming.edition.namesOffice(recipients.map(\.party))
    return names.isEmpty ? nil : listed(names, naming.language, apart: isApart)
  }

  /// Three names at most; the rest are counted: as others where some of them have names, else as not named.
  private func recipientNames(in naming: Naming) -> [String] {
    let on = PartialDate.day(decision.on.value)
    let names = recipients.compactMap { naming.name(of: $0.party, on: on) }
    let rest = names.count - 3 + withheld
    if names.count <= 3, withheld == 0 { return names }
    let unsaid =
      names.count <= 3 ? naming.count(withheld, .notNamed) : naming.count(rest, .others)
    return names.prefix(3) + [unsaid]
  }

  package var recency: Recency? { Recency(.day(decision.on.value)) }
  package var ownDate: PartialDate? { .day(decision.on.value) }

  package func relate(to relations: inout Relations) {
    for case .official(let official) in recipients.map(\.party) {
      relations.commendationsOfOfficial.add(self, to: official.id)
    }
    relations.decidedBy.add(self, to: decision.by.id)
    if let key = DecisionKey(decision) { relations.commendationsOfDecision.add(self, to: key) }
    if let initiative { relations.commendationsOfInitiative.add(self, to: initiative.id) }
    for basis in legalBasis { relations.cite(basis, by: key) }
    for step in way { relations.cite(step.document, by: key) }
  }

  package func latestOfRelated(in edition: Edition) -> [PartialDate?] { [] }
}

extension [Commendation] {
  package var inDateOrder: [Commendation] {
    sorted { ($0.decision.on.value, $0.id) < ($1.decision.on.value, $1.id) }
  }
}

extension Edition {
  /// The fields of the proposal that is commended.
  fileprivate func fields(of commendation: Commendation) -> [Facet] {
    let initiative = commendation.initiative.flatMap { registry.initiatives[$0] }
    return initiative?.fields.map { .field($0.id.raw) } ?? []
  }

  /// The units commended, and those in which the people commended served on the day of the decision.
  package func units(of commendation: Commendation) -> [ID<Unit>] {
    commendation.units(in: registry)
  }
}

extension Commendation {
  func units(in registry: Registry) -> [ID<Unit>] {
    recipients.flatMap { recipient -> [ID<Unit>] in
      switch recipient.party {
      case .unit(let unit): [unit.id]
      case .official(let official):
        registry.officials[official]?.posts
          .filter { $0.period.contains(decision.on.value) }.map(\.unit.id) ?? []
      }
    }
  }
}
