package import Vietnamese

/// How much a finding weighs: errors stop a build, warnings stop it under `--strict`, notes never do.
package enum Severity: String, Sendable, CaseIterable {
  case error, warning, note
}

/// One thing found wrong: which rule, what to say in each language, where, and what to do next.
///
/// Rooms raise diagnostics through factories of their own (`Diagnostic.unknownReference(…)`), so that the words stand
/// beside each other and apart from the logic.
package struct Diagnostic: Hashable, Sendable {
  package let rule: Rule
  package let message: Bilingual
  package let place: Place?
  /// What of the content it speaks of, by which an editor may allow it: the name of a photograph's file. Nil where nothing is
  /// allowed so.
  package let subject: String?
  /// Further facts, printed as `= …` lines.
  package let notes: [Bilingual]
  /// What the editor can do now, printed as `= help: …`.
  package let help: Bilingual?
  /// What `bieuduong fix` does about it; nil where it takes an editor.
  package let mend: Mend?

  package init(
    _ rule: Rule, at place: Place?, _ message: Bilingual, about subject: String? = nil,
    notes: [Bilingual] = [], help: Bilingual? = nil, mend: Mend? = nil
  ) {
    self.rule = rule
    self.message = message
    self.place = place
    self.subject = subject
    self.notes = notes
    self.help = help
    self.mend = mend
  }

  package var severity: Severity { rule.severity }

  /// Whether no site may be made while this is so; under `--strict` a warning is enough.
  package func forbidsSite(strictly isStrict: Bool) -> Bool {
    severity == .error || (isStrict && severity == .warning)
  }
}
