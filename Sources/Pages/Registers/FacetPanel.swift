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
  static func all(of listing: Listing, at desk: PageDesk) -> [FacetPanel] {
    desk.panels.get(listing.register) {
      listing.dimensions.flatMap { panels($0, in: listing.register, at: desk) }
    }
  }

  /// Units that still exist and units that are gone stand apart, so that neither list is too long to look through.
  private static func panels(
    _ dimension: Listing.Dimension, in register: Register, at desk: PageDesk
  ) -> [FacetPanel] {
    guard dimension.rank == .unit else {
      return [FacetPanel(dimension.rank.title, dimension, in: register, at: desk) { _ in true }]
    }
    return [
      FacetPanel(.unitToday, dimension, in: register, at: desk) { $0.isUnitToday(at: desk) },
      FacetPanel(.formerUnit, dimension, in: register, at: desk) { !$0.isUnitToday(at: desk) },
    ].filter { !$0.choices.isEmpty }
  }

  private init(
    _ title: Word, _ dimension: Listing.Dimension, in register: Register, at desk: PageDesk,
    where isWanted: (Facet) -> Bool
  ) {
    let choices = dimension.choices.filter { isWanted($0.facet) }.map { facet, count in
      Choice(
        facet: facet, title: .prose(desk.naming.label(facet)),
        href: desk.address(.register(register, facet, page: 1)),
        count: Number.print(count, desk.language))
    }
    self.title = desk.say(title)
    self.choices =
      dimension.rank.isByName ? FacetPanel.inOrder(choices, desk.naming) : choices
  }

  private static func inOrder(_ choices: [Choice], _ naming: Naming) -> [Choice] {
    choices.map { (key: CollationKey(naming.label($0.facet)), choice: $0) }
      .sorted { ($0.key, $0.choice.facet.value) < ($1.key, $1.choice.facet.value) }.map(\.choice)
  }
}

extension Facet {
  fileprivate func isUnitToday(at desk: PageDesk) -> Bool {
    desk.registry.units[ID(value)]?.lifetime.contains(desk.today) ?? false
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
