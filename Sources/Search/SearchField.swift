/// One text of a record that search looks at, beside its long text.
struct SearchField {
  enum Sort {
    /// What the record is called, or its number.
    case title
    /// Another name it bears or bore, or an order in which its name may be typed.
    case name
    /// A person or unit it is about.
    case party
    case fact
    /// The name of a unit that its own came from or went over into.
    case related

    /// Whether beginning and end are remembered, so that a query that is the whole text comes first.
    var isWhole: Bool { self == .title || self == .name || self == .related }

    var pairWeight: PairWeight {
      switch self {
      case .title, .name: .title
      case .related: .related
      case .party, .fact: .fact
      }
    }
  }

  let sort: Sort
  let text: String

  init(_ sort: Sort, _ text: String) {
    self.sort = sort
    self.text = text
  }

  static func fact(_ text: String) -> SearchField { SearchField(.fact, text) }

  func weight(ofWords count: Int) -> SearchWeight {
    switch sort {
    case .title: .title(ofWords: count)
    case .name: min(.title4, .title(ofWords: count))
    case .party: .party
    case .fact: .fact
    case .related: .related
    }
  }
}
