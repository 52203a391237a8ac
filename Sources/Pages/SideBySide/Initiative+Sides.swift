internal import Edition
package import Records
internal import Templates
internal import Vietnamese

extension PageDesk {
  package func say(_ initiative: Initiative, in sides: inout Sides) {
    sides.text(nil, initiative.title)
    sides.text(nil, initiative.summary)
    sides.line(
      .status, .text(say(initiative.standing(on: today))))
    sides.text(.problem, initiative.bottleneck)
    if !initiative.outcomes.isEmpty {
      sides.heading(.results)
      for outcome in initiative.outcomes { say(outcome, in: &sides) }
    }
    sides.heading(.timeline)
    for event in initiative.events(upTo: today) { say(event, in: &sides) }
    say(obstacles: initiative.obstacles, in: &sides)
    say(resources: initiative.resources, in: &sides)
    say(oversight: initiative.oversight, in: &sides)
  }

  private func say(_ outcome: Outcome, in sides: inout Sides) {
    let figures = [outcome.before, outcome.after].compactMap { $0 }.map {
      Number.print($0, language)
    }
    sides.line(
      text(outcome.measure) + .text(": " + figures.joined(separator: " → "))
        + name(ofUnit: outcome.unit))
    sides.text(.source, outcome.source)
  }

  private func name(ofUnit unit: LocalText?) -> HTML {
    unit.map { .text(" ") + text($0) } ?? .text("")
  }

  private func say(_ event: LifecycleEvent, in sides: inout Sides) {
    let on = event.on.value
    let result = event.result.map { ": \(say($0))" } ?? ""
    let by = event.by.flatMap { unit($0, on: on) }.map { .text(" – ") + $0.name } ?? .text("")
    sides.line(.prose("\(on.short(language)), \(say(event.stage.value))\(result)") + by)
    sides.text(nil, event.note)
  }

  private func say(obstacles: [Obstacle], in sides: inout Sides) {
    let known = obstacles.filter { $0.raised.value <= today }
    guard !known.isEmpty else { return }
    sides.heading(
      .obstacles)
    for obstacle in known {
      sides.text(nil, obstacle.text)
      sides.text(
        said: obstacle.action.map { say($0) } ?? say(.resolution),
        obstacle.resolution)
    }
  }

  private func say(resources: [Resource], in sides: inout Sides) {
    guard !resources.isEmpty else { return }
    sides.heading(.resources)
    for resource in resources {
      sides.line(said: say(resource.sort), amount(of: resource))
      sides.text(.funding, resource.source)
    }
  }

  private func say(oversight: [Oversight], in sides: inout Sides) {
    guard !oversight.isEmpty else { return }
    sides.heading(.oversight)
    for look in oversight {
      let by = look.by.flatMap { unit($0, on: look.on.value) }.map { .text(" – ") + $0.name }
      sides.line(.prose("\(look.on.value.short(language)), \(say(look.sort))") + (by ?? .text("")))
      sides.text(nil, look.findings)
    }
  }
}
