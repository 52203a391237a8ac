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
  let tree: SourceTree
  /// Whether the table’s texts take the place of others that somebody wrote.
  let replacesTexts: Bool
  /// Nil where nobody can be asked.
  let ask: ((Question) -> Answer?)?
  var names: KnownNames
  var people: KnownPeople
  let awards: KnownAwards
  let titles: PostTitles
  /// What rows before have said, by the record that each was about.
  var told: [RecordKey: (row: Int, facts: Draft.Value, texts: [Language: String])] = [:]
  var plan = ImportPlan()

  private init(
    _ map: BoundMap, _ registry: Registry, _ tree: SourceTree, replacesTexts: Bool,
    ask: ((Question) -> Answer?)?
  ) {
    (self.map, self.registry, self.tree, self.ask) = (map, registry, tree, ask)
    self.replacesTexts = replacesTexts
    names = KnownNames(registry)
    people = KnownPeople(registry)
    awards = KnownAwards(registry)
    titles = PostTitles(registry)
  }

  /// - Parameters:
  ///   - rows: numbers of those that are left out.
  ///   - replacesTexts: whether the table’s texts take the place of others that somebody wrote.
  package static func plan(
    _ map: BoundMap, _ registry: Registry, _ tree: SourceTree, without rows: Set<Int> = [],
    replacesTexts: Bool, ask: ((Question) -> Answer?)? = nil
  ) -> ImportPlan {
    var importer = Importer(map, registry, tree, replacesTexts: replacesTexts, ask: ask)
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
    let unclear = map.references.filter { !resolve($0, in: &facts) }
    var isSound = facts.faults.isEmpty && unclear.isEmpty
    // Of whom something is not clear, it is not asked who they are.
    let unclearPeople = unclear.compactMap { $0.through?.holder }
    for named in facts.named where named.isTold && !unclearPeople.contains(named.holder) {
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
      write(said(own, of: id), to: id, facts)
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
      case .known(let id)?: write(said(own, of: id), to: id, facts)
      case .new?:
        create(
          map.kind, freeID(own), own, rows: [facts.row.number], facts.sources, facts.texts)
      case nil: break
      }
    }
  }

  /// Of somebody known, without a name that is only written otherwise.
  private func said(_ own: Draft.Value, of id: String) -> Draft.Value {
    guard map.kind == .official, let name = own.personName,
      people.isOnlyWrittenOtherwise(name, than: id)
    else { return own }
    return .map(own.fields.filter { $0.key != "name" })
  }

  mutating func remark(_ row: Row, _ words: Bilingual) {
    plan.remarks.append(RowRemark(row: row.number, words: words))
  }

  mutating func fail(_ fault: RowFault) { plan.faults.append(fault) }
}
