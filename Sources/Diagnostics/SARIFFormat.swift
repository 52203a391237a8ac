internal import JSON
internal import Vietnamese

/// Findings as a SARIF 2.1.0 log (OASIS), for code-scanning services.
package struct SARIFFormat {
  private let report: Report
  private let version: String
  private let rules: RulesAddress?

  package init(_ report: Report, version: String, rules: RulesAddress? = nil) {
    self.report = report
    self.version = version
    self.rules = rules
  }

  package var text: String {
    let log = JSON.object([
      "$schema":
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0", "runs": [run],
    ])
    return String(decoding: log.bytes(.indented), as: UTF8.self) + "\n"
  }

  private var run: JSON {
    .object([
      "tool": .object([
        "driver": .object([
          "name": "bieuduong", "version": .text(version), "rules": .list(Rule.allCases.map(rule)),
        ])
      ]),
      "columnKind": "unicodeCodePoints",
      "language": .text(report.language == .vi ? "vi-VN" : "en-GB"),
      "results": .list(report.observations.flatMap(results)),
    ])
  }

  private func rule(_ rule: Rule) -> JSON {
    .object([
      "id": .text(rule.rawValue),
      "shortDescription": .object(["text": .text(rule.explanation[report.language])]),
      "helpUri": rules.map { .text($0.address(of: rule)) },
      "defaultConfiguration": .object(["level": .text(rule.severity.rawValue)]),
    ])
  }

  /// One for each place, for a service closes them one by one.
  private func results(_ observation: Observation) -> [JSON] {
    let places = observation.places
    return places.isEmpty
      ? [result(observation.finding, at: nil)]
      : places.map { result(observation.finding, at: $0) }
  }

  private func result(_ finding: Diagnostic, at place: Place?) -> JSON {
    .object([
      "ruleId": .text(finding.rule.rawValue),
      "ruleIndex": Rule.allCases.firstIndex(of: finding.rule).map { .int($0) },
      "level": .text(finding.severity.rawValue),
      "message": .object(["text": .text(plain(finding.message(in: report.language)))]),
      "locations": .list([place].compactMap { $0 }.map(location)),
    ])
  }

  /// What is quoted from a record becomes no link: “[text](address)” is one in a plain message too (SARIF 2.1.0, 3.11.6).
  private func plain(_ text: String) -> String { text.replacing("](", with: "\\](") }

  private func location(_ place: Place) -> JSON {
    .object([
      "physicalLocation": .object([
        "artifactLocation": .object(["uri": .text(encoded(place.file))]),
        "region": .object([
          "startLine": .int(Int(place.line)), "startColumn": .int(Int(place.column)),
          "endColumn": .int(Int(place.column + place.length)),
        ]),
      ])
    ])
  }

  private func encoded(_ path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case 48...57, 65...90, 97...122, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        String(Unicode.Scalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
