internal import Edition
package import Records
internal import Templates
internal import Vietnamese

extension PageDesk {
  package func say(_ initiative: Initiative, in sides: inout Sides) {
    sides.text(nil, initiative.title)
    sides.text(nil, initiative.summary)
    sides.line(
      Bilingual(vi: "Tình trạng", en: "Status"), .text(say(initiative.standing(on: today))))
    sides.text(Bilingual(vi: "Điểm nghẽn", en: "What was wrong"), initiative.bottleneck)
    if !initiative.outcomes.isEmpty {
      sides.heading(Bilingual(vi: "Kết quả", en: "What changed"))
      for outcome in initiative.outcomes { say(outcome, in: &sides) }
    }
    sides.heading(Bilingual(vi: "Quá trình thực hiện", en: "From proposal to result"))
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
    sides.text(Bilingual(vi: "Nguồn số liệu", en: "Source"), outcome.source)
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
      Bilingual(
        vi: "Khó khăn, vướng mắc và cách tháo gỡ", en: "Obstacles and how they were removed"))
    for obstacle in known {
      sides.text(nil, obstacle.text)
      sides.text(
        obstacle.action.map { naming.wording[$0] }
          ?? Bilingual(vi: "Cách xử lý", en: "What was done"),
        obstacle.resolution)
    }
  }

  private func say(resources: [Resource], in sides: inout Sides) {
    guard !resources.isEmpty else { return }
    sides.heading(Bilingual(vi: "Nguồn lực được bố trí", en: "Resources granted"))
    for resource in resources {
      sides.line(naming.wording[resource.sort], amount(of: resource))
      sides.text(Bilingual(vi: "Nguồn", en: "Funded from"), resource.source)
    }
  }

  private func say(oversight: [Oversight], in sides: inout Sides) {
    guard !oversight.isEmpty else { return }
    sides.heading(Bilingual(vi: "Kiểm tra, giám sát", en: "Oversight"))
    for look in oversight {
      let by = look.by.flatMap { unit($0, on: look.on.value) }.map { .text(" – ") + $0.name }
      sides.line(.prose("\(look.on.value.short(language)), \(say(look.sort))") + (by ?? .text("")))
      sides.text(nil, look.findings)
    }
  }
}
