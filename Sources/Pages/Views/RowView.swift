internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// One entry of a register: what it is, where it leads, and the facts by which it is compared.
package struct RowView: Templated {
  static let template = "parts/row"

  let title: HTML
  let href: Link
  let day: DayView?
  var badge: BadgeView?
  let facts: [FactView]
  let summary: HTML?
  let isSample: Bool
  /// Only where the row shows what was, and not what is.
  var since: [SinceView] = []

  static let shape = Shape<RowView>(
    "row",
    "One entry of a register: what it is, where it leads, and the facts by which it is compared",
    [
      .html("title", "The title") { $0.title },
      .link("href", "Its address") { $0.href },
      .view("day", "The day") { $0.day },
      .view("badge", "A status worth saying in a list") { $0.badge },
      .list("facts", "The facts by which entries are compared") { $0.facts },
      .html("summary", "A sentence or two on what it is") { $0.summary },
      .flag("isSample", "Whether it is made up for the demonstration") { $0.isSample },
      .list("since", "What has happened since the day as of which the row speaks") { $0.since },
    ])
}

extension RowView {
  func adding(_ more: [FactView]) -> RowView {
    RowView(
      title: title, href: href, day: day, badge: badge, facts: facts + more, summary: summary,
      isSample: isSample)
  }

  init(_ link: LinkView) {
    self.init(
      title: link.title, href: link.href, day: nil, badge: nil, facts: [], summary: nil,
      isSample: link.isSample)
  }
}

/// A status in one or two words; `code` chooses the colour, the words say it.
struct BadgeView: View {
  let text: String
  let code: String

  static let shape = Shape<BadgeView>(
    "badge", "A status in one or two words; `code` chooses the colour, the words say it",
    [
      .text("text", "The status in words") { $0.text },
      .text("code", "The status as an id, for its colour") { $0.code },
    ])
}

struct FactView: View {
  let label: String
  let value: HTML
  var href: Link? = nil

  static let shape = Shape<FactView>(
    "fact",
    "A label and what it says",
    [
      .text("label", "What it is called") { $0.label },
      .html("value", "The fact") { $0.value },
      .link("href", "Where it leads; absent for most") { $0.href },
    ])
}

extension BadgeView {
  init(_ code: some Labelled, at desk: PageDesk) {
    self.init(text: desk.say(code), code: code.rawValue)
  }
}
