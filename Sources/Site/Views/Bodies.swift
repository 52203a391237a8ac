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

extension Context {
  func name(of unit: Unit, on day: Day?) -> LocalText {
    let names = unit.names
    return day.flatMap { day in names.first { $0.period.contains(day) }?.value } ?? names.last?
      .value
      ?? LocalText(vi: unit.id.raw, en: nil)
  }

  func unit(_ reference: Reference<Unit>, on day: Day?) -> UnitLinkView? {
    registry.units[reference].map { unit($0, on: day) }
  }

  func unit(_ unit: Unit, on day: Day?) -> UnitLinkView {
    UnitLinkView(
      name: text(name(of: unit, on: day)), href: address(unit.key), now: whatBecame(of: unit),
      isSample: unit.header.isSample)
  }

  /// Nil while the unit exists; past three successors their number says enough, and the unit's page lists them.
  func whatBecame(of unit: Unit) -> HTML? {
    guard !unit.lifetime.contains(today) else { return nil }
    let heirs = edition.heirs(of: unit)
    switch heirs.count {
    case 0: return .prose(say(Bilingual(vi: "đã kết thúc hoạt động", en: "no longer exists")))
    case 1...3:
      let names = heirs.map { plain(name(of: $0, on: nil)) }
      return .prose(say(Bilingual(vi: "nay là ", en: "now ")) + listed(names, language))
    default:
      return .prose(
        say(
          Bilingual(vi: "nay thuộc \(heirs.count) đơn vị", en: "now part of \(heirs.count) units")))
    }
  }

  func party(_ party: Party, on day: Day?, share: Int? = nil) -> PartyView? {
    switch party {
    case .official(let reference):
      registry.officials[reference].map { person($0, on: day, share: share) }
    case .unit(let reference):
      registry.units[reference].map { unit in
        PartyView(
          name: text(name(of: unit, on: day)), href: address(unit.key), post: nil, isUnit: true,
          isSample: unit.header.isSample, share: share.map(parts))
      }
    }
  }

  func name(of party: Party, on day: Day?) -> HTML? {
    switch party {
    case .official(let reference): registry.officials[reference].map { .text($0.name.display) }
    case .unit(let reference): registry.units[reference].map { text(name(of: $0, on: day)) }
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
    count(share, vi: "phần", one: "share", many: "shares")
  }

  /// "Deputy Director, Department of Construction of Binh Duong Province", as it was on the day.
  func post(of official: Official, on day: Day) -> HTML? {
    guard let post = official.posts.last(where: { $0.period.contains(day) }),
      let unit = registry.units[post.unit]
    else { return nil }
    return text(post.title) + .text(", ") + text(name(of: unit, on: day))
  }
}

extension Edition {
  /// The units that carry on a unit's work today, through every succession; empty when nobody does or when it still exists.
  func heirs(of unit: Unit) -> [Unit] {
    var heirs: [Unit] = []
    var seen: Set<ID<Unit>> = [unit.id]
    var queue = [unit]
    while let next = queue.popLast() {
      for succession in next.successions where succession.on.value <= today {
        guard let to = succession.to, seen.insert(to.id).inserted, let heir = registry.units[to]
        else { continue }
        if heir.lifetime.contains(today) { heirs.append(heir) } else { queue.append(heir) }
      }
    }
    return heirs.sorted { $0.id < $1.id }
  }
}
