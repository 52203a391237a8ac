internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

extension Commendation: Paged {
  typealias OwnView = CommendationPage

  func row(at desk: PageDesk) -> RowView {
    row(at: desk, naming: initiative.flatMap { desk.registry.initiatives[$0] })
  }

  /// - Parameter initiative: the proposal it was given for; nil on the page of the proposal itself.
  func row(at desk: PageDesk, naming initiative: Initiative?) -> RowView {
    let on = decision.on.value
    return RowView(
      title: .prose(title(in: desk.naming)), href: desk.address(key), day: desk.day(on),
      badge: badge(at: desk),
      facts: [
        desk.fact(.decision, .prose(decision.number.value)),
        desk.fact(.authorityOfDecision, UnitLinkView(decision.by, on: .day(on), at: desk)?.name),
        desk.fact(.initiative, initiative.map { desk.text($0.title) }),
      ].compactMap { $0 },
      summary: nil, isSample: header.isSample)
  }

  /// What sets it apart in a list: that it no longer stands, or that it is a praise.
  func badge(at desk: PageDesk) -> BadgeView? {
    let status = status(on: desk.today)
    if status != .inForce { return BadgeView(status, at: desk) }
    return act == .praise ? BadgeView(act, at: desk) : nil
  }

  func say(in sides: inout Sides) {
    sides.line(.prose(title(in: sides.desk.naming)))
    sides.text(.citation, citation)
    if let ground { sides.line(.typeOfCommendation, .text(sides.desk.say(ground))) }
    sides.say(decision)
    for change in sides.desk.edition.changes(of: self) {
      sides.heading(said: sides.desk.say(change.status))
      sides.say(change.decision)
      sides.text(.reason, change.reason)
    }
  }

  func feedEntry(at desk: PageDesk, on _: PartialDate?) -> FeedEntry? {
    desk.edition.latest(dates).map {
      FeedEntry(
        title: title(in: desk.naming), address: desk.url(.record(key)), date: $0,
        summary: citation.map(desk.plain))
    }
  }

  var gist: LocalText? { citation }

  var papers: [Located<String>] {
    ([decision] + history.map(\.decision)).compactMap(\.file)
  }
}

extension Sides {
  fileprivate mutating func say(_ decision: Decision) {
    let on = decision.on.value
    let authority =
      UnitLinkView(decision.by, on: .day(on), at: desk).map { .text(", ") + $0.name } ?? .text("")
    line(
      .decision, .prose("\(decision.number.value), \(on.short(desk.language))") + authority)
    text(.signedBy, decision.signer)
  }
}
