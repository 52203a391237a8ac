internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// All units as a tree, by the parent each has or last had.
struct UnitsPage: Templated {
  static let template = "units"

  let frame: FrameView
  let title: String
  let summary: String
  let roots: [UnitNodeView]
  let csv: Link?

  static let shape = Shape<UnitsPage>(
    "units", "All units as a tree, by the parent each has or last had",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .text("title", "The title") { $0.title },
      .text("summary", "A sentence or two on what it is") { $0.summary },
      .list("roots", "The units that stand under no other") { $0.roots },
      .link("csv", "All units as CSV") { $0.csv },
    ])
}

struct UnitNodeView: View {
  let name: HTML
  let href: Link
  let kind: String?
  let now: HTML?
  let isSample: Bool
  let children: [UnitNodeView]

  static let shape = Shape<UnitNodeView>(
    "unit-node", "A unit in the tree, with those below it",
    [
      .html("name", "The name") { $0.name },
      .link("href", "Its address") { $0.href },
      .text("kind", "What kind of unit it is") { $0.kind },
      .html("now", "What has become of it; absent while it exists") { $0.now },
      .flag("isSample", "Whether it is made up for the demonstration") { $0.isSample },
      .list("children", "The units below it") { $0.children },
    ])
}

extension PageDesk {
  func unitsPage() -> UnitsPage {
    let roots = registry.units.all.filter { $0.parents.isEmpty }.inNameOrder
    return UnitsPage(
      frame: registerFrame(.units), title: say(Register.units),
      summary: say(Register.units.summary), roots: roots.map(node),
      csv: DataPath.csv(.units, nil).map { .file($0) })
  }

  /// The parents of units are acyclic by rule, so this ends; a unit hangs below its last parent only.
  private func node(_ unit: Unit) -> UnitNodeView {
    let children = relations.children[unit.id].filter { $0.parents.last?.value.id == unit.id }
    return UnitNodeView(
      name: text(unit.name(on: nil)), href: address(unit.key),
      kind: unit.kinds.last.map { say($0.value) }, now: whatBecame(of: unit),
      isSample: unit.header.isSample, children: children.inNameOrder.map(node))
  }
}
