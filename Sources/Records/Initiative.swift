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
  package let legalBasis: [Citation]

  package init(
    header: Header, title: LocalText, summary: LocalText, fields: [Reference<PolicyField>],
    employer: Reference<Unit>, proposers: [Party], bottleneck: LocalText?,
    lifecycle: [LifecycleEvent], pilot: Pilot?, oversight: [Oversight], obstacles: [Obstacle],
    resources: [Resource], outcomes: [Outcome], legalBasis: [Citation]
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
    self.legalBasis = legalBasis
  }
}
