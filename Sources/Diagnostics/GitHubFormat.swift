internal import Vietnamese

/// Findings as workflow commands that GitHub shows beside the lines of a change: ten of them, errors first, for it shows
/// no more of one step. All of them, and how many there are, belong into the log, as ``TextFormat`` tells them.
package struct GitHubFormat {
  private static let most = 10
  private let report: Report

  package init(_ report: Report) { self.report = report }

  package var text: String {
    let gravest = Severity.allCases.flatMap { severity in
      report.observations.filter { $0.finding.severity == severity }
    }
    return gravest.prefix(GitHubFormat.most).map { command($0) + "\n" }.joined()
  }

  /// A text for the log, in which nothing that is quoted becomes a command: the runner still obeys those of its older form, and
  /// wherever in a line they stand.
  package static func heard(_ text: String) -> String {
    text.replacing("##[", with: "# #[").replacing("##vso[", with: "# #vso[")
  }

  private func command(_ observation: Observation) -> String {
    let finding = observation.finding
    var properties: [(String, String)] = []
    if let place = finding.place {
      properties += [
        ("file", place.file), ("line", String(place.line)), ("col", String(place.column)),
        ("endColumn", String(place.column + place.length)),
      ]
    }
    properties.append(("title", finding.rule.rawValue))
    let listed = properties.map { "\($0)=\(escaped($1, alsoIn: ":,"))" }.joined(separator: ",")
    let message = finding.message(
      in: report.language, and: observation.others(atMost: GitHubFormat.most))
    return "::\(finding.severity.command) \(listed)::\(escaped(message, alsoIn: ""))"
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
