package import Edition
internal import Records
internal import Templates
internal import Vietnamese

extension Edition {
  /// Every page there is, each in both languages.
  ///
  /// - Parameter others: pages that are made elsewhere.
  package func pages(_ listings: [Listing], and others: [SitePage]) -> [SitePage] {
    registerPages(listings) + recordPages + decisionPages + others + [
      .plain(.search) { SearchPage(listings: listings, desk: $0) },
      .plain(.home, updated: latest(registry.commendations.all.flatMap(\.dates))) {
        HomePage(at: $0)
      },
      .plain(.notFound, isListed: false) { NotFoundPage(desk: $0) },
    ]
  }

  private func registerPages(_ listings: [Listing]) -> [SitePage] {
    let lists = listings.flatMap { listing in
      listing.pages.map { facet, number in
        SitePage.plain(.register(listing.register, facet, page: number)) {
          RegisterPage(listing: listing, facet: facet, number: number, desk: $0)
        }
      }
    }
    return lists + obstaclePages + [
      .plain(.register(.units)) { UnitsPage(desk: $0) },
      .plain(.register(.implementation)) { ImplementationPage(desk: $0) },
      .plain(.register(.corrections)) { CorrectionsPage(desk: $0) },
    ]
  }

  private var obstaclePages: [SitePage] {
    let all = obstacles
    let median = all.medianDays(on: today)
    let pages = Listing.pageCount(of: all.count)
    return (1...pages).map { number in
      .plain(.register(.obstacles, nil, page: number)) {
        ObstaclesPage(all: all, medianDays: median, number: number, desk: $0)
      }
    }
  }

  /// Each record's page and then, where there is one, that which shows both languages: they need the same texts.
  private var recordPages: [SitePage] {
    Kind.allCases.flatMap { kind in pages(of: kind.shown) }
  }

  private func pages<Item: Shown>(of type: Item.Type) -> [SitePage] {
    registry[type].all.flatMap { record in
      [record.ownPage(in: self), sideBySidePage(of: record.key)].compactMap { $0 }
    }
  }

  /// Decisions that commend several; one that commends a single party is told by the commendation's page.
  private var decisionPages: [SitePage] {
    var seen: Set<DecisionKey> = []
    return registry.commendations.all.compactMap { commendation in
      guard let key = sharedPage(of: commendation.decision), seen.insert(key).inserted else {
        return nil
      }
      let all = relations.commendationsOfDecision[key]
      return .plain(.decision(key), updated: latest(all.flatMap(\.dates))) {
        DecisionPage(key: key, first: commendation, desk: $0)
      }
    }
  }
}
