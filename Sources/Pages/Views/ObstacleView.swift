internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A difficulty and how it was removed; also a row of the digest of obstacles.
struct ObstacleView: View {
  let obstacle: Obstacle
  let initiative: Initiative
  let desk: PageDesk

  static let shape = Shape<ObstacleView>(
    "obstacle", "A difficulty and how it was removed; also a row of the digest of obstacles",
    [
      .view("raised", "The day it came up") { $0.desk.day($0.obstacle.raised.value) },
      .html("text", "What stood in the way") { $0.desk.text($0.obstacle.text) },
      .text("action", "What kind of action was taken") { view in
        view.obstacle.action.map { view.desk.say($0) }
      },
      .html("resolution", "How it was resolved") { $0.obstacle.resolution.map($0.desk.text) },
      .view("closed", "The day it was closed; absent while open") {
        $0.desk.day($0.obstacle.closed)
      },
      .text("days", "How long that took") { $0.days },
      .view("by", "Who removed it") {
        UnitLinkView(
          $0.obstacle.by, on: ($0.obstacle.closed ?? $0.obstacle.raised).value, at: $0.desk)
      },
      .view("document", "The document by which that was done") {
        CitationView($0.obstacle.document, at: $0.desk)
      },
      .view("initiative", "The initiative it stood in the way of") {
        $0.initiative.link(at: $0.desk)
      },
      .flag("isSample", "Whether it is made up for the demonstration") {
        $0.initiative.header.isSample
      },
    ])

  private var days: String? {
    obstacle.days.map { desk.naming.count($0, .days) }
  }
}
