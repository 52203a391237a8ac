package import Diagnostics

extension Registry {
  /// Where the records break what the law, the calendar and arithmetic ask of them, each rule for itself. In time linear in
  /// the records. What does not exist was reported with the references and is passed over here.
  /// A record with a value that could not be read is passed over too: what follows from that is no further mistake.
  package func brokenRules() -> [Diagnostic] { without(unread.flawed).findings() }

  private func without(_ flawed: Set<RecordKey>) -> Registry {
    guard !flawed.isEmpty else { return self }
    let sound = records.filter { !flawed.contains($0.key) }
    return Registry(sound, vocabularies: vocabularies, unread: unread)
  }

  private func findings() -> [Diagnostic] {
    var findings = units.all.flatMap { $0.historyFindings() }
    findings += successionCycles() + parentCycles()
    findings += officials.all.flatMap { $0.publicationFindings() }
    findings += initiatives.all.flatMap { $0.lifeFindings() }
    findings += commendations.all.flatMap { $0.awardFindings(in: self) }
    findings += titlesOutOfOrder()
    findings += practices.all.flatMap { $0.shortcomingFindings() }
    findings += consultations.all.flatMap { $0.awardFindings(in: self) }
    findings += plans.all.flatMap { $0.taskFindings() }
    findings += documents.all.flatMap { $0.effectFindings() }
    findings += outOfTheirTime(unless: findings.filesWithDatesOutOfOrder)
    findings += duplicateAwards()
    findings += numberFindings()
    findings += decisionConflicts()
    findings += bulletinFindings()
    findings += repeatedItems()
    findings += possibleDuplicates()
    return findings
  }

  /// What did not exist on a day. Where a record's days are in no order one of them is wrong, and what follows from it is no
  /// further mistake.
  private func outOfTheirTime(unless doubtful: Set<String>) -> [Diagnostic] {
    (unitsOutOfTheirTime() + documentsOutOfForce()).filter {
      $0.place.map { !doubtful.contains($0.file) } ?? true
    }
  }
}

extension [Diagnostic] {
  fileprivate var filesWithDatesOutOfOrder: Set<String> {
    Set(filter { $0.rule == .dateOrder }.compactMap(\.place?.file))
  }
}
