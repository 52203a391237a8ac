internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

extension Initiative {
  func say(in sides: inout Sides) {
    let today = sides.desk.today(for: self)
    sides.text(nil, title)
    sides.text(nil, summary)
    sides.line(.status, .text(sides.desk.say(standing(on: today))))
    sides.text(.problem, bottleneck)
    if !outcomes.isEmpty || !results.isEmpty { sides.heading(.results) }
    for outcome in outcomes { sides.say(outcome) }
    for result in results { sides.text(nil, result) }
    sides.list(.timeline, events(upTo: today)) { $0.say($1) }
    sides.list(.obstacles, obstacles.filter { $0.raised.value.mayHaveCome(by: today) }) {
      $0.say($1)
    }
    sides.list(.resources, resources) { $0.say($1) }
    sides.list(.oversight, oversight) { $0.say($1) }
    sides.list(.lessons, lessons) { $0.text(nil, $1) }
    if let recognition {
      sides.heading(.recognition)
      sides.say(recognition)
    }
  }
}

extension Sides {
  fileprivate mutating func say(_ outcome: Outcome) {
    let figures = [outcome.before, outcome.after].compactMap { $0 }
      .map { Number.print($0, desk.language) }
    let unit = outcome.unit.map { .text(" ") + desk.text($0) } ?? .text("")
    line(desk.text(outcome.measure) + .text(": " + figures.joined(separator: " → ")) + unit)
    text(.source, outcome.source)
  }

  fileprivate mutating func say(_ event: LifecycleEvent) {
    let result = event.result.map { ": \(desk.say($0))" } ?? ""
    line(dated(desk.say(event.stage.value) + result, on: event.on.value, by: event.by))
    text(nil, event.note)
  }

  fileprivate mutating func say(_ obstacle: Obstacle) {
    text(nil, obstacle.text)
    let label = obstacle.action.map { desk.say($0) } ?? desk.say(.resolution)
    text(said: label, obstacle.resolution)
  }

  fileprivate mutating func say(_ resource: Resource) {
    line(said: desk.say(resource.sort), ResourceView(resource: resource, desk: desk).amount)
    text(.funding, resource.source)
  }

  fileprivate mutating func say(_ oversight: Oversight) {
    line(dated(desk.say(oversight.sort), on: oversight.on.value, by: oversight.by))
    text(nil, oversight.findings)
  }

  /// "Across the province: Decision No. 98/QĐ-UBND, 2/11/2023 – People's Committee of Binh Duong Province".
  fileprivate mutating func say(_ recognition: Recognition) {
    let decision = recognition.decision
    let number = decision.number.map { ": " + desk.naming.say(.decisionNumbered, $0.value) } ?? ""
    line(
      .prose(desk.say(recognition.scope) + number)
        + .prose(", \(decision.on.value.short(desk.language))")
        + (desk.naming.authority(of: decision).map { .prose(" – \($0)") } ?? .text("")))
  }

  /// "16/11/2023, phê duyệt – Sở Xây dựng"; without a dash where no unit is named.
  private func dated(_ words: String, on date: PartialDate, by unit: Reference<Unit>?) -> HTML {
    let name = UnitLinkView(unit, on: date, at: desk)?.name
    return .prose("\(date.short(desk.language)), \(words)")
      + (name.map { .text(" – ") + $0 } ?? .text(""))
  }
}
