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
  let badge: BadgeView?
  let facts: [FactView]
  let summary: HTML?
  let isSample: Bool

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
    ])
}

extension RowView {
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

  static let shape = Shape<FactView>(
    "fact",
    "A label and what it says",
    [
      .text("label", "What it is called") { $0.label },
      .html("value", "The fact") { $0.value },
    ])
}

extension BadgeView {
  init(_ code: some Labelled & RawRepresentable<String>, at desk: PageDesk) {
    self.init(text: desk.say(code), code: code.rawValue)
  }
}

extension PageDesk {
  func row(_ initiative: Initiative) -> RowView {
    let submitted = initiative.lifecycle.first?.on.value
    let proposers = initiative.proposers.compactMap { name(of: $0, on: submitted) }
    return RowView(
      title: text(initiative.title), href: address(initiative.key),
      day: initiative.lifecycle.last { $0.on.value <= today }.map { day($0.on.value) },
      badge: badge(initiative.standing(on: today)),
      facts: [
        fact(
          Bilingual(vi: "Đơn vị", en: "Unit"), name(of: .unit(initiative.employer), on: submitted)),
        fact(
          Bilingual(vi: "Người đề xuất", en: "Proposed by"),
          proposers.isEmpty ? nil : proposers.listed(in: language)),
      ].compactMap { $0 },
      summary: text(initiative.summary), isSample: initiative.header.isSample)
  }

  func row(_ commendation: Commendation) -> RowView {
    let initiative = commendation.initiative.flatMap { registry.initiatives[$0] }
    return row(commendation, naming: initiative)
  }

  /// - Parameter initiative: the proposal it was given for; nil on the page of the proposal itself.
  func row(_ commendation: Commendation, naming initiative: Initiative?) -> RowView {
    let on = commendation.decision.on.value
    return RowView(
      title: title(of: commendation), href: address(commendation.key), day: day(on),
      badge: badge(commendation),
      facts: [
        fact(
          Bilingual(vi: "Quyết định", en: "Decision"),
          .prose(commendation.decision.number.value)),
        fact(
          Bilingual(vi: "Cơ quan", en: "Authority"),
          name(of: .unit(commendation.decision.by), on: on)),
        fact(
          Bilingual(vi: "Thành tích", en: "For"),
          initiative.map { text($0.title) }),
      ].compactMap { $0 },
      summary: nil, isSample: commendation.header.isSample)
  }

  func row(_ document: Document) -> RowView {
    let on = document.issued.value
    let isOver =
      !document.inForce.contains(today) && (document.inForce.to.map { $0 < today } ?? false)
    return RowView(
      title: .prose(naming.label(of: document)), href: address(document.key), day: day(on),
      badge: isOver
        ? BadgeView(
          text: say(Bilingual(vi: "Hết hiệu lực", en: "No longer in force")), code: "ended") : nil,
      facts: [
        fact(
          Bilingual(vi: "Cơ quan ban hành", en: "Issued by"),
          name(of: .unit(document.issuer), on: on))
      ].compactMap { $0 },
      summary: text(document.title), isSample: document.header.isSample)
  }

  func badge(_ standing: Standing) -> BadgeView {
    BadgeView(text: say(standing), code: standing.rawValue)
  }

  /// What sets a commendation apart in a list: that it no longer stands, or that it is a praise.
  func badge(_ commendation: Commendation) -> BadgeView? {
    let status = commendation.status(on: today)
    if status != .inForce { return BadgeView(text: say(status), code: status.rawValue) }
    if commendation.act == .praise {
      return BadgeView(text: say(commendation.act), code: commendation.act.rawValue)
    }
    return nil
  }
}
