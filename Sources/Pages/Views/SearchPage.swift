internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// The page to search on, with an index to browse that needs no script.
struct SearchPage: Templated {
  static let template = "search"

  let frame: FrameView
  let title: String
  let index: Link
  /// The page itself, for its form.
  let action: Link
  let registers: [BrowseView]

  static let shape = Shape<SearchPage>(
    "search", "The page to search on, with an index to browse that needs no script",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .text("title", "The title") { $0.title },
      .link("index", "The script that says what the search index holds") { $0.index },
      .link("action", "The page itself, where its form leads") { $0.action },
      .list("registers", "The registers, each with the ways into it") { $0.registers },
    ])
}

/// A register and the ways into it: letters, years, fields, forms.
struct BrowseView: View {
  let title: String
  let href: Link
  let summary: String
  let count: String?
  let facets: [FacetGroupView]

  static let shape = Shape<BrowseView>(
    "browse", "A register and the ways into it: letters, years, fields, forms",
    [
      .text("title", "The title") { $0.title },
      .link("href", "Its address") { $0.href },
      .text("summary", "A sentence or two on what it is") { $0.summary },
      .text("count", "How many entries it has") { $0.count },
      .list("facets", "The ways of narrowing") { $0.facets },
    ])
}

/// One record among the results of a search.
struct SearchResultView: Templated {
  static let template = "search-result"

  let kind: String
  let row: RowView
  let summary: HTML?

  static let shape = Shape<SearchResultView>(
    "search-result", "One record among the results of a search",
    [
      .text("kind", "What kind of record it is") { $0.kind },
      .view("row", "The record as the register of its kind shows it") { $0.row },
      .html("summary", "The beginning of its summary") { $0.summary },
    ])
}

extension PageDesk {
  func searchPage(_ listings: [Listing]) -> SearchPage {
    let title = say(.searchTitle)
    let facts = PageFacts(
      route: .search, title: title,
      description: say(
        .searchDescription), scripts: [.search])
    return SearchPage(
      frame: frame(facts), title: title, index: .file("search/\(language.rawValue).js"),
      action: address(.search),
      registers: Menu.standard.all.filter { edition.has($0) }.map {
        register in
        browse(register, listings.first { $0.register == register })
      })
  }

  private func browse(_ register: Register, _ listing: Listing?) -> BrowseView {
    let shown = listing?.dimensions.filter { $0.isShort } ?? []
    return BrowseView(
      title: say(register), href: address(.register(register)), summary: say(register.summary),
      count: listing.map { Number.print($0.entries.count, language) },
      facets: shown.map { dimension in
        FacetGroupView(
          title: say(dimension.rank.title),
          choices: dimension.choices.map { choice in
            ChoiceView(
              title: .prose(naming.label(choice.facet)),
              href: address(.register(register, choice.facet, page: 1)),
              count: Number.print(choice.count, language), isCurrent: false)
          }, isOpen: false)
      })
  }

  /// Every kind of record looks like an entry of a register.
  func searchResult(_ key: RecordKey) -> SearchResultView? {
    let unit = key.kind == .unit ? registry.units[key.name] : nil
    guard let row = unit?.searchRow(at: self) ?? row(key) else { return nil }
    let gist = registry.ask(key) { $0.gist }
    return SearchResultView(
      kind: say(key.kind), row: row, summary: gist.map { text($0.cut(to: 110)) })
  }
}

extension Listing.Dimension {
  /// Units and authorities can be very many; the tree of units leads to them.
  fileprivate var isShort: Bool {
    switch choices.first?.facet {
    case .unit, .authority: false
    default: choices.count <= 60
    }
  }
}

extension LocalText {
  fileprivate func cut(to limit: Int) -> LocalText {
    LocalText(vi: vi.cut(to: limit), en: en?.cut(to: limit))
  }
}

extension String {
  /// At most so many characters, cut after a whole word.
  fileprivate func cut(to limit: Int) -> String {
    guard count > limit else { return self }
    let start = prefix(limit)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
  }
}
