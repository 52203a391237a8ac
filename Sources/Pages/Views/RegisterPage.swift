internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// One page of a register: the choices by which it can be narrowed, and some entries.
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
    "One page of a register: the choices by which it can be narrowed, and some entries",
    [
      .frame,
      .text("title", "The title") { $0.desk.say($0.register) },
      .text("summary", "A sentence or two on what it is") { $0.desk.say($0.register.summary) },
      .text("total", "How many entries, or which they are") { page in
        page.desk.naming.holding(page.turn, of: page.listing, page.facet)
      },
      .html("narrowed", "The choice the list is narrowed to") { page in
        page.facet.map { HTML.prose(page.desk.naming.said($0, in: page.register)) }
      },
      .link("whole", "The whole register") { $0.desk.address(.register($0.register)) },
      .list("facets", "The ways of narrowing; none on pages after the first") { page in
        FacetPanel.views(of: page.listing, page.facet, page: page.number, at: page.desk)
      },
      .flag(
        "isByDate",
        "Newest first, so that another order can be asked for; never after the first page"
      ) {
        $0.register.isByDate && $0.number == 1
      },
      .view("feed", "The Atom feed of exactly this list; absent where the site has none of it") {
        FeedLinkView(published: .register($0.register, $0.facet), at: $0.desk)
      },
      .flag("hasChoiceFeeds", "Whether each choice has an Atom feed") {
        $0.desk.edition.publish.choiceFeeds
      },
      .list("groups", "The entries, under index letters where there are any") { $0.groups },
      .link("first", "The page on which the list can be narrowed; absent there") {
        $0.number > 1 ? $0.desk.address(.register($0.register, $0.facet, page: 1)) : nil
      },
      .view("pages", "The way to the other pages; absent where there is one page") {
        PagerView($0.turn, $0.register, $0.facet, at: $0.desk)
      },
      .link("csv", "All that is listed as CSV; absent where the site has no such table") { $0.csv },
    ])

  private var register: Register { listing.register }

  private var csv: Link? {
    guard facet == nil || desk.edition.publish.choiceTables else { return nil }
    return DataPath.csv(register, facet, in: desk.language).map { .file($0) }
  }

  private var turn: Paging.Turn { listing.turn(facet, page: number) }

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
    return .register(register, facet, page: listing.paging(facet).pages.last ?? 1)
  }

  var facts: PageFacts {
    var facts = PageFacts(register, facet, page: number, turn.place, at: desk)
    facts.feeds = [.register(register, facet)]
    facts.languages = languages
    facts.isListed = languages.contains(.vi)
    facts.other = other
    facts.scripts = number > 1 || listing.dimensions.isEmpty ? [] : [.register]
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
