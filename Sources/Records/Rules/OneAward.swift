internal import Diagnostics
internal import Vietnamese

extension Registry {
  /// One achievement, one award: commendations that still stand for the same recipient and initiative. The later one is
  /// reported; praise is no award.
  func duplicateAwards() -> [Diagnostic] {
    let standing = commendations.all.filter { $0.act == .commendation && $0.stillStands }
      .sorted { ($0.decision.on.value, $0.id.raw) < ($1.decision.on.value, $1.id.raw) }
    var first: [Achievement: Commendation] = [:]
    var findings: [Diagnostic] = []
    for commendation in standing {
      guard let initiative = commendation.initiative else { continue }
      for recipient in commendation.recipients.map(\.party) {
        let achievement = Achievement(initiative: initiative.id.raw, recipient: recipient.key)
        if let earlier = first[achievement], earlier.id != commendation.id {
          findings.append(.duplicateAward(recipient.place, of: recipient.id, first: earlier))
        } else {
          first[achievement] = commendation
        }
      }
    }
    return findings
  }
}

private struct Achievement: Hashable {
  let initiative: String
  let recipient: String
}

extension Commendation {
  fileprivate var stillStands: Bool { history.last?.status.standing ?? .inForce == .inForce }
}

extension Party {
  /// The id without its kind.
  var id: String {
    switch self {
    case .official(let reference): reference.id.raw
    case .unit(let reference): reference.id.raw
    }
  }

  /// The id with its kind.
  var key: String {
    switch self {
    case .official: "official:" + id
    case .unit: "unit:" + id
    }
  }
}
