package import Edition
package import Outputs
private import Parallel
internal import Records
internal import Vietnamese

/// One language's previews: one of each report, and one for all other pages.
struct Previews: Sendable {
  fileprivate let all: [Route: Preview]
  fileprivate let other: Preview?

  static let none = Previews(all: [:], other: nil)

  subscript(route: Route) -> Preview? { all[route] ?? other }
}

/// A preview at its address, and what it says in words.
struct Preview: Sendable {
  let rendition: Rendition
  let alt: String

  fileprivate init(_ card: PreviewCard, named name: String, in language: Language) {
    rendition = Rendition(
      "previews/\(language.rawValue)/\(name)", of: ShortHash.of(card.svg),
      width: PreviewCard.width, height: PreviewCard.height, .card)
    alt = card.words
  }
}

/// The previews of the whole site; none where the settings do not ask for them.
package struct SitePreviews: Sendable {
  package let files: [OutputFile]
  private let vi: Previews
  private let en: Previews

  subscript(language: Language) -> Previews { language == .vi ? vi : en }

  package init(_ edition: Edition, _ wording: Wording) {
    guard edition.settings.hasPreviews else {
      (files, vi, en) = ([], .none, .none)
      return
    }
    let drawn = Language.allCases.map { edition.previews(wording, in: $0) }
    files = drawn.flatMap(\.files)
    (vi, en) = (drawn[0].previews, drawn[1].previews)
  }
}

extension Edition {
  fileprivate func previews(_ wording: Wording, in language: Language) -> (
    previews: Previews, files: [OutputFile]
  ) {
    let writer = PreviewWriter(Naming(self, wording, language))
    let subjects =
      registry.initiatives.all.map(PreviewSubject.initiative)
      + registry.commendations.all.map(PreviewSubject.commendation)
    let made = parallelMap(subjects.count, jobs: 1) { index in
      Preview(writer.card(of: subjects[index]), named: subjects[index].name, in: language)
    }
    let other = Preview(writer.card(of: .site), named: PreviewSubject.site.name, in: language)
    let files = (zip(subjects, made) + [(.site, other)]).map { subject, preview in
      preview.rendition.file(from: .page { writer.card(of: subject).svg })
    }
    let byRoute = zip(subjects, made).compactMap { subject, preview in
      subject.route.map { ($0, preview) }
    }
    return (Previews(all: Dictionary(byRoute) { first, _ in first }, other: other), files)
  }
}

/// What a preview is of.
enum PreviewSubject: Sendable {
  case initiative(Initiative)
  case commendation(Commendation)
  case site

  var name: String {
    switch self {
    case .initiative(let record): "\(Initiative.kind.folder)-\(record.id.raw)"
    case .commendation(let record): "\(Commendation.kind.folder)-\(record.id.raw)"
    case .site: "site"
    }
  }

  var route: Route? {
    switch self {
    case .initiative(let record): .record(record.key)
    case .commendation(let record): .record(record.key)
    case .site: nil
    }
  }
}
