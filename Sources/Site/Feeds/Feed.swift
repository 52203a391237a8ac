package import Records
internal import Templates
package import Vietnamese

/// What a reader can follow.
package enum Feed: Hashable, Sendable {
  case everything, bulletins, corrections
  case unit(ID<Unit>)
  case form(ID<Form>)

  /// What a feed reader wants.
  static let mostEntries = 50

  package func path(in language: Language) -> String {
    let folder =
      switch self {
      case .everything: "\(language.rawValue)/"
      case .bulletins: Route.register(.bulletins).path(in: language)
      case .corrections: Route.register(.corrections).path(in: language)
      case .unit(let id): Route.record(RecordKey(.unit, id.raw)).path(in: language)
      case .form(let id):
        Route.register(.commendations, .form(id.raw), page: 1).path(in: language)
      }
    return folder + "atom.xml"
  }
}

/// One thing that happened, as a feed tells it.
struct FeedEntry {
  let title: String
  let address: String
  let day: Day
  let summary: String?
}

extension Context {
  func title(of feed: Feed) -> String {
    let site = plain(edition.settings.title)
    let part: String? =
      switch feed {
      case .everything: nil
      case .bulletins: say(Register.bulletins)
      case .corrections: say(Register.corrections)
      case .unit(let id): registry.units[id].map { plain(name(of: $0, on: nil)) }
      case .form(let id): registry.form(id).map { plain($0.label) }
      }
    return part.map { "\($0) – \(site)" } ?? site
  }

  /// Newest first.
  func entries(of feed: Feed) -> [FeedEntry] {
    let all: [FeedEntry] =
      switch feed {
      case .everything:
        registry.bulletins.all.map(entry) + newest(registry.commendations.all, entry)
          + newest(registry.initiatives.all, entry) + registry.articles.all.map(entry)
          + edition.corrections.compactMap(entry)
      case .bulletins: registry.bulletins.all.map(entry)
      case .corrections:
        edition.corrections.compactMap(entry) + edition.statusChanges.map(entry)
      case .unit(let id):
        newest(relations.initiativesOfUnit[id], entry)
          + newest(relations.commendationsOfUnit[id], entry)
          + newest(relations.decidedBy[id], entry)
      case .form(let id):
        newest(registry.commendations.all.filter { $0.form?.id == id }, entry)
      }
    let sorted = all.sorted { ($1.day, $0.address) < ($0.day, $1.address) }
    return Array(sorted.prefix(Feed.mostEntries))
  }

  /// No entry is made of what is too old for the feed; of a day that is just new enough, all are.
  private func newest<Item: Chronicled>(
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

  private func entry(_ bulletin: Bulletin) -> FeedEntry {
    FeedEntry(
      title: plain(bulletin.title), address: url(.record(bulletin.key)),
      day: bulletin.publish.value.day, summary: nil)
  }

  private func entry(_ commendation: Commendation) -> FeedEntry? {
    edition.latest(commendation.dates).map {
      FeedEntry(
        title: plainTitle(of: commendation), address: url(.record(commendation.key)), day: $0,
        summary: commendation.citation.map(plain))
    }
  }

  private func entry(_ initiative: Initiative) -> FeedEntry? {
    edition.latest(initiative.dates).map {
      FeedEntry(
        title: plain(initiative.title), address: url(.record(initiative.key)), day: $0,
        summary: plain(initiative.summary))
    }
  }

  private func entry(_ article: Records.Article) -> FeedEntry {
    FeedEntry(
      title: plain(article.title), address: url(.record(article.key)), day: article.on.value,
      summary: article.summary.map(plain))
  }

  private func entry(_ correction: Correction) -> FeedEntry? {
    plainTitle(of: RecordKey(correction.record)).map { title in
      FeedEntry(
        title: say(Bilingual(vi: "Đính chính: \(title)", en: "Correction: \(title)")),
        address: url(.record(correction.key)) + "#\(correction.header.name)",
        day: correction.on.value,
        summary: plain(correction.now))
    }
  }

  private func entry(_ change: StatusChangeEntry) -> FeedEntry {
    FeedEntry(
      title: "\(say(change.change.status)): \(plainTitle(of: change.commendation))",
      address: url(.record(change.commendation.key))
        + "#\(change.change.status.rawValue)-\(change.change.on.value.iso)",
      day: change.change.on.value, summary: plain(change.change.reason))
  }
}
