package import Diagnostics

extension Registry {
  /// Where the records break what the law, the calendar and arithmetic ask of them, each rule for itself. In time linear in
  /// the records. What does not exist was reported with the references and is passed over here.
  package func brokenRules() -> [Diagnostic] {
    var findings = units.all.flatMap { $0.historyFindings() }
    findings += successionCycles() + parentCycles()
    findings += unitsOutOfTheirTime()
    findings += documentsOutOfForce()
    findings += officials.all.flatMap { $0.publicationFindings() }
    findings += initiatives.all.flatMap { $0.lifeFindings() }
    findings += commendations.all.flatMap { $0.awardFindings(in: self) }
    findings += consultations.all.flatMap { $0.awardFindings(in: self) }
    findings += plans.all.flatMap { $0.taskFindings() }
    findings += documents.all.flatMap { $0.effectFindings() }
    findings += duplicateAwards()
    findings += numberFindings()
    findings += decisionConflicts()
    findings += bulletinFindings()
    findings += repeatedItems()
    findings += possibleDuplicates()
    return findings
  }
}
