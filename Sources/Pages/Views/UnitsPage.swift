internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// All units as a tree, by the parent each has or last had.
struct UnitsPage: PageView {
  static let template = "units"

  let desk: PageDesk

  static let shape = Shape<UnitsPage>(
    "units", "All units as a tree, by the parent each has or last had",
    [
      .frame,
      .text("title", "The title") { $0.desk.say(Register.units) },
      .text("summary", "A sentence or two on what it is") { $0.desk.say(Register.units.summary) },
      .list("roots", "The units that stand under no other") { $0.roots },
      .link("csv", "All units as CSV") { _ in
        DataPath.csv(.units, nil, in: .vi).map { Link.file($0) }
      },
    ])

  private var roots: [UnitNodeView] {
    desk.edition.topUnits(in: desk.language).map { UnitNodeView(unit: $0, desk: desk) }
  }

  var facts: PageFacts { PageFacts(.units, at: desk) }
}

struct UnitNodeView: View {
  let unit: Unit
  let desk: PageDesk

  static let shape = Shape<UnitNodeView>(
    "unit-node", "A unit in the tree, with those below it",
    [
      .html("name", "The name") { $0.desk.name(of: $0.unit, on: nil) },
      .link("href", "Its address") { $0.desk.address($0.unit.key) },
      .text("kind", "What kind of unit it is") { node in
        node.unit.kinds.last.map { node.desk.say($0.value) }
      },
      .html("now", "What has become of it; absent while it exists") {
        $0.unit.whatBecame(at: $0.desk)
      },
      .flag("isSample", "Whether it is made up for the demonstration") {
        $0.unit.header.isSample
      },
      .list("children", "The units below it") { $0.children },
    ])

  private var children: [UnitNodeView] {
    desk.edition.units(below: unit, in: desk.language).map { UnitNodeView(unit: $0, desk: desk) }
  }
}

// The tree
extension Edition {
  /// Those that stand under no other, and those whose parent may not be read.
  func topUnits(in language: Language) -> [Unit] {
    registry.units.all
      .filter { unit in unit.parents.last.map { registry.units[$0.value] == nil } ?? true }
      .inNameOrder(in: language)
  }

  /// The parents of units are acyclic by rule, so the tree ends; a unit hangs below its last parent only.
  func units(below unit: Unit, in language: Language) -> [Unit] {
    relations.children[unit.id].filter { $0.parents.last?.value.id == unit.id }
      .inNameOrder(in: language)
  }
}
