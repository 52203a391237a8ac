internal import Keeping
package import Records
package import Vietnamese

/// The back-links: who proposed what, which decision commended whom, what implements a document.
package struct Relations: Sendable {
  package internal(set) var initiativesOfOfficial = Relation<ID<Official>, Initiative>(
    "initiativesOfOfficial")
  /// What was proposed, decided on or tried in a unit, newest first; of every unit that went over into it as well.
  package var initiativesOfUnit: Relation<ID<Unit>, Involvement<Initiative>> {
    involvements.initiatives
  }
  package internal(set) var commendationsOfOfficial = Relation<ID<Official>, Commendation>(
    "commendationsOfOfficial")
  /// The same for those who were commended, units and the people who served there.
  package var commendationsOfUnit: Relation<ID<Unit>, Involvement<Commendation>> {
    involvements.commendations
  }
  package internal(set) var decidedBy = Relation<ID<Unit>, Commendation>("decidedBy")
  package internal(set) var commendationsOfInitiative = Relation<ID<Initiative>, Commendation>(
    "commendationsOfInitiative")
  package internal(set) var commendationsOfDecision = Relation<DecisionKey, Commendation>(
    "commendationsOfDecision")
  package internal(set) var children = Relation<ID<Unit>, Unit>("children")
  package internal(set) var predecessors = Relation<ID<Unit>, Predecessor>("predecessors")
  package internal(set) var plansOfUnit = Relation<ID<Unit>, Plan>("plansOfUnit")
  package internal(set) var activitiesOfUnit = Relation<ID<Unit>, Activity>("activitiesOfUnit")
  package internal(set) var practicesOfUnit = Relation<ID<Unit>, Practice>("practicesOfUnit")
  package internal(set) var encouragementsOfUnit = Relation<ID<Unit>, Encouragement>(
    "encouragementsOfUnit")
  package internal(set) var implementing = Relation<ID<Document>, Document>("implementing")
  package internal(set) var replacing = Relation<ID<Document>, Document>("replacing")
  package internal(set) var citing = Relation<ID<Document>, CitingRecord>("citing")
  package internal(set) var corrections = Relation<RecordKey, Correction>("corrections")
  package internal(set) var bulletins = Relation<RecordKey, Bulletin>("bulletins")
  package internal(set) var postsOfUnit = Relation<ID<Unit>, HeldPost>("postsOfUnit")
  package internal(set) var articlesOfOfficial = Relation<ID<Official>, Article>(
    "articlesOfOfficial")

  private let registry: Registry
  private let today: Day
  private let involved = Once<InvolvementIndex>()

  /// - Parameter today: up to which units go over into others.
  package init(_ registry: Registry, on today: Day) {
    self.registry = registry
    self.today = today
    for kind in Kind.allCases { add(registry, kind.published) }
  }

  /// More work than all the others together, and asked for by pages of units.
  private var involvements: InvolvementIndex {
    involved.index { InvolvementIndex(registry, on: today) }
  }

  func tell(_ world: inout World) {
    initiativesOfOfficial.tell(&world)
    initiativesOfUnit.tell(&world)
    commendationsOfOfficial.tell(&world)
    commendationsOfUnit.tell(&world)
    decidedBy.tell(&world)
    commendationsOfInitiative.tell(&world)
    commendationsOfDecision.tell(&world)
    children.tell(&world)
    predecessors.tell(&world)
    plansOfUnit.tell(&world)
    activitiesOfUnit.tell(&world)
    practicesOfUnit.tell(&world)
    encouragementsOfUnit.tell(&world)
    implementing.tell(&world)
    replacing.tell(&world)
    citing.tell(&world)
    corrections.tell(&world)
    bulletins.tell(&world)
    postsOfUnit.tell(&world)
    articlesOfOfficial.tell(&world)
  }

  private mutating func add<Item: Published>(_ registry: Registry, _ type: Item.Type) {
    for record in registry[type].all { record.relate(to: &self) }
  }

  mutating func cite(_ citation: Citation?, by record: RecordKey) {
    guard let citation else { return }
    citing.add(
      CitingRecord(record: record, article: citation.article), to: citation.document.id)
  }
}

/// A unit that went over into another, seen from the other.
package struct Predecessor: Sendable {
  package let unit: ID<Unit>
  package let succession: Succession
}

/// A record that rests on a document, or on one article of it.
package struct CitingRecord: Sendable {
  package let record: RecordKey
  package let article: String?
}
