internal import Diagnostics
internal import Records
internal import Vietnamese

/// What a file is read with: where its record stands, and everything found so far.
final class Reader {
  let source: RecordSource
  private(set) var findings: [Diagnostic] = []
  /// Those of the record's own files that it shows.
  private(set) var used: Set<String> = []
  /// Whose telephones and mailboxes may be named.
  var official: OfficialContacts

  init(_ source: RecordSource, official: OfficialContacts = OfficialContacts(domains: nil)) {
    self.source = source
    self.official = official
  }

  var path: String { source.path }

  func report(_ diagnostic: Diagnostic) { findings.append(diagnostic) }

  func report(_ diagnostics: [Diagnostic]) { findings += diagnostics }

  private var allowances: [Allowance] = []
  /// Values with a letter that is not what it seems: what follows from it is no slip of its own.
  private(set) var misread: Set<Place> = []

  func misreads(_ place: Place) { misread.insert(place) }

  /// Notes what an editor looked at and keeps, with a reason.
  func accept(_ allowances: [Allowance]) { self.allowances += allowances }

  /// Takes back what is allowed, once everything has been found.
  ///
  /// - Parameter isWhole: whether the record was read to its end, so that an allowance that nothing needs is one.
  func settle(isWhole: Bool) {
    let unneeded = allowances.filter { allowance in
      !allowance.isJudgedWithOthers && !findings.contains { allowance.covers($0) }
    }
    findings.removeAll { finding in
      allowances.contains { $0.covers(finding) } || finding.follows(from: misread)
    }
    if isWhole { report(unneeded.map { .unneededAllowance($0) }) }
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

extension Diagnostic {
  /// Whether it is about a value that another finding says is misspelt, letter by letter.
  func follows(from misread: Set<Place>) -> Bool {
    guard let place, !misread.isEmpty, !rule.isOfLetters else { return false }
    return misread.contains(place)
  }
}

extension Rule {
  fileprivate var isOfLetters: Bool {
    self == .lookAlike || self == .invisibleLetter || self == .garbledText
  }
}
