package import Vietnamese

/// A proposal under Decree 73/2023/NĐ-CP and its life, from submission to what it changed.
package final class Initiative: Record {
  package static let kind = Kind.initiative

  package let header: Header
  package let title: LocalText
  package let summary: LocalText
  package let fields: [Reference<PolicyField>]
  package let employer: Reference<Unit>
  package let proposers: [Party]
  package let bottleneck: LocalText?
  package let lifecycle: [LifecycleEvent]
  package let pilot: Pilot?
  package let oversight: [Oversight]
  package let obstacles: [Obstacle]
  package let resources: [Resource]
  package let outcomes: [Outcome]
  /// What came of it that no figure tells.
  package let results: [LocalText]
  /// What was learnt from it.
  package let lessons: [LocalText]
  /// Where it was recognised as a sáng kiến.
  package let recognition: Recognition?
  package let legalBasis: [Citation]

  package init(
    header: Header, title: LocalText, summary: LocalText, fields: [Reference<PolicyField>],
    employer: Reference<Unit>, proposers: [Party], bottleneck: LocalText?,
    lifecycle: [LifecycleEvent], pilot: Pilot?, oversight: [Oversight], obstacles: [Obstacle],
    resources: [Resource], outcomes: [Outcome], results: [LocalText], lessons: [LocalText] = [],
    recognition: Recognition? = nil, legalBasis: [Citation]
  ) {
    self.header = header
    self.title = title
    self.summary = summary
    self.fields = fields
    self.employer = employer
    self.proposers = proposers
    self.bottleneck = bottleneck
    self.lifecycle = lifecycle
    self.pilot = pilot
    self.oversight = oversight
    self.obstacles = obstacles
    self.resources = resources
    self.outcomes = outcomes
    self.results = results
    self.lessons = lessons
    self.recognition = recognition
    self.legalBasis = legalBasis
  }
}

extension Initiative {
  package static let shelf: ShelfPath<Initiative> = \.initiatives
  package static let noun = Bilingual(vi: "đề xuất", en: "initiative")
  package static let folder = "initiatives"
  package static let requiresProse = true

  package var calledNames: [LocalText] { [title] }

  package var dates: [PartialDate] {
    lifecycle.map(\.on.value) + obstacles.compactMap(\.closed?.value) + oversight.map(\.on.value)
  }

  package func look(in check: inout some ReferenceReader) {
    header.look(in: &check)
    for field in fields { check.look(field) }
    check.look(employer)
    for proposer in proposers { check.look(proposer) }
    for event in lifecycle {
      check.look(event.by)
      check.look(event.document)
    }
    for unit in pilot?.area ?? [] { check.look(unit) }
    for visit in oversight {
      check.look(visit.by)
      check.look(visit.document)
    }
    for obstacle in obstacles {
      check.look(obstacle.by)
      check.look(obstacle.document)
    }
    for resource in resources { check.look(resource.document) }
    recognition?.decision.look(in: &check)
    for citation in legalBasis { check.look(citation) }
  }

  package var unitMentions: [UnitMention] {
    let first = lifecycle.first?.on.value
    var mentions = ([employer] + proposers.compactMap(\.unit)).map { UnitMention($0, on: first) }
    mentions += lifecycle.map { UnitMention($0.by, on: $0.on.value) }
    mentions += oversight.map { UnitMention($0.by, on: $0.on.value) }
    mentions += obstacles.map { UnitMention($0.by, on: $0.closed?.value ?? $0.raised.value) }
    mentions += [recognition?.decision.unitMention]
    mentions += (pilot?.area ?? []).map { UnitMention($0, on: pilot?.from.value) }
    return mentions.compactMap { $0 }
  }

  package var documentMentions: [DocumentMention] {
    var mentions = lifecycle.map { DocumentMention($0.document, on: $0.on.value) }
    mentions += oversight.map { DocumentMention($0.document, on: $0.on.value) }
    mentions += obstacles.map { DocumentMention($0.document, on: $0.closed?.value) }
    mentions += resources.map { DocumentMention($0.document, on: $0.on?.value) }
    mentions += legalBasis.map { DocumentMention($0, life, .inForce) }
    return mentions.compactMap { $0 }
  }
}

extension Registry {
  package var initiatives: Shelf<Initiative> { shelves.initiatives }
}
