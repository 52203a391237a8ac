internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

struct ActivityView: View {
  let activity: Activity
  let desk: PageDesk

  static let shape = Shape<ActivityView>(
    "activity", "Something done to make the policy known",
    [
      .text("id", "The id, for anchors") { $0.activity.header.name },
      .html("title", "The title") { HTML.prose($0.activity.title(in: $0.desk.naming)) },
      .text("form", "Conference, training …") { $0.desk.say($0.activity.form) },
      .view("day", "The day") { $0.desk.day($0.activity.on.value) },
      .view("unit", "The unit") {
        UnitLinkView($0.activity.unit, on: $0.activity.on.value, at: $0.desk)
      },
      .html("audience", "For whom") { $0.activity.audience.map($0.desk.text) },
      .text("attendance", "How many took part") { view in
        view.activity.attendance.map { Number.print($0, view.desk.language) }
      },
      .view("document", "The document it rests on") {
        CitationView($0.activity.document, at: $0.desk)
      },
      .flag("isSample", "Whether it is made up for the demonstration") {
        $0.activity.header.isSample
      },
    ])
}

extension Activity: Shown {
  static var page: (any Templated.Type)? { nil }
}
