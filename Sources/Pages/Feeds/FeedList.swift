internal import Edition
internal import Records
internal import Tracing
internal import Vietnamese

/// Every feed of a language, in the order of the page that lists them: what it does not list is not published.
package struct FeedList: Sendable {
  /// What belongs together: the whole site, units, articles of law, the choices of a register.
  struct Section: Sendable {
    enum Topic: Hashable, Sendable {
      case site, units, provisions
      case choices(Register)
    }

    let topic: Topic
    let groups: [Group]
  }

  struct Group: Sendable {
    enum Heading: Hashable, Sendable {
      case none
      case below(ID<Unit>)
      case document(ID<Document>)
      case choice(Facet.Rank)
    }

    let heading: Heading
    let feeds: [Feed]
  }

  let sections: [Section]

  package var feeds: [Feed] { sections.flatMap { $0.groups.flatMap(\.feeds) } }
}

extension FeedList {
  init(_ edition: Edition, in language: Language) {
    let listings = edition.listings(in: language)
    let narrowed = edition.publish.choiceFeeds ? listings.map(Section.init) : []
    // Who was commended, and in which form, is what most would follow.
    let first = narrowed.filter { $0.topic == .choices(.commendations) }
    let others = narrowed.filter { $0.topic != .choices(.commendations) }
    let all =
      [Section(wholeSiteOf: edition, and: listings.map(\.register))] + first
      + [
        Section(topic: .units, groups: edition.unitFeeds(in: language)),
        Section(topic: .provisions, groups: edition.provisionFeeds),
      ] + others
    sections = all.filter { !$0.groups.isEmpty }
  }
}

extension FeedList.Section {
  fileprivate init(wholeSiteOf edition: Edition, and registers: [Register]) {
    let changes: [Feed] = edition.wholeTrace.entries.isEmpty ? [] : [.changes]
    let feeds = [.everything, .corrections] + changes + registers.map { Feed.register($0, nil) }
    self.init(topic: .site, groups: [FeedList.Group(heading: .none, feeds: feeds)])
  }

  fileprivate init(_ listing: Listing) {
    self.init(
      topic: .choices(listing.register),
      groups: listing.dimensions.map { dimension in
        FeedList.Group(
          heading: .choice(dimension.rank),
          feeds: dimension.choices.map { .register(listing.register, $0) })
      })
  }
}

extension Edition {
  /// Whether a page may lead to it.
  func publishes(_ feed: Feed) -> Bool {
    publish.choiceFeeds || !feed.isOfChoice
  }

  /// By the tree of units. Those under a unit are a group of their own where they are many; a few follow it where it stands.
  fileprivate func unitFeeds(in language: Language) -> [FeedList.Group] {
    let tops = topUnits(in: language).map { branch(of: $0, in: language) }
    let first = FeedList.Group(heading: .none, feeds: tops.flatMap(\.own))
    return tops.isEmpty ? [] : [first] + tops.flatMap(\.further)
  }

  private static let many = 20

  private func branch(
    of unit: Unit, in language: Language
  ) -> (own: [Feed], further: [FeedList.Group]) {
    let below = units(below: unit, in: language).map { branch(of: $0, in: language) }
    let (feeds, further) = (below.flatMap(\.own), below.flatMap(\.further))
    if further.isEmpty, feeds.count < Edition.many { return ([.unit(unit.id)] + feeds, []) }
    let own = FeedList.Group(heading: .below(unit.id), feeds: feeds)
    return ([.unit(unit.id)], [own] + further)
  }

  /// Of the articles that records rest on, document by document.
  fileprivate var provisionFeeds: [FeedList.Group] {
    var groups: [FeedList.Group] = []
    for document in registry.documents.all {
      let cited = provisions(of: document).filter { !$0.records.isEmpty }
      guard !cited.isEmpty else { continue }
      groups.append(
        FeedList.Group(
          heading: .document(document.id), feeds: cited.map { .provision($0.key) }))
    }
    return groups
  }
}
