internal import Records
internal import Vietnamese

/// The people there are, and those that the rows before have brought.
struct KnownPeople {
  private struct Person {
    let id: String
    let marked: String
    let facts: PersonFacts
  }

  private var people: [String: [Person]] = [:]
  private let units: Shelf<Unit>

  init(_ registry: Registry) {
    units = registry.units
    for official in registry.officials.all {
      guard let name = official.name else { continue }
      note(official.id.raw, name, PersonFacts(official))
    }
  }

  mutating func note(_ id: String, _ name: PersonName, _ facts: PersonFacts) {
    people[key(name), default: []].append(
      Person(id: id, marked: name.display.matchKey, facts: facts))
  }

  /// The words of a name without marks, in whatever order.
  private func key(_ name: PersonName) -> String {
    name.display.folded.split(separator: " ").sorted().joined(separator: " ")
  }

  /// Who it is. Two people are one only where the name is the same and a further fact is, or nothing speaks against it
  /// and there is no other of that name.
  func who(_ name: PersonName, _ facts: PersonFacts) -> Identity {
    let marked = name.display.matchKey
    let isMarked = marked != marked.folded
    let namesakes = (people[key(name)] ?? []).filter { person in
      let marksCount = isMarked && person.marked != person.marked.folded
      return marksCount
        ? person.marked.isInOrder(of: marked) : person.marked.folded.isInOrder(of: marked.folded)
    }
    let possible = namesakes.filter { !facts.speak(against: $0.facts, units) }
    let agreeing = possible.filter { facts.agree(with: $0.facts, units) }
    if agreeing.count == 1 { return .known(agreeing[0].id, byNameAlone: false) }
    if possible.isEmpty { return .new(namesakes: namesakes.map(\.id)) }
    let same = possible.filter { $0.marked == marked }
    if facts.isEmpty, possible.count == 1, same.count == 1 {
      return .known(same[0].id, byNameAlone: true)
    }
    return .unsure((agreeing.isEmpty ? possible : agreeing).map(\.id))
  }
}

extension KnownPeople {
  /// Whether the name is that of the person in another order, or without its marks: then it says nothing new.
  func isOnlyWrittenOtherwise(_ name: PersonName, than id: String) -> Bool {
    guard let person = people[key(name)]?.first(where: { $0.id == id }) else { return false }
    let marked = name.display.matchKey
    return marked == marked.folded
      ? person.marked != marked : person.marked.isOtherOrder(of: marked)
  }
}

/// Which record a row, or the name in a cell, is about.
enum Identity: Hashable {
  /// - Parameter byNameAlone: whether nothing else says that it is this one.
  case known(String, byNameAlone: Bool)
  /// - Parameter namesakes: who bears the same name and is somebody else.
  case new(namesakes: [String])
  case unsure([String])
}

/// What beside the name tells one person from another.
struct PersonFacts {
  let honorific: Official.Honorific
  let units: Set<String>
  let titles: Set<String>

  var isEmpty: Bool { units.isEmpty && titles.isEmpty }

  init(honorific: Official.Honorific, units: Set<String>, titles: Set<String>) {
    (self.honorific, self.units, self.titles) = (honorific, units, titles)
  }

  fileprivate init(_ official: Official) {
    self.init(
      honorific: official.honorific, units: Set(official.posts.map(\.unit.id.raw)),
      titles: Set(official.posts.map(\.title.vi.folded)))
  }

  /// Another address, or posts in units that have nothing to do with each other.
  fileprivate func speak(against other: PersonFacts, _ shelf: Shelf<Unit>) -> Bool {
    if honorific != .none, other.honorific != .none, honorific != other.honorific { return true }
    return !units.isEmpty && !other.units.isEmpty && !meets(other, shelf)
  }

  fileprivate func agree(with other: PersonFacts, _ shelf: Shelf<Unit>) -> Bool {
    meets(other, shelf) || units.isEmpty && !titles.isDisjoint(with: other.titles)
  }

  private func meets(_ other: PersonFacts, _ shelf: Shelf<Unit>) -> Bool {
    !withKin(shelf).isDisjoint(with: other.units) || !units.isDisjoint(with: other.withKin(shelf))
  }

  private func withKin(_ shelf: Shelf<Unit>) -> Set<String> {
    units.union(units.flatMap { shelf.kin(of: $0) })
  }
}

extension Shelf<Unit> {
  /// What a unit stood under, step by step, and what it went over into.
  fileprivate func kin(of id: String) -> Set<String> {
    var found: Set<String> = []
    var next = [id]
    while let id = next.popLast(), found.count < 32 {
      guard let unit = self[id] else { continue }
      let near = unit.successions.compactMap { $0.to?.id.raw } + unit.directParents
      next += near.filter { found.insert($0).inserted }
    }
    return found
  }
}

extension Unit {
  /// Not the province or the government above them all.
  fileprivate var directParents: [String] {
    kinds.contains { $0.value == .department || $0.value.level != nil || $0.value == .committee }
      ? [] : parents.map(\.value.id.raw)
  }
}

extension String {
  /// Whether a name has the words of another in an order in which people write names: the family name first or last, the
  /// given name last or first. “Trần Hữu Văn Bình” and “Trần Văn Hữu Bình” are two.
  fileprivate func isInOrder(of other: String) -> Bool {
    let (mine, others) = (split(separator: " "), other.split(separator: " "))
    return mine.orders.contains(others) || others.orders.contains(mine)
  }
}

extension String {
  /// Also where the other has marks that this one has not.
  fileprivate func isOtherOrder(of other: String) -> Bool {
    folded != other.folded && folded.isInOrder(of: other.folded)
  }
}

extension [Substring] {
  fileprivate var orders: [[Substring]] {
    guard count > 2, let first, let last else { return [self, reversed()] }
    let middle = Array(self[1..<(count - 1)])
    return [self, [last, first] + middle, [last] + middle + [first], middle + [last, first]]
  }
}
