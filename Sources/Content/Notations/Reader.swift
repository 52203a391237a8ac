internal import Diagnostics
internal import Records
internal import Vietnamese

/// What a file is read with: where its record stands, and everything found so far.
final class Reader {
  let source: RecordSource
  private(set) var findings: [Diagnostic] = []
  /// Those of the record's own files that it shows.
  private(set) var used: Set<String> = []
  private(set) lazy var prose: [Language: Prose] = source.prose

  init(_ source: RecordSource) { self.source = source }

  var path: String { source.path }

  func report(_ diagnostic: Diagnostic) { findings.append(diagnostic) }

  func report(_ diagnostics: [Diagnostic]) { findings += diagnostics }

  /// Takes back what an editor looked at and keeps, with a reason.
  func withdraw(_ allowances: [Allowance]) {
    findings.removeAll { finding in allowances.contains { $0.covers(finding) } }
  }

  func use(_ file: String) { used.insert(file) }

  /// Reports an item of a list that is empty.
  func present(_ item: Yaml) -> Bool {
    if item.isMissing { report(.emptyItem(at: item.mark.place(in: path))) }
    return !item.isMissing
  }

  func wrongType(_ yaml: Yaml, expected: Description) {
    report(.wrongType(yaml, expected: expected, at: yaml.mark.place(in: path)))
  }
}

extension Allowance {
  /// Only what a finding says it is about can be looked at and kept; without a text, all of the rule.
  fileprivate func covers(_ finding: Diagnostic) -> Bool {
    guard let subject = finding.subject, rule.value == finding.rule.rawValue else { return false }
    return text == nil || text == subject
  }
}
