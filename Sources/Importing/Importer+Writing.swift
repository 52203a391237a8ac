internal import Content
internal import Diagnostics
internal import Records
internal import Tables
internal import Vietnamese
internal import Writing

// What becomes of a row: a record that is new, or changed, or says so already.
extension Importer {
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

  mutating func write(_ own: Draft.Value, to id: String, _ facts: RowFacts) {
    let key = RecordKey(map.kind, id)
    let number = facts.row.number
    if let earlier = told[key] {
      let isSaid = FactChange.all(from: earlier.facts, to: own)?.isEmpty ?? false
      if isSaid, earlier.texts == facts.texts {
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
    guard let told = [TextChange].all(of: facts.texts, path, shown: shown) else {
      plan.faults.append(facts.fault(nil, .noFolder(shown), help: .noFolderHelp(path)))
      return
    }
    let texts = told.filter { replacesTexts || !$0.replacesWriting }
    for kept in told where !texts.contains(where: { $0.language == kept.language }) {
      remark(facts.row, .textKept(kept.path))
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
}

extension Draft {
  fileprivate var value: Draft.Value { .map(fields) }
}
