internal import Edition
internal import Keeping
internal import Records
internal import Templates
internal import Vietnamese

/// One way of narrowing a register, as every page of a language offers it.
struct FacetPanel: Sendable {
  struct Choice: Sendable {
    let facet: Facet
    let title: HTML
    let href: Link
    let count: String
  }

  let title: String
  let choices: [Choice]

  /// More are folded away until a reader asks for them.
  private static let fewChoices = 8

  func view(current: Facet?) -> FacetGroupView {
    let choices = choices.map { choice in
      ChoiceView(
        title: choice.title, href: choice.href, count: choice.count,
        isCurrent: choice.facet == current)
    }
    return FacetGroupView(
      title: title, choices: choices,
      isOpen: choices.count <= FacetPanel.fewChoices || choices.contains(where: \.isCurrent))
  }
}

extension FacetPanel {
  /// Kept by the desk: the pages of a register offer the same, but for the choice that is made.
  static func all(of listing: Listing, at desk: PageDesk) -> [FacetPanel] {
    desk.panels.get(listing.register) {
      listing.dimensions.flatMap { all($0, in: listing.register, at: desk) }
    }
  }

  /// Units that still exist and units that are gone stand apart, so that neither list is too long to look through.
  private static func all(
    _ dimension: Listing.Dimension, in register: Register, at desk: PageDesk
  ) -> [FacetPanel] {
    func panel(_ title: Word, where isWanted: (Facet) -> Bool) -> FacetPanel {
      FacetPanel(title, dimension, in: register, at: desk, where: isWanted)
    }
    guard dimension.rank == .unit else {
      return [panel(dimension.rank.title(in: register)) { _ in true }]
    }
    let exists = { (facet: Facet) in
      desk.registry.units[ID(facet.value)]?.lifetime.contains(desk.today) ?? false
    }
    return [
      panel(.unitToday, where: exists),
      panel(.formerUnit) { !exists($0) },
    ].filter { !$0.choices.isEmpty }
  }

  private init(
    _ title: Word, _ dimension: Listing.Dimension, in register: Register,
    at desk: PageDesk, where isWanted: (Facet) -> Bool
  ) {
    let named = dimension.choices.filter { isWanted($0.facet) }.map { facet, count in
      let name = desk.naming.label(facet)
      let choice = Choice(
        facet: facet, title: .prose(name),
        href: desk.address(.register(register, facet, page: 1)),
        count: Number.print(count, desk.language))
      return (name: name, choice: choice)
    }
    self.title = desk.say(title)
    choices = dimension.rank.isByName ? FacetPanel.inOrder(named) : named.map(\.choice)
  }

  private static func inOrder(_ named: [(name: String, choice: Choice)]) -> [Choice] {
    named.map { (key: CollationKey($0.name), choice: $0.choice) }
      .sorted { ($0.key, $0.choice.facet.value) < ($1.key, $1.choice.facet.value) }.map(\.choice)
  }
}

extension Facet.Rank {
  /// Whether choices stand in the order of their names, which is another in each language.
  fileprivate var isByName: Bool {
    switch self {
    case .field, .authority, .unit: true
    case .letter, .year, .status, .type, .form: false
    }
  }
}
