package import Records
package import Vietnamese

/// What the head of a unit is called where the unit does not say otherwise. Of other kinds that varies, and is not guessed.
package enum UsualHead: String, Labelled {
  case committee, department, ministry, school, hospital

  package static let group = "head"

  init?(_ kind: UnitKind?) {
    switch kind {
    case .committee: self = .committee
    case .department: self = .department
    case .ministry: self = .ministry
    case .school: self = .school
    case .hospital: self = .hospital
    default: return nil
    }
  }
}

/// Who decided: by law a post, held by the head of a unit, and not the unit itself.
package enum Decider: Sendable {
  /// As the decision is headed: "Chủ tịch Ủy ban nhân dân tỉnh Bình Dương".
  case post(LocalText)
  /// The unit is an office of state, or nothing is known of its head.
  case unit
}

extension Naming {
  /// Nil where the unit may not be read.
  package func decider(of decision: Decision) -> Decider? {
    guard let unit = registry.units[decision.by] else { return nil }
    if let post = decision.post { return .post(post) }
    let day = PartialDate.day(decision.on.value)
    let kind = unit.kinds.value(on: day) ?? unit.kinds.last?.value
    guard kind?.isOfficeHolder != true, let head = head(of: unit, on: day) else { return .unit }
    return .post(office(head, of: edition.name(of: unit, on: day)))
  }

  /// The same in words; nil where the unit may not be read.
  package func authority(of decision: Decision) -> String? {
    switch decider(of: decision) {
    case .post(let post): plain(post)
    case .unit: name(of: decision.by, on: .day(decision.on.value))
    case nil: nil
    }
  }

  /// What the head of a unit is called: "Chủ tịch", "Director".
  package func head(of unit: Unit, on date: PartialDate?) -> LocalText? {
    let kind = date.flatMap(unit.kinds.value) ?? unit.kinds.last?.value
    return unit.head
      ?? UsualHead(kind).map { usual in
        LocalText(vi: wording[usual][.vi], en: wording[usual][.en])
      }
  }

  /// A post and its unit as the office is called.
  func office(_ post: LocalText, of unit: LocalText) -> LocalText {
    let english = post.en.flatMap { title in
      unit.en.map { wording.fill(.office, in: .en, with: [title, $0]) }
    }
    return LocalText(
      vi: wording.fill(.office, in: .vi, with: [post.vi, unit.vi]), en: english)
  }

  /// "KT. Chủ tịch – Phó Chủ tịch Lê Văn An", "Vice Chairperson Lê Văn An, for the Chairperson".
  package func signer(of decision: Decision) -> String? {
    guard let signer = decision.signer else { return nil }
    let name = signer.official.flatMap { registry.officials[$0]?.name?.display } ?? signer.name
    let who = [signer.post.map(plain), name].compactMap { $0 }.joined(separator: " ")
    guard !who.isEmpty else { return nil }
    guard let acting = signer.acting else { return who }
    return say(.signedActing, say(acting), actedFor(acting, decision), who)
  }

  /// In whose place somebody signed: the head of the unit, or with TM. the unit itself.
  private func actedFor(_ acting: Signer.Acting, _ decision: Decision) -> String {
    let day = PartialDate.day(decision.on.value)
    guard let unit = registry.units[decision.by] else { return say(.headOfUnit) }
    if acting == .tm { return name(of: unit, on: day) }
    return head(of: unit, on: day).map(plain) ?? say(.headOfUnit)
  }
}
