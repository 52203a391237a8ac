internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What stood in the way, newest first, and how long it took to remove.
struct ObstaclesPage: PageView {
  static let template = "obstacles"

  let list: ObstacleList
  /// The choice the page is narrowed to; nil for all of them.
  let facet: Facet?
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
      .text("total", "How many there are") { page in
        page.desk.naming.count(page.list.listing.count(page.facet), .entries)
      },
      .html("narrowed", "The choice the list is narrowed to") { page in
        page.facet.map { HTML.prose(page.desk.naming.said($0, in: .obstacles)) }
      },
      .link("whole", "All obstacles") { $0.desk.address(.register(.obstacles)) },
      .list("facets", "The ways of narrowing") { page in
        FacetPanel.all(of: page.list.listing, at: page.desk).map { $0.view(current: page.facet) }
      },
      .list("obstacles", "The obstacles") { $0.obstacles },
      .view("pages", "The way to the other pages; absent where there is one page") {
        PagerView(
          .obstacles, $0.facet, $0.number, of: $0.list.listing.count($0.facet), at: $0.desk)
      },
      .link("csv", "All obstacles as CSV") { _ in Link.file(DataPath.obstacles) },
    ])

  private var obstacles: [ObstacleView] {
    list.entries(facet, page: number).map {
      ObstacleView(obstacle: $0.obstacle, initiative: $0.initiative, desk: desk)
    }
  }

  /// "21 days", "1 day", "40.5 days".
  private var median: String? {
    list.medianDays(facet).map { days in
      if let whole = days.integer {
        return desk.naming.count(whole, .days)
      }
      return "\(Number.print(days, desk.language)) \(desk.say(.days))"
    }
  }

  var facts: PageFacts { PageFacts(.obstacles, facet, page: number, at: desk) }
}
