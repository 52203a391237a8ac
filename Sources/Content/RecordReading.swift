internal import Diagnostics
internal import Records
internal import Vietnamese

/// A record as the fields of its file give it.
protocol Readable: Record {
  /// The key that names a record of this kind where a record of any kind may stand.
  static var nameKey: Key { get }
  /// Nil goes with an error.
  static func read(_ fields: inout Fields) -> Self?
}

extension Kind {
  /// The one list of types in this room.
  var readable: any Readable.Type {
    switch self {
    case .unit: Unit.self
    case .official: Official.self
    case .initiative: Initiative.self
    case .commendation: Commendation.self
    case .encouragement: Encouragement.self
    case .document: Document.self
    case .plan: Plan.self
    case .activity: Activity.self
    case .practice: Practice.self
    case .consultation: Consultation.self
    case .bulletin: Bulletin.self
    case .article: Article.self
    case .correction: Correction.self
    case .page: Page.self
    }
  }
}

/// What came of one record's files.
struct RecordReading: Sendable {
  /// Nil goes with an error, unless the record has been taken back.
  let record: (any Record)?
  let withdrawal: Withdrawal?
  let findings: [Diagnostic]
  /// Values with a letter that is not what it seems.
  let misread: Set<Place>
  /// Whether a value could not be read, so that the rules would judge what nobody wrote.
  let isFlawed: Bool
  /// Whether its texts had to be looked through.
  var isLookedThrough = true
  /// Whether they are yet to be looked through.
  private(set) var isHasty = false

  init(record: (any Record)?, findings: [Diagnostic], misread: Set<Place>, isFlawed: Bool) {
    self.record = record
    withdrawal = nil
    self.findings = findings
    self.misread = misread
    self.isFlawed = isFlawed
  }

  /// Of files in which this was found before, and nothing that would keep the record from being read.
  ///
  /// - Parameter tree: as its YAML was read then; nil where that is not known.
  init(_ reader: Reader, knowing findings: [Diagnostic], _ tree: ArraySlice<UInt8>?) {
    let root = tree.flatMap { Yaml(packed: $0) } ?? reader.root()
    self.init(
      record: reader.record(at: root), findings: findings, misread: [], isFlawed: false)
    isLookedThrough = false
  }

  /// The record alone, which is there in a third of the time.
  init(hastily reader: Reader) {
    let root = reader.root()
    let withdrawal = reader.withdrawal(at: root)
    let record = withdrawal == nil ? reader.record(at: root) : nil
    self.init(
      record, takenBack: withdrawal ?? nil, reader, misread: [], isFlawed: reader.isFlawed)
    isLookedThrough = false
    isHasty = true
  }

  /// Whether there is nothing but findings to know of it, when it is read again.
  var isSound: Bool { record != nil && misread.isEmpty && !isFlawed }

  init(_ reader: Reader) {
    let source = reader.source
    if !ID<Unit>.isWellFormed(source.name) {
      reader.report(.badID(source.name, at: Place(file: source.path)))
    }
    let root = reader.checkedRoot()
    if let withdrawal = reader.withdrawal(at: root) {
      self.init(nil, takenBack: withdrawal, reader, isFlawed: reader.isFlawed)
      return
    }
    let record = reader.record(at: root)
    let isFlawed = reader.isFlawed
    reader.checkProse()
    reader.checkTranslation(of: record, reader.checkLongTexts())
    reader.checkFileNames()
    reader.reportMisnamedFiles()
    if record != nil { reader.reportUnusedFiles() }
    reader.settle(isWhole: record != nil)
    self.init(record, takenBack: nil, reader, isFlawed: isFlawed)
  }

  private init(
    _ record: (any Record)?, takenBack withdrawal: Withdrawal?, _ reader: Reader,
    misread: Set<Place>? = nil, isFlawed: Bool
  ) {
    self.record = record
    self.withdrawal = withdrawal
    findings = reader.findings
    self.misread = misread ?? reader.misread
    self.isFlawed = isFlawed
  }
}

extension Reader {
  /// Reads the file and gives its root; an empty file is an empty map. Nil goes with an error.
  func root() -> Yaml? { root(of: SourceText.load(source.path)) }

  /// The same, with its texts looked through.
  func checkedRoot() -> Yaml? {
    let file = SourceText.load(source.path)
    guard let root = root(of: file) else { return nil }
    if let text = file.text { checkValues(of: root, in: text) }
    return root
  }

  func root(of file: (text: SourceText?, findings: [Diagnostic])) -> Yaml? {
    report(file.findings)
    guard let text = file.text else { return nil }
    let (root, problems) = YAMLTree.read(text)
    report(problems)
    guard let root else { return nil }
    let whole = root.isMissing ? Yaml(content: .map([]), mark: root.mark) : root
    if file.findings.isEmpty, problems.isEmpty { note(whole) }
    return whole
  }

  fileprivate func record(at root: Yaml?) -> (any Record)? {
    guard let root, let kind = source.kind else { return nil }
    func read<Item: Readable>(_ type: Item.Type) -> (any Record)? {
      Notation<Item>.object(Item.read).read(root, self)
    }
    return read(kind.readable)
  }

  /// `VI.md`, `record.yaml.txt` and the like, which would stay out of the site.
  fileprivate func reportMisnamedFiles() {
    for file in source.files where source.isMisnamed(file) && !used.contains(file) {
      guard let meant = IntendedName.of(file) else { continue }
      let isTaken = meant == RecordFolder.file || source.files.contains(meant)
      report(.misnamed(source.shownFolder + "/" + file, as: meant, isTaken: isTaken))
    }
  }

  fileprivate func reportUnusedFiles() {
    let prose = Set(Language.allCases.map(\.proseFile))
    for file in source.files
    where !used.contains(file) && !prose.contains(file) && !source.isMisnamed(file) {
      report(.unusedFile(source.shownFolder + "/" + file))
    }
  }
}
