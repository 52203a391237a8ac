/// Finds what is withheld together with records under embargo: what they name, and what that names in turn, as far as
/// nothing that may be read names it too.
///
/// Only what appears on the site for the sake of those who name it: people, teams, acts in a single case, words of the
/// vocabularies. An agency, a law or a proposal is there for its own sake, whoever names it; and what nobody names at all is
/// not hidden by anybody.
struct Company {
  private let held: Set<RecordKey>
  private let carried: Set<RecordKey>
  private let registry: Registry
  private let texts: NamesInTexts
  private let corrections: [RecordKey: [Correction]]

  init(of embargo: Embargo, in registry: Registry, _ texts: @escaping NamesInTexts) {
    held = embargo.held
    carried = embargo.carried
    self.registry = registry
    self.texts = texts
    corrections = Dictionary(grouping: registry.corrections.all) { RecordKey($0.record) }
  }

  func found(_ settings: SiteSettings) -> Set<Named> {
    let start = held.union(carried).map(Named.record)
    let suspects = reached(from: start) { _ in true }.union(carried.map(Named.record))
    guard !suspects.isEmpty else { return [] }
    let shown = namedInPublic(among: suspects, settings)
    return suspects.subtracting(shown)
      .subtracting(reached(from: Array(shown), within: suspects.contains))
  }

  /// Step by step, whatever is named by what was reached before.
  private func reached(
    from start: [Named], within isWanted: (Named) -> Bool
  ) -> Set<Named> {
    var reached: Set<Named> = []
    var queue = start
    while let next = queue.popLast() {
      for name in company(of: next) where isWanted(name) && reached.insert(name).inserted {
        queue.append(name)
      }
    }
    return reached
  }

  /// What comes and goes with those that name it, and with a record the corrections of it.
  private func company(of name: Named) -> [Named] {
    var mentions = Mentions()
    switch name {
    case .record(let key):
      registry[key]?.look(in: &mentions)
      note([key], in: &mentions)
    case .form(let id): registry.form(ID(id))?.look(in: &mentions)
    case .field: break
    }
    let notes = name.record.flatMap { corrections[$0] } ?? []
    return mentions.names.filter(comesWithNamers)
      + notes.map(\.key).filter { !held.contains($0) }.map(Named.record)
  }

  /// What the rest of the site names, the settings and the words of the vocabularies too.
  private func namedInPublic(among suspects: Set<Named>, _ settings: SiteSettings) -> Set<Named> {
    var mentions = Mentions(of: suspects)
    settings.look(in: &mentions)
    for form in registry.forms where !suspects.contains(.form(form.id.raw)) {
      form.look(in: &mentions)
    }
    let shown = registry.records.filter {
      !held.contains($0.key) && !suspects.contains(.record($0.key))
    }
    for record in shown { record.look(in: &mentions) }
    if suspects.contains(where: { $0.record != nil }) { note(shown.map(\.key), in: &mentions) }
    return mentions.names
  }

  /// What the long texts of records name.
  private func note(_ keys: [RecordKey], in mentions: inout Mentions) {
    let prose = keys.compactMap { registry.header(of: $0) }.flatMap { Array($0.prose.values) }
    for key in prose.isEmpty ? [] : texts(prose) { mentions.note(.record(key)) }
  }

  /// The words that come with the tool are the law's, whoever uses them: what lacks would tell.
  private func isNational(_ name: Named) -> Bool {
    if case .form(let id) = name { registry.form(ID(id))?.isNational ?? false } else { false }
  }

  /// A record with an embargo of its own has said for itself when it may be read.
  private func comesWithNamers(_ name: Named) -> Bool {
    guard case .record(let key) = name else { return !isNational(name) }
    guard let header = registry.header(of: key), header.embargo == nil, !held.contains(key) else {
      return false
    }
    if carried.contains(key) { return true }
    return switch key.kind {
    case .official: true
    case .unit: registry.units[key.name]?.kinds.last?.value == .team
    case .document: registry.documents[key.name].map { !$0.type.isAlwaysGeneral } ?? false
    default: false
    }
  }
}

extension DocumentType {
  /// Whether such a document binds everybody and so is public by its nature; any other may be an act in a single case.
  var isAlwaysGeneral: Bool {
    switch self {
    case .law, .ordinance, .decree, .circular, .jointCircular, .jointResolution: true
    default: false
    }
  }
}
