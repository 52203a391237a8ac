internal import Diagnostics
internal import Vietnamese

extension Initiative {
  /// What is wrong with the order of a proposal's life, and with what was given before it was approved.
  func lifeFindings() -> [Diagnostic] {
    datesOutOfOrder() + stepsOutOfOrder() + approvalFindings() + lateReport() + opinionFindings()
  }

  /// Equal days stand in the order written.
  private func datesOutOfOrder() -> [Diagnostic] {
    stepsBeforeTheLast() + factsBeforeTheLife() + pilotFindings()
  }

  /// A step known to the year leaves the one before it as the bound of the one after.
  private func stepsBeforeTheLast() -> [Diagnostic] {
    guard var bound = lifecycle.first else { return [] }
    var findings: [Diagnostic] = []
    for event in lifecycle.dropFirst() {
      let isTooEarly = event.on.value.isBefore(bound.on.value)
      if isTooEarly { findings.append(.earlierThanBefore(event, after: bound)) }
      if isTooEarly || bound.on.value.earliest <= event.on.value.earliest { bound = event }
    }
    return findings
  }

  private func factsBeforeTheLife() -> [Diagnostic] {
    guard let first = lifecycle.first else { return [] }
    let facts =
      oversight.map { ("oversight", $0.on) } + obstacles.map { ("obstacles", $0.raised) }
      + resources.compactMap { resource in resource.on.map { ("resources", $0) } }
    return facts.filter { $0.1.value.isBefore(first.on.value) }
      .map { .beforeTheLife($0.0, $0.1, first) }
  }

  /// The pilot's first day is that of the stage `piloting`, where the life has one.
  private func pilotFindings() -> [Diagnostic] {
    guard let pilot, let stage = lifecycle.first(where: { $0.stage.value == .piloting }),
      !pilot.from.value.mayBe(stage.on.value)
    else { return [] }
    return [.pilotDisagrees(pilot, stage)]
  }

  private func stepsOutOfOrder() -> [Diagnostic] {
    var phase = LifePhase.unborn
    var isApproved = false
    var findings: [Diagnostic] = []
    for (index, event) in lifecycle.enumerated() {
      let stage = event.stage.value
      // The rule about approval says it better.
      let lacksApproval = stage.needsApproval && !isApproved
      if !phase.next.contains(stage), !lacksApproval {
        let before = index > 0 ? lifecycle[index - 1].stage.value : nil
        findings.append(.stepOutOfOrder(event, after: before, next: phase.next))
      }
      isApproved = isApproved || stage == .approved
      phase = phase.after(stage)
    }
    return findings
  }

  private func approvalFindings() -> [Diagnostic] {
    let approval = lifecycle.firstIndex { $0.stage.value == .approved }
    let approved = approval.map { lifecycle[$0].on.value }
    let early = lifecycle.prefix(approval ?? lifecycle.count).first { $0.stage.value.needsApproval }
    let given =
      [pilot?.from].compactMap { $0 }.map { ("pilot", $0) }
      + resources.compactMap { resource in resource.on.map { ("resources", $0) } }
    return [early].compactMap { $0 }.map { .notYetApproved($0) }
      + given.filter { fact in approved.map { fact.1.value.isBefore($0) } ?? true }
      .map { .givenBeforeApproval($0.0, $0.1, approved: approved) }
  }

  /// Article 18 of the Decree gives five working days, which are counted between days only. Public holidays are not known here,
  /// so this is a warning.
  private func lateReport() -> [Diagnostic] {
    guard let end = lifecycle.last(where: { $0.stage.value == .finished }),
      let report = lifecycle.first(where: {
        $0.stage.value == .reported && !$0.on.value.isBefore(end.on.value)
      }), let finished = end.on.value.exact, let reported = report.on.value.exact
    else { return [] }
    let days = reported.workingDays(since: finished)
    return days > 5 ? [.reportedLate(report, days: days, finished: finished)] : []
  }
}

extension Stage {
  /// Whether the work is over, so that it is judged next.
  fileprivate var ends: Bool { self == .finished || self == .terminated }
}

extension Initiative {
  private static let decree = Day(2023, 9, 29)

  /// Article 4 of the Decree has the Party committee of the same level asked before approval and before evaluation. A note,
  /// and only where the record tells of one of the two: an opinion may have been given and not be public.
  private func opinionFindings() -> [Diagnostic] {
    guard lifecycle.contains(where: { $0.stage.value == .opinionSought }) else { return [] }
    return unasked(before: .approved) + unasked(before: .evaluated)
  }

  private func unasked(before stage: Stage) -> [Diagnostic] {
    guard let step = lifecycle.lastIndex(where: { $0.stage.value == stage }),
      let day = lifecycle[step].on.value.exact, let decree = Initiative.decree, decree <= day
    else { return [] }
    let from = stage == .evaluated ? lifecycle.lastIndex { $0.stage.value.ends } ?? 0 : 0
    let isAsked = lifecycle[from..<max(from, step)].contains { $0.stage.value == .opinionSought }
    return isAsked ? [] : [.opinionNotAsked(before: lifecycle[step])]
  }
}

extension Initiative {
  /// From its submission to its last step.
  var life: Period {
    Period(from: lifecycle.first?.on.value, to: lifecycle.last?.on.value)
  }
}
