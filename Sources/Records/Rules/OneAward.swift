internal import Diagnostics
internal import Vietnamese

extension Registry {
  /// One achievement, one award, and one award, one record. The later one is reported.
  func duplicateAwards() -> [Diagnostic] { awardedTwice() + enteredTwice() }

  /// Commendations that still stand for the same recipient and initiative; praise is no award.
  private func awardedTwice() -> [Diagnostic] {
    let standing = commendations.all.filter { $0.act == .commendation && $0.stillStands }
      .sorted { ($0.decision.on.value, $0.id.raw) < ($1.decision.on.value, $1.id.raw) }
    var first: [Achievement: Commendation] = [:]
    var findings: [Diagnostic] = []
    for commendation in standing {
      guard let initiative = commendation.initiative else { continue }
      for recipient in commendation.recipients.map(\.party) {
        let achievement = Achievement(initiative: initiative.id.raw, recipient: recipient.key)
        if let earlier = first[achievement], earlier.id != commendation.id {
          guard Award(earlier, to: recipient) != Award(commendation, to: recipient) else {
            continue
          }
          findings.append(.duplicateAward(recipient.place, of: recipient.id, first: earlier))
        } else {
          first[achievement] = commendation
        }
      }
    }
    return findings
  }

  /// The same form given to the same recipient by the same decision, in two records: the second was entered unawares. For
  /// two initiatives it is an award for each.
  private func enteredTwice() -> [Diagnostic] {
    var first: [Award: Commendation] = [:]
    var findings: [Diagnostic] = []
    for commendation in commendations.all.sorted(by: { $0.id < $1.id }) {
      for recipient in commendation.recipients.map(\.party) {
        guard let award = Award(commendation, to: recipient) else { continue }
        if let earlier = first[award] {
          guard earlier.id != commendation.id else { continue }
          findings.append(.enteredTwice(recipient.place, of: recipient.id, first: earlier))
        } else {
          first[award] = commendation
        }
      }
    }
    return findings
  }
}

private struct Award: Hashable {
  private let decision: String
  private let form: String?
  private let formClass: Int?
  private let initiative: String?
  private let recipient: String

  init?(_ commendation: Commendation, to recipient: Party) {
    guard let decision = commendation.decision.key else { return nil }
    self.decision = decision
    form = commendation.form?.id.raw
    formClass = commendation.formClass?.value
    initiative = commendation.initiative?.id.raw
    self.recipient = recipient.key
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
