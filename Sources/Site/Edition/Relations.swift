package import Records

/// The back-links: who proposed what, which decision commended whom, what implements a document.
package struct Relations: Sendable {
  package private(set) var initiativesOfOfficial = Relation<ID<Official>, Initiative>()
  package private(set) var initiativesOfUnit = Relation<ID<Unit>, Initiative>()
  package private(set) var commendationsOfOfficial = Relation<ID<Official>, Commendation>()
  package private(set) var commendationsOfUnit = Relation<ID<Unit>, Commendation>()
  package private(set) var decidedBy = Relation<ID<Unit>, Commendation>()
  package private(set) var commendationsOfInitiative = Relation<ID<Initiative>, Commendation>()
  package private(set) var commendationsOfDecision = Relation<DecisionKey, Commendation>()
  package private(set) var children = Relation<ID<Unit>, Unit>()
  package private(set) var predecessors = Relation<ID<Unit>, Predecessor>()
  package private(set) var plansOfUnit = Relation<ID<Unit>, Plan>()
  package private(set) var activitiesOfUnit = Relation<ID<Unit>, Activity>()
  package private(set) var practicesOfUnit = Relation<ID<Unit>, Practice>()
  package private(set) var encouragementsOfUnit = Relation<ID<Unit>, Encouragement>()
  package private(set) var implementing = Relation<ID<Document>, Document>()
  package private(set) var replacing = Relation<ID<Document>, Document>()
  package private(set) var citing = Relation<ID<Document>, CitingRecord>()
  package private(set) var corrections = Relation<RecordKey, Correction>()
  package private(set) var bulletins = Relation<RecordKey, Bulletin>()
  package private(set) var articlesOfOfficial = Relation<ID<Official>, Article>()

  package init(_ registry: Registry) {
    for record in registry.initiatives.all { add(record) }
    for record in registry.commendations.all { add(record) }
    for record in registry.units.all { add(record) }
    for record in registry.documents.all { add(record) }
    for plan in registry.plans.all {
      plansOfUnit.add(plan, to: plan.unit.id)
      cite(plan.document, by: plan.key)
    }
    for activity in registry.activities.all {
      activitiesOfUnit.add(activity, to: activity.unit.id)
      cite(activity.document, by: activity.key)
    }
    for practice in registry.practices.all { practicesOfUnit.add(practice, to: practice.unit.id) }
    for given in registry.encouragements.all { encouragementsOfUnit.add(given, to: given.unit.id) }
    for correction in registry.corrections.all {
      corrections.add(correction, to: RecordKey(correction.record))
    }
    for bulletin in registry.bulletins.all {
      for item in bulletin.items { bulletins.add(bulletin, to: RecordKey(item)) }
    }
    for article in registry.articles.all {
      for person in article.people { articlesOfOfficial.add(article, to: person.id) }
    }
  }

  private mutating func add(_ initiative: Initiative) {
    for case .official(let official) in initiative.proposers {
      initiativesOfOfficial.add(initiative, to: official.id)
    }
    for unit in initiative.units { initiativesOfUnit.add(initiative, to: unit) }
    for basis in initiative.legalBasis { cite(basis, by: initiative.key) }
  }

  private mutating func add(_ commendation: Commendation) {
    for recipient in commendation.recipients {
      switch recipient.party {
      case .official(let official): commendationsOfOfficial.add(commendation, to: official.id)
      case .unit(let unit): commendationsOfUnit.add(commendation, to: unit.id)
      }
    }
    decidedBy.add(commendation, to: commendation.decision.by.id)
    commendationsOfDecision.add(commendation, to: DecisionKey(commendation.decision))
    if let initiative = commendation.initiative {
      commendationsOfInitiative.add(commendation, to: initiative.id)
    }
    for basis in commendation.legalBasis { cite(basis, by: commendation.key) }
  }

  private mutating func add(_ unit: Unit) {
    for parent in Set(unit.parents.map(\.value.id)).sorted() { children.add(unit, to: parent) }
    for succession in unit.successions {
      if let to = succession.to {
        predecessors.add(Predecessor(unit: unit.id, succession: succession), to: to.id)
      }
      cite(succession.basis, by: unit.key)
    }
  }

  private mutating func add(_ document: Document) {
    for other in document.implements { implementing.add(document, to: other.document.id) }
    for other in document.replaces { replacing.add(document, to: other.document.id) }
  }

  private mutating func cite(_ citation: Citation?, by record: RecordKey) {
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

extension Initiative {
  /// The agency that decides on it and the units that proposed it, each once.
  var units: [ID<Unit>] {
    var units = [employer.id]
    for case .unit(let unit) in proposers where !units.contains(unit.id) { units.append(unit.id) }
    return units
  }
}
