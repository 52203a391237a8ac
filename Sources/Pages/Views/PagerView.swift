package import Edition
internal import Records
package import Templates
internal import Vietnamese

package struct PagerView: View {
  let turn: Paging.Turn
  let desk: PageDesk
  let route: @Sendable (Int) -> Route

  package static let shape = Shape<PagerView>(
    "pager",
    "The way through the pages of a list",
    [
      .text("current", "Which page of how many, or which entries") { $0.current },
      .link("previous", "The page before") { $0.page($0.turn.before) },
      .link("next", "The page after") { $0.page($0.turn.after) },
      .flag("isByDate", "Whether the page before holds what is newer") { $0.turn.place.isByDate },
      .link("newest", "The first page of a list by date; absent where that is close by") {
        $0.page($0.turn.newest)
      },
      .link("oldest", "The last page of a list by date; absent where that is close by") {
        $0.page($0.turn.oldest)
      },
    ])

  private var current: String? { desk.naming.place(turn.place) }

  private func page(_ number: Int?) -> Link? { number.map { desk.address(route($0)) } }
}

extension PagerView {
  /// Nil where all stands on one page.
  package init?(_ turn: Paging.Turn, at desk: PageDesk, route: @escaping @Sendable (Int) -> Route) {
    guard turn.before != nil || turn.after != nil else { return nil }
    self.init(turn: turn, desk: desk, route: route)
  }

  /// Nil where all entries of a register stand on one page.
  init?(_ turn: Paging.Turn, _ register: Register, _ facet: Facet?, at desk: PageDesk) {
    self.init(turn, at: desk) { .register(register, facet, page: $0) }
  }
}

extension Paging.Turn.Place {
  fileprivate var isByDate: Bool {
    switch self {
    case .newest, .entries: true
    case .whole, .page: false
    }
  }
}

extension Naming {
  /// "Page 2 of 3", "The newest 38 of 238", "Entries 51–100, counted from the oldest"; nil for the only page.
  fileprivate func place(_ place: Paging.Turn.Place) -> String? {
    switch place {
    case .whole: nil
    case .page(let number, let last): say(.pageOf, String(number), String(last))
    case .newest(let shown, let all):
      say(.newestOf, Number.print(shown, language), Number.print(all, language))
    case .entries(let entries): say(.countedFromOldest, first(entries), last(entries))
    }
  }

  /// "412 entries", or which a page holds that knows no more.
  func holding(_ turn: Paging.Turn, of listing: Listing, _ facet: Facet?) -> String? {
    if case .entries = turn.place { return place(turn.place) }
    return count(listing.count(facet), .entries)
  }

  /// How a page after the first is told from the others: "page 2", "entries 51–100".
  func title(of place: Paging.Turn.Place) -> String? {
    switch place {
    case .page(let number, _) where number > 1: say(.pageNumber, String(number))
    case .entries(let entries): say(.entriesFromTo, first(entries), last(entries))
    case .whole, .newest, .page: nil
    }
  }

  private func first(_ entries: ClosedRange<Int>) -> String {
    Number.print(entries.lowerBound, language)
  }

  private func last(_ entries: ClosedRange<Int>) -> String {
    Number.print(entries.upperBound, language)
  }
}
