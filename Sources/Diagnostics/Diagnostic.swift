package import Vietnamese

/// How much a finding weighs: errors stop a build, warnings stop it under `--strict`, notes never do.
package enum Severity: String, Sendable, CaseIterable {
  case error, warning, note
}

/// One thing found wrong: which rule, what to say in each language, where, and what to do next.
///
/// Rooms raise diagnostics through factories of their own (`Diagnostic.unknownReference(…)`), so that the words stand
/// beside each other and apart from the logic.
package struct Diagnostic: Hashable, Codable, Sendable {
  package let rule: Rule
  package let message: Bilingual
  package let place: Place?
  /// Further facts, printed as `= …` lines.
  package let notes: [Bilingual]
  /// What the editor can do now, printed as `= help: …`.
  package let help: Bilingual?

  package init(
    _ rule: Rule, at place: Place?, _ message: Bilingual, notes: [Bilingual] = [],
    help: Bilingual? = nil
  ) {
    self.rule = rule
    self.message = message
    self.place = place
    self.notes = notes
    self.help = help
  }

  package var severity: Severity { rule.severity }
}
