internal import Diagnostics
internal import Vietnamese

extension Commendation {
  /// What a single commendation may get wrong: the proposal it rewards, the power of who decided, the class, who may receive
  /// it, the money, and what became of it.
  func awardFindings(in registry: Registry) -> [Diagnostic] {
    evaluationFinding(in: registry) + authorityFinding(in: registry) + formFindings(in: registry)
      + bonusFinding() + statusFindings()
  }

  /// Only an award by law needs the evaluation; praise may come earlier.
  private func evaluationFinding(in registry: Registry) -> [Diagnostic] {
    guard act == .commendation, let reference = initiative,
      let proposal = registry.initiatives[reference]
    else { return [] }
    let judged = proposal.lifecycle.last {
      $0.result != nil && $0.on.value.mayHaveCome(by: decision.on.value)
    }
    guard judged?.result != .completed else { return [] }
    return [.notEvaluated(reference, decided: decision.on.value, judged: judged)]
  }

  private func authorityFinding(in registry: Registry) -> [Diagnostic] {
    guard let form = form.flatMap({ registry.form($0.id) }), !form.authorities.isEmpty,
      let unit = registry.units[decision.by],
      !form.isGiven(by: unit, on: decision.on.value)
    else { return [] }
    return [.beyondAuthority(form, unit, decision)]
  }

  private func formFindings(in registry: Registry) -> [Diagnostic] {
    guard let reference = form, let form = registry.form(reference.id) else { return [] }
    return form.classFinding(formClass, named: reference.place)
      + recipients.flatMap { form.recipientFinding($0.party) }
  }

  private func bonusFinding() -> [Diagnostic] {
    guard let bonus, let sum = BonusSum(bonus, on: decision.on.value),
      !sum.admits(bonus.amount.value)
    else { return [] }
    return [.bonusSum(bonus, is: sum)]
  }

  /// Withdrawn when in force, restored when withdrawn, and never before it was given.
  private func statusFindings() -> [Diagnostic] {
    var standing = Status.inForce
    var findings: [Diagnostic] = []
    for change in history {
      if change.on.value < decision.on.value { findings.append(.changedTooEarly(change, decision)) }
      let isRestored = change.status == .restored
      if isRestored == (standing == .inForce) {
        findings.append(isRestored ? .nothingToRestore(change) : .withdrawnTwice(change, standing))
      }
      standing = change.status.standing
    }
    return findings
  }
}

extension Consultation {
  func awardFindings(in registry: Registry) -> [Diagnostic] {
    candidates.flatMap { candidate -> [Diagnostic] in
      guard let reference = candidate.form, let form = registry.form(reference.id) else {
        return []
      }
      return form.classFinding(candidate.formClass, named: reference.place)
        + form.recipientFinding(candidate.party)
    }
  }
}

extension Form {
  fileprivate func isGiven(by unit: Unit, on day: Day) -> Bool {
    authorities.contains { authority in
      guard authority.period.contains(day) else { return false }
      switch authority.value {
      case .unit(let reference): return reference.id == unit.id
      case .everyUnit(of: let kind): return unit.kinds.value(on: .day(day)) == kind
      }
    }
  }

  fileprivate func classFinding(_ given: Located<Int>?, named place: Place) -> [Diagnostic] {
    switch given {
    case nil: classes.isEmpty ? [] : [.missingClass(self, at: place)]
    case let given?: classes.contains(given.value) ? [] : [.wrongClass(self, given)]
    }
  }

  fileprivate func recipientFinding(_ party: Party) -> [Diagnostic] {
    let sort: RecipientSort =
      switch party {
      case .official: .official
      case .unit: .unit
      }
    return recipients.isEmpty || recipients.contains(sort) ? [] : [.notForThem(self, party, sort)]
  }
}
