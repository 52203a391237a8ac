internal import Edition
internal import Records
internal import Vietnamese

/// One thing that happened, as a feed tells it.
struct FeedEntry {
  let title: String
  let address: String
  let day: Day
  let summary: String?
}

extension Feed {
  /// Newest first.
  func entries(at desk: PageDesk) -> [FeedEntry] {
    let sorted = all(at: desk).sorted { ($1.day, $0.address) < ($0.day, $1.address) }
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
    case .unit(let id):
      return newest(relations.initiativesOfUnit[id], at: desk)
        + newest(relations.commendationsOfUnit[id], at: desk)
        + newest(relations.decidedBy[id], at: desk)
    case .register(let register, let facet):
      let listed = desk.edition.listing(register)?.newest(facet, most: Feed.mostEntries) ?? []
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
    let dated = items.map { (item: $0, day: desk.edition.latest($0.dates)) }
    let days = dated.compactMap(\.day).sorted(by: >)
    let oldest = days.count > Feed.mostEntries ? days[Feed.mostEntries - 1] : days.last
    return dated.compactMap { item, day in
      guard let day, let oldest, day >= oldest else { return nil }
      return item.feedEntry(at: desk, on: day)
    }
  }
}
