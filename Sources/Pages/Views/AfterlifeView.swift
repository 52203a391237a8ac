internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// Whom to ask about a unit that is no more.
struct AfterlifeView: View {
  let afterlife: Afterlife
  let desk: PageDesk

  static let shape = Shape<AfterlifeView>(
    "afterlife", "Whom to ask about a unit that is no more",
    [
      .view("above", "The unit it stood under, where nobody took over from it alone") { view in
        view.afterlife.above.map { $0.linkInSentence(at: view.desk) }
      },
      .list("heirs", "The units that carry on, those of one day and law together") { $0.heirs },
    ])

  private var heirs: [HeirsView] {
    var groups: [[Heir]] = []
    for heir in afterlife.heirs.inNameOrder(in: desk.language) {
      if let index = groups.firstIndex(where: { $0[0].isBySameStep(as: heir) }) {
        groups[index].append(heir)
      } else {
        groups.append([heir])
      }
    }
    return groups.enumerated().map { HeirsView(heirs: $1, isFirst: $0 == 0, desk: desk) }
  }
}

extension AfterlifeView {
  /// Nil while the unit exists, and where nothing of it may be read.
  init?(of unit: Unit?, at desk: PageDesk) {
    guard let afterlife = unit.flatMap(desk.edition.afterlife) else { return nil }
    self.init(afterlife: afterlife, desk: desk)
  }
}

/// Units that took over on one day, by one law.
struct HeirsView: View {
  let heirs: [Heir]
  let isFirst: Bool
  let desk: PageDesk

  static let shape = Shape<HeirsView>(
    "heirs", "Units that took over on one day, by one law",
    [
      .text("before", "What sets it off from those before it") { $0.isFirst ? nil : "; " },
      .list("units", "The units") { $0.units },
      .view("day", "The day") { view in
        view.heirs.first.map { view.desk.day($0.succession.on.value) }
      },
      .view("basis", "On what document") { view in
        CitationView(view.heirs.first?.succession.basis, at: view.desk)
      },
    ])

  private var units: [ListedLinkView] {
    ListedLinkView.all(heirs.map { $0.unit.linkInSentence(at: desk) }, at: desk)
  }
}

/// A link in an enumeration, “A, B và C”.
struct ListedLinkView: View {
  let before: String?
  let link: LinkView

  static let shape = Shape<ListedLinkView>(
    "listed-link", "A link in an enumeration, with what stands between it and the one before",
    [
      .text("before", "A comma, or the word for “and”; absent before the first") { $0.before },
      .view("link", "The link") { $0.link },
    ])

  static func all(_ links: [LinkView], at desk: PageDesk) -> [ListedLinkView] {
    // The language's own enumeration, taken apart again.
    let between = listed(links.map { _ in "\u{0}" }, desk.language).split(separator: "\u{0}")
    return zip([nil] + between.map(String.init), links).map {
      ListedLinkView(before: $0, link: $1)
    }
  }
}

extension Unit {
  fileprivate func linkInSentence(at desk: PageDesk) -> LinkView {
    LinkView(.prose(desk.naming.nameInSentence(of: self, on: nil)), to: self, at: desk)
  }
}

extension Heir {
  fileprivate func isBySameStep(as other: Heir) -> Bool {
    succession.on.value == other.succession.on.value
      && succession.basis?.document.id == other.succession.basis?.document.id
      && succession.basis?.article == other.succession.basis?.article
  }
}

extension [Heir] {
  fileprivate func inNameOrder(in language: Language) -> [Heir] {
    map(\.unit).inNameOrder(in: language).compactMap { unit in first { $0.unit.id == unit.id } }
  }
}
