internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

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

extension PagerView {
  /// Nil where there is one page.
  init?(_ register: Register, _ facet: Facet?, _ number: Int, of count: Int, at desk: PageDesk) {
    let last = Listing.pageCount(of: count)
    guard last > 1 else { return nil }
    func link(_ page: Int) -> Link? {
      (1...last).contains(page) ? desk.address(.register(register, facet, page: page)) : nil
    }
    self.init(
      current: desk.naming.say(.pageOf, String(number), String(last)),
      previous: link(number - 1), next: link(number + 1))
  }
}
