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

extension PageDesk {
  func panels(of listing: Listing) -> [FacetPanel] {
    panels.get(listing.register) { listing.dimensions.flatMap { panels($0, in: listing.register) } }
  }

  /// Units that still exist and units that are gone stand apart, so that neither list is too long to look through.
  private func panels(_ dimension: Listing.Dimension, in register: Register) -> [FacetPanel] {
    guard dimension.rank == .unit else {
      return [panel(say(dimension.rank.title), dimension, in: register) { _ in true }]
    }
    let now = Word.unitToday
    let then = Word.formerUnit
    return [
      panel(say(now), dimension, in: register, where: exists),
      panel(say(then), dimension, in: register) { !self.exists($0) },
    ].filter { !$0.choices.isEmpty }
  }

  private func panel(
    _ title: String, _ dimension: Listing.Dimension, in register: Register,
    where isWanted: (Facet) -> Bool
  ) -> FacetPanel {
    let choices = dimension.choices.filter { isWanted($0.facet) }.map { facet, count in
      FacetPanel.Choice(
        facet: facet, title: .prose(naming.label(facet)),
        href: address(.register(register, facet, page: 1)), count: Number.print(count, language))
    }
    return FacetPanel(title: title, choices: dimension.rank.isByName ? inOrder(choices) : choices)
  }

  private func inOrder(_ choices: [FacetPanel.Choice]) -> [FacetPanel.Choice] {
    choices.map { (key: CollationKey(naming.label($0.facet)), choice: $0) }
      .sorted { ($0.key, $0.choice.facet.value) < ($1.key, $1.choice.facet.value) }.map(\.choice)
  }

  private func exists(_ facet: Facet) -> Bool {
    registry.units[ID(facet.value)]?.lifetime.contains(today) ?? false
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
