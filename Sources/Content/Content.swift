package import Diagnostics
private import Parallel
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
    let catalogue = Catalogue(tree)
    let sources = catalogue.records
    let site = SharedFile(catalogue.others[Catalogue.site], SiteSettings.notation)
    let official = site.value.official
    let readings = parallelMap(sources.count, jobs: jobs) {
      RecordReading(sources[$0], official: official)
    }
    var shelves = Shelving(catalogue, tree, site)
    for (source, reading) in zip(sources, readings) { shelves.put(reading, from: source) }
    return shelves.content(after: catalogue.findings)
  }
}

/// Puts the records read into their places.
private struct Shelving {
  private let tree: SourceTree
  private let settings: SiteSettings?
  private var records: [any Record] = []
  private var vocabularies = Vocabularies()
  private var unread = UnreadRecords()
  private var first: [Kind: [String: RecordSource]] = [:]
  private var findings: [Diagnostic] = []
  private var misread: Set<Place> = []
  /// Translations that do not say of which text, in a site where others do: who never stamped one is not asked to.
  private var unstamped: [Diagnostic] = []
  private var isStamping = false

  init(_ catalogue: Catalogue, _ tree: SourceTree, _ site: SharedFile<SiteSettings>) {
    self.tree = tree
    unread = catalogue.unread
    unread.isMissingForms = catalogue.misnamed.contains(Catalogue.forms)
    unread.isMissingFields = catalogue.misnamed.contains(Catalogue.fields)
    unread.add(refused: tree.refused)
    settings = site.value
    let isMisnamed = catalogue.misnamed.contains(Catalogue.site)
    findings +=
      site.isThere || isMisnamed ? site.findings : [.missingSite(tree.shown(Catalogue.site))]
    putForms(SharedFile(catalogue.others[Catalogue.forms], .entries(of: Form.Entry.notation)))
    putSalaries(
      SharedFile(
        catalogue.others[Catalogue.baseSalaries], .entries(of: BaseSalaryEntry.notation)))
    if settings?.usesNationalVocabularies ?? false { vocabularies = vocabularies.withNational }
    putFields(SharedFile(catalogue.others[Catalogue.fields], .entries(of: LabelEntry.notation)))
    putGlossary(
      SharedFile(catalogue.others[Catalogue.glossary], .entries(of: GlossaryEntry.notation)))
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

  mutating func put(_ reading: RecordReading, from source: RecordSource) {
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

  func content(after earlier: [Diagnostic]) -> Content {
    let registry = Registry(records, vocabularies: vocabularies, unread: unread)
    let unresolved = registry.unresolvedReferences(
      settings: settings, folder: tree.folder)
    return Content(
      settings: settings, registry: registry,
      findings: earlier + findings + (isStamping ? unstamped : []),
      misread: misread
    ).with(unresolved)
  }
}

/// A file that is no record: the settings or a vocabulary.
struct SharedFile<Value: Sendable> {
  let isThere: Bool
  /// Nil where there is none, or with an error.
  let value: Value?
  let findings: [Diagnostic]

  init(_ source: RecordSource?, _ notation: Notation<Value>) {
    let reader = source.map { Reader($0) }
    isThere = source != nil
    value = reader.flatMap { reader in
      reader.checkedRoot().flatMap { notation.read($0, reader) }
    }
    reader?.settle(isWhole: false)
    findings = reader?.findings ?? []
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
