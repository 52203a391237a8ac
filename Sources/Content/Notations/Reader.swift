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
    findings.removeAll { finding in allowances.contains { $0.covers(finding) } }
  }

  /// Whether something was written that could not be read.
  var isFlawed: Bool { findings.contains(where: \.isFlaw) }

  func use(_ file: String) { used.insert(file) }

  /// Reports an item of a list that is empty.
  func present(_ item: Yaml) -> Bool {
    if item.isMissing { report(.emptyItem(at: item.mark.place(in: path))) }
    return !item.isMissing
  }

  func wrongType(_ yaml: Yaml, expected: Description) {
    if let (odd, mark) = yaml.oddBlank {
      report(.oddBlank(odd, at: mark.place(in: path)))
      return
    }
    if let (slip, mark) = yaml.slip(insteadOf: expected) {
      report(.yamlSlip(slip, at: mark.place(in: path)))
      return
    }
    report(.wrongType(yaml, expected: expected, at: yaml.mark.place(in: path)))
  }
}

extension Reader {
  /// Reports a word or an id with a character in it that the eye does not see, or in quotes that are none in YAML.
  func refuses(_ text: String, _ mark: Mark, as expected: Description) -> Bool {
    guard expected.isCode else { return false }
    if let (odd, offset) = text.oddBlank {
      let place = mark.length > 0 ? mark.moved(by: offset) : mark
      report(.oddInCode(odd, in: text, at: place.place(in: path)))
    } else if text.withoutQuotes != text {
      report(.quotesInCode(text, at: mark.place(in: path)))
    } else {
      return false
    }
    return true
  }
}

extension Description {
  /// Not words for readers.
  fileprivate var isCode: Bool {
    switch self {
    case .flag, .word, .id, .anyID, .file, .address: true
    default: false
    }
  }
}

extension Diagnostic {
  /// Whether a value is missing or other than it was meant to be.
  var isFlaw: Bool {
    switch rule {
    case .yamlSyntax, .yamlFeature, .duplicateKey, .cutText, .controlCharacter, .wrongType,
      .unknownKey, .missingField, .unknownValue, .badDate, .badNumber, .badId:
      true
    default: false
    }
  }
}

extension Allowance {
  /// Only what a finding says it is about can be looked at and kept; without a text, all of the rule.
  fileprivate func covers(_ finding: Diagnostic) -> Bool {
    guard let subject = finding.subject, rule.value == finding.rule.rawValue else { return false }
    return text == nil || text == subject
  }
}
