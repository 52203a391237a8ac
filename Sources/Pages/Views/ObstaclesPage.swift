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
      .text("median", "Half were removed in no more than this; absent on pages after the first") {
        $0.median
      },
      .text("total", "How many there are, or which they are") { page in
        page.desk.naming.holding(page.turn, of: page.list.listing, page.facet)
      },
      .html("narrowed", "The choice the list is narrowed to") { page in
        page.facet.map { HTML.prose(page.desk.naming.said($0, in: .obstacles)) }
      },
      .link("whole", "All obstacles") { $0.desk.address(.register(.obstacles)) },
      .list("facets", "The ways of narrowing; none on pages after the first") { page in
        FacetPanel.views(of: page.list.listing, page.facet, page: page.number, at: page.desk)
      },
      .list("obstacles", "The obstacles") { $0.obstacles },
      .link("first", "The page on which the list can be narrowed; absent there") {
        $0.number > 1 ? $0.desk.address(.register(.obstacles, $0.facet, page: 1)) : nil
      },
      .view("pages", "The way to the other pages; absent where there is one page") {
        PagerView($0.turn, .obstacles, $0.facet, at: $0.desk)
      },
      .link("csv", "All obstacles as CSV") { _ in Link.file(DataPath.obstacles) },
    ])

  private var obstacles: [ObstacleView] {
    list.entries(facet, page: number).map {
      ObstacleView(obstacle: $0.obstacle, initiative: $0.initiative, desk: desk)
    }
  }

  private var turn: Paging.Turn { list.listing.turn(facet, page: number) }

  /// "21 days", "1 day", "40.5 days".
  private var median: String? {
    guard number == 1 else { return nil }
    return list.medianDays(facet).map { days in
      if let whole = days.integer {
        return desk.naming.count(whole, .days)
      }
      return "\(Number.print(days, desk.language)) \(desk.say(.days))"
    }
  }

  var facts: PageFacts { PageFacts(.obstacles, facet, page: number, turn.place, at: desk) }
}
