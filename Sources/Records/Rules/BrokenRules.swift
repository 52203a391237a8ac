package import Diagnostics
private import Parallel

extension Registry {
  /// Where the records break what the law, the calendar and arithmetic ask of them, each rule for itself. In time linear in
  /// the records. What does not exist was reported with the references and is passed over here.
  /// A record with a value that could not be read is passed over too: what follows from that is no further mistake.
  ///
  /// - Parameter jobs: how many threads work, which changes nothing.
  package func brokenRules(jobs: Int = 1) -> [Diagnostic] {
    let sound = without(unread.flawed)
    let rulesOfTime = Registry.rulesOfTime
    let rules = rulesOfTime + Registry.rules
    let found = parallelMap(rules.count, jobs: jobs, chunk: 1, with: ()) { number, _ in
      rules[number](sound)
    }
    let (ofTime, others) = (found[..<rulesOfTime.count], found[rulesOfTime.count...])
    return others.flatMap { $0 } + ofTime.flatMap { $0 }.unless(in: others.filesInNoOrder)
  }

  private func without(_ flawed: Set<RecordKey>) -> Registry {
    guard !flawed.isEmpty else { return self }
    let sound = records.filter { !flawed.contains($0.key) }
    return Registry(sound, vocabularies: vocabularies, unread: unread)
  }

  private typealias Finder = @Sendable (Registry) -> [Diagnostic]

  /// What did not exist on a day. Where a record's days are in no order one of them is wrong, and what follows from it is no
  /// further mistake.
  private static let rulesOfTime: [Finder] = [
    { $0.unitsOutOfTheirTime() }, { $0.documentsOutOfForce() },
  ]

  private static let rules: [Finder] = [
    { $0.units.all.flatMap { $0.historyFindings() } },
    { $0.successionCycles() + $0.parentCycles() },
    { $0.officials.all.flatMap { $0.publicationFindings() } },
    { $0.initiatives.all.flatMap { $0.lifeFindings() } },
    { registry in registry.commendations.all.flatMap { $0.awardFindings(in: registry) } },
    { $0.titlesOutOfOrder() },
    { $0.practices.all.flatMap { $0.shortcomingFindings() } },
    { registry in registry.consultations.all.flatMap { $0.awardFindings(in: registry) } },
    { $0.plans.all.flatMap { $0.taskFindings() } },
    { $0.documents.all.flatMap { $0.effectFindings() } },
    { $0.duplicateAwards() },
    { $0.numberFindings() },
    { $0.decisionConflicts() },
    { $0.bulletinFindings() },
    { $0.repeatedItems() },
    { $0.possibleDuplicates() },
  ]
}

extension Sequence<[Diagnostic]> {
  fileprivate var filesInNoOrder: Set<String> {
    Set(joined().filter { $0.rule == .dateOrder }.compactMap(\.place?.file))
  }
}

extension [Diagnostic] {
  fileprivate func unless(in files: Set<String>) -> [Diagnostic] {
    filter { $0.place.map { !files.contains($0.file) } ?? true }
  }
}
