package import Edition
internal import Keeping
package import Outputs
private import Parallel
internal import Records
internal import Vietnamese

/// One language's previews: one of each record that is shared for what it says, one for each other kind of record, and one for
/// all other pages.
struct Previews: Sendable {
  fileprivate let all: [Route: Preview]
  fileprivate let kinds: [Kind: Preview]
  fileprivate let other: Preview?

  static let none = Previews(all: [:], kinds: [:], other: nil)

  /// Whoever shows it reads what it says.
  subscript(route: Route) -> Preview? {
    let preview = all[route] ?? route.kind.flatMap { kinds[$0] } ?? other
    if let preview { Notes.add(preview.trace) }
    return preview
  }
}

extension Route {
  fileprivate var kind: Kind? {
    if case .record(let key) = self { key.kind } else { nil }
  }
}

/// A preview at its address, and what it says in words.
struct Preview: Sendable {
  let rendition: Rendition
  let alt: String
  fileprivate let trace: Trace

  fileprivate init(
    named name: String, in language: Language, _ make: () -> PreviewCard
  ) {
    let (card, trace) = Notes.taking(make)
    self.trace = trace
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
    let subjects = previewSubjects
    let made = parallelMap(subjects.count, jobs: 1) { index in
      Preview(named: subjects[index].name, in: language) { writer.card(of: subjects[index]) }
    }
    let files = zip(subjects, made).map { subject, preview in
      preview.rendition.file(from: .page { writer.card(of: subject).svg })
    }
    return (Previews(zip(subjects, made)), files)
  }

  private var previewSubjects: [PreviewSubject] {
    let reports = registry.initiatives.all.map(PreviewSubject.initiative)
    let awards = registry.commendations.all.map(PreviewSubject.commendation)
    let shared = PreviewSubject.shared.flatMap { kind in
      registry.headers(of: kind).map { PreviewSubject.record(RecordKey(kind, $0.name)) }
    }
    let kinds = PreviewSubject.kinds.filter { !registry.headers(of: $0).isEmpty }
    return reports + awards + shared + kinds.map(PreviewSubject.kind) + [.site]
  }
}

extension Previews {
  fileprivate init(_ made: some Sequence<(PreviewSubject, Preview)>) {
    var all: [Route: Preview] = [:]
    var kinds: [Kind: Preview] = [:]
    var other: Preview?
    for (subject, preview) in made {
      switch subject {
      case .initiative(let record): all[.record(record.key)] = preview
      case .commendation(let record): all[.record(record.key)] = preview
      case .record(let key): all[.record(key)] = preview
      case .kind(let kind): kinds[kind] = preview
      case .site: other = preview
      }
    }
    self.init(all: all, kinds: kinds, other: other)
  }
}

/// What a preview is of.
enum PreviewSubject: Sendable {
  case initiative(Initiative)
  case commendation(Commendation)
  /// Of the kinds below.
  case record(RecordKey)
  /// All records of a kind have one.
  case kind(Kind)
  case site

  /// Records that are shared for what they say, and of which there are not many.
  static let shared: [Kind] = [.document, .plan, .practice, .consultation, .bulletin, .article]
  /// Of units and people there are thousands, and their names say little that a link does not.
  static let kinds: [Kind] = [.unit, .official]

  var name: String {
    switch self {
    case .initiative(let record): "\(Initiative.kind.folder)-\(record.id.raw)"
    case .commendation(let record): "\(Commendation.kind.folder)-\(record.id.raw)"
    case .record(let key): "\(key.kind.folder)-\(key.name)"
    case .kind(let kind): kind.folder
    case .site: "site"
    }
  }
}
