internal import Diagnostics
internal import Records
internal import Vietnamese

/// What a file is read with: where its record stands, and everything found so far.
final class Reader {
  let source: RecordSource
  private(set) var findings: [Diagnostic] = []
  /// Those of the record's own files that it shows.
  private(set) var used: Set<String> = []

  init(_ source: RecordSource) { self.source = source }

  var path: String { source.path }

  func report(_ diagnostic: Diagnostic) { findings.append(diagnostic) }

  func report(_ diagnostics: [Diagnostic]) { findings += diagnostics }

  /// Takes back what an editor looked at and keeps, with a reason.
  func withdraw(_ allowances: [Allowance]) {
    findings.removeAll { finding in
      finding.rule == .photoMetadata
        && allowances.contains { allowance in
          allowance.rule.value == finding.rule.rawValue
            && allowance.text.map { finding.message.vi.contains("“\($0)”") } ?? true
        }
    }
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
