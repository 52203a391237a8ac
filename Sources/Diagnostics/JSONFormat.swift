internal import JSON
internal import Vietnamese

/// Findings for other programs: one object with `version`, `findings` and the counts. Keys are never renamed.
package struct JSONFormat {
  private let report: Report

  package init(_ report: Report) { self.report = report }

  package var text: String {
    let whole = JSON.object([
      "version": .int(1), "language": .text(report.language.rawValue),
      "errors": .int(report.count(.error)), "warnings": .int(report.count(.warning)),
      "notes": .int(report.count(.note)), "findings": .list(report.findings.map(finding)),
    ])
    return String(decoding: whole.bytes(.indented), as: UTF8.self) + "\n"
  }

  /// `file`, `line`, `column` and `length` are absent where a finding has no place.
  private func finding(_ finding: Diagnostic) -> JSON {
    .object([
      "rule": .text(finding.rule.rawValue), "severity": .text(finding.severity.rawValue),
      "message": .text(finding.message[report.language]),
      "file": finding.place.map { .text($0.file) },
      "line": finding.place.map { .int(Int($0.line)) },
      "column": finding.place.map { .int(Int($0.column)) },
      "length": finding.place.map { .int(Int($0.length)) },
      "notes": .list(finding.notes.map { .text($0[report.language]) }),
      "help": finding.help.map { .text($0[report.language]) },
    ])
  }
}
