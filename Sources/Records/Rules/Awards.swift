internal import Diagnostics
internal import Vietnamese

extension Commendation {
  /// What a single commendation may get wrong: the proposal it rewards, the power of who decided, the form, who may receive it,
  /// the money, the way to it, and what became of it.
  func awardFindings(in registry: Registry) -> [Diagnostic] {
    evaluationFinding(in: registry) + authorityFinding(in: registry) + formFindings(in: registry)
      + bonusFindings(in: registry) + wayFindings() + statusFindings(in: registry)
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
      !form.isGiven(by: unit, on: decision.on.value, in: registry)
    else { return [] }
    return [.beyondAuthority(form, unit, decision)]
  }

  private func formFindings(in registry: Registry) -> [Diagnostic] {
    guard let reference = form, let form = registry.form(reference.id) else {
      return act == .praise ? groundFindings(of: .praise) : []
    }
    return form.classFinding(formClass, named: reference.place)
      + recipients.flatMap { form.recipientFinding($0.party, in: registry) }
      + categoryFindings(form, reference) + basisFindings(form, reference, in: registry)
  }

  /// Withdrawn when in force, restored when withdrawn, and never before it was given.
  private func statusFindings(in registry: Registry) -> [Diagnostic] {
    var standing = Status.inForce
    var findings: [Diagnostic] = []
    for change in history {
      if change.on.value < decision.on.value { findings.append(.changedTooEarly(change, decision)) }
      let isRestored = change.status == .restored
      if isRestored == (standing == .inForce) {
        findings.append(isRestored ? .nothingToRestore(change) : .withdrawnTwice(change, standing))
      } else {
        findings += titleFinding(change, in: registry)
      }
      standing = change.status.standing
    }
    return findings
  }

  /// Article 93(3), (6) and (7) of the Law speak of state honorary titles alone: others are cancelled, and given anew.
  private func titleFinding(_ change: StatusChange, in registry: Registry) -> [Diagnostic] {
    guard change.status != .revoked, let form = form.flatMap({ registry.form($0.id) }),
      form.sort != .honoraryTitle
    else { return [] }
    return [.notAStateTitle(change, form)]
  }
}

extension Consultation {
  func awardFindings(in registry: Registry) -> [Diagnostic] {
    candidates.flatMap { candidate -> [Diagnostic] in
      guard let reference = candidate.form, let form = registry.form(reference.id) else {
        return []
      }
      return form.classFinding(candidate.formClass, named: reference.place)
        + form.recipientFinding(candidate.party, in: registry)
    }
  }
}

extension Form {
  fileprivate func isGiven(by unit: Unit, on day: Day, in registry: Registry) -> Bool {
    authorities.contains { authority in
      guard authority.period.contains(day) else { return false }
      switch authority.value.holder {
      case .unit(let reference): return reference.id == unit.id
      case .everyUnit(of: let kind, under: let kinds):
        return unit.kinds.value(on: .day(day)) == kind
          && registry.stands(unit, under: kinds, on: .day(day))
      }
    }
  }

  fileprivate func classFinding(_ given: Located<Int>?, named place: Place) -> [Diagnostic] {
    switch given {
    case nil: classes.isEmpty ? [] : [.missingClass(self, at: place)]
    case let given?: classes.contains(given.value) ? [] : [.wrongClass(self, given)]
    }
  }

  fileprivate func recipientFinding(_ party: Party, in registry: Registry) -> [Diagnostic] {
    let sort = registry.sort(of: party)
    return recipients.isEmpty || recipients.contains(sort) ? [] : [.notForThem(self, party, sort)]
  }
}

extension Registry {
  func sort(of party: Party) -> Form.RecipientSort {
    switch party {
    case .official(let official):
      officials[official]?.category == .household ? .household : .official
    case .unit: .unit
    }
  }

  /// Whether it belongs to a unit of one of the kinds; where nothing is known above it, that is let be.
  fileprivate func stands(_ unit: Unit, under kinds: [UnitKind], on date: PartialDate) -> Bool {
    guard !kinds.isEmpty, let parent = unit.parents.value(on: date).flatMap({ units[$0] }) else {
      return true
    }
    return parent.kinds.value(on: date).map(kinds.contains) ?? true
  }
}
