internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// The addresses of all feeds, and how to use them.
struct FeedsPage: PageView {
  static let template = "feeds"

  let list: FeedList
  let number: Int
  /// Those in which there is such a page.
  let languages: [Language]
  /// The number of the last page in the other language.
  let lastOfOther: Int
  let desk: PageDesk

  static let shape = Shape<FeedsPage>(
    "feeds", "The addresses of all feeds, and how to use them",
    [
      .frame,
      .text("title", "The title") { $0.desk.say(.feedsTitle) },
      .text("summary", "What a feed is, and how it is used") { $0.desk.say(.feedsSummary) },
      .list("contents", "What there is on all pages of the list; empty where it is one sort") {
        $0.contents
      },
      .list("sections", "What stands on this page") { page in
        page.list.sections(onPage: page.number).map {
          FeedSectionView(section: $0, desk: page.desk)
        }
      },
      .view("pages", "The way to the other pages; absent where there is one page") { page in
        PagerView(page.list.turn(at: page.number), at: page.desk) { .feeds(page: $0) }
      },
    ])

  private var contents: [FeedTopicView] {
    list.sections.count > 1
      ? list.beginnings.map { FeedTopicView(section: $0, page: $1, desk: desk) } : []
  }

  var facts: PageFacts {
    let title = desk.say(.feedsTitle)
    let page = desk.naming.say(.pageNumber, String(number))
    var facts = PageFacts(
      route: .feeds(page: number), title: number > 1 ? "\(title) – \(page)" : title,
      description: desk.say(.feedsSummary),
      trail: number > 1 ? [(title, .feeds(page: 1))] : [])
    facts.crumb = number > 1 ? page : nil
    facts.languages = languages
    facts.isListed = languages.contains(.vi)
    facts.other = languages.contains(desk.language.other) ? nil : .feeds(page: lastOfOther)
    return facts
  }
}

/// An entry of the contents.
struct FeedTopicView: View {
  let section: FeedList.Section
  let page: Int
  let desk: PageDesk

  static let shape = Shape<FeedTopicView>(
    "feed-topic", "What feeds tell of, and where they are listed",
    [
      .text("title", "What they tell of") { $0.section.topic.title(in: $0.desk.naming) },
      .text("count", "How many there are") {
        Number.print($0.section.count, $0.desk.language)
      },
      .link("href", "Where the list of them begins") { topic in
        Link.page(
          Route.feeds(page: topic.page).path(in: topic.desk.language),
          fragment: topic.section.topic.anchor)
      },
    ])
}

struct FeedSectionView: View {
  let section: FeedList.Section
  let desk: PageDesk

  static let shape = Shape<FeedSectionView>(
    "feed-section", "Feeds that tell of one sort of thing",
    [
      .text("id", "The id, for anchors") { $0.section.topic.anchor },
      .text("title", "What they tell of") { $0.section.topic.title(in: $0.desk.naming) },
      .text("about", "What each of them brings; absent where each says it itself") { view in
        view.section.topic.about.map { view.desk.say($0) }
      },
      .list("groups", "The feeds, by what they belong to") { view in
        view.section.groups.map {
          FeedGroupView(group: $0, topic: view.section.topic, desk: view.desk)
        }
      },
    ])
}

struct FeedGroupView: View {
  let group: FeedList.Group
  let topic: FeedList.Section.Topic
  let desk: PageDesk

  static let shape = Shape<FeedGroupView>(
    "feed-group", "Feeds that belong together",
    [
      .text("title", "What they belong to; absent for the first of all") { $0.title },
      .text("count", "How many there are") {
        Number.print($0.group.feeds.count, $0.desk.language)
      },
      .list("feeds", "The feeds") { view in
        view.group.feeds.map { ListedFeedView(feed: $0, desk: view.desk) }
      },
    ])

  private var title: String? {
    switch (group.heading, topic) {
    case (.none, .units): desk.say(.feedsOfTopUnits)
    case (.none, _): nil
    case (.below(let id), _):
      desk.registry.units[id].map {
        desk.naming.say(.feedsBelowUnit, desk.naming.name(of: $0, on: nil))
      }
    case (.document(let id), _): desk.registry.documents[id].map { desk.naming.label(of: $0) }
    case (.choice(let rank), .choices(let register)): desk.say(rank.title(in: register))
    case (.choice, _): nil
    }
  }
}

struct ListedFeedView: View {
  let feed: Feed
  let desk: PageDesk

  static let shape = Shape<ListedFeedView>(
    "listed-feed", "A feed: what it tells of, where it is, when it last told something",
    [
      .html("name", "What it tells of") { $0.name },
      .text("about", "What it brings; absent where all of the section bring the same") {
        $0.about
      },
      .link("page", "The page that shows the same") { $0.desk.address($0.feed.page) },
      .link("href", "Its address") { Link.file($0.feed.path(in: $0.desk.language)) },
      .text("address", "The same to be copied: absolute") {
        $0.desk.edition.settings.base + $0.feed.path(in: $0.desk.language)
      },
      .view("newest", "The day of its newest entry; absent while it has none") { view in
        view.feed.newest(at: view.desk).map { view.desk.day($0) }
      },
      .flag("isSample", "Whether it tells of something made up for the demonstration") {
        $0.isSample
      },
    ])

  private var name: HTML {
    switch feed {
    case .everything: .text(desk.say(.feedsOfSite))
    case .corrections: .text(desk.say(Register.corrections))
    case .changes: .text(desk.say(.changesTitle))
    case .unit(let id): desk.registry.units[id].map { desk.name(of: $0, on: nil) } ?? .text("")
    case .provision(let key):
      .text(desk.naming.say(.article, key.number) + title(of: key))
    case .register(let register, nil): .text(desk.say(register))
    case .register(let register, let facet?): .prose(desk.naming.said(facet, in: register))
    }
  }

  private func title(of key: ProvisionKey) -> String {
    desk.edition.provision(key.document, key.number).map {
      ". \(desk.plain($0.article.title))"
    } ?? ""
  }

  private var about: String? {
    switch feed {
    case .everything: desk.say(.feedEverything)
    case .corrections: desk.say(Register.corrections.summary)
    case .changes: desk.say(.changesSummary)
    case .register(let register, nil): desk.say(register.summary)
    case .unit, .provision, .register: nil
    }
  }

  private var isSample: Bool {
    switch feed {
    case .unit(let id): desk.registry.units[id]?.header.isSample ?? false
    case .provision(let key): desk.registry.documents[key.document]?.header.isSample ?? false
    case .everything, .corrections, .changes, .register: false
    }
  }
}

extension FeedList.Section.Topic {
  var anchor: String {
    switch self {
    case .site: "_site"
    case .units: "_units"
    case .provisions: "_provisions"
    case .choices(let register): "_\(register.rawValue)"
    }
  }

  func title(in naming: Naming) -> String {
    switch self {
    case .site: naming.say(.feedsOfSiteAndRegisters)
    case .units: naming.say(Register.units)
    case .provisions: naming.say(.feedsOfProvisions)
    case .choices(let register): naming.say(.feedsNarrowed, naming.say(register))
    }
  }

  /// What each feed of the section brings.
  fileprivate var about: Word? {
    switch self {
    case .site: nil
    case .units: .feedOfUnit
    case .provisions: .feedOfProvision
    case .choices: .feedOfChoice
    }
  }
}
