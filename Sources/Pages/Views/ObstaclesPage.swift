internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What stood in the way, newest first, and how long it took to remove.
struct ObstaclesPage: PageView {
  static let template = "obstacles"

  let all: [ObstacleEntry]
  /// Of all of them, not only of those on the page; nil while nothing is closed.
  let medianDays: Quantity?
  let number: Int
  let desk: PageDesk

  static let shape = Shape<ObstaclesPage>(
    "obstacles", "What stood in the way, newest first, and how long it took to remove",
    [
      .frame,
      .text("title", "The title") { $0.desk.say(Register.obstacles) },
      .text("summary", "A sentence or two on what it is") {
        $0.desk.say(Register.obstacles.summary)
      },
      .text("median", "Half were removed in no more than this") { $0.median },
      .list("obstacles", "The obstacles") { $0.obstacles },
      .view("pages", "The way to the other pages; absent where there is one page") {
        PagerView(.obstacles, nil, $0.number, of: $0.all.count, at: $0.desk)
      },
      .link("csv", "All obstacles as CSV") { _ in Link.file(DataPath.obstacles) },
    ])

  private var obstacles: [ObstacleView] {
    all[Listing.range(ofPage: number, among: all.count)].map {
      ObstacleView(obstacle: $0.obstacle, initiative: $0.initiative, desk: desk)
    }
  }

  /// "21 days", "1 day", "40.5 days".
  private var median: String? {
    medianDays.map { days in
      if let whole = days.integer {
        return desk.naming.count(whole, .days)
      }
      return "\(Number.print(days, desk.language)) \(desk.say(.days))"
    }
  }

  var facts: PageFacts { PageFacts(.obstacles, page: number, at: desk) }
}
