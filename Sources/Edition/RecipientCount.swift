package import Records
package import Vietnamese

/// Who received commendations, each time counted: whoever is commended twice counts twice.
package struct RecipientCount: Sendable {
  package private(set) var people: [Official.Category: Int] = [:]
  /// People of whom the record does not say what they are.
  package private(set) var uncategorised = 0
  package private(set) var units = 0
  /// People who did not agree to be named.
  package private(set) var withheld = 0
  package private(set) var posthumous = 0
  package private(set) var addressed: [Official.Honorific: Int] = [:]
  package private(set) var duties: [Duty: Int] = [:]

  /// Whether somebody leads or does the work; asked of those who hold a post.
  package enum Duty: Hashable, Sendable { case direct, leading, unknown }

  package init(_ all: [Commendation], in edition: Edition) {
    for commendation in all {
      withheld += commendation.withheld
      for recipient in commendation.recipients {
        add(recipient, on: commendation.decision.on.value, in: edition)
      }
    }
  }

  private mutating func add(_ recipient: Recipient, on day: Day, in edition: Edition) {
    switch recipient.party {
    case .unit(let unit):
      guard edition.registry.units[unit] != nil else { return }
      units += 1
    case .official(let reference):
      guard let official = edition.registry.officials[reference] else { return }
      add(official, on: day)
    }
    if recipient.isPosthumous { posthumous += 1 }
  }

  /// A household is neither man nor woman, whoever is its head.
  private mutating func add(_ official: Official, on day: Day) {
    if let category = official.category {
      people[category, default: 0] += 1
    } else {
      uncategorised += 1
    }
    if !official.isHousehold { addressed[official.honorific, default: 0] += 1 }
    if let duty = official.duty(on: day) { duties[duty, default: 0] += 1 }
  }
}

extension RecipientCount {
  package var women: Int { addressed[.ba, default: 0] }
  package var men: Int { addressed[.ong, default: 0] }
  package var unaddressed: Int { addressed[.none, default: 0] }

  /// In per cent of those of whom it is known; nil where it is of nobody.
  package var shareOfWomen: Quantity? { Quantity.percent(women, of: women + men) }

  package func count(_ duty: Duty) -> Int { duties[duty, default: 0] }

  /// In per cent of those of whom it is known; nil where it is of nobody.
  package var shareOfDirect: Quantity? {
    Quantity.percent(count(.direct), of: count(.direct) + count(.leading))
  }
}

extension Official {
  /// By the posts held on the day, of which one that leads decides; nil for who holds none, such as a citizen.
  fileprivate func duty(on day: Day) -> RecipientCount.Duty? {
    guard category?.holdsPost ?? !posts.isEmpty else { return nil }
    let roles = posts.filter { $0.period.contains(day) }.compactMap(\.role)
    if roles.contains(.head) || roles.contains(.deputy) { return .leading }
    return roles.contains(.staff) || category == .worker ? .direct : .unknown
  }
}
