package import Edition
internal import Records
internal import Templates
internal import Vietnamese

extension Edition {
  /// Every page there is, each in both languages.
  ///
  /// - Parameter others: pages that are made elsewhere.
  package func pages(and others: [SitePage]) -> [SitePage] {
    registerPages + recordPages + withdrawnPages + decisionPages + provisionPages + others
      + ownPages
  }

  /// The same without those of records.
  package var pagesOfLists: [SitePage] {
    registerPages + decisionPages + provisionPages + ownPages
  }

  /// Of the site itself.
  private var ownPages: [SitePage] {
    [
      .plain(.search) { SearchPage(desk: $0) },
      .plain(.home, updated: newest) { HomePage(at: $0) },
      .plain(.notFound, isListed: false) { NotFoundPage(desk: $0) },
    ]
  }

  /// The page of a record, alone or in both languages, made ready without any other; nil where there is none, and for all other
  /// routes.
  package func page(ofRecord route: Route) -> SitePage? {
    switch route {
    case .record(let key): registry.ask(key) { $0.ownPage(in: self) } ?? withdrawnPage(of: key)
    case .sideBySide(let key): sideBySidePage(of: key)
    default: nil
    }
  }

  private var registerPages: [SitePage] {
    let lists = zip(listings(in: .vi), listings(in: .en)).flatMap { pages(of: $0, and: $1) }
    return lists + lessonPages + obstaclePages + [
      .plain(.register(.units)) { UnitsPage(desk: $0) },
      .plain(.register(.implementation)) { ImplementationPage(desk: $0) },
      .plain(.register(.corrections)) { CorrectionsPage(desk: $0) },
    ]
  }

  /// Where each language has an order of its own, a page of a letter may be of one language alone.
  private func pages(of vi: Listing, and en: Listing) -> [SitePage] {
    let own = (vi: Set(vi.routes), en: Set(en.routes))
    let further = vi === en ? [] : en.pages.filter { !own.vi.contains(en.route($0)) }
    return (vi.pages + further).map { facet, number in
      let route = vi.route((facet, number))
      let languages = [Language.vi, .en].filter { ($0 == .vi ? own.vi : own.en).contains(route) }
      return SitePage.plain(route, isListed: languages.contains(.vi), languages: languages) {
        RegisterPage(
          listing: $0.language == .vi ? vi : en, facet: facet, number: number,
          languages: languages, desk: $0)
      }
    }
  }

  /// By the number of proposals, each with all that was learnt from it.
  private var lessonPages: [SitePage] {
    lessonPaging.pages.map { number in
      .plain(.register(.lessons, nil, page: number)) { LessonsPage(number: number, desk: $0) }
    }
  }

  private var obstaclePages: [SitePage] {
    let list = obstacleList
    return list.listing.pages.map { facet, number in
      .plain(.register(.obstacles, facet, page: number)) {
        ObstaclesPage(list: list, facet: facet, number: number, desk: $0)
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

  /// Few, however many records there are: documents have so many articles.
  private var provisionPages: [SitePage] {
    provisions.map { provision in
      .plain(
        .provision(provision.key), place: provision.article.number.place,
        updated: latest(provision.dates)
      ) {
        // What is planned is what the edition has, which is looked up so that it is noted.
        ProvisionPage(provision: $0.edition.provision(provision.key) ?? provision, desk: $0)
      }
    }
  }

  private var decisionPages: [SitePage] {
    sharedDecisions.map { key, first in
      .plain(.decision(key), updated: latest(of: relations.commendationsOfDecision[key])) {
        DecisionPage(key: key, first: $0.registry.commendations[first.id] ?? first, desk: $0)
      }
    }
  }
}
