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
      !isMarked || person.marked == marked || person.marked == person.marked.folded
        || person.marked.words == marked.words
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
  /// Its words in an order of their own.
  fileprivate var words: [String] { split(separator: " ").map(String.init).sorted() }
}
