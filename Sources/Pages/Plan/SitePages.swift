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
      .plain(.search) { $0.searchPage(listings) },
      .plain(.home, updated: latest(registry.commendations.all.flatMap(\.dates))) {
        $0.homePage()
      },
      .plain(.notFound, isListed: false) { $0.notFoundPage() },
    ]
  }

  private func registerPages(_ listings: [Listing]) -> [SitePage] {
    let lists = listings.flatMap { listing in
      listing.pages.map { facet, number in
        SitePage.plain(.register(listing.register, facet, page: number)) {
          $0.page(of: listing, facet, number: number)
        }
      }
    }
    return lists + obstaclePages + [
      .plain(.register(.units)) { $0.unitsPage() },
      .plain(.register(.implementation)) { ImplementationPage(desk: $0) },
      .plain(.register(.corrections)) { $0.correctionsPage() },
    ]
  }

  private var obstaclePages: [SitePage] {
    let all = obstacles
    let median = all.medianDays(on: today)
    let pages = Listing.pageCount(of: all.count)
    return (1...pages).map { number in
      .plain(.register(.obstacles, nil, page: number)) {
        $0.obstaclesPage(all, median: median, number: number)
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
      let key = DecisionKey(commendation.decision)
      let all = relations.commendationsOfDecision[key]
      guard all.count > 1, seen.insert(key).inserted else { return nil }
      return .plain(.decision(key), updated: latest(all.flatMap(\.dates))) {
        DecisionPage(first: commendation, desk: $0)
      }
    }
  }
}
