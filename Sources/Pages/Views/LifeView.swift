internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// One step in the timeline of a proposal.
struct EventView: View {
  let day: DayView
  let label: String
  /// The stage's id, for styles.
  let code: String
  let result: String?
  let by: UnitLinkView?
  let document: CitationView?
  let note: HTML?

  static let shape = Shape<EventView>(
    "event", "One step in the timeline of a proposal",
    [
      .view("day", "The day") { $0.day },
      .text("label", "The stage") { $0.label },
      .text("code", "The id of the stage, for styles") { $0.code },
      .text("result", "How it was evaluated") { $0.result },
      .view("by", "Who did it, or decided it") { $0.by },
      .view("document", "The document it rests on") { $0.document },
      .html("note", "What there is to say of it") { $0.note },
    ])
}

struct PilotView: View {
  let period: String
  let area: [UnitLinkView]

  static let shape = Shape<PilotView>(
    "pilot", "When and where a proposal was tried",
    [
      .text("period", "From when to when") { $0.period },
      .list("area", "Where") { $0.area },
    ])
}

struct OversightView: View {
  let label: String
  let day: DayView
  let by: UnitLinkView?
  let findings: HTML?
  let document: CitationView?

  static let shape = Shape<OversightView>(
    "oversight", "An inspection or supervision",
    [
      .text("label", "Inspection or supervision") { $0.label },
      .view("day", "The day") { $0.day },
      .view("by", "Who did it, or decided it") { $0.by },
      .html("findings", "What was found") { $0.findings },
      .view("document", "The document it rests on") { $0.document },
    ])
}

/// A difficulty and how it was removed; also a row of the digest of obstacles.
struct ObstacleView: View {
  let raised: DayView
  let text: HTML
  let action: String?
  let resolution: HTML?
  let closed: DayView?
  /// Days from raised to closed; nil while open.
  let days: String?
  let by: UnitLinkView?
  let document: CitationView?
  let initiative: LinkView
  let isSample: Bool

  static let shape = Shape<ObstacleView>(
    "obstacle", "A difficulty and how it was removed; also a row of the digest of obstacles",
    [
      .view("raised", "The day it came up") { $0.raised },
      .html("text", "What stood in the way") { $0.text },
      .text("action", "What kind of action was taken") { $0.action },
      .html("resolution", "How it was resolved") { $0.resolution },
      .view("closed", "The day it was closed; absent while open") { $0.closed },
      .text("days", "How long that took") { $0.days },
      .view("by", "Who removed it") { $0.by },
      .view("document", "The document by which that was done") { $0.document },
      .view("initiative", "The initiative it stood in the way of") { $0.initiative },
      .flag("isSample", "Whether it is made up for the demonstration") { $0.isSample },
    ])
}

struct ResourceView: View {
  let label: String
  /// "1,800,000,000 VND", "3 servers".
  let amount: HTML
  let source: HTML?
  let day: DayView?
  let document: CitationView?

  static let shape = Shape<ResourceView>(
    "resource", "Money, people or things given to a proposal",
    [
      .text("label", "Budget, equipment, means or personnel") { $0.label },
      .html("amount", "How much, or what") { $0.amount },
      .html("source", "Where the money came from") { $0.source },
      .view("day", "The day it was granted") { $0.day },
      .view("document", "The document that grants it") { $0.document },
    ])
}

extension PageDesk {
  func event(_ event: LifecycleEvent) -> EventView {
    EventView(
      day: day(event.on.value), label: say(event.stage.value), code: event.stage.value.rawValue,
      result: event.result.map { say($0) }, by: event.by.flatMap { unit($0, on: event.on.value) },
      document: event.document.flatMap(citation), note: event.note.map(text))
  }

  func pilot(_ pilot: Pilot) -> PilotView {
    PilotView(
      period: naming.period(Period(from: pilot.from.value, to: pilot.to?.value)) ?? "",
      area: pilot.area.compactMap { unit($0, on: pilot.from.value) })
  }

  func oversight(_ oversight: Oversight) -> OversightView {
    OversightView(
      label: say(oversight.sort), day: day(oversight.on.value),
      by: oversight.by.flatMap { unit($0, on: oversight.on.value) },
      findings: oversight.findings.map(text), document: oversight.document.flatMap(citation))
  }

  func obstacle(_ obstacle: Obstacle, of initiative: Initiative) -> ObstacleView {
    let days = obstacle.closed.map { $0.value.days(since: obstacle.raised.value) }
    return ObstacleView(
      raised: day(obstacle.raised.value), text: text(obstacle.text),
      action: obstacle.action.map { say($0) }, resolution: obstacle.resolution.map(text),
      closed: day(obstacle.closed),
      days: days.map { naming.count($0, .days) },
      by: obstacle.by.flatMap { unit($0, on: (obstacle.closed ?? obstacle.raised).value) },
      document: obstacle.document.flatMap(citation),
      initiative: link(to: initiative), isSample: initiative.header.isSample)
  }

  func resource(_ resource: Resource) -> ResourceView {
    ResourceView(
      label: say(resource.sort), amount: amount(of: resource), source: resource.source.map(text),
      day: day(resource.on), document: resource.document.flatMap(citation))
  }

  func amount(of resource: Resource) -> HTML {
    if let amount = resource.amount { return money(amount) }
    let quantity = resource.quantity.map { Number.print($0, language) + " " } ?? ""
    return .text(quantity) + (resource.what.map(text) ?? .text(""))
  }

  func money(_ amount: Int) -> HTML { .prose(Number.dong(amount, language)) }

  func link(to initiative: Initiative) -> LinkView {
    link(text(initiative.title), to: initiative)
  }
}
