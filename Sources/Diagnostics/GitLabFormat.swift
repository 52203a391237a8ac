internal import Digests
internal import JSON
internal import Vietnamese

/// Findings as a report of code quality that GitLab shows beside the lines of a merge request: a list of issues in the
/// form of Code Climate.
package struct GitLabFormat {
  private let report: Report

  package init(_ report: Report) { self.report = report }

  package var text: String {
    var told: [String: Int] = [:]
    let issues = report.observations.flatMap { observation in
      (observation.places.isEmpty ? [GitLabFormat.nowhere] : observation.places).map { place in
        let finding = observation.finding
        let what = "\(finding.rule.rawValue)\n\(place.file)\n\(finding.message.en)"
        told[what, default: 0] += 1
        return issue(finding, at: place, mark: "\(what)\n\(told[what, default: 1])")
      }
    }
    return String(decoding: JSON.list(issues).bytes(.indented), as: UTF8.self) + "\n"
  }

  /// An issue has to have a place.
  private static let nowhere = Place(file: ".")

  /// - Parameter mark: what tells it from all others, and stays when lines are added before it.
  private func issue(_ finding: Diagnostic, at place: Place, mark: String) -> JSON {
    .object([
      "description": .text(finding.message(in: report.language)),
      "check_name": .text(finding.rule.rawValue),
      "fingerprint": .text(Digest(of: mark).text),
      "severity": .text(finding.severity.weight),
      "location": .object([
        "path": .text(place.file), "lines": .object(["begin": .int(Int(place.line))]),
      ]),
    ])
  }
}

extension Severity {
  fileprivate var weight: String {
    switch self {
    case .error: "critical"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
