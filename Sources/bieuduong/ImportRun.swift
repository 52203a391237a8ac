internal import Content
internal import Diagnostics
internal import Importing
internal import Records
internal import Stages
internal import Trying
internal import Vietnamese

/// What an import reads, and what it comes to.
struct ImportRun {
  let stages: Stages
  let listed: Listed
  let readings: Readings
  let map: BoundMap
  let language: Language
  let replacesTexts: Bool
  let ask: ((Question) -> Answer?)?

  var content: Content { Content(readings) }

  /// Faults of the table are told with those that the rules find in what would be written.
  func plan(without rows: Set<Int> = []) throws -> ImportPlan {
    let plan = Importer.plan(
      map, content.registry, listed.content, without: rows, replacesTexts: replacesTexts, ask: ask)
    if plan.items.isEmpty { return plan }
    let trial = try Trial.of(
      plan.changes(shown: listed.content.shown), readings, listed, by: stages, in: language)
    return plan.judged(trial.findings, map, shown: listed.content.shown)
  }

  /// Of the good rows; what one of them needs may be on a row that is left out.
  func planWithoutFaults(_ faulty: ImportPlan) throws -> ImportPlan {
    var rows = faulty.faultyRows
    while true {
      let next = try plan(without: rows)
      if next.faults.isEmpty { return next }
      rows.formUnion(next.faultyRows)
    }
  }
}
