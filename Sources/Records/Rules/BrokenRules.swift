package import Diagnostics
internal import Keeping
private import Parallel

extension Registry {
  /// Where the records break what the law, the calendar and arithmetic ask of them, each rule for itself. In time linear in
  /// the records. What does not exist was reported with the references and is passed over here.
  /// A record with a value that could not be read is passed over too: what follows from that is no further mistake.
  ///
  /// - Parameter jobs: how many threads work, which changes nothing.
  package func brokenRules(jobs: Int = 1) -> [Diagnostic] {
    brokenRules(jobs: jobs, after: nil).flatMap(\.findings)
  }

  /// The same, rule by rule and record by record, but for what was found before where nothing has changed since.
  func brokenRules(jobs: Int, after known: KnownRules?) -> [Found] {
    let sound = without(unread.flawed)
    let records = sound.records
    let wholes = Registry.rulesOfAll
    return parallelMap(wholes.count + records.count, jobs: jobs) { number in
      if number < wholes.count {
        return known.found(.rule(number)) { wholes[number](sound) }
      }
      let record = records[number - wholes.count]
      return known.found(.record(record.key)) { sound.rulesBroken(by: record) }
    }
  }

  private func without(_ flawed: Set<RecordKey>) -> Registry {
    guard !flawed.isEmpty else { return self }
    let sound = records.filter { !flawed.contains($0.key) }
    return Registry(sound, vocabularies: vocabularies, unread: unread, withdrawals: withdrawals)
  }

  /// What one record breaks, where nothing is read but it and what it names. What did not exist on a day is told only where its
  /// days are in order: else one of them is wrong, and what follows from it is no further mistake.
  private func rulesBroken(by record: any Record) -> [Diagnostic] {
    Notes.add(Mark(record.key))
    let own = record.brokenRules(in: self)
    guard !own.contains(where: { $0.rule == .dateOrder }) else { return own }
    return own + unitsOutOfTheirTime(in: record) + documentsOutOfForce(in: record)
      + photosOfWithdrawnPeople(in: record)
  }

  private typealias Finder = @Sendable (Registry) -> [Diagnostic]

  /// Of many records at once.
  private static let rulesOfAll: [Finder] = [
    { $0.successionCycles() + $0.parentCycles() },
    { $0.titlesOutOfOrder() },
    { $0.duplicateAwards() },
    { $0.decisionConflicts() },
    { $0.bulletinFindings() },
    { $0.possibleDuplicates() },
  ]
}
