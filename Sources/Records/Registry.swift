/// The records of one kind, in the order of their ids.
package struct Shelf<Item: Record>: Sendable {
  package let all: [Item]
  /// By the ids as text: a dictionary over a generic key would look its type up for each of a page's many links.
  private let index: [String: Int]

  /// Of two records with one id the first is kept; a rule has reported the other.
  package init(_ items: [Item]) {
    all = items.sorted { $0.id < $1.id }
    index = Dictionary(
      all.enumerated().map { ($1.id.raw, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(id: ID<Item>) -> Item? {
    guard let place = index[id.raw] else { return nil }
    return all[place]
  }

  /// The place in ``all``.
  package func index(of id: ID<Item>) -> Int? { index[id.raw] }

  package subscript(reference: Reference<Item>) -> Item? { self[reference.id] }
}

/// What was read of a content folder, record by record; nothing is known yet of what they say of each other.
package struct RecordSet: Sendable {
  package var forms: [Form] = []
  package var fields: [PolicyField] = []
  package var glossary: [GlossaryTerm] = []
  package var units: [Unit] = []
  package var officials: [Official] = []
  package var initiatives: [Initiative] = []
  package var commendations: [Commendation] = []
  package var encouragements: [Encouragement] = []
  package var documents: [Document] = []
  package var plans: [Plan] = []
  package var activities: [Activity] = []
  package var practices: [Practice] = []
  package var consultations: [Consultation] = []
  package var bulletins: [Bulletin] = []
  package var articles: [Article] = []
  package var corrections: [Correction] = []
  package var pages: [Page] = []
  package var unread = UnreadRecords()

  package init() {}
}

/// Every record of a content folder, by kind and id. Values only: no disk, no clock.
package final class Registry: Sendable {
  /// In order of rank.
  package let forms: [Form]
  package let fields: [PolicyField]
  package let glossary: [GlossaryTerm]
  package let units: Shelf<Unit>
  package let officials: Shelf<Official>
  package let initiatives: Shelf<Initiative>
  package let commendations: Shelf<Commendation>
  package let encouragements: Shelf<Encouragement>
  package let documents: Shelf<Document>
  package let plans: Shelf<Plan>
  package let activities: Shelf<Activity>
  package let practices: Shelf<Practice>
  package let consultations: Shelf<Consultation>
  package let bulletins: Shelf<Bulletin>
  package let articles: Shelf<Article>
  package let corrections: Shelf<Correction>
  package let pages: Shelf<Page>
  package let unread: UnreadRecords

  package init(_ set: RecordSet) {
    forms = set.forms
    fields = set.fields
    glossary = set.glossary
    units = Shelf(set.units)
    officials = Shelf(set.officials)
    initiatives = Shelf(set.initiatives)
    commendations = Shelf(set.commendations)
    encouragements = Shelf(set.encouragements)
    documents = Shelf(set.documents)
    plans = Shelf(set.plans)
    activities = Shelf(set.activities)
    practices = Shelf(set.practices)
    consultations = Shelf(set.consultations)
    bulletins = Shelf(set.bulletins)
    articles = Shelf(set.articles)
    corrections = Shelf(set.corrections)
    pages = Shelf(set.pages)
    unread = set.unread
  }

  package func form(_ id: ID<Form>) -> Form? { forms.first { $0.id == id } }
  package func field(_ id: ID<PolicyField>) -> PolicyField? { fields.first { $0.id == id } }
}
