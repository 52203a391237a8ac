internal import Records
internal import Vietnamese

extension Edition {
  /// Every page there is, each in both languages.
  func pages(_ listings: [Listing]) -> [SitePage] {
    registerPages(listings) + recordPages + decisionPages + [
      .plain(.search, \.search) { $0.searchPage(listings) },
      .plain(.home, updated: latest(registry.commendations.all.flatMap(\.dates)), \.home) {
        $0.homePage()
      },
      .plain(.notFound, isListed: false, \.notFound) { $0.notFoundPage() },
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
    let medianDays = all.medianDays
    let pages = max(1, (all.count + Listing.pageSize - 1) / Listing.pageSize)
    return (1...pages).map { number in
      .plain(.register(.obstacles, nil, page: number), \.obstacles) {
        $0.obstaclesPage(all, medianDays: medianDays, number: number)
      }
    }
  }

  private var recordPages: [SitePage] {
    registry.units.all.map { .record($0, in: self, \.unit) { $0.page($1, prose: $2) } }
      + registry.officials.all.map { .record($0, in: self, \.official) { $0.page($1, prose: $2) } }
      + registry.initiatives.all.map {
        .record($0, in: self, \.initiative) { $0.page($1, prose: $2) }
      }
      + registry.commendations.all.map {
        .record($0, in: self, \.commendation) { $0.page($1, prose: $2) }
      } + rarerRecordPages
  }

  private var rarerRecordPages: [SitePage] {
    registry.documents.all.map { .record($0, in: self, \.document) { $0.page($1, prose: $2) } }
      + registry.plans.all.map { .record($0, in: self, \.plan) { $0.page($1, prose: $2) } }
      + registry.practices.all.map { .record($0, in: self, \.practice) { $0.page($1, prose: $2) } }
      + registry.consultations.all.map {
        .record($0, in: self, \.consultation) { $0.page($1, prose: $2) }
      }
      + registry.bulletins.all.map { .record($0, in: self, \.bulletin) { $0.page($1, prose: $2) } }
      + registry.articles.all.map { .record($0, in: self, \.article) { $0.page($1, prose: $2) } }
      + registry.pages.all.map { .record($0, in: self, \.own) { $0.page($1, prose: $2) } }
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
