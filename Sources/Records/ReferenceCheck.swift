package import Diagnostics
internal import Keeping
internal import Vietnamese

/// Records that are there but could not be read: naming one of them is no further mistake.
package struct UnreadRecords: Hashable, Sendable {
  package var names: [Kind: Set<String>] = [:]
  /// Records of which a value could not be read: they are there, and no rule judges them before that is mended.
  package var flawed: Set<RecordKey> = []
  /// Kinds of which a whole folder could not be read: any id may be in it.
  package var kinds: Set<Kind> = []
  package var forms: Set<String> = []
  package var fields: Set<String> = []
  /// Vocabulary files of which nothing could be read.
  package var isMissingForms = false
  package var isMissingFields = false

  package init() {}

  package func contains(_ kind: Kind, _ name: String) -> Bool {
    kinds.contains(kind) || names[kind]?.contains(name) == true
  }
}

extension Registry {
  /// Every id that a record or the settings name and no record has, and every cited article that its document does not
  /// list; in the order of the records.
  ///
  /// `folder` is the content folder as messages show it.
  package func unresolvedReferences(
    settings: SiteSettings?, folder: String
  ) -> [Diagnostic] {
    unresolvedReferences(settings: settings, folder: folder, after: nil).findings
  }

  /// The same, but for records whose every reference led somewhere before, and does; and which these are now.
  func unresolvedReferences(
    settings: SiteSettings?, folder: String, after known: KnownRules?
  ) -> (findings: [Diagnostic], sound: [Found]) {
    var check = ReferenceCheck(registry: self, folder: folder)
    settings?.look(in: &check)
    check.look(at: forms)
    check.look(at: baseSalaries)
    let sound = records.compactMap { record in
      let found = known.found(.references(record.key)) { Array(check.missing(in: record)) }
      return found.findings.isEmpty ? found : nil
    }
    return (check.findings, sound)
  }
}

/// Looks up one named record after the other.
struct ReferenceCheck: ReferenceReader {
  /// Each search for a near id reads all of them; a folder put in the wrong place must not cost minutes.
  private static let mostSearches = 50

  let registry: Registry
  let folder: String
  private(set) var findings: [Diagnostic] = []
  private var searched: [String: ReferenceGuess] = [:]
  /// Of the documents that were cited, the numbers of their articles.
  private var articles: [ID<Document>: Set<String>] = [:]

  init(registry: Registry, folder: String) {
    self.registry = registry
    self.folder = folder
  }

  private var unread: UnreadRecords { registry.unread }

  /// What one record names and is not there.
  mutating func missing(in record: any Record) -> ArraySlice<Diagnostic> {
    Notes.add(Mark(record.key))
    let earlier = findings.count
    record.look(in: &self)
    return findings[earlier...]
  }

  mutating func look(_ reference: Reference<Unit>?) { look(reference, in: registry.units) }
  mutating func look(_ reference: Reference<Official>?) { look(reference, in: registry.officials) }
  mutating func look(_ reference: Reference<Initiative>?) {
    look(reference, in: registry.initiatives)
  }

  mutating func look(_ reference: Reference<Form>?) {
    guard let reference, registry.form(reference.id) == nil, !unread.isMissingForms,
      !unread.forms.contains(reference.id.raw)
    else { return }
    let forms = registry.forms
    let ids = forms.map(\.id.raw)
    missing(
      reference.id.raw, reference.place, .form, ids,
      called: { forms.filter { $0.label.isCalled(reference.id.raw) }.map(\.id.raw) },
      file: { _ in "vocabularies/forms.yaml" })
  }

  mutating func look(_ reference: Reference<PolicyField>) {
    guard registry.field(reference.id) == nil, !unread.isMissingFields,
      !unread.fields.contains(reference.id.raw)
    else { return }
    let fields = registry.fields
    let ids = fields.map(\.id.raw)
    missing(
      reference.id.raw, reference.place, .field, ids,
      called: { fields.filter { $0.label.isCalled(reference.id.raw) }.map(\.id.raw) },
      file: { _ in "vocabularies/fields.yaml" })
  }

  mutating func look(_ citation: Citation?) {
    guard let citation else { return }
    guard let document = registry.documents[citation.document] else {
      look(citation.document, in: registry.documents)
      return
    }
    guard let article = citation.article, !numbers(of: document).contains(article) else { return }
    findings.append(.unknownArticle(article, of: document, at: citation.document.place))
  }

  private mutating func numbers(of document: Document) -> Set<String> {
    if let known = articles[document.id] { return known }
    let numbers = Set(document.articles.map(\.number.value))
    articles[document.id] = numbers
    return numbers
  }

  mutating func look(_ reference: AnyReference) {
    func look<Item: Record>(_ type: Item.Type) {
      self.look(Reference<Item>(ID(reference.name), at: reference.place), in: registry[type])
    }
    look(reference.kind.type)
  }

  private mutating func look<Item: Record>(_ reference: Reference<Item>?, in shelf: Shelf<Item>) {
    guard let reference, shelf[reference] == nil,
      !unread.contains(Item.kind, reference.id.raw),
      registry.withdrawals[RecordKey(Item.kind, reference.id.raw)] == nil
    else { return }
    missing(
      reference.id.raw, reference.place, .record(Item.kind), shelf.all.map(\.id.raw),
      called: { shelf.all.filter { $0.isCalled(reference.id.raw) }.map(\.id.raw) },
      file: { shelf[ID<Item>($0)]?.header.place.file })
  }

  private mutating func missing(
    _ id: String, _ place: Place, _ target: MissingTarget, _ ids: @autoclosure () -> [String],
    called: () -> [String], file: (String) -> String?
  ) {
    let key = "\(target.folder)/\(id)"
    let isSearched = searched[key] != nil || searched.count < ReferenceCheck.mostSearches
    let guess = searched[key] ?? (isSearched ? search(id, ids(), called, file) : ReferenceGuess())
    searched[key] = guess
    findings.append(.unknownReference(id, target, guess, folder: folder, at: place))
  }

  /// A name is looked for among names, an id among ids.
  private func search(
    _ id: String, _ ids: [String], _ called: () -> [String], _ file: (String) -> String?
  ) -> ReferenceGuess {
    var guess = ReferenceGuess()
    let plain = id.withoutOddCharacters.withoutQuotes
    if !ID<Unit>.isWellFormed(id) {
      guess.repaired = ids.contains(plain) ? plain : nil
      guess.called = called()
    }
    guard guess.called.isEmpty, guess.repaired == nil else { return guess }
    guess.elsewhere = Kind.allCases.compactMap {
      registry.header(of: RecordKey($0, id)).map(\.place.file)
    }
    if guess.elsewhere.isEmpty {
      guess.nearest = nearest(to: plain, among: ids).map { (id: $0, file: file($0)) }
    }
    return guess
  }
}

/// What may have been meant by an id that no record of the kind has.
struct ReferenceGuess {
  var nearest: (id: String, file: String?)?
  /// The id itself, typed with ordinary characters.
  var repaired: String?
  /// The ids of the records that have it as their name.
  var called: [String] = []
  /// The files of records of other kinds that have the id.
  var elsewhere: [String] = []
}

extension LocalText {
  /// Whether it is this name, written with its marks or without.
  func isCalled(_ name: String) -> Bool {
    let wanted = name.folded
    return vi.folded == wanted || en?.folded == wanted
  }
}

extension Record {
  func isCalled(_ name: String) -> Bool { calledNames.contains { $0.isCalled(name) } }
}

/// What was named and is not there.
enum MissingTarget {
  case record(Kind)
  case form, field

  var folder: String {
    switch self {
    case .record(let kind): kind.folder
    case .form: "forms"
    case .field: "fields"
    }
  }
}
