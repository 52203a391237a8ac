internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// Something that happened to a record after a list showed it as it then stood.
struct SinceView: View {
  let date: PartialDate
  let text: HTML
  var href: Link? = nil
  let desk: PageDesk

  static let shape = Shape<SinceView>(
    "since", "Something that happened to a record after a list showed it as it then stood",
    [
      .view("day", "The day") { $0.desk.day($0.date) },
      .html("text", "What happened") { $0.text },
      .link("href", "The record that tells of it; absent where that is the record itself") {
        $0.href
      },
    ])
}

extension PageDesk {
  /// A record as it stood on a day, and what has happened since.
  func row(_ key: RecordKey, asOf day: Day) -> RowView? {
    registry.ask(key) { record -> RowView? in
      var row = record.row(at: self, asOf: day)
      let since = record.since(day, at: self) + corrections(of: key, after: day)
      row.since = since.enumerated().sorted { ($0.1.date, $0.0) < ($1.1.date, $1.0) }.map(\.1)
      return row
    }
  }

  private func corrections(of key: RecordKey, after day: Day) -> [SinceView] {
    edition.corrections(of: key).filter { $0.on.value > day }.map {
      SinceView(date: .day($0.on.value), text: .text(say(Kind.correction)), desk: self)
    }
  }
}

extension Initiative {
  /// Its further steps, and who was commended for it.
  func since(_ day: Day, at desk: PageDesk) -> [SinceView] {
    let steps = events(upTo: desk.today(for: self)).filter { $0.on.value.earliest > day }.map {
      SinceView(date: $0.on.value, text: .text($0.said(at: desk)), desk: desk)
    }
    let commended = desk.relations.commendationsOfInitiative[id].inDateOrder
      .filter { $0.decision.on.value > day && $0.decision.on.value <= desk.today(for: $0) }.map {
        SinceView(
          date: .day($0.decision.on.value), text: .prose($0.title(in: desk.naming)),
          href: desk.address($0.key), desk: desk)
      }
    return steps + commended
  }
}

extension LifecycleEvent {
  /// "Evaluated: completed".
  fileprivate func said(at desk: PageDesk) -> String {
    [desk.say(stage.value), result.map { desk.say($0) }].compactMap { $0 }.joined(separator: ": ")
  }
}

extension Commendation {
  /// What has happened to the decision.
  func since(_ day: Day, at desk: PageDesk) -> [SinceView] {
    desk.edition.changes(of: self).filter { $0.on.value > day }.map {
      SinceView(date: .day($0.on.value), text: .text(desk.say($0.status)), desk: desk)
    }
  }
}
