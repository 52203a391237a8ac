internal import Edition
internal import Templates
internal import Vietnamese

/// Under a list that shows only the newest: how many there are, and where they all stand.
struct MoreView: View {
  let shown: Int
  let all: Int
  let register: Register
  /// Nil where the register has no such choice.
  let facet: Facet?
  let desk: PageDesk

  static let shape = Shape<MoreView>(
    "more", "Under a list that shows only the newest: how many there are, and where they stand",
    [
      .text("count", "How many are shown, of how many") { $0.count },
      .text("title", "What the register is called, and the choice") { $0.title },
      .link("href", "The register, narrowed where it can be") { view in
        view.desk.address(.register(view.register, view.facet, page: 1))
      },
    ])

  private var count: String {
    desk.naming.say(
      .newestOf, Number.print(shown, desk.language), Number.print(all, desk.language))
  }

  private var title: String {
    [desk.say(register), facet.map(desk.naming.label)].compactMap { $0 }.joined(separator: " – ")
  }
}

extension MoreView {
  /// Nil where everything is shown.
  init?(shown: Int, of all: Int, in register: Register, _ facet: Facet?, at desk: PageDesk) {
    guard all > shown else { return nil }
    let listing = desk.edition.listing(register, in: desk.language)
    let choice = facet.flatMap { listing?.count($0) ?? 0 > 0 ? $0 : nil }
    self.init(shown: shown, all: all, register: register, facet: choice, desk: desk)
  }
}
