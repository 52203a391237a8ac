internal import JSON
internal import Vietnamese

/// Findings for other programs: one object with `version`, `findings` and the counts, after a build also `held` and
/// `opens`. Keys are never renamed.
package struct JSONFormat {
  private let report: Report
  private let rules: RulesAddress?
  private let holding: (held: Int, opens: String?)?

  /// - Parameter holding: how many records a build holds back, and when the next may be read; only a build knows.
  package init(
    _ report: Report, rules: RulesAddress? = nil, holding: (held: Int, opens: String?)? = nil
  ) {
    self.report = report
    self.rules = rules
    self.holding = holding
  }

  package var text: String {
    let whole = JSON.object([
      "version": .int(1), "language": .text(report.language.rawValue),
      "errors": .int(report.count(.error)), "warnings": .int(report.count(.warning)),
      "notes": .int(report.count(.note)), "findings": .list(report.observations.map(told)),
      "held": holding.map { JSON.int($0.held) },
      "opens": holding.map { $0.opens.map { JSON.text($0) } ?? JSON.null },
    ])
    return String(decoding: whole.bytes(.indented), as: UTF8.self) + "\n"
  }

  /// `file`, `line`, `column` and `length` are absent where a finding has no place, `elsewhere` where it has no other,
  /// `mendable` where an editor has to see to it.
  private func told(_ observation: Observation) -> JSON {
    let finding = observation.finding
    return .object([
      "rule": .text(finding.rule.rawValue), "severity": .text(finding.severity.rawValue),
      "message": .text(finding.message[report.language]),
      "file": finding.place.map { .text($0.file) },
      "line": finding.place.map { .int(Int($0.line)) },
      "column": finding.place.map { .int(Int($0.column)) },
      "length": finding.place.map { .int(Int($0.length)) },
      "elsewhere": observation.elsewhere.isEmpty
        ? nil : .list(observation.elsewhere.map(place)),
      "notes": .list(finding.notes.map { .text($0[report.language]) }),
      "help": finding.help.map { .text($0[report.language]) },
      "mendable": finding.mend == nil ? nil : .bool(true),
      "about": rules.map { .text($0.address(of: finding.rule)) },
    ])
  }

  private func place(_ place: Place) -> JSON {
    .object([
      "file": .text(place.file), "line": .int(Int(place.line)), "column": .int(Int(place.column)),
      "length": .int(Int(place.length)),
    ])
  }
}
