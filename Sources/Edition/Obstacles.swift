internal import Keeping
package import Records
package import Vietnamese

/// An obstacle and the proposal it stood in the way of.
package struct ObstacleEntry: Sendable {
  package let obstacle: Obstacle
  package let initiative: Initiative
}

extension Edition {
  /// Newest first.
  package var obstacles: [ObstacleEntry] { raised.get { raisedObstacles } }

  private var raisedObstacles: [ObstacleEntry] {
    registry.initiatives.all.flatMap { initiative in
      initiative.obstacles.filter { $0.raised.value.mayHaveCome(by: today) }
        .map { ObstacleEntry(obstacle: $0, initiative: initiative) }
    }.sorted {
      ($1.obstacle.raised.value, $0.initiative.id) < ($0.obstacle.raised.value, $1.initiative.id)
    }
  }
}

extension [ObstacleEntry] {
  /// From raised to resolved; nil while none is resolved.
  package func medianDays(on day: Day) -> Quantity? {
    Quartiles(of: compactMap { $0.obstacle.days(upTo: day) })?.median
  }
}

extension Obstacle {
  package func resolved(upTo day: Day) -> PartialDate? {
    closed.flatMap { $0.value.mayHaveCome(by: day) ? $0.value : nil }
  }

  /// From raised to resolved; nil while open, and where either is not known to the day.
  package func days(upTo day: Day) -> Int? { resolved(upTo: day).flatMap { _ in days } }

  /// The same, whenever that is.
  package var days: Int? {
    guard let raised = raised.value.exact else { return nil }
    return closed?.value.exact?.days(since: raised)
  }
}
