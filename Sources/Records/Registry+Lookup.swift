extension Registry {
  /// The header of a record of whatever kind; nil when there is none of that name.
  package func header(of kind: Kind, _ name: String) -> Header? {
    switch kind {
    case .unit: units[ID(name)]?.header
    case .official: officials[ID(name)]?.header
    case .initiative: initiatives[ID(name)]?.header
    case .commendation: commendations[ID(name)]?.header
    case .encouragement: encouragements[ID(name)]?.header
    case .document: documents[ID(name)]?.header
    case .plan: plans[ID(name)]?.header
    case .activity: activities[ID(name)]?.header
    case .practice: practices[ID(name)]?.header
    case .consultation: consultations[ID(name)]?.header
    case .bulletin: bulletins[ID(name)]?.header
    case .article: articles[ID(name)]?.header
    case .correction: corrections[ID(name)]?.header
    case .page: pages[ID(name)]?.header
    }
  }

  /// The headers of all records of a kind, in the order of their ids.
  package func headers(of kind: Kind) -> [Header] {
    switch kind {
    case .unit: units.all.map(\.header)
    case .official: officials.all.map(\.header)
    case .initiative: initiatives.all.map(\.header)
    case .commendation: commendations.all.map(\.header)
    case .encouragement: encouragements.all.map(\.header)
    case .document: documents.all.map(\.header)
    case .plan: plans.all.map(\.header)
    case .activity: activities.all.map(\.header)
    case .practice: practices.all.map(\.header)
    case .consultation: consultations.all.map(\.header)
    case .bulletin: bulletins.all.map(\.header)
    case .article: articles.all.map(\.header)
    case .correction: corrections.all.map(\.header)
    case .page: pages.all.map(\.header)
    }
  }
}
