internal import Records
internal import Vietnamese
internal import Writing

/// The decisions that commend somebody: the number begins anew each year, and one decision commends many.
struct KnownAwards {
  private var ids: [String: [(id: String, form: String?)]] = [:]

  init(_ registry: Registry) {
    for award in registry.commendations.all {
      let recipients = award.recipients.map { recipient in
        switch recipient.party {
        case .official(let person): person.id.raw
        case .unit(let unit): unit.id.raw
        }
      }
      let key = KnownAwards.key(
        award.decision.number?.value, award.decision.on.value.iso, recipients)
      ids[key, default: []].append((award.id.raw, award.form?.id.raw))
    }
  }

  fileprivate static func key(_ number: String?, _ day: String, _ recipients: [String]) -> String {
    let written = number.map { DocumentNumber($0)?.key ?? $0.folded }
    // Without a number the day tells decisions apart.
    return ([written ?? day, String(day.prefix(4))] + recipients.sorted()).joined(separator: "\n")
  }

  func which(_ award: Draft.Value, among planned: [ImportPlan.Item]) -> Identity {
    let key = award.awardKey
    let known = ids[key] ?? []
    let here = planned.filter {
      $0.key.kind == .commendation && $0.isNew && $0.facts.awardKey == key
    }
    .map { (id: $0.key.name, form: $0.facts["form"]?.text) }
    let all = known + here
    let same = all.filter { $0.form == award["form"]?.text }
    if same.count == 1 { return .known(same[0].id, byNameAlone: false) }
    if all.isEmpty { return .new(namesakes: []) }
    return all.count == 1 ? .known(all[0].id, byNameAlone: false) : .unsure(all.map(\.id))
  }
}

extension Draft.Value {
  fileprivate var awardKey: String {
    let decision = self["decision"]
    return KnownAwards.key(
      decision?["number"]?.text, decision?["on"]?.text ?? "", recipientIDs)
  }

  private var recipientIDs: [String] {
    (self["recipients"]?.items ?? []).compactMap { ($0["official"] ?? $0["unit"])?.text }
  }
}

extension KnownNames {
  /// A unit by its code, or by its name, the unit above it and its time.
  func unit(_ unit: Draft.Value, _ registry: Registry) -> Identity {
    if let code = unit["codes"]?["gso"]?.text,
      let id = registry.units.all.first(where: { $0.gso == code })?.id.raw
    {
      return .known(id, byNameAlone: false)
    }
    let name = unit["names"]?.items.first
    let period = Period(
      from: (name?["from"]?.text).flatMap(PartialDate.init(iso:)),
      to: (name?["to"]?.text).flatMap(PartialDate.init(iso:)))
    let namesakes = ids(called: unit.calledName, in: Kind.unit.folder)
    let possible = namesakes.filter { id in
      guard let known = registry.units[id] else { return true }
      let parents = known.parents.map(\.value.id.raw)
      let isElsewhere =
        (unit["parent"]?.text).map { !parents.isEmpty && !parents.contains($0) } ?? false
      return !isElsewhere && known.lifetime.overlaps(period)
    }
    switch possible.count {
    case 0: return .new(namesakes: namesakes)
    case 1: return .known(possible[0], byNameAlone: false)
    default: return .unsure(possible)
    }
  }
}
