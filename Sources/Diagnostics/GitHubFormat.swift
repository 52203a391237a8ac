internal import Vietnamese

/// Findings as workflow commands that GitHub shows beside the lines of a change.
package struct GitHubFormat {
  private let report: Report

  package init(_ report: Report) { self.report = report }

  package var text: String { report.findings.map { command($0) + "\n" }.joined() }

  private func command(_ finding: Diagnostic) -> String {
    var properties: [(String, String)] = []
    if let place = finding.place {
      properties += [
        ("file", place.file), ("line", String(place.line)), ("col", String(place.column)),
        ("endColumn", String(place.column + place.length)),
      ]
    }
    properties.append(("title", finding.rule.rawValue))
    let listed = properties.map { "\($0)=\(escaped($1, alsoIn: ":,"))" }.joined(separator: ",")
    return "::\(finding.severity.command) \(listed)::\(escaped(message(of: finding), alsoIn: ""))"
  }

  private func message(of finding: Diagnostic) -> String {
    let more = finding.notes + [finding.help].compactMap { $0 }
    return ([finding.message] + more).map { $0[report.language] }.joined(separator: "\n")
  }

  /// `%`, line ends, and in properties `:` and `,`, would end a command.
  private func escaped(_ text: String, alsoIn marks: String) -> String {
    text.unicodeScalars.map { scalar in
      let needsEscape =
        "%\r\n".unicodeScalars.contains(scalar) || marks.unicodeScalars.contains(scalar)
      guard needsEscape else { return String(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }
}

extension Severity {
  fileprivate var command: String { self == .note ? "notice" : rawValue }
}
