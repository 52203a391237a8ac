internal import Records
internal import Templates
internal import Vietnamese

extension Edition {
  /// Every page there is, each in both languages.
  func pages(_ listings: [Listing]) -> [SitePage] {
    registerPages(listings) + recordPages + decisionPages + dataPages + [
      .plain(.search, \.search) { $0.searchPage(listings) },
      .plain(.home, updated: latest(registry.commendations.all.flatMap(\.dates)), \.home) {
        $0.homePage()
      },
      .plain(.notFound, isListed: false, \.notFound) { $0.notFoundPage() },
    ]
  }

  private var dataPages: [SitePage] {
    [
      .data(.register(.statistics), updated: newest, \.statistics) { $0.statisticsPage($1) },
      .data(.register(.data), updated: newest, \.data) { $0.dataPage($1) },
      .data(.dictionary, updated: nil, \.dictionary) { $0.dictionaryPage($1) },
    ]
  }

  private func registerPages(_ listings: [Listing]) -> [SitePage] {
    let lists = listings.flatMap { listing in
      listing.routes.map { route in page(route, of: listing) }
    }
    return lists + obstaclePages + [
      .plain(.register(.units), \.units) { $0.unitsPage() },
      .plain(.register(.implementation), \.implementation) { $0.implementationPage() },
      .plain(.register(.corrections), \.corrections) { $0.correctionsPage() },
    ]
  }

  private func page(_ route: Route, of listing: Listing) -> SitePage {
    guard case .register(_, let facet, let number) = route else {
      preconditionFailure("a listing has only the routes of its register")
    }
    return .plain(route, \.register) { $0.page(of: listing, facet, number: number) }
  }

  private var obstaclePages: [SitePage] {
    let all = obstacles
    let median = all.medianDays(on: today)
    let pages = Listing.pageCount(of: all.count)
    return (1...pages).map { number in
      .plain(.register(.obstacles, nil, page: number), \.obstacles) {
        $0.obstaclesPage(all, median: median, number: number)
      }
    }
  }

  private var recordPages: [SitePage] {
    pages(registry.units.all, \.unit) { $0.page($1, prose: $2) }
      + pages(registry.officials.all, \.official) { $0.page($1, prose: $2) }
      + pages(registry.initiatives.all, \.initiative) { $0.page($1, prose: $2) }
      + pages(registry.commendations.all, \.commendation) { $0.page($1, prose: $2) }
      + rarerRecordPages
  }

  private var rarerRecordPages: [SitePage] {
    pages(registry.documents.all, \.document) { $0.page($1, prose: $2) }
      + pages(registry.plans.all, \.plan) { $0.page($1, prose: $2) }
      + pages(registry.practices.all, \.practice) { $0.page($1, prose: $2) }
      + pages(registry.consultations.all, \.consultation) { $0.page($1, prose: $2) }
      + pages(registry.bulletins.all, \.bulletin) { $0.page($1, prose: $2) }
      + pages(registry.articles.all, \.article) { $0.page($1, prose: $2) }
      + pages(registry.pages.all, \.own) { $0.page($1, prose: $2) }
  }

  /// Each record's page and then, where there is one, that which shows both languages: they need the same texts.
  private func pages<Item: Record & Chronicled, Page: View>(
    _ items: [Item], _ template: @escaping @Sendable (PageTemplates) -> Template<Page>,
    _ view: @escaping @Sendable (Context, Item, RenderedStory) -> Page
  ) -> [SitePage] {
    items.flatMap { item in
      [SitePage.record(item, in: self, template, view), sideBySidePage(of: item.key)]
        .compactMap { $0 }
    }
  }

  /// Decisions that commend several; one that commends a single party is told by the commendation's page.
  private var decisionPages: [SitePage] {
    var seen: Set<DecisionKey> = []
    return registry.commendations.all.compactMap { commendation in
      let key = DecisionKey(commendation.decision)
      let all = relations.commendationsOfDecision[key]
      guard all.count > 1, seen.insert(key).inserted else { return nil }
      return .plain(.decision(key), updated: latest(all.flatMap(\.dates)), \.decision) {
        $0.decisionPage(of: commendation)
      }
    }
  }
}
