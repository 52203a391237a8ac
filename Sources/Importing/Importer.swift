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
  let ask: ((Question) -> Answer?)?
  var names: KnownNames
  var people: KnownPeople
  let awards: KnownAwards
  let titles: PostTitles
  /// What rows before have said, by the record that each was about.
  private(set) var told: [RecordKey: (row: Int, facts: Draft.Value, texts: [Language: String])] =
    [:]
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
    guard var own = facts.own.compact ?? (facts.texts.isEmpty ? nil : .nothing) else { return }
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
      create(map.kind, id, own, rows: [facts.row.number], facts.sources, facts.texts)
    case .unsure(let ids):
      let text = own.calledName
      switch answer(
        text, ids, facts, facts.sources.first { $0.column != nil }?.column, mayBeNew: true)
      {
      case .known(let id)?: write(own, to: id, facts)
      case .new?:
        create(
          map.kind, freeID(own), own, rows: [facts.row.number], facts.sources, facts.texts)
      case nil: break
      }
    }
  }

  mutating func create(
    _ kind: Kind, _ id: String, _ facts: Draft.Value, rows: [Int], _ sources: [RowFacts.Source],
    _ texts: [Language: String] = [:]
  ) {
    let key = RecordKey(kind, id)
    let files = RecordFiles(
      Draft(kind, id, facts.fields), texts: kind.requiresProse, told: texts)
    told[key] = (rows[0], facts, texts)
    plan.items.append(
      ImportPlan.Item(
        key: key, path: files.all[0].path, rows: rows, deed: .create(files), changedTexts: [],
        toldTexts: Language.allCases.filter { texts[$0] != nil },
        facts: facts, sources: sources))
    names.note(id, in: kind.folder, called: [facts.calledName].filter { !$0.isEmpty })
    if kind == .official, let name = facts.personName { people.note(id, name, facts.personFacts) }
  }

  private mutating func write(_ own: Draft.Value, to id: String, _ facts: RowFacts) {
    let key = RecordKey(map.kind, id)
    let number = facts.row.number
    if let earlier = told[key] {
      if earlier.facts == own, earlier.texts == facts.texts {
        plan.unchanged.append(number)
      } else {
        fail(facts.fault(nil, .twice(earlier.row), help: .twiceHelp))
      }
      return
    }
    told[key] = (number, own, facts.texts)
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
    guard let texts = [TextChange].all(of: facts.texts, path, shown: shown) else {
      plan.faults.append(facts.fault(nil, .noFolder(shown), help: .noFolderHelp(path)))
      return
    }
    if changes.isEmpty, texts.isEmpty {
      plan.unchanged.append(number)
      return
    }
    guard let bytes = file.changing(changes, as: FileDescription(of: map.kind).fields) else {
      plan.faults.append(facts.fault(nil, .byHand(shown), help: .severalHelp))
      return
    }
    plan.items.append(
      ImportPlan.Item(
        key: key, path: path, rows: [number],
        deed: .change(changes, from: file.original, to: bytes), changedTexts: texts,
        toldTexts: texts.map(\.language), facts: own,
        sources: facts.sources))
  }

  mutating func remark(_ row: Row, _ words: Bilingual) {
    plan.remarks.append(RowRemark(row: row.number, words: words))
  }

  mutating func fail(_ fault: RowFault) { plan.faults.append(fault) }
}

extension Draft {
  fileprivate var value: Draft.Value { .map(fields) }
}
