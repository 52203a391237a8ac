package import Edition
internal import Keeping
package import Outputs
internal import Records
internal import Vietnamese

/// One language's previews: one of each record that is shared for what it says, one for each other kind of record, and one for
/// all other pages. Each is made when it is first asked for.
struct Previews: Sendable {
  private let writer: PreviewWriter?
  private let subjects: [Route: PreviewSubject]
  private let made = Kept<String, Preview>()

  static let none = Previews(nil, of: [])

  fileprivate init(_ writer: PreviewWriter?, of subjects: [PreviewSubject]) {
    self.writer = writer
    self.subjects = Dictionary(
      subjects.compactMap { subject in subject.route.map { ($0, subject) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whoever shows it reads what it says.
  subscript(route: Route) -> Preview? {
    writer.map { preview(of: subjects[route] ?? shared(by: route), by: $0) }
  }

  private func shared(by route: Route) -> PreviewSubject {
    route.kind.flatMap { PreviewSubject.kinds.contains($0) ? .kind($0) : nil } ?? .site
  }

  private func preview(of subject: PreviewSubject, by writer: PreviewWriter) -> Preview {
    made.get(subject.name) { Preview(of: subject, by: writer) }
  }

  fileprivate func file(of subject: PreviewSubject) -> OutputFile? {
    writer.map { writer in
      preview(of: subject, by: writer).rendition.file(from: .page { writer.card(of: subject).svg })
    }
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

  fileprivate init(of subject: PreviewSubject, by writer: PreviewWriter) {
    let card = writer.card(of: subject)
    rendition = Rendition(
      "previews/\(writer.language.rawValue)/\(subject.name)", of: ShortHash.of(card.svg),
      width: PreviewCard.width, height: PreviewCard.height, .card)
    alt = card.words
  }
}

/// The previews of the whole site; none where the settings do not ask for them.
package struct SitePreviews: Sendable {
  private let subjects: [PreviewSubject]
  private let vi: Previews
  private let en: Previews

  subscript(language: Language) -> Previews { language == .vi ? vi : en }

  package init(_ edition: Edition, _ wording: Wording) {
    let isWanted = edition.settings.hasPreviews
    let subjects = isWanted ? edition.previewSubjects : []
    func previews(_ language: Language) -> Previews {
      isWanted
        ? Previews(PreviewWriter(Naming(edition, wording, language)), of: subjects) : .none
    }
    self.subjects = subjects
    vi = previews(.vi)
    en = previews(.en)
  }

  package var files: [OutputFile] {
    Language.allCases.flatMap { language in subjects.compactMap { self[language].file(of: $0) } }
  }
}

extension Edition {
  fileprivate var previewSubjects: [PreviewSubject] {
    let reports = registry.initiatives.all.map(PreviewSubject.initiative)
    let awards = registry.commendations.all.map(PreviewSubject.commendation)
    let shared = PreviewSubject.shared.flatMap { kind in
      registry.headers(of: kind).map { PreviewSubject.record(RecordKey(kind, $0.name)) }
    }
    let kinds = PreviewSubject.kinds.filter { !registry.headers(of: $0).isEmpty }
    return reports + awards + shared + kinds.map(PreviewSubject.kind) + [.site]
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

  /// Of a record's own; nil for what several pages share.
  var route: Route? {
    switch self {
    case .initiative(let record): .record(record.key)
    case .commendation(let record): .record(record.key)
    case .record(let key): .record(key)
    case .kind, .site: nil
    }
  }
}
