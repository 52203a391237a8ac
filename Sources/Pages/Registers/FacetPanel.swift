internal import Edition
internal import Keeping
internal import Records
internal import Templates
internal import Vietnamese

/// One way of narrowing a register, as the first page of each of its lists offers it in a language.
struct FacetPanel: Sendable {
  struct Choice: Sendable {
    let facet: Facet
    let title: HTML
    let href: Link
  }

  let title: String
  let isYear: Bool
  let choices: [Choice]

  /// More are folded away until a reader asks for them.
  private static let fewChoices = 8

  private func view(current: Facet?, count: (Facet) -> String?) -> FacetGroupView {
    let choices = choices.map { choice in
      ChoiceView(
        title: choice.title, href: choice.href, count: count(choice.facet),
        isCurrent: choice.facet == current)
    }
    return FacetGroupView(
      title: title, lead: isYear ? title : nil, choices: choices,
      isOpen: choices.count <= FacetPanel.fewChoices || choices.contains(where: \.isCurrent))
  }
}

extension FacetPanel {
  /// What a list offers to narrow by, on its first page alone: the others are to be read, and would change with every new
  /// choice. Only the whole register says how many each choice has: beside a list that is narrowed already, that would
  /// mislead, and every list would change with every entry.
  static func views(
    of listing: Listing, _ current: Facet?, page number: Int, at desk: PageDesk
  ) -> [FacetGroupView] {
    guard number == 1 else { return [] }
    return all(of: listing, at: desk).map { panel in
      panel.view(current: current) { facet in
        current == nil ? Number.print(listing.count(facet), desk.language) : nil
      }
    }
  }

  /// Kept by the desk: the lists of a register offer the same, but for the choice that is made.
  private static func all(of listing: Listing, at desk: PageDesk) -> [FacetPanel] {
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
      desk.registry.units[ID(facet.value)].map { $0.lifetime.contains(desk.today(for: $0)) }
        ?? false
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
    self.title = desk.say(title)
    isYear = dimension.rank.isYear
    choices = dimension.choices(in: desk.naming).filter(isWanted).map { facet in
      Choice(
        facet: facet, title: .prose(desk.naming.label(facet)),
        href: desk.address(.register(register, facet, page: 1)))
    }
  }
}

extension Listing.Dimension {
  /// The choices as readers of the language look for them.
  func choices(in naming: Naming) -> [Facet] {
    guard rank.isByName else { return choices }
    return choices.map { facet in
      (key: CollationKey(naming.label(facet), numeric: true, in: naming.language), facet: facet)
    }.sorted { ($0.key, $0.facet.value) < ($1.key, $1.facet.value) }.map(\.facet)
  }
}

extension Facet.Rank {
  /// Whether choices stand in the order of their names, which is another in each language.
  fileprivate var isByName: Bool {
    switch self {
    case .field, .authority, .unit: true
    case .letter, .year, .evaluated, .status, .category, .action, .content, .type, .title, .form:
      false
    }
  }
}
