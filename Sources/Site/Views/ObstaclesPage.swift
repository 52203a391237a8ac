internal import Records
internal import Templates
internal import Vietnamese

/// What stood in the way, newest first, and how long it took to remove.
struct ObstaclesPage: View {
  let frame: FrameView
  let title: String
  let summary: String
  /// "Median: 21 days"; nil while nothing is closed.
  let median: String?
  let obstacles: [ObstacleView]
  let pages: PagerView?
  let csv: Link

  static let shape = Shape<ObstaclesPage>(
    "obstacles", "What stood in the way, newest first, and how long it took to remove",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .text("title", "The title") { $0.title },
      .text("summary", "A sentence or two on what it is") { $0.summary },
      .text("median", "Half were removed in no more than this") { $0.median },
      .list("obstacles", "The obstacles") { $0.obstacles },
      .view("pages", "The way to the other pages; absent where there is one page") { $0.pages },
      .link("csv", "All obstacles as CSV") { $0.csv },
    ])
}

extension Context {
  func obstaclesPage(_ all: [ObstacleEntry], median: Quantity?, number: Int) -> ObstaclesPage {
    let shown = all[Listing.range(ofPage: number, among: all.count)]
    return ObstaclesPage(
      frame: registerFrame(.obstacles, number: number), title: say(Register.obstacles),
      summary: say(Register.obstacles.summary),
      median: median.map(days),
      obstacles: shown.map { obstacle($0.obstacle, of: $0.initiative) },
      pages: pager(.obstacles, nil, number, of: all.count), csv: .file(DataPath.obstacles))
  }
}

extension Context {
  /// "21 days", "1 day", "40.5 days".
  private func days(_ number: Quantity) -> String {
    if let whole = number.integer { return count(whole, vi: "ngày", one: "day", many: "days") }
    return "\(Number.print(number, language)) \(say(.days))"
  }
}

/// An obstacle and the proposal it stood in the way of.
struct ObstacleEntry: Sendable {
  let obstacle: Obstacle
  let initiative: Initiative
}

extension Edition {
  /// Newest first.
  var obstacles: [ObstacleEntry] { raised.get { raisedObstacles } }

  private var raisedObstacles: [ObstacleEntry] {
    registry.initiatives.all.flatMap { initiative in
      initiative.obstacles.filter { $0.raised.value <= today }
        .map { ObstacleEntry(obstacle: $0, initiative: initiative) }
    }.sorted {
      ($1.obstacle.raised.value, $0.initiative.id) < ($0.obstacle.raised.value, $1.initiative.id)
    }
  }
}

extension [ObstacleEntry] {
  /// From raised to resolved; nil while none is resolved.
  func medianDays(on day: Day) -> Quantity? {
    Quartiles(of: compactMap { $0.obstacle.days(upTo: day) })?.median
  }
}
