internal import Asking
internal import Records
internal import Tables
internal import Vietnamese
internal import Writing

// Which record it is, and what it is to be called.
extension Importer {
  /// What somebody says who can be asked; without an answer the row is at fault.
  mutating func answer(
    _ text: String, _ ids: [String], in folder: String? = nil, _ facts: RowFacts,
    _ column: BoundMap.Column?, mayBeNew: Bool
  ) -> Answer? {
    let folder = folder ?? map.kind.folder
    let candidates = ids.map { Question.Candidate(id: $0, described: describe($0, in: folder)) }
    let question = Question(
      row: facts.row.number, heading: column?.heading ?? "", text: text, candidates: candidates,
      mayBeNew: mayBeNew)
    if let answer = ask?(question) { return answer }
    fail(facts.fault(column, .unsure(text, candidates), help: .unsureHelp(text, column)))
    return nil
  }

  /// An id that no record has, made of what the record says.
  func freeID(_ facts: Draft.Value, of kind: Kind? = nil) -> String {
    let kind = kind ?? map.kind
    let id = Draft(kind, "", facts.fields).proposedID { isTaken($0, kind) }
    return id.isEmpty ? kind.rawValue : id
  }

  private func isTaken(_ id: String, _ kind: Kind) -> Bool {
    names.has(id, in: kind.folder) || told[RecordKey(kind, id)] != nil
  }

  func identity(of own: Draft.Value, _ facts: RowFacts) -> Identity {
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
