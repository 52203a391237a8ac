internal import Content
internal import Diagnostics
internal import Importing
internal import Records
internal import Stages
internal import Vietnamese

/// What an import reads, and what it comes to.
struct ImportRun {
  let stages: Stages
  let listed: Listed
  let readings: Readings
  let map: BoundMap
  let ask: ((Question) -> Answer?)?

  var content: Content { Content(readings) }

  /// Faults of the table are told with those that the rules find in what would be written.
  func plan(without rows: Set<Int> = []) -> ImportPlan {
    let plan = Importer.plan(map, content.registry, listed.content, without: rows, ask: ask)
    if plan.items.isEmpty { return plan }
    let findings = stages.newFindings(with: plan.drafts, in: readings, listed)
    return plan.judged(findings, map, shown: listed.content.shown)
  }

  /// Of the good rows; what one of them needs may be on a row that is left out.
  func planWithoutFaults(_ faulty: ImportPlan) -> ImportPlan {
    var rows = faulty.faultyRows
    while true {
      let next = plan(without: rows)
      if next.faults.isEmpty { return next }
      rows.formUnion(next.faultyRows)
    }
  }
}
