internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

extension Commendation: Paged {
  typealias OwnView = CommendationPage

  /// Whoever looks for a name is not led to an award that is no more; who has the address finds it.
  func isSought(in edition: Edition) -> Bool { isInForce(on: edition.today(for: self)) }

  func row(at desk: PageDesk) -> RowView {
    row(at: desk, naming: initiative.flatMap { desk.registry.initiatives[$0] })
  }

  func row(at desk: PageDesk, asOf day: Day) -> RowView {
    var row = row(at: desk)
    row.badge = badge(at: desk, asOf: day)
    return row
  }

  /// - Parameter initiative: the proposal it was given for; nil on the page of the proposal itself.
  func row(at desk: PageDesk, naming initiative: Initiative?) -> RowView {
    let on = decision.on.value
    return RowView(
      title: .prose(title(in: desk.naming)), href: desk.address(key), day: desk.day(on),
      badge: badge(at: desk),
      facts: [
        desk.fact(.decision, decision.number.map { .prose($0.value) }),
        decision.authorityFact(at: desk),
        desk.fact(.initiative, initiative.map { desk.text($0.title) }),
      ].compactMap { $0 },
      summary: nil, isSample: header.isSample)
  }

  /// What sets it apart in a list: what happened to it, or that it is a praise.
  func badge(at desk: PageDesk) -> BadgeView? {
    let now = desk.today(for: self)
    // Of one that was restored the day is printed as of which it stands.
    return badge(at: desk, asOf: state(on: now) == .restored ? desk.today : now)
  }

  private func badge(at desk: PageDesk, asOf day: Day) -> BadgeView? {
    let state = state(on: day)
    if state != .inForce {
      return BadgeView(
        text: desk.naming.briefState(of: self, asOf: day), code: state.rawValue)
    }
    return act == .praise ? BadgeView(act, at: desk) : nil
  }

  func standing(at desk: PageDesk) -> BadgeView? {
    let state = state(on: desk.today(for: self))
    return state == .inForce ? BadgeView(state, at: desk) : badge(at: desk)
  }

  func say(in sides: inout Sides) {
    sides.line(.prose(title(in: sides.desk.naming)))
    sides.text(.citation, citation)
    if let ground = shownGround(in: sides.desk.registry) {
      sides.line(.typeOfCommendation, .text(sides.desk.say(ground)))
    }
    sides.text(.movement, movement)
    if let period = period.flatMap(sides.desk.naming.period) {
      sides.line(.periodOfAchievement, .prose(period))
    }
    sides.say(decision)
    sides.list(.way, way) { $0.say($1) }
    for change in sides.desk.edition.changes(of: self) {
      sides.heading(said: sides.desk.say(change.status))
      sides.say(change.decision)
      if let ground = change.ground { sides.line(.revocationGround, .text(sides.desk.say(ground))) }
      sides.text(.reason, change.reason)
    }
  }

  func feedEntry(at desk: PageDesk, on _: PartialDate?) -> FeedEntry? {
    desk.edition.latest(of: self).map { date in
      let standing = standing(in: desk.naming, asOf: date.latest)
      return FeedEntry(
        title: headTitle(in: desk.naming, asOf: date.latest), address: desk.url(.record(key)),
        date: date,
        summary: [standing, citation.map(desk.plain)].compactMap { $0 }.joined(separator: ". "))
    }
  }

  var gist: LocalText? { citation }

  var papers: [Located<String>] {
    ([decision] + history.map(\.decision)).compactMap(\.file)
  }
}

extension Sides {
  fileprivate mutating func say(_ step: WayStep) {
    let unit =
      UnitLinkView(step.by, on: step.on.value, at: desk).map { .text(" – ") + $0.name } ?? .text("")
    let paper = step.reference.map { HTML.prose(" – \($0.value)") } ?? .text("")
    line(
      .prose("\(step.on.value.short(desk.language)): \(desk.say(step.sort.value))") + unit + paper)
    text(nil, step.note)
  }

  fileprivate mutating func say(_ decision: Decision) {
    let day = decision.on.value.short(desk.language)
    let authority = decision.authority(at: desk).map { .text(", ") + $0 } ?? .text("")
    let number = decision.number.map { "\($0.value), \(day)" } ?? day
    line(.decision, .prose(number) + authority)
    if let signer = desk.naming.signer(of: decision) { line(.signedBy, .prose(signer)) }
  }
}

extension Commendation {
  /// The type of commendation, which only a form of commendation has; nil for a title, whatever an old record says.
  func shownGround(in registry: Registry) -> Ground? {
    let category = form.flatMap { registry.form($0.id) }?.category
    return category == nil && act == .commendation || category == .commendation
      ? ground?.value : nil
  }
}

extension Decision {
  /// Who decided, as a post where it is one; nil where the unit may not be read.
  func authority(at desk: PageDesk) -> HTML? {
    switch desk.naming.decider(of: self) {
    case .post(let post): desk.text(post)
    case .unit: UnitLinkView(by, on: .day(on.value), at: desk)?.name
    case nil: nil
    }
  }

  fileprivate func authorityFact(at desk: PageDesk) -> FactView? {
    desk.fact(isByPost(at: desk) ? .decidedBy : .authorityOfDecision, authority(at: desk))
  }

  /// Whether a person in an office decided it, and not a body.
  func isByPost(at desk: PageDesk) -> Bool {
    if case .post? = desk.naming.decider(of: self) { return true }
    return desk.registry.units[by]?.kinds.value(on: .day(on.value))?.isOfficeHolder ?? false
  }
}
