internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// The page to search on, with an index to browse that needs no script.
struct SearchPage: PageView {
  static let template = "search"

  let desk: PageDesk

  static let shape = Shape<SearchPage>(
    "search", "The page to search on, with an index to browse that needs no script",
    [
      .frame,
      .text("title", "The title") { $0.title },
      .link("index", "The script that says what the search index holds") {
        Link.file("search/\($0.desk.language.rawValue).js")
      },
      .link("action", "The page itself, where its form leads") { $0.desk.address(.search) },
      .text("statusAsOf", "The day as of which results say where they stand") {
        $0.desk.naming.statusAsOf($0.desk.today)
      },
      .list("registers", "The registers, each with the ways into it") { $0.registers },
    ])

  private var title: String { desk.say(.searchTitle) }

  private var registers: [BrowseView] {
    desk.menu.all.filter { desk.edition.has($0) }.map { register in
      BrowseView(
        register: register, listing: desk.edition.listing(register, in: desk.language), desk: desk)
    }
  }

  var facts: PageFacts {
    PageFacts(
      route: .search, title: title,
      description: desk.say(.searchDescription), scripts: [.search])
  }
}

/// A register and the ways into it: letters, years, fields, forms.
struct BrowseView: View {
  let register: Register
  /// Nil for a register that is no plain list.
  let listing: Listing?
  let desk: PageDesk

  static let shape = Shape<BrowseView>(
    "browse", "A register and the ways into it: letters, years, fields, forms",
    [
      .text("title", "The title") { $0.desk.say($0.register) },
      .link("href", "Its address") { $0.desk.address(.register($0.register)) },
      .text("summary", "A sentence or two on what it is") { $0.desk.say($0.register.summary) },
      .text("count", "How many entries it has") { browse in
        browse.listing.map { Number.print($0.count(nil), browse.desk.language) }
      },
      .list("facets", "The ways of narrowing") { $0.facets },
    ])

  private var facets: [FacetGroupView] {
    let shown = listing?.dimensions.filter { $0.isShort } ?? []
    return shown.map { dimension in
      FacetGroupView(
        title: desk.say(dimension.rank.title(in: register)),
        choices: dimension.choices(in: desk.naming).map(choice),
        isOpen: false)
    }
  }

  private func choice(_ facet: Facet) -> ChoiceView {
    ChoiceView(
      title: .prose(desk.naming.label(facet)),
      href: desk.address(.register(register, facet, page: 1)),
      count: listing.map { Number.print($0.count(facet), desk.language) }, isCurrent: false)
  }
}

extension Listing.Dimension {
  /// Units and authorities can be very many; the tree of units leads to them.
  fileprivate var isShort: Bool {
    switch choices.first {
    case .unit, .authority: false
    default: choices.count <= 60
    }
  }
}
