internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What stood in the way, newest first, and how long it took to remove.
struct ObstaclesPage: Templated {
  static let template = "obstacles"

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

extension PageDesk {
  func obstaclesPage(_ all: [ObstacleEntry], median: Quantity?, number: Int) -> ObstaclesPage {
    let shown = all[Listing.range(ofPage: number, among: all.count)]
    return ObstaclesPage(
      frame: registerFrame(.obstacles, number: number), title: say(Register.obstacles),
      summary: say(Register.obstacles.summary),
      median: median.map(days),
      obstacles: shown.map {
        ObstacleView(obstacle: $0.obstacle, initiative: $0.initiative, desk: self)
      },
      pages: pager(.obstacles, nil, number, of: all.count), csv: .file(DataPath.obstacles))
  }
}

extension PageDesk {
  /// "21 days", "1 day", "40.5 days".
  private func days(_ number: Quantity) -> String {
    if let whole = number.integer {
      return naming.count(whole, .days)
    }
    return "\(Number.print(number, language)) \(say(.days))"
  }
}
