package import Records
package import Vietnamese

// Where something stands, said so that a page left standing says nothing false: with the day of what happened, or with the day
// as of which nothing has.

extension Naming {
  /// “Revoked on 13 January 2025”; “In force, as of 20 November 2026”; “Restored on …, in force, as of …”.
  package func briefState(of commendation: Commendation, asOf day: Day) -> String {
    let state = commendation.state(on: day)
    let change = commendation.lastChange(upTo: day).map(changed)
    return listing(
      change ?? say(state), state == .restored ? say(.stillInForce) : nil,
      state.isInForce ? asOf(day) : nil)
  }

  /// The same without the day as of which it is so, and with the decision that changed it: “Revoked on 13 January 2025 by
  /// Decision No. 9941/QĐ-UBND of the Chairperson of …”.
  package func wholeState(of commendation: Commendation, on day: Day) -> String {
    let state = commendation.state(on: day)
    let change = commendation.lastChange(upTo: day).map { change in
      say(.changedBy, changed(change), cited(change.decision, besides: change.on.value))
    }
    return listing(change ?? say(state), state == .restored ? say(.stillInForce) : nil)
  }

  /// “Opens on 2 December 2026”, “Open until 27 November 2026”, “Closed on 27 November 2026”.
  package func state(of consultation: Consultation) -> String {
    switch ConsultationState(consultation, on: today(for: consultation)) {
    case .ahead: say(.opensOn, consultation.opens.value.short(language))
    case .open: say(.openUntil, consultation.closes.value.short(language))
    case .closed: say(.hasClosedOn, consultation.closes.value.short(language))
    }
  }

  /// “In force from 1 January 2027”, “No longer in force from 1 July 2025”; nil in between, for a record that knows no end does not say
  /// that there was none.
  package func state(of document: Document) -> String? {
    let today = today(for: document)
    if let from = document.effective?.from, from.earliest > today {
      return say(.inForceFrom, from.short(language))
    }
    guard let to = document.inForce.to, to.latest < today else { return nil }
    let next = to.exact.flatMap { Day(ordinal: $0.ordinal + 1) }
    return next.map { say(.endedFrom, $0.short(language)) } ?? say(.endedWith, to.short(language))
  }

  /// What has happened, with its day; while nothing has ended it, the day as of which that is so.
  package func citedState(of commendation: Commendation) -> String {
    let now = today(for: commendation)
    let whole = wholeState(of: commendation, on: now)
    return commendation.isInForce(on: now) ? "\(whole), \(asOf(today))" : whole
  }

  /// “Status as of 20 November 2026”.
  package func statusAsOf(_ day: Day) -> String { say(.statusAsOf, day.short(language)) }

  /// “as of 20 November 2026”.
  package func asOf(_ day: Day) -> String { say(.asOf, day.short(language)) }

  /// “Decision No. 12/QĐ-UBND of 16 November 2023 by the Chairperson of …”.
  /// - Parameter day: the day that was named just before, and is not said again.
  package func cited(_ decision: Decision, besides day: Day? = nil) -> String {
    let number = decision.number.map { say(.decisionNumbered, $0.value) } ?? say(Word.decision)
    let date = decision.on.value == day ? nil : decision.on.value.short(language)
    let dated = date.map { say(.decisionOfDay, number, $0) } ?? number
    return authority(of: decision).map { say(.decisionBy, dated, $0) } ?? dated
  }

  /// “Revoked on 13 January 2025”.
  private func changed(_ change: StatusChange) -> String {
    let what = change.status == .restored ? say(.restored) : say(change.status.standing)
    return say(.changedOn, what, change.on.value.short(language))
  }

  private func listing(_ parts: String?...) -> String {
    parts.compactMap { $0 }.joined(separator: ", ")
  }
}
