internal import Edition
internal import Records
internal import Vietnamese

/// One thing that happened, as a feed tells it.
struct FeedEntry {
  let title: String
  let address: String
  let date: PartialDate
  let summary: String?
}

extension Feed {
  /// Newest first.
  func entries(at desk: PageDesk) -> [FeedEntry] {
    let sorted = all(at: desk).sorted { ($1.date, $0.address) < ($0.date, $1.address) }
    return Array(sorted.prefix(Feed.mostEntries))
  }

  private func all(at desk: PageDesk) -> [FeedEntry] {
    let (registry, relations) = (desk.registry, desk.relations)
    switch self {
    case .everything:
      return whole(registry.bulletins.all, at: desk)
        + newest(registry.commendations.all, at: desk)
        + newest(registry.initiatives.all, at: desk) + whole(registry.articles.all, at: desk)
        + whole(desk.edition.corrections, at: desk)
    case .corrections:
      return whole(desk.edition.corrections, at: desk)
        + desk.edition.statusChanges.map { $0.feedEntry(at: desk) }
    case .changes:
      return desk.edition.wholeTrace.newestChanges.compactMap { $0.feedEntry(at: desk) }
    case .unit(let id):
      let commended = relations.commendationsOfUnit[id].map(\.item)
      let known = Set(commended.map(\.id))
      // Many a unit commends its own people.
      let decided = relations.decidedBy[id].filter { !known.contains($0.id) }
      return newest(relations.initiativesOfUnit[id].map(\.item), at: desk)
        + newest(commended + decided, at: desk)
    case .provision(let key):
      return desk.edition.provision(key.document, key.number)?.newest(Feed.mostEntries)
        .compactMap { cited, date in
          registry.ask(cited) { $0.feedEntry(at: desk, on: date) }
        } ?? []
    case .register(let register, let facet):
      let listing = desk.edition.listing(register, in: desk.language)
      let listed = listing?.newest(facet, most: Feed.mostEntries) ?? []
      return listed.compactMap { entry in
        registry.ask(entry.key) { $0.feedEntry(at: desk, on: entry.day) }
      }
    }
  }

  /// Records that happened on one day and are told as of that day.
  private func whole<Item: Shown>(_ items: [Item], at desk: PageDesk) -> [FeedEntry] {
    items.compactMap { $0.feedEntry(at: desk, on: nil) }
  }

  /// No entry is made of what is too old for the feed; of a day that is just new enough, all are.
  private func newest<Item: Shown>(_ items: [Item], at desk: PageDesk) -> [FeedEntry] {
    let dated = items.map { (item: $0, date: desk.edition.latest(of: $0)) }
    let dates = dated.compactMap(\.date).sorted(by: >)
    let oldest = dates.count > Feed.mostEntries ? dates[Feed.mostEntries - 1] : dates.last
    return dated.compactMap { item, date in
      guard let date, let oldest, date >= oldest else { return nil }
      return item.feedEntry(at: desk, on: date)
    }
  }
}

extension Feed {
  /// The day of its newest entry, told without making one where there are many such feeds; nil while it has none.
  func newest(at desk: PageDesk) -> PartialDate? {
    let (edition, relations) = (desk.edition, desk.relations)
    switch self {
    case .everything, .corrections, .changes, .provision: return entries(at: desk).first?.date
    case .unit(let id):
      let commended = relations.commendationsOfUnit[id].map(\.item) + relations.decidedBy[id]
      let initiatives = relations.initiativesOfUnit[id].map(\.item)
      return [edition.latest(of: commended), edition.latest(of: initiatives)].compactMap { $0 }
        .max()
    case .register(let register, let facet):
      return edition.listing(register, in: desk.language)?.latest(facet)
    }
  }
}
