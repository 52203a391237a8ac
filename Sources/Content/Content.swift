package import Diagnostics
package import Records
internal import Vietnamese

/// What a content folder says, and what is wrong with it.
package struct Content: Sendable {
  /// Nil goes with an error.
  package let settings: SiteSettings?
  /// The records that could be read.
  package let registry: Registry
  /// Of the files and of references between records; in the order of the files.
  package let findings: [Diagnostic]
  /// Values with a letter that is not what it seems, of which a finding tells.
  private let misread: Set<Place>

  package init(
    settings: SiteSettings?, registry: Registry, findings: [Diagnostic], misread: Set<Place> = []
  ) {
    self.settings = settings
    self.registry = registry
    self.findings = findings
    self.misread = misread
  }

  /// The same with more findings, but for those that follow from a misspelling that is told of.
  package func with(_ more: [Diagnostic], before earlier: [Diagnostic] = []) -> Content {
    Content(
      settings: settings, registry: registry,
      findings: earlier + findings + more.filter { !$0.follows(from: misread) }, misread: misread)
  }

  /// Reads every record of the tree on `jobs` threads, whose number changes nothing.
  package static func read(_ tree: SourceTree, jobs: Int) -> Content {
    held(Readings.read(tree, jobs: jobs))
  }

  /// The records of the files, with all that is named and not there.
  package static func held(_ readings: Readings) -> Content {
    let content = Content(readings)
    return content.with(content.brokenReferences(in: readings.tree.folder))
  }

  /// The records of the files, not yet held against each other.
  ///
  /// - Parameter earlier: of the readings before; what has not changed is shared with it.
  package init(_ readings: Readings, after earlier: Registry? = nil) {
    self = Shelving(readings).content(readings, after: earlier)
  }

  /// What is named and is not there.
  ///
  /// - Parameter folder: the content folder as messages show it.
  package func brokenReferences(in folder: String) -> [Diagnostic] {
    registry.unresolvedReferences(settings: settings, folder: folder)
  }
}

/// Puts the records read into their places.
private struct Shelving {
  private let tree: SourceTree
  private let settings: SiteSettings?
  private var records: [any Record] = []
  private var vocabularies = Vocabularies()
  private var unread = UnreadRecords()
  private var withdrawals: [Withdrawal] = []
  private var first: [Kind: [String: RecordSource]] = [:]
  private var findings: [Diagnostic] = []
  private var misread: Set<Place> = []
  /// Translations that do not say of which text, in a site where others do: who never stamped one is not asked to.
  private var unstamped: [Diagnostic] = []
  private var isStamping = false

  init(_ readings: Readings) {
    let catalogue = readings.catalogue
    let shared = readings.shared
    tree = readings.tree
    unread = catalogue.unread
    unread.isMissingForms = catalogue.misnamed.contains(Catalogue.forms)
    unread.isMissingFields = catalogue.misnamed.contains(Catalogue.fields)
    unread.add(refused: tree.refused)
    settings = shared.site.value
    let isMisnamed = catalogue.misnamed.contains(Catalogue.site)
    findings +=
      shared.site.isThere || isMisnamed
      ? shared.site.findings : [.missingSite(tree.shown(Catalogue.site))]
    putForms(shared.forms)
    putSalaries(shared.baseSalaries)
    if settings?.usesNationalVocabularies ?? false { vocabularies = vocabularies.withNational }
    putFields(shared.fields)
    putGlossary(shared.glossary)
    for (source, reading) in zip(catalogue.records, readings.records) { put(reading, from: source) }
  }

  private mutating func putForms(_ file: SharedFile<[KeyedEntry<Form.Entry>]>) {
    findings += file.findings
    if file.isThere, file.value == nil { unread.isMissingForms = true }
    for (rank, entry) in (file.value ?? []).enumerated() {
      if let value = entry.value {
        vocabularies.forms.append(Form(value, id: entry.id, rank: rank, at: entry.place))
      } else {
        unread.forms.insert(entry.id)
      }
    }
  }

  private mutating func putSalaries(_ file: SharedFile<[KeyedEntry<BaseSalaryEntry>]>) {
    findings += file.findings
    vocabularies.baseSalaries = (file.value ?? []).compactMap { entry in
      entry.value.map { BaseSalary($0, id: entry.id, at: entry.place) }
    }
  }

  private mutating func putFields(_ file: SharedFile<[KeyedEntry<LabelEntry>]>) {
    findings += file.findings
    if file.isThere, file.value == nil { unread.isMissingFields = true }
    for entry in file.value ?? [] {
      if let label = entry.value?.label {
        vocabularies.fields.append(PolicyField(id: ID(entry.id), place: entry.place, label: label))
      } else {
        unread.fields.insert(entry.id)
      }
    }
  }

  private mutating func putGlossary(_ file: SharedFile<[KeyedEntry<GlossaryEntry>]>) {
    findings += file.findings
    vocabularies.glossary = (file.value ?? []).compactMap { entry in
      entry.value.map {
        GlossaryTerm(id: entry.id, place: entry.place, term: $0.term, meaning: $0.meaning)
      }
    }
  }

  private mutating func put(_ reading: RecordReading, from source: RecordSource) {
    findings += reading.findings
    misread.formUnion(reading.misread)
    guard let kind = source.kind else { return }
    if let other = first[kind]?[source.name] {
      findings.append(.duplicateID(source, first: other))
      return
    }
    first[kind, default: [:]][source.name] = source
    if let record = reading.record {
      records.append(record)
      if reading.isFlawed { unread.flawed.insert(record.key) }
      if !reading.isFlawed { note(record.header) }
    } else if let withdrawal = reading.withdrawal {
      withdrawals.append(withdrawal)
    } else {
      unread.names[kind, default: []].insert(source.name)
    }
  }

  private mutating func note(_ header: Header) {
    guard header.prose.count == Language.allCases.count else { return }
    if header.translatedFrom.isEmpty {
      unstamped.append(.unstampedTranslation(header.place.file))
    } else {
      isStamping = true
    }
  }

  func content(_ readings: Readings, after earlier: Registry?) -> Content {
    Content(
      settings: settings,
      registry: earlier.flatMap { registry(readings, after: $0) }
        ?? Registry(
          records, vocabularies: vocabularies, unread: unread,
          withdrawals: Withdrawals(withdrawals)),
      findings: readings.catalogue.findings + findings + (isStamping ? unstamped : []),
      misread: misread)
  }

  private func registry(_ readings: Readings, after earlier: Registry) -> Registry? {
    guard !readings.areOfSameRecords else { return earlier }
    return readings.changes.flatMap { changes in
      earlier.replacing(
        records.filter { changes.contains($0.key) }, of: records, unread: unread,
        withdrawals: Withdrawals(withdrawals))
    }
  }
}

extension UnreadRecords {
  /// A file `officials/an.yaml` would have been one record; a folder may have held any number.
  fileprivate mutating func add(refused paths: [String]) {
    for path in paths {
      let parts = path.split(separator: "/")
      guard let kind = Kind.allCases.first(where: { $0.folder == parts[0] }) else { continue }
      if parts.count > 1, let name = parts.last, name.hasSuffix(".yaml") {
        names[kind, default: []].insert(String(name.dropLast(".yaml".count)))
      } else if parts.count == 1 || !parts[parts.count - 1].contains(".") {
        kinds.insert(kind)
      }
    }
  }
}
