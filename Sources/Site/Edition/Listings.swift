internal import Records
internal import Vietnamese

extension Edition {
  /// The registers that are plain lists of records. Units, obstacles, implementation and corrections have pages of their own.
  func listings() -> [Listing] { listed.get(makeListings) }

  func listing(_ register: Register) -> Listing? { listings().first { $0.register == register } }

  private func makeListings() -> [Listing] {
    let context = Context(edition: self, language: .vi, assets: .none)
    let order = FacetOrder(context)
    return [
      Listing(.bulletins, bulletinEntries, order: order.key),
      Listing(.initiatives, initiativeEntries, order: order.key),
      Listing(.commendations, commendationEntries, order: order.key),
      Listing(.officials, officialEntries, order: order.key),
      Listing(.documents, documentEntries, order: order.key),
      Listing(.practices, practiceEntries, order: order.key),
      Listing(.plans, planEntries, order: order.key),
      Listing(.consultations, consultationEntries, order: order.key),
      Listing(
        .articles, entries(registry.articles.all.newestFirst) { [.year($0.on.value.year)] },
        order: order.key),
    ].filter { !$0.entries.isEmpty }
  }

  private func entries<Item: Record & Chronicled>(
    _ items: [Item], _ facets: (Item) -> [Facet]
  ) -> [Listing.Entry] {
    items.map { Listing.Entry(key: $0.key, facets: facets($0), day: latest($0.dates)) }
  }

  private func years(of period: Period) -> [Facet] {
    [period.to ?? period.from].compactMap { $0.map { .year($0.year) } }
  }

  private var practiceEntries: [Listing.Entry] {
    entries(registry.practices.all.newestFirst) { years(of: $0.period) + units([$0.unit.id]) }
  }

  private var planEntries: [Listing.Entry] {
    entries(registry.plans.all) { years(of: $0.period) + units([$0.unit.id]) }
  }

  private var consultationEntries: [Listing.Entry] {
    entries(registry.consultations.all.newestFirst) {
      [.year($0.opens.value.year), .authority($0.by.id.raw)]
    }
  }

  private var bulletinEntries: [Listing.Entry] {
    entries(registry.bulletins.all.newestFirst) { [.year($0.publish.value.day.year)] }
  }

  private var initiativeEntries: [Listing.Entry] {
    entries(registry.initiatives.all.newestFirst) { initiative in
      let year = initiative.lifecycle.first.map { Facet.year($0.on.value.year) }
      return [year].compactMap { $0 } + initiative.fields.map { .field($0.id.raw) }
        + [.status(initiative.standing(on: today).rawValue)] + units(initiative.units)
    }
  }

  private var commendationEntries: [Listing.Entry] {
    entries(registry.commendations.all.newestFirst) { commendation in
      let decision = commendation.decision
      let status: [Facet] =
        [.status(commendation.status(on: today).rawValue)]
        + (commendation.act == .praise ? [.status(commendation.act.rawValue)] : [])
      return [.year(decision.on.value.year), .authority(decision.by.id.raw)]
        + [commendation.form].compactMap { $0.map { .form($0.id.raw) } } + status
        + fields(of: commendation) + units(self.units(of: commendation))
    }
  }

  /// The fields of the proposal that is commended.
  private func fields(of commendation: Commendation) -> [Facet] {
    let initiative = commendation.initiative.flatMap { registry.initiatives[$0] }
    return initiative?.fields.map { .field($0.id.raw) } ?? []
  }

  /// The units commended, and those in which the people commended served on the day of the decision.
  func units(of commendation: Commendation) -> [ID<Unit>] {
    commendation.recipients.flatMap { recipient -> [ID<Unit>] in
      switch recipient.party {
      case .unit(let unit): [unit.id]
      case .official(let official):
        registry.officials[official]?.posts
          .filter { $0.period.contains(commendation.decision.on.value) }.map(\.unit.id) ?? []
      }
    }
  }

  private var officialEntries: [Listing.Entry] {
    let sorted = registry.officials.all.map { (key: $0.name.sortKey, official: $0) }
      .sorted { ($0.key, $0.official.id) < ($1.key, $1.official.id) }.map(\.official)
    return sorted.map { official in
      let letter = official.name.indexLetter
      return Listing.Entry(
        key: official.key, facets: [.letter(letter)] + units(official.posts.map(\.unit.id)),
        day: lastChange(of: official), letter: letter)
    }
  }

  private var documentEntries: [Listing.Entry] {
    let documents = registry.documents.all.sorted {
      ($1.issued.value, $0.id) < ($0.issued.value, $1.id)
    }
    return entries(documents) {
      [.type($0.type.rawValue), .year($0.issued.value.year), .authority($0.issuer.id.raw)]
    }
  }

  /// The units then, and those that carry on their work now, each once.
  func units(_ then: [ID<Unit>]) -> [Facet] {
    var seen: Set<ID<Unit>> = []
    let now = then.compactMap { registry.units[$0] }.flatMap { heirs(of: $0).map(\.id) }
    return (then + now).filter { seen.insert($0).inserted }.map { .unit($0.raw) }
  }
}

/// The order of choices: years from the newest, statuses and forms as the law ranks them, names as Vietnamese sorts them.
private struct FacetOrder {
  private let context: Context

  init(_ context: Context) { self.context = context }

  private static let statuses =
    Standing.allCases.map(\.rawValue) + Commendation.Status.allCases.map(\.rawValue)
    + Commendation.Act.allCases.map(\.rawValue)

  func key(_ facet: Facet) -> CollationKey {
    switch facet {
    case .year(let year): CollationKey(String(9999 - year))
    case .status(let raw):
      CollationKey(rank(FacetOrder.statuses.firstIndex(of: raw)))
    case .form(let id): CollationKey(rank(context.registry.form(ID(id))?.rank))
    case .type(let raw):
      CollationKey(rank(DocumentType.allCases.firstIndex { $0.rawValue == raw }))
    default: CollationKey(context.label(facet))
    }
  }

  private func rank(_ number: Int?) -> String { String(1_000 + (number ?? 999)) }
}

extension [Bulletin] {
  var newestFirst: [Bulletin] {
    sorted { ($1.publish.value, $0.id) < ($0.publish.value, $1.id) }
  }
}

extension [Records.Article] {
  var newestFirst: [Records.Article] {
    sorted { ($1.on.value, $0.id) < ($0.on.value, $1.id) }
  }
}

extension [Practice] {
  var newestFirst: [Practice] {
    sorted { ($1.period.to?.iso ?? "", $0.id) < ($0.period.to?.iso ?? "", $1.id) }
  }
}

extension [Consultation] {
  var newestFirst: [Consultation] {
    sorted { ($1.opens.value, $0.id) < ($0.opens.value, $1.id) }
  }
}
