internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// One page of a register: the choices by which it can be narrowed, and up to fifty entries.
struct RegisterPage: Templated {
  static let template = "register"

  let frame: FrameView
  let title: String
  let summary: String
  /// "412 entries".
  let total: String
  /// The choice the page is narrowed to; nil for the whole register.
  let narrowed: HTML?
  let whole: Link
  let facets: [FacetGroupView]
  let isByDate: Bool
  let feed: FeedLinkView
  let groups: [RowGroupView]
  let pages: PagerView?
  /// What is listed, all pages of it, as CSV.
  let csv: Link?

  static let shape = Shape<RegisterPage>(
    "register",
    "One page of a register: the choices by which it can be narrowed, and up to fifty entries",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .text("title", "The title") { $0.title },
      .text("summary", "A sentence or two on what it is") { $0.summary },
      .text("total", "How many entries") { $0.total },
      .html("narrowed", "The choice the list is narrowed to") { $0.narrowed },
      .link("whole", "The whole register") { $0.whole },
      .list("facets", "The ways of narrowing") { $0.facets },
      .flag("isByDate", "Newest first, so that another order can be asked for") { $0.isByDate },
      .view("feed", "The Atom feed of exactly this list") { $0.feed },
      .list("groups", "The entries, under index letters where there are any") { $0.groups },
      .view("pages", "The way to the other pages; absent where there is one page") { $0.pages },
      .link("csv", "All that is listed as CSV") { $0.csv },
    ])
}

struct RowGroupView: View {
  let title: String?
  let id: String?
  let rows: [RowView]

  static let shape = Shape<RowGroupView>(
    "row-group", "Entries under one letter",
    [
      .text("title", "The index letter") { $0.title },
      .text("id", "The id, for anchors") { $0.id },
      .list("rows", "The entries") { $0.rows },
    ])
}

struct FacetGroupView: View {
  let title: String
  let choices: [ChoiceView]
  let isOpen: Bool

  static let shape = Shape<FacetGroupView>(
    "facet-group", "One way of narrowing a register",
    [
      .text("title", "The title") { $0.title },
      .list("choices", "The choices") { $0.choices },
      .flag("isOpen", "Whether the choices are few, or one of them is made") { $0.isOpen },
    ])
}

struct ChoiceView: View {
  let title: HTML
  let href: Link
  let count: String
  let isCurrent: Bool

  static let shape = Shape<ChoiceView>(
    "choice", "One choice by which to narrow",
    [
      .html("title", "The title") { $0.title },
      .link("href", "Its address") { $0.href },
      .text("count", "How many entries it has") { $0.count },
      .flag("isCurrent", "Whether this choice is made") { $0.isCurrent },
    ])
}

struct PagerView: View {
  let current: String
  let previous: Link?
  let next: Link?

  static let shape = Shape<PagerView>(
    "pager",
    "The way through the pages of a register",
    [
      .text("current", "Which page of how many") { $0.current },
      .link("previous", "The page before") { $0.previous },
      .link("next", "The page after") { $0.next },
    ])
}

extension PageDesk {
  func page(of listing: Listing, _ facet: Facet?, number: Int) -> RegisterPage {
    let total = listing.count(facet)
    let title = say(listing.register)
    let narrowed = facet.map(naming.label)
    let facts = PageFacts(
      route: .register(listing.register, facet, page: number),
      title: pageTitle(title, narrowed, number), description: say(listing.register.summary),
      trail: facet == nil && number == 1 ? [] : trail(listing.register), section: listing.register,
      feeds: [.register(listing.register, facet)],
      scripts: listing.dimensions.isEmpty ? [] : [.registerRows, .register])
    return RegisterPage(
      frame: frame(facts), title: title, summary: say(listing.register.summary),
      total: naming.count(total, .entries),
      narrowed: narrowed.map { .prose($0) }, whole: address(.register(listing.register)),
      facets: panels(of: listing).map { $0.view(current: facet) },
      isByDate: listing.register.isByDate,
      feed: feedLink(.register(listing.register, facet)),
      groups: groups(listing.entries(facet, page: number)),
      pages: pager(listing.register, facet, number, of: total),
      csv: DataPath.csv(listing.register, facet).map { .file($0) })
  }

  private func pageTitle(_ title: String, _ narrowed: String?, _ number: Int) -> String {
    let page = naming.say(.pageNumber, String(number))
    return [title, narrowed, number > 1 ? page : nil].compactMap { $0 }.joined(separator: " – ")
  }

  /// Rows under the index letter of each, where the register has letters.
  private func groups(_ entries: [Listing.Entry]) -> [RowGroupView] {
    var groups: [(letter: String?, rows: [RowView])] = []
    for entry in entries {
      guard let row = row(entry.key) else { continue }
      if groups.last?.letter != entry.letter || groups.isEmpty {
        groups.append((entry.letter, []))
      }
      groups[groups.count - 1].rows.append(row)
    }
    return groups.map { group in
      RowGroupView(
        title: group.letter, id: group.letter.map { Facet.slug(ofLetter: $0) }, rows: group.rows)
    }
  }

  func pager(_ register: Register, _ facet: Facet?, _ number: Int, of count: Int) -> PagerView? {
    let last = Listing.pageCount(of: count)
    guard last > 1 else { return nil }
    func link(_ page: Int) -> Link? {
      (1...last).contains(page) ? address(.register(register, facet, page: page)) : nil
    }
    return PagerView(
      current: naming.say(.pageOf, String(number), String(last)),
      previous: link(number - 1), next: link(number + 1))
  }

  func feedLink(_ feed: Feed) -> FeedLinkView {
    FeedLinkView(title: title(of: feed), href: .file(feed.path(in: language)))
  }

  func registerFrame(_ register: Register, number: Int = 1) -> FrameView {
    frame(
      PageFacts(
        route: .register(register, nil, page: number),
        title: pageTitle(say(register), nil, number), description: say(register.summary),
        trail: number == 1 ? [] : trail(register), section: register,
        feeds: register == .corrections ? [.corrections] : []))
  }
}
