internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

extension Initiative {
  func say(in sides: inout Sides) {
    sides.text(nil, title)
    sides.text(nil, summary)
    sides.line(.status, .text(sides.desk.say(standing(on: sides.desk.today))))
    sides.text(.problem, bottleneck)
    if !outcomes.isEmpty { sides.heading(.results) }
    for outcome in outcomes { sides.say(outcome) }
    sides.heading(.timeline)
    for event in events(upTo: sides.desk.today) { sides.say(event) }
    sides.say(obstacles)
    sides.say(resources)
    sides.say(oversight)
  }
}

extension Sides {
  private var language: Language { desk.language }

  fileprivate mutating func say(_ outcome: Outcome) {
    let figures = [outcome.before, outcome.after].compactMap { $0 }
      .map { Number.print($0, language) }
    let unit = outcome.unit.map { .text(" ") + desk.text($0) } ?? .text("")
    line(desk.text(outcome.measure) + .text(": " + figures.joined(separator: " → ")) + unit)
    text(.source, outcome.source)
  }

  fileprivate mutating func say(_ event: LifecycleEvent) {
    let on = event.on.value
    let result = event.result.map { ": \(desk.say($0))" } ?? ""
    line(
      .prose("\(on.short(language)), \(desk.say(event.stage.value))\(result)")
        + whoever(event.by, on: on))
    text(nil, event.note)
  }

  fileprivate mutating func say(_ obstacles: [Obstacle]) {
    let known = obstacles.filter { $0.raised.value <= desk.today }
    guard !known.isEmpty else { return }
    heading(.obstacles)
    for obstacle in known {
      text(nil, obstacle.text)
      let label = obstacle.action.map { desk.say($0) } ?? desk.say(.resolution)
      text(said: label, obstacle.resolution)
    }
  }

  fileprivate mutating func say(_ resources: [Resource]) {
    guard !resources.isEmpty else { return }
    heading(.resources)
    for resource in resources {
      line(
        said: desk.say(resource.sort), ResourceView(resource: resource, desk: desk).amount)
      text(.funding, resource.source)
    }
  }

  fileprivate mutating func say(_ oversight: [Oversight]) {
    guard !oversight.isEmpty else { return }
    heading(.oversight)
    for look in oversight {
      let on = look.on.value
      line(
        .prose("\(on.short(language)), \(desk.say(look.sort))") + whoever(look.by, on: on))
      text(nil, look.findings)
    }
  }

  /// " – Department of Construction"; nothing where nobody is named.
  private func whoever(_ unit: Reference<Unit>?, on day: Day) -> HTML {
    UnitLinkView(unit, on: day, at: desk).map { .text(" – ") + $0.name } ?? .text("")
  }
}
