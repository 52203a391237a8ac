internal import Diagnostics
internal import Vietnamese

extension Registry {
  /// Two records that seem to be one person, or one unit. Many people bear the same name, and many wards: only a further fact
  /// in common makes it a question, and the editor answers it with `allow`.
  func possibleDuplicates() -> [Diagnostic] {
    let decided = decisionsByRecipient()
    return twins(
      officials.all, named: { Set([$0.name?.display.matched].compactMap { $0 }) },
      areOne: { one, other in
        one.posts.contains { post in other.posts.contains { post.isSame(as: $0) } }
          || !decided[one.key.name, default: []]
            .isDisjoint(with: decided[other.key.name, default: []])
      })
      + twins(
        units.all, named: { Set($0.names.map(\.value.vi.matched)) },
        areOne: { one, other in
          one.lifetime.overlaps(other.lifetime) && one.parentIDs == other.parentIDs
            && !Set(one.kinds.map(\.value)).isDisjoint(with: other.kinds.map(\.value))
        })
  }

  /// The later of each two, by their ids; in time linear in the records but for those of one name.
  private func twins<Item: Record>(
    _ records: [Item], named names: (Item) -> Set<String>, areOne: (Item, Item) -> Bool
  ) -> [Diagnostic] {
    var byName: [String: [Item]] = [:]
    var findings: [Diagnostic] = []
    for record in records {
      let earlier = names(record).sorted().flatMap { byName[$0] ?? [] }
      let twin = earlier.prefix(Twins.mostNamesakes).first { areOne(record, $0) }
      if let twin, !Twins.areAllowed(record.header, twin.header) {
        findings.append(.possibleDuplicate(record, of: twin))
      }
      for name in names(record) { byName[name, default: []].append(record) }
    }
    return findings
  }

  /// The decisions by which each person was commended, by the ids of the persons.
  private func decisionsByRecipient() -> [String: Set<String>] {
    var decisions: [String: Set<String>] = [:]
    for commendation in commendations.all {
      guard let number = commendation.decision.number.flatMap({ DocumentNumber($0.value) }) else {
        continue
      }
      let decision = commendation.decision
      let key = "\(decision.by.id.raw) \(decision.on.value.year) \(number.key)"
      for case .official(let person) in commendation.recipients.map(\.party) {
        decisions[person.id.raw, default: []].insert(key)
      }
    }
    return decisions
  }
}

private enum Twins {
  /// Comparing thousands of one name with each other would take too long.
  static let mostNamesakes = 200

  /// Said in either record.
  static func areAllowed(_ one: Header, _ other: Header) -> Bool {
    one.allowsTwin(other.name) || other.allowsTwin(one.name)
  }
}

extension Header {
  fileprivate func allowsTwin(_ name: String) -> Bool {
    allowances.contains {
      $0.rule.value == Rule.possibleDuplicate.rawValue && ($0.text == nil || $0.text == name)
    }
  }
}

extension Post {
  fileprivate func isSame(as other: Post) -> Bool {
    unit.id == other.unit.id && title.vi.matched == other.title.vi.matched
  }
}

extension Unit {
  fileprivate var parentIDs: Set<String> { Set(parents.map(\.value.id.raw)) }
}

extension String {
  /// Without the difference of capitals and blanks. Marks stay: Hoà is Hòa to nobody but the bearer.
  fileprivate var matched: String {
    lowercased().split(separator: " ").joined(separator: " ")
  }
}

extension Diagnostic {
  fileprivate static func possibleDuplicate<Item: Record>(
    _ record: Item, of twin: Item
  ) -> Diagnostic {
    let allowed = "allow: [{rule: possible-duplicate, text: \(twin.header.name), reason: …}]"
    let why =
      Item.kind == .official
      ? Bilingual(
        vi: "cùng tên và cùng chức vụ hoặc quyết định", en: "one name, and one post or decision")
      : Bilingual(
        vi: "cùng tên, cùng cấp trên, cùng thời gian", en: "one name, one parent, one time")
    return Diagnostic(
      .possibleDuplicate, at: record.header.place,
      Bilingual(
        vi: "“\(record.header.name)” có vẻ là “\(twin.header.name)” nhập hai lần",
        en: "“\(record.header.name)” seems to be “\(twin.header.name)”, entered twice"),
      about: twin.header.name, notes: [why, .elsewhere(twin.header.place)],
      help: Bilingual(
        vi: "giữ một hồ sơ và sửa các nơi nêu bản kia; nếu là hai, ghi \(allowed)",
        en: "keep one and correct what names the other; if they are two, write \(allowed)"))
  }
}
