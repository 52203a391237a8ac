internal import Edition
internal import Records
internal import Vietnamese

/// A feed as it is written in one language.
package struct FeedWriter {
  let feed: Feed
  let desk: PageDesk

  package init(_ feed: Feed, at desk: PageDesk) {
    self.feed = feed
    self.desk = desk
  }

  /// Newest first.
  var entries: [FeedEntry] {
    let sorted = all.sorted { ($1.day, $0.address) < ($0.day, $1.address) }
    return Array(sorted.prefix(Feed.mostEntries))
  }

  private var all: [FeedEntry] {
    let relations = desk.relations
    return switch feed {
    case .everything: everything
    case .corrections:
      corrections + desk.edition.statusChanges.map { FeedEntry($0, at: desk) }
    case .unit(let id):
      newest(relations.initiativesOfUnit[id]) + newest(relations.commendationsOfUnit[id])
        + newest(relations.decidedBy[id])
    case .register(let register, let facet):
      desk.edition.listing(register)?.newest(facet, most: Feed.mostEntries).compactMap(entry) ?? []
    }
  }

  private var everything: [FeedEntry] {
    let registry = desk.registry
    return registry.bulletins.all.compactMap(entry) + newest(registry.commendations.all)
      + newest(registry.initiatives.all) + registry.articles.all.compactMap(entry) + corrections
  }

  private var corrections: [FeedEntry] {
    desk.edition.corrections.compactMap { FeedEntry($0, at: desk) }
  }

  /// No entry is made of what is too old for the feed; of a day that is just new enough, all are.
  private func newest<Item: Shown>(_ items: [Item]) -> [FeedEntry] {
    let dated = items.map { (item: $0, day: desk.edition.latest($0.dates)) }
    let days = dated.compactMap(\.day).sorted(by: >)
    guard days.count > Feed.mostEntries else { return items.compactMap(entry) }
    let oldest = days[Feed.mostEntries - 1]
    return dated.compactMap { item, day in
      day.flatMap { $0 >= oldest ? entry(item) : nil }
    }
  }

  private func entry(_ record: some Shown) -> FeedEntry? { record.feedEntry(at: desk, on: nil) }

  private func entry(_ listed: Listing.Entry) -> FeedEntry? {
    desk.registry.ask(listed.key) { $0.feedEntry(at: desk, on: listed.day) }
  }
}
