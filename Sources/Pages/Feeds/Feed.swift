package import Edition
package import Records
internal import Templates
package import Vietnamese

/// What a reader can follow.
package enum Feed: Hashable, Sendable {
  case everything, corrections
  case unit(ID<Unit>)
  /// A register, or what is left of it by one choice.
  case register(Register, Facet?)

  /// What a feed reader wants.
  static let mostEntries = 50
  package static let bulletins = Feed.register(.bulletins, nil)

  package func path(in language: Language) -> String { page.path(in: language) + "atom.xml" }

  /// The page that shows what the feed tells of.
  var page: Route {
    switch self {
    case .everything: .home
    case .corrections: .register(.corrections)
    case .unit(let id): .record(RecordKey(.unit, id.raw))
    case .register(let register, let facet): .register(register, facet, page: 1)
    }
  }
}

/// One thing that happened, as a feed tells it.
struct FeedEntry {
  let title: String
  let address: String
  let day: Day
  let summary: String?
}

extension PageDesk {
  func title(of feed: Feed) -> String {
    let site = plain(edition.settings.title)
    let part: String? =
      switch feed {
      case .everything: nil
      case .corrections: say(Register.corrections)
      case .unit(let id): registry.units[id].map { naming.name(of: $0, on: nil) }
      case .register(let register, let facet):
        [say(register), facet.map(naming.label)].compactMap { $0 }.joined(separator: " – ")
      }
    return part.map { "\($0) – \(site)" } ?? site
  }

  /// Newest first.
  func entries(of feed: Feed) -> [FeedEntry] {
    let sorted = all(of: feed).sorted { ($1.day, $0.address) < ($0.day, $1.address) }
    return Array(sorted.prefix(Feed.mostEntries))
  }

  private func all(of feed: Feed) -> [FeedEntry] {
    switch feed {
    case .everything:
      registry.bulletins.all.compactMap { $0.feedEntry(at: self, on: nil) }
        + newest(registry.commendations.all, entry)
        + newest(registry.initiatives.all, entry) + registry.articles.all.map(entry)
        + edition.corrections.compactMap(entry)
    case .corrections: edition.corrections.compactMap(entry) + edition.statusChanges.map(entry)
    case .unit(let id):
      newest(relations.initiativesOfUnit[id], entry)
        + newest(relations.commendationsOfUnit[id], entry)
        + newest(relations.decidedBy[id], entry)
    case .register(let register, let facet):
      edition.listing(register)?.newest(facet, most: Feed.mostEntries).compactMap(entry) ?? []
    }
  }

  /// No entry is made of what is too old for the feed; of a day that is just new enough, all are.
  private func newest<Item: Published>(
    _ items: [Item], _ entry: (Item) -> FeedEntry?
  ) -> [FeedEntry] {
    let dated = items.map { (item: $0, day: edition.latest($0.dates)) }
    let days = dated.compactMap(\.day).sorted(by: >)
    guard days.count > Feed.mostEntries else { return items.compactMap(entry) }
    let oldest = days[Feed.mostEntries - 1]
    return dated.compactMap { item, day in
      day.flatMap { $0 >= oldest ? entry(item) : nil }
    }
  }

  private func entry(_ listed: Listing.Entry) -> FeedEntry? {
    registry.ask(listed.key) { $0.feedEntry(at: self, on: listed.day) }
  }

  func entry(_ commendation: Commendation) -> FeedEntry? {
    edition.latest(commendation.dates).map {
      FeedEntry(
        title: commendation.title(in: naming), address: url(.record(commendation.key)), day: $0,
        summary: commendation.citation.map(plain))
    }
  }

  func entry(_ initiative: Initiative) -> FeedEntry? {
    edition.latest(initiative.dates).map {
      FeedEntry(
        title: plain(initiative.title), address: url(.record(initiative.key)), day: $0,
        summary: plain(initiative.summary))
    }
  }

  func entry(_ article: Article) -> FeedEntry {
    FeedEntry(
      title: plain(article.title), address: url(.record(article.key)), day: article.on.value,
      summary: article.summary.map(plain))
  }

  private func entry(_ correction: Correction) -> FeedEntry? {
    naming.title(of: RecordKey(correction.record)).map { title in
      FeedEntry(
        title: naming.say(.correctionTo, title),
        address: url(.record(correction.key)) + "#\(correction.header.name)",
        day: correction.on.value,
        summary: plain(correction.now))
    }
  }

  private func entry(_ change: StatusChangeEntry) -> FeedEntry {
    FeedEntry(
      title: "\(say(change.change.status)): \(change.commendation.title(in: naming))",
      address: url(.record(change.commendation.key))
        + "#\(change.change.status.rawValue)-\(change.change.on.value.iso)",
      day: change.change.on.value, summary: plain(change.change.reason))
  }
}

extension Listing {
  package var feeds: [Feed] { choices.map { .register(register, $0) } }
}
