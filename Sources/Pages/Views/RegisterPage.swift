internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// One page of a register: the choices by which it can be narrowed, and up to fifty entries.
struct RegisterPage: PageView {
  static let template = "register"

  let listing: Listing
  /// The choice the page is narrowed to; nil for the whole register.
  let facet: Facet?
  let number: Int
  /// Those in which there is such a page.
  var languages = Language.allCases
  let desk: PageDesk

  static let shape = Shape<RegisterPage>(
    "register",
    "One page of a register: the choices by which it can be narrowed, and up to fifty entries",
    [
      .frame,
      .text("title", "The title") { $0.desk.say($0.register) },
      .text("summary", "A sentence or two on what it is") { $0.desk.say($0.register.summary) },
      .text("total", "How many entries") { $0.total },
      .html("narrowed", "The choice the list is narrowed to") { page in
        page.facet.map { HTML.prose(page.desk.naming.said($0, in: page.register)) }
      },
      .link("whole", "The whole register") { $0.desk.address(.register($0.register)) },
      .list("facets", "The ways of narrowing") { page in
        FacetPanel.all(of: page.listing, at: page.desk).map { $0.view(current: page.facet) }
      },
      .flag("isByDate", "Newest first, so that another order can be asked for") {
        $0.register.isByDate
      },
      .view("feed", "The Atom feed of exactly this list; absent where the site has none of it") {
        FeedLinkView(published: .register($0.register, $0.facet), at: $0.desk)
      },
      .flag("hasChoiceFeeds", "Whether each choice has an Atom feed") {
        $0.desk.edition.publish.choiceFeeds
      },
      .list("groups", "The entries, under index letters where there are any") { $0.groups },
      .view("pages", "The way to the other pages; absent where there is one page") {
        PagerView($0.register, $0.facet, $0.number, of: $0.listing.count($0.facet), at: $0.desk)
      },
      .link("csv", "All that is listed as CSV; absent where the site has no such table") { $0.csv },
    ])

  private var register: Register { listing.register }

  private var csv: Link? {
    guard facet == nil || desk.edition.publish.choiceTables else { return nil }
    return DataPath.csv(register, facet, in: desk.language).map { .file($0) }
  }

  /// "412 entries".
  private var total: String {
    desk.naming.count(listing.count(facet), .entries)
  }

  /// Rows under the index letter of each, where the register has letters.
  private var groups: [RowGroupView] {
    var groups: [(letter: String?, rows: [RowView])] = []
    for entry in listing.entries(facet, page: number) {
      guard let row = desk.row(entry.key) else { continue }
      if groups.last?.letter != entry.letter || groups.isEmpty {
        groups.append((entry.letter, []))
      }
      groups[groups.count - 1].rows.append(row)
    }
    return groups.map { RowGroupView(letter: $0.letter, rows: $0.rows) }
  }

  /// Where the other language has no such page, the last of the same letter, else the register: an English letter may hold what
  /// two Vietnamese do, and an office may begin with a letter that is in one language alone.
  private var other: Route? {
    let other = desk.language.other
    guard !languages.contains(other) else { return nil }
    guard let facet = facet?.asListed(in: other),
      let listing = desk.edition.listing(register, in: other), listing.count(facet) > 0
    else { return .register(register) }
    return .register(register, facet, page: listing.pageCount(facet))
  }

  var facts: PageFacts {
    var facts = PageFacts(register, facet, page: number, at: desk)
    facts.feeds = [.register(register, facet)]
    facts.languages = languages
    facts.isListed = languages.contains(.vi)
    facts.other = other
    facts.scripts = listing.dimensions.isEmpty ? [] : [.register]
    return facts
  }
}

struct RowGroupView: View {
  let letter: String?
  let rows: [RowView]

  static let shape = Shape<RowGroupView>(
    "row-group", "Entries under one letter",
    [
      .text("title", "The index letter") { $0.letter },
      .text("id", "The id, for anchors") { group in
        group.letter.map { Facet.slug(ofLetter: $0) }
      },
      .list("rows", "The entries") { $0.rows },
    ])
}

struct PagerView: View {
  let number: Int
  let last: Int
  let desk: PageDesk
  let route: @Sendable (Int) -> Route

  static let shape = Shape<PagerView>(
    "pager",
    "The way through the pages of a list",
    [
      .text("current", "Which page of how many") { $0.current },
      .link("previous", "The page before") { $0.page($0.number - 1) },
      .link("next", "The page after") { $0.page($0.number + 1) },
    ])

  private var current: String {
    desk.naming.say(.pageOf, String(number), String(last))
  }

  private func page(_ number: Int) -> Link? {
    (1...last).contains(number) ? desk.address(route(number)) : nil
  }
}

extension PagerView {
  /// Nil where all stands on one page.
  init?(_ number: Int, of last: Int, at desk: PageDesk, route: @escaping @Sendable (Int) -> Route) {
    guard last > 1 else { return nil }
    self.init(number: number, last: last, desk: desk, route: route)
  }

  /// Nil where all entries of a register stand on one page.
  init?(
    _ register: Register, _ facet: Facet?, _ number: Int, of count: Int, at desk: PageDesk
  ) {
    self.init(number, of: Listing.pageCount(of: count), at: desk) {
      .register(register, facet, page: $0)
    }
  }
}
