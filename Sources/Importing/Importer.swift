internal import Asking
package import Content
internal import Diagnostics
package import Records
internal import Tables
internal import Vietnamese
internal import Writing

/// Goes through the rows of a table, one after the other, and says what is to be written.
package struct Importer {
  let map: BoundMap
  let registry: Registry
  private let tree: SourceTree
  /// Nil where nobody can be asked.
  private let ask: ((Question) -> Answer?)?
  var names: KnownNames
  var people: KnownPeople
  private let awards: KnownAwards
  let titles: PostTitles
  private var taken: [RecordKey: Int] = [:]
  private var answers: [String: Answer] = [:]
  private(set) var plan = ImportPlan()

  package init(
    _ map: BoundMap, _ registry: Registry, _ tree: SourceTree, ask: ((Question) -> Answer?)? = nil
  ) {
    (self.map, self.registry, self.tree, self.ask) = (map, registry, tree, ask)
    names = KnownNames(registry)
    people = KnownPeople(registry)
    awards = KnownAwards(registry)
    titles = PostTitles(registry)
  }

  /// - Parameter rows: numbers of those that are left out.
  package static func plan(
    _ map: BoundMap, _ registry: Registry, _ tree: SourceTree, without rows: Set<Int> = [],
    ask: ((Question) -> Answer?)? = nil
  ) -> ImportPlan {
    var importer = Importer(map, registry, tree, ask: ask)
    importer.plan.passedOver = map.banners
    for row in map.rows where !rows.contains(row.number) { importer.take(row) }
    return importer.plan
  }

  private mutating func take(_ row: Row) {
    var facts = RowFacts(row, map)
    if facts.isEmpty {
      plan.passedOver.append(row.number)
      return
    }
    plan.faults += facts.faults
    if let id = facts.id, !ID<Official>.isWellFormed(id.text) {
      plan.faults.append(facts.fault(id.column, .noID, help: .noIDHelp))
      return
    }
    var isSound = facts.faults.isEmpty
    for reference in map.references where !resolve(reference, in: &facts) { isSound = false }
    for named in facts.named where named.isTold {
      if let id = identify(named, in: facts) {
        facts.put(.text(id), at: named.holder, named.column)
      } else {
        isSound = false
      }
    }
    if isSound { settle(facts) }
  }

  /// The record of the row: a new one, a changed one, or one that says so already.
  private mutating func settle(_ facts: RowFacts) {
    guard var own = facts.own.compact else { return }
    if map.kind == .official { own = titles.completed(own) }
    switch identity(of: own, facts) {
    case .known(let id, let byNameAlone):
      if byNameAlone {
        remark(facts.row, .byNameAlone(own.calledName, id, describe(id, in: map.kind.folder)))
      }
      write(own, to: id, facts)
    case .new(let namesakes):
      let id = facts.id?.text ?? freeID(own)
      if let namesake = namesakes.first {
        remark(
          facts.row,
          .namesake(own.calledName, id, of: namesake, describe(namesake, in: map.kind.folder)))
      }
      create(map.kind, id, own, rows: [facts.row.number], facts.sources)
    case .unsure(let ids):
      let text = own.calledName
      switch answer(
        text, ids, facts, facts.sources.first { $0.column != nil }?.column, mayBeNew: true)
      {
      case .known(let id)?: write(own, to: id, facts)
      case .new?:
        create(map.kind, freeID(own), own, rows: [facts.row.number], facts.sources)
      case nil: break
      }
    }
  }

  mutating func create(
    _ kind: Kind, _ id: String, _ facts: Draft.Value, rows: [Int], _ sources: [RowFacts.Source]
  ) {
    let key = RecordKey(kind, id)
    let files = RecordFiles(Draft(kind, id, facts.fields), texts: kind.requiresProse)
    taken[key] = plan.items.count
    plan.items.append(
      ImportPlan.Item(
        key: key, path: files.all[0].path, rows: rows, deed: .create(files), facts: facts,
        sources: sources))
    names.note(id, in: kind.folder, called: [facts.calledName].filter { !$0.isEmpty })
    if kind == .official, let name = facts.personName { people.note(id, name, facts.personFacts) }
  }

  private mutating func write(_ own: Draft.Value, to id: String, _ facts: RowFacts) {
    let key = RecordKey(map.kind, id)
    let number = facts.row.number
    if let place = taken[key], plan.items.indices.contains(place), plan.items[place].key == key {
      guard plan.items[place].facts == own else {
        plan.faults.append(facts.fault(nil, .twice(plan.items[place].rows), help: .twiceHelp))
        return
      }
      plan.unchanged.append(number)
      return
    }
    guard let record = registry[key] else { return }
    let shown = record.header.place.file
    guard let file = WrittenFile.load(shown).file, let path = tree.path(ofShown: shown) else {
      plan.faults.append(facts.fault(nil, .unreadable(shown)))
      return
    }
    guard let changes = FactChange.all(from: Draft(map.kind, id, in: file).value, to: own) else {
      plan.faults.append(facts.fault(nil, .several(shown), help: .severalHelp))
      return
    }
    if changes.isEmpty {
      plan.unchanged.append(number)
      return
    }
    guard let bytes = file.changing(changes, as: FileDescription(of: map.kind).fields) else {
      plan.faults.append(facts.fault(nil, .byHand(shown), help: .severalHelp))
      return
    }
    taken[key] = plan.items.count
    plan.items.append(
      ImportPlan.Item(
        key: key, path: path, rows: [number],
        deed: .change(changes, from: file.original, to: bytes), facts: own, sources: facts.sources))
  }

  mutating func remark(_ row: Row, _ words: Bilingual) {
    plan.remarks.append(RowRemark(row: row.number, words: words))
  }

  mutating func fail(_ fault: RowFault) { plan.faults.append(fault) }

  /// What somebody says who can be asked, once for each name; without an answer the row is at fault.
  mutating func answer(
    _ text: String, _ ids: [String], in folder: String? = nil, _ facts: RowFacts,
    _ column: BoundMap.Column?, mayBeNew: Bool
  ) -> Answer? {
    let folder = folder ?? map.kind.folder
    let candidates = ids.map { Question.Candidate(id: $0, described: describe($0, in: folder)) }
    let key = ([text.wordKey] + ids).joined(separator: "\n")
    let question = Question(
      row: facts.row.number, heading: column?.heading ?? "", text: text, candidates: candidates,
      mayBeNew: mayBeNew)
    if let answer = answers[key] ?? ask?(question) {
      answers[key] = answer
      return answer
    }
    plan.faults.append(
      facts.fault(column, .unsure(text, candidates), help: .unsureHelp(text, column)))
    return nil
  }

  /// An id that no record has, made of what the record says.
  func freeID(_ facts: Draft.Value, of kind: Kind? = nil) -> String {
    let kind = kind ?? map.kind
    let id = Draft(kind, "", facts.fields).proposedID { isTaken($0, kind) }
    return id.isEmpty ? kind.rawValue : id
  }

  private func isTaken(_ id: String, _ kind: Kind) -> Bool {
    names.has(id, in: kind.folder) || taken[RecordKey(kind, id)] != nil
  }

  private func identity(of own: Draft.Value, _ facts: RowFacts) -> Identity {
    if let id = facts.id?.text, names.has(id, in: map.kind.folder) {
      return .known(id, byNameAlone: false)
    }
    if facts.id != nil { return .new(namesakes: []) }
    switch map.kind {
    case .official:
      return own.personName.map { people.who($0, own.personFacts) } ?? .new(namesakes: [])
    case .commendation: return awards.which(own, among: plan.items)
    case .unit: return names.unit(own, registry)
    default:
      let ids = names.ids(called: own.calledName, in: map.kind.folder)
      return ids.isEmpty
        ? .new(namesakes: []) : ids.count == 1 ? .known(ids[0], byNameAlone: false) : .unsure(ids)
    }
  }
}

extension Draft {
  fileprivate var value: Draft.Value { .map(fields) }
}
