package import Edition

/// What figures are about, in the order of the page.
package enum FigureGroup: String, Labelled {
  case awards, recipients, initiatives, time, obstacles, means

  package static let group = "figure-group"
}

extension Figure.Name {
  /// Nil for the one that stands open above all others.
  var group: FigureGroup? {
    switch self {
    case .commendationsByYear: nil
    case .commendationsByTitle, .commendationsByForm, .praisesByForm, .units, .bonusesByYear:
      .awards
    case .recipientsByYear, .recipientsWomen, .recipientsDirect: .recipients
    case .initiativesByYear, .initiativesByField, .initiativesByScope: .initiatives
    case .daysFromProposal, .daysToDecision: .time
    case .obstaclesByYear, .obstaclesByAction, .shortcomingsByYear: .obstacles
    case .resourcesByYear, .encouragementsByYear: .means
    }
  }
}

extension Figure {
  package var group: FigureGroup? { Name(rawValue: facts.name)?.group }
}
