internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A unit as it was called on the day of the event, and what it has become since.
struct UnitLinkView: View {
  let name: HTML
  let href: Link
  /// "now part of Ho Chi Minh City"; nil while the unit exists.
  let now: HTML?
  let isSample: Bool

  static let shape = Shape<UnitLinkView>(
    "unit-link", "A unit as it was called on the day of the event, and what it has become since",
    [
      .html("name", "As it was called on the day") { $0.name },
      .link("href", "Its address") { $0.href },
      .html("now", "What it is part of today; absent while it exists") { $0.now },
      .flag("isSample", "Whether it is made up for the demonstration") { $0.isSample },
    ])
}

/// A person or unit who proposed or received something.
struct PartyView: View {
  let name: HTML
  let href: Link
  /// The post held at the time, and where.
  let post: HTML?
  let isUnit: Bool
  let isSample: Bool
  let share: String?

  static let shape = Shape<PartyView>(
    "party", "A person or unit who proposed or received something",
    [
      .html("name", "The person or unit") { $0.name },
      .link("href", "Its address") { $0.href },
      .html("post", "The post held at the time, and where") { $0.post },
      .flag("isUnit", "A unit, not a person") { $0.isUnit },
      .flag("isSample", "Whether it is made up for the demonstration") { $0.isSample },
      .text("share", "How many parts of the bonus it gets, where that is divided") { $0.share },
    ])
}

extension PageDesk {
  func whatBecame(of unit: Unit) -> HTML? { naming.whatBecame(of: unit).map { .prose($0) } }

  func unit(_ reference: Reference<Unit>, on day: Day?) -> UnitLinkView? {
    registry.units[reference].map { unit($0, on: day) }
  }

  func unit(_ unit: Unit, on day: Day?) -> UnitLinkView {
    UnitLinkView(
      name: text(unit.name(on: day)), href: address(unit.key), now: whatBecame(of: unit),
      isSample: unit.header.isSample)
  }

  func party(_ party: Party, on day: Day?, share: Int? = nil) -> PartyView? {
    switch party {
    case .official(let reference):
      registry.officials[reference].map { person($0, on: day, share: share) }
    case .unit(let reference):
      registry.units[reference].map { unit in
        PartyView(
          name: text(unit.name(on: day)), href: address(unit.key), post: nil, isUnit: true,
          isSample: unit.header.isSample, share: share.map(parts))
      }
    }
  }

  func name(of party: Party, on day: Day?) -> HTML? {
    switch party {
    case .official(let reference): registry.officials[reference].map { .text($0.name.display) }
    case .unit(let reference): registry.units[reference].map { text($0.name(on: day)) }
    }
  }

  private func person(_ official: Official, on day: Day?, share: Int?) -> PartyView {
    PartyView(
      name: .text(official.name.display), href: address(official.key),
      post: day.flatMap { post(of: official, on: $0) }, isUnit: false,
      isSample: official.header.isSample, share: share.map(parts))
  }

  /// "2 phần"; "1 share", "2 shares".
  private func parts(_ share: Int) -> String {
    naming.count(share, .shares)
  }

  /// "Deputy Director, Department of Construction of Binh Duong Province", as it was on the day.
  func post(of official: Official, on day: Day) -> HTML? {
    guard let post = official.posts.last(where: { $0.period.contains(day) }),
      let unit = registry.units[post.unit]
    else { return nil }
    return text(post.title) + .text(", ") + text(unit.name(on: day))
  }
}
