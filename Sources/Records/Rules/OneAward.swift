internal import Diagnostics
internal import Vietnamese

extension Registry {
  /// One achievement, one award, and one award, one record. The later one is reported.
  func duplicateAwards() -> [Diagnostic] { awardedTwice() + enteredTwice() }

  /// Commendations that still stand for the same recipient and initiative; praise is no award.
  private func awardedTwice() -> [Diagnostic] {
    let standing = commendations.all.filter { $0.act == .commendation && $0.stillStands }
      .sorted { ($0.decision.on.value, $0.id.raw) < ($1.decision.on.value, $1.id.raw) }
    var first = FirstAwards<Achievement>()
    for commendation in standing {
      guard let initiative = commendation.initiative else { continue }
      first.add(commendation) { recipient in
        Achievement(initiative: initiative.id.raw, recipient: recipient.key)
      }
    }
    return first.repeated.compactMap { again in
      let others = again.recipients.filter {
        Award(again.first, to: $0) != Award(again.commendation, to: $0)
      }
      return others.first.map {
        .duplicateAward($0.place, of: others.map(\.id), first: again.first)
      }
    }
  }

  /// The same form given to the same recipient by the same decision, in two records: the second was entered unawares. For
  /// two initiatives it is an award for each.
  private func enteredTwice() -> [Diagnostic] {
    var first = FirstAwards<Award>()
    for commendation in commendations.all.sorted(by: { $0.id < $1.id }) {
      first.add(commendation) { Award(commendation, to: $0) }
    }
    return first.repeated.compactMap { again in
      again.recipients.first.map {
        .enteredTwice($0.place, of: again.recipients.map(\.id), first: again.first)
      }
    }
  }
}

/// Who was awarded first by what is given once, and the recipients whom a later record has again.
private struct FirstAwards<Award: Hashable> {
  struct Again {
    let commendation: Commendation
    let first: Commendation
    var recipients: [Party]
  }

  private var first: [Award: Commendation] = [:]
  private(set) var repeated: [Again] = []

  mutating func add(_ commendation: Commendation, by award: (Party) -> Award?) {
    var places: [String: Int] = [:]
    for recipient in commendation.recipients.map(\.party) {
      guard let award = award(recipient) else { continue }
      guard let earlier = first[award] else {
        first[award] = commendation
        continue
      }
      guard earlier.id != commendation.id else { continue }
      if let place = places[earlier.id.raw] {
        repeated[place].recipients.append(recipient)
      } else {
        places[earlier.id.raw] = repeated.count
        repeated.append(Again(commendation: commendation, first: earlier, recipients: [recipient]))
      }
    }
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
