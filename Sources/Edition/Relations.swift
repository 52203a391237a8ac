package import Records
package import Vietnamese

/// The back-links: who proposed what, which decision commended whom, what implements a document.
package struct Relations: Sendable {
  package internal(set) var initiativesOfOfficial = Relation<ID<Official>, Initiative>()
  /// What was proposed, decided on or tried in a unit, newest first; of every unit that went over into it as well.
  package let initiativesOfUnit: Relation<ID<Unit>, Involvement<Initiative>>
  package internal(set) var commendationsOfOfficial = Relation<ID<Official>, Commendation>()
  /// The same for those who were commended, units and the people who served there.
  package let commendationsOfUnit: Relation<ID<Unit>, Involvement<Commendation>>
  package internal(set) var decidedBy = Relation<ID<Unit>, Commendation>()
  package internal(set) var commendationsOfInitiative = Relation<ID<Initiative>, Commendation>()
  package internal(set) var commendationsOfDecision = Relation<DecisionKey, Commendation>()
  package internal(set) var children = Relation<ID<Unit>, Unit>()
  package internal(set) var predecessors = Relation<ID<Unit>, Predecessor>()
  package internal(set) var plansOfUnit = Relation<ID<Unit>, Plan>()
  package internal(set) var activitiesOfUnit = Relation<ID<Unit>, Activity>()
  package internal(set) var practicesOfUnit = Relation<ID<Unit>, Practice>()
  package internal(set) var encouragementsOfUnit = Relation<ID<Unit>, Encouragement>()
  package internal(set) var implementing = Relation<ID<Document>, Document>()
  package internal(set) var replacing = Relation<ID<Document>, Document>()
  package internal(set) var citing = Relation<ID<Document>, CitingRecord>()
  package internal(set) var corrections = Relation<RecordKey, Correction>()
  package internal(set) var bulletins = Relation<RecordKey, Bulletin>()
  package internal(set) var postsOfUnit = Relation<ID<Unit>, HeldPost>()
  package internal(set) var articlesOfOfficial = Relation<ID<Official>, Article>()

  /// - Parameter today: up to which units go over into others.
  package init(_ registry: Registry, on today: Day) {
    let involvements = InvolvementIndex(registry, on: today)
    initiativesOfUnit = involvements.initiatives
    commendationsOfUnit = involvements.commendations
    for kind in Kind.allCases { add(registry, kind.published) }
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
