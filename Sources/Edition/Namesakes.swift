internal import Keeping
package import Records
package import Vietnamese

/// What tells units of one name apart in one language. A ward is called “Phường 1” in every district, and nobody who reads a
/// list or a result may take one for the other.
struct Namesakes: Sendable {
  /// What stands in brackets behind a name; few units need it, so that most are not looked at by name.
  private let clues: [String: [String: String]]

  init(_ units: Shelf<Unit>, _ language: Language) {
    var bearers: [String: [Unit]] = [:]
    for unit in units.all {
      for name in Set(unit.names.map { $0.value[language] }) {
        bearers[name, default: []].append(unit)
      }
    }
    var clues: [String: [String: String]] = [:]
    for (name, namesakes) in bearers where namesakes.count > 1 {
      let found = Clues(of: namesakes.map { $0.clues(among: units, language) }).telling
      for (unit, clue) in zip(namesakes, found) { clues[unit.id.raw, default: [:]][name] = clue }
    }
    self.clues = clues
  }

  /// The name, and behind it what it is told apart by.
  func told(_ name: String, of unit: Unit) -> String {
    clues[unit.id.raw]?[name].map { "\(name) (\($0))" } ?? name
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
    let period = Day.span(from: lifetime.from, to: lifetime.to, language)
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

extension Edition {
  /// As it was called on the day, its latest name without one; with the unit above it where others bear that name.
  package func name(of unit: Unit, on day: Day?) -> LocalText {
    let name = unit.name(on: day)
    return LocalText(
      vi: namesakes(.vi).told(name.vi, of: unit),
      en: name.en.map { namesakes(.en).told($0, of: unit) })
  }

  private func namesakes(_ language: Language) -> Namesakes {
    (language == .vi ? namesakesInVietnamese : namesakesInEnglish)
      .get { Namesakes(registry.units, language) }
  }
}
