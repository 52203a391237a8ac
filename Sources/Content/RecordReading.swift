internal import Diagnostics
internal import Records
internal import Vietnamese

/// A record of whatever kind, on its way to its shelf.
enum AnyRecord: Sendable {
  case unit(Unit)
  case official(Official)
  case initiative(Initiative)
  case commendation(Commendation)
  case encouragement(Encouragement)
  case document(Document)
  case plan(Plan)
  case activity(Activity)
  case practice(Practice)
  case consultation(Consultation)
  case bulletin(Bulletin)
  case article(Article)
  case correction(Correction)
  case page(Page)
}

/// What came of one record's files.
struct RecordReading: Sendable {
  /// Nil goes with an error.
  let record: AnyRecord?
  let findings: [Diagnostic]

  init(_ source: RecordSource) {
    let reader = Reader(source)
    if !ID<Unit>.isWellFormed(source.name) {
      reader.report(.badID(source.name, at: Place(file: source.path)))
    }
    record = source.kind.flatMap { reader.record(of: $0) }
    reader.checkProse(of: record)
    if record != nil { reader.reportUnusedFiles() }
    findings = reader.findings
  }
}

extension Reader {
  /// Reads the file and gives its root; an empty file is an empty map. Nil goes with an error.
  func root() -> Yaml? { root(of: SourceText.load(path)) }

  func root(of file: (text: SourceText?, findings: [Diagnostic])) -> Yaml? {
    report(file.findings)
    guard let text = file.text else { return nil }
    let (root, problems) = YAMLTree.read(text)
    report(problems)
    guard let root else { return nil }
    return root.isMissing ? Yaml(content: .map([]), mark: root.mark) : root
  }

  fileprivate func record(of kind: Kind) -> AnyRecord? {
    guard let root = root() else { return nil }
    return switch kind {
    case .unit: read(root, Unit.read).map(AnyRecord.unit)
    case .official: read(root, Official.read).map(AnyRecord.official)
    case .initiative: read(root, Initiative.read).map(AnyRecord.initiative)
    case .commendation: read(root, Commendation.read).map(AnyRecord.commendation)
    case .encouragement: read(root, Encouragement.read).map(AnyRecord.encouragement)
    case .document: read(root, Document.read).map(AnyRecord.document)
    case .plan: read(root, Plan.read).map(AnyRecord.plan)
    case .activity: read(root, Activity.read).map(AnyRecord.activity)
    case .practice: read(root, Practice.read).map(AnyRecord.practice)
    case .consultation: read(root, Consultation.read).map(AnyRecord.consultation)
    case .bulletin: read(root, Bulletin.read).map(AnyRecord.bulletin)
    case .article: read(root, Article.read).map(AnyRecord.article)
    case .correction: read(root, Correction.read).map(AnyRecord.correction)
    case .page: read(root, Page.read).map(AnyRecord.page)
    }
  }

  private func read<Item>(
    _ root: Yaml, _ item: @escaping @Sendable (inout Fields) -> Item?
  ) -> Item? {
    Shape<Item>.object(item).read(root, self)
  }

  fileprivate func reportUnusedFiles() {
    let prose = Set(Language.allCases.map(\.proseFile))
    for file in source.files where !used.contains(file) && !prose.contains(file) {
      report(.unusedFile(source.shownFolder + "/" + file))
    }
  }
}
