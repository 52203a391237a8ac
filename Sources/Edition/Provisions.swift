internal import Keeping
package import Records
package import Vietnamese

/// One article of a document: Article 10 of Decree 73/2023.
package struct ProvisionKey: Hashable, Comparable, Sendable {
  package let document: ID<Document>
  /// As the document counts: "10", "10a".
  package let number: String

  package init(document: ID<Document>, number: String) {
    self.document = document
    self.number = number
  }

  /// As it stands in addresses: small letters and digits, a hyphen for whatever else a number has, `10a`, `3-2-b`.
  package var slug: String { number.slug }

  package static func < (a: ProvisionKey, b: ProvisionKey) -> Bool {
    (a.document, a.number) < (b.document, b.number)
  }
}

/// An article that something rests on, and what does.
package final class Provision: Sendable {
  package let key: ProvisionKey
  package let document: Document
  package let article: Document.Article
  /// By kind, the newest first, each record once.
  package let records: [CitedBy]
  /// The titles and forms that are laid down there, in the order of rank.
  package let forms: [Form]

  fileprivate init(
    _ key: ProvisionKey, _ document: Document, _ article: Document.Article,
    records: [CitedBy], forms: [Form]
  ) {
    self.key = key
    self.document = document
    self.article = article
    self.records = records
    self.forms = forms
  }

  package var dates: [PartialDate] { records.compactMap { $0.recency?.date } }

  /// Of all kinds together.
  package func newest(_ most: Int) -> [(record: RecordKey, date: PartialDate)] {
    let dated = records.compactMap { cited in cited.recency.map { (cited.record, $0) } }
    return dated.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(most).map { ($0, $1.date) }
  }
}

/// A record among those that rest on something, with what lists put it in order by.
package struct CitedBy: Sendable {
  package let record: RecordKey
  package let year: Int?
  package let recency: Recency?
}

/// The records of one kind that rest on something, newest first.
package struct CitedByKind: Sendable {
  package let kind: Kind
  package let records: [CitedBy]

  /// How many of each year, the newest first; what has no year is in none.
  package var years: [(year: Int, count: Int)] {
    Dictionary(grouping: records.compactMap(\.year), by: { $0 })
      .map { (year: $0.key, count: $0.value.count) }.sorted { $0.year > $1.year }
  }
}

extension [CitedBy] {
  fileprivate var fingerprint: UInt64 {
    var fingerprint = Fingerprint()
    for cited in self {
      fingerprint.add(cited.record.text)
      fingerprint.add(cited.year ?? 0)
      fingerprint.add(cited.recency?.text ?? "")
    }
    return fingerprint.value
  }

  /// What happened before what was written about it; each group as it stands in the list.
  package var byKind: [CitedByKind] {
    var groups: [CitedByKind] = []
    var start = 0
    while start < count {
      let kind = self[start].record.kind
      let end = self[start...].firstIndex { $0.record.kind != kind } ?? count
      groups.append(CitedByKind(kind: kind, records: Array(self[start..<end])))
      start = end
    }
    return groups
  }
}

extension Edition {
  /// Every article that something rests on, in the order of documents; those that only what waits rests on are none.
  package var provisions: [Provision] { provisionIndex.all }

  /// Nil for an article that nothing rests on.
  package func provision(_ document: ID<Document>, _ number: String?) -> Provision? {
    number.flatMap { provision(ProvisionKey(document: document, number: $0)) }
  }

  package func provision(_ key: ProvisionKey) -> Provision? {
    Notes.add(Mark(.provision, key.document.raw, key.number))
    let found = provisionIndex.byKey[key]
    if let found { Notes.add(Mark(found.document.key)) }
    return found
  }

  /// The articles of a document that something rests on, in its own order.
  package func provisions(of document: Document) -> [Provision] {
    document.articles.compactMap { provision(document.id, $0.number.value) }
  }

  /// All that rests on a document, on whichever article of it: by kind, the newest first.
  package func citing(_ document: ID<Document>) -> [CitedBy] {
    Notes.add(Mark(.citing, document.raw))
    return Notes.aside { citedBy(Set(relations.citing[document].map(\.record))) }
  }

  private var provisionIndex: ProvisionIndex { madeProvisions.index { ProvisionIndex(self) } }

  func tellOfProvisions(_ world: inout World) {
    for provision in provisionIndex.all {
      let key = provision.key
      var fingerprint = Fingerprint(provision.records.fingerprint)
      for form in provision.forms { fingerprint.add(form.id.raw) }
      world.add(
        Mark(.provision, key.document.raw, key.number), fingerprint.value,
        "\(key.document.raw)#\(key.number)")
    }
    for document in registry.documents.all {
      world.add(
        Mark(.citing, document.id.raw), citing(document.id).fingerprint, "citing \(document.id.raw)"
      )
    }
  }

  fileprivate func citedBy(_ records: Set<RecordKey>) -> [CitedBy] {
    records.compactMap(citedBy).sorted { a, b in
      let (first, second) = (a.record.kind.citingRank, b.record.kind.citingRank)
      if first != second { return first < second }
      switch (a.recency, b.recency) {
      case (let mine?, let other?) where mine != other: return mine > other
      case (nil, _?): return false
      case (_?, nil): return true
      default: return a.record < b.record
      }
    }
  }

  private func citedBy(_ key: RecordKey) -> CitedBy? {
    func find<Item: Published>(_ type: Item.Type) -> CitedBy? {
      registry[type][key.name].map { CitedBy(record: key, year: $0.year, recency: $0.recency) }
    }
    return find(key.kind.published)
  }
}

/// Looked through once: a page for each article must not look through all records.
final class ProvisionIndex: Sendable {
  let all: [Provision]
  let byKey: [ProvisionKey: Provision]

  fileprivate init(_ edition: Edition) {
    let forms = ProvisionIndex.forms(in: edition.registry)
    all = edition.registry.documents.all.flatMap { document in
      let citing = Dictionary(grouping: edition.relations.citing[document.id], by: \.article)
      return document.articles.compactMap { article -> Provision? in
        let key = ProvisionKey(document: document.id, number: article.number.value)
        let records = edition.citedBy(Set(citing[key.number, default: []].map(\.record)))
        let forms = forms[key, default: []]
        guard !records.isEmpty || !forms.isEmpty else { return nil }
        return Provision(key, document, article, records: records, forms: forms)
      }
    }
    byKey = Dictionary(all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func forms(in registry: Registry) -> [ProvisionKey: [Form]] {
    var forms: [ProvisionKey: [Form]] = [:]
    for form in registry.forms {
      var seen: Set<ProvisionKey> = []
      for key in form.everyBasis.compactMap(registry.provision) where seen.insert(key).inserted {
        forms[key, default: []].append(form)
      }
    }
    return forms
  }
}

extension Form {
  /// What lays it down, who may give it, how much money goes with it, and what has to come before.
  fileprivate var everyBasis: [Basis] {
    bases.map(\.value) + authorities.compactMap(\.value.basis) + coefficients.compactMap(\.basis)
      + [after?.basis].compactMap { $0 }
  }
}

extension Registry {
  /// Nil for what rests on a document as a whole, or on one without a record.
  fileprivate func provision(_ basis: Basis) -> ProvisionKey? {
    let number: String? =
      switch basis {
      case .record(let citation): citation.article
      case .instrument(let instrument): instrument.article
      }
    return document(basis).flatMap { document in
      number.map { ProvisionKey(document: document.id, number: $0) }
    }
  }
}

extension Kind {
  /// Proposals and commendations first: for them the law was made.
  fileprivate var citingRank: Int {
    switch self {
    case .initiative: 0
    case .commendation: 1
    case .encouragement: 2
    case .practice: 3
    case .document: 4
    case .plan: 5
    case .activity: 6
    case .consultation: 7
    case .unit: 8
    case .official, .bulletin, .article, .correction, .page: 9
    }
  }
}
