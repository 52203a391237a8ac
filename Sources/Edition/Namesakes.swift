internal import Keeping
package import Records
package import Vietnamese

/// What tells units, and people, of one name apart in one language. A ward is called “Phường 1” in every district and many a
/// man Nguyễn Văn An, and nobody who reads a list or a result may take one for the other.
struct Namesakes: Sendable {
  /// What stands in brackets behind a name. Few need it, so that most are not looked at by name.
  private let ofUnits: [String: [String: String]]
  private let ofPeople: [String: String]
  private let language: Language

  init(_ registry: Registry, _ language: Language) {
    self.language = language
    let units = registry.units
    var ofUnits: [String: [String: String]] = [:]
    for (name, namesakes) in units.all.sharing({ $0.names.map { $0.value[language] } }) {
      let clues = Clues(of: namesakes.map { $0.clues(among: units, language) })
      for (unit, clue) in zip(namesakes, clues.telling) {
        ofUnits[unit.id.raw, default: [:]][name] = clue
      }
    }
    self.ofUnits = ofUnits
    var ofPeople: [String: String] = [:]
    for (_, namesakes) in registry.officials.all.sharing({ [$0.name?.display].compactMap { $0 } }) {
      let clues = Clues(
        of: namesakes.map { person in
          person.clues(language) { post in
            units[post.unit].map { unit in
              let name = unit.name(on: post.period.to)[language]
              return [name, ofUnits[unit.id.raw]?[name]].compactMap { $0 }.joined(separator: ", ")
            }
          }
        })
      for (person, clue) in zip(namesakes, clues.telling) { ofPeople[person.id.raw] = clue }
    }
    self.ofPeople = ofPeople
  }

  func told(_ name: String, of unit: Unit) -> String {
    Notes.add(mark(unit.key))
    return told(name, by: ofUnits[unit.id.raw]?[name])
  }

  func told(_ name: String, of person: Official) -> String {
    Notes.add(mark(person.key))
    return told(name, by: ofPeople[person.id.raw])
  }

  private func mark(_ key: RecordKey) -> Mark {
    Mark(.namesake, language.rawValue, key.kind.rawValue, key.name)
  }

  func tell(_ world: inout World) {
    for (id, clues) in ofUnits {
      var fingerprint = Fingerprint()
      for (name, clue) in clues.sorted(by: { $0.key < $1.key }) {
        fingerprint.add(name)
        fingerprint.add(clue)
      }
      world.add(mark(RecordKey(.unit, id)), fingerprint.value, id)
    }
    for (id, clue) in ofPeople {
      var fingerprint = Fingerprint()
      fingerprint.add(clue)
      world.add(mark(RecordKey(.official, id)), fingerprint.value, id)
    }
  }

  private func told(_ name: String, by clue: String?) -> String {
    clue.map { "\(name) (\($0))" } ?? name
  }
}

extension Array {
  /// The names that several bear, and who.
  fileprivate func sharing(_ names: (Element) -> [String]) -> [(name: String, bearers: [Element])] {
    var bearers: [String: [Element]] = [:]
    for each in self { for name in Set(names(each)) { bearers[name, default: []].append(each) } }
    return bearers.filter { $0.value.count > 1 }.map { ($0.key, $0.value) }
  }
}

/// What may tell those of one name apart, each from the nearest to the farthest.
private struct Clues {
  private let all: [[String]]
  private let bearers: [String: Int]

  init(of all: [[String]]) {
    self.all = all
    var bearers: [String: Int] = [:]
    for clues in all { for clue in Set(clues) { bearers[clue, default: 0] += 1 } }
    self.bearers = bearers
  }

  /// For each the first that no other has.
  var telling: [String?] { all.map { $0.first { bearers[$0] == 1 } } }
}

extension Unit {
  /// The units above it; all of them; when it was.
  fileprivate func clues(among units: Shelf<Unit>, _ language: Language) -> [String] {
    let above = superiors(among: units).map { $0.name(on: nil)[language] }
    let period = PartialDate.span(from: lifetime.from, to: lifetime.to, language)
    return above + [above.joined(separator: ", "), period].filter { !$0.isEmpty }
  }

  /// From its last parent upwards. Parents may form a circle, which is no error between dates.
  private func superiors(among units: Shelf<Unit>) -> [Unit] {
    var found: [Unit] = []
    var next = parents.last.flatMap { units[$0.value] }
    while let unit = next, unit.id != id, !found.contains(where: { $0.id == unit.id }) {
      found.append(unit)
      next = unit.parents.last.flatMap { units[$0.value] }
    }
    return found
  }
}

extension Official {
  /// The unit of the last post; the post in it; when it was held.
  fileprivate func clues(_ language: Language, unit: (Post) -> String?) -> [String] {
    guard let post = posts.last else { return [] }
    let title = post.title[language]
    let period = PartialDate.span(from: post.period.from, to: post.period.to, language)
    return [unit(post), unit(post).map { "\(title), \($0)" } ?? title, "\(title), \(period)"]
      .compactMap { $0 }
  }
}

extension Edition {
  /// As it was called on the day, its latest name without one; with the unit above it where others bear that name.
  package func name(of unit: Unit, on date: PartialDate?) -> LocalText {
    let name = unit.name(on: date)
    return LocalText(
      vi: namesakes(.vi).told(name.vi, of: unit),
      en: name.en.map { namesakes(.en).told($0, of: unit) })
  }

  /// With the unit of the last post where others bear that name; nil where the record does not know it.
  package func name(of person: Official) -> LocalText? {
    person.name.map { name in
      LocalText(
        vi: namesakes(.vi).told(name.display, of: person),
        en: namesakes(.en).told(name.display, of: person))
    }
  }

  func namesakes(_ language: Language) -> Namesakes {
    (language == .vi ? namesakesInVietnamese : namesakesInEnglish)
      .index { Namesakes(registry, language) }
  }
}
