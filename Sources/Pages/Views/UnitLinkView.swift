internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A unit as it was called on the day of the event, and what it has become since.
struct UnitLinkView: View {
  let unit: Unit
  let date: PartialDate?
  let desk: PageDesk
  /// Whether it says what has become of it: a page that names a unit often says so once.
  var tells = true

  static let shape = Shape<UnitLinkView>(
    "unit-link", "A unit as it was called on the day of the event, and what it has become since",
    [
      .html("name", "As it was called on the day") { $0.name },
      .link("href", "Its address") { $0.desk.address($0.unit.key) },
      .html(
        "now", "What it is part of today; absent while it exists, and where the page has said it"
      ) { $0.tells ? $0.unit.whatBecame(at: $0.desk) : nil },
      .flag("isSample", "Whether it is made up for the demonstration") { $0.unit.header.isSample },
    ])

  var name: HTML { desk.name(of: unit, on: date) }
}

extension UnitLinkView {
  init(_ unit: Unit, on date: PartialDate?, at desk: PageDesk) {
    self.init(unit: unit, date: date, desk: desk)
  }

  /// Nil where the unit may not be read.
  init?(_ reference: Reference<Unit>?, on date: PartialDate?, at desk: PageDesk) {
    guard let unit = reference.flatMap({ desk.registry.units[$0] }) else { return nil }
    self.init(unit, on: date, at: desk)
  }

  static func all(_ references: [Reference<Unit>], on date: PartialDate?, at desk: PageDesk)
    -> [Self]
  {
    references.compactMap { UnitLinkView($0, on: date, at: desk) }
  }
}

/// The units that a page has named so far, in its own order.
struct UnitsNamed {
  private var named: Set<ID<Unit>>

  init(_ units: [Reference<Unit>]) { named = Set(units.map(\.id)) }

  /// A unit as an event names it; what has become of it is said the first time.
  mutating func link(to unit: Reference<Unit>?, on date: PartialDate?, at desk: PageDesk)
    -> UnitLinkView?
  {
    var view = UnitLinkView(unit, on: date, at: desk)
    view?.tells = unit.map { named.insert($0.id).inserted } ?? true
    return view
  }
}

extension Unit {
  /// Nil while the unit exists.
  func whatBecame(at desk: PageDesk) -> HTML? {
    desk.naming.whatBecame(of: self).map { .prose($0) }
  }
}
