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
  /// Whose telephones and mailboxes may be named.
  var official: OfficialContacts
  /// Told of the tree of the file where nothing is wrong with that.
  let note: (Yaml) -> Void

  init(
    _ source: RecordSource, official: OfficialContacts = OfficialContacts(domains: nil),
    noting note: @escaping (Yaml) -> Void = { _ in }
  ) {
    self.source = source
    self.official = official
    self.note = note
  }

  var path: String { source.path }

  /// The long texts of the record, which more than one check reads.
  private var texts: [String: (text: SourceText?, findings: [Diagnostic])] = [:]

  func longText(_ path: String) -> (text: SourceText?, findings: [Diagnostic]) {
    if let known = texts[path] { return known }
    let read = SourceText.load(path)
    texts[path] = read
    return read
  }

  func report(_ diagnostic: Diagnostic) { findings.append(diagnostic) }

  func report(_ diagnostics: [Diagnostic]) { findings += diagnostics }

  /// What its short texts say in one language alone.
  private(set) var loneFacts: [LoneFact] = []

  func note(_ facts: [LoneFact]) { loneFacts += facts.filter { !isPersonal($0) } }

  /// Where a text tells of a person what it should not: that is to be deleted, and not to be translated.
  private var personal: [Place] = []

  func tellsOfPerson(_ place: Place) { personal.append(place) }

  func isPersonal(_ fact: LoneFact) -> Bool { personal.contains { $0.meets(fact.place) } }

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
    // What an error kept from being looked at may need them yet.
    if isWhole, !findings.contains(where: { $0.severity == .error }) {
      report(unneeded.map { .unneededAllowance($0) })
    }
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
      report(.oddBlank(odd, at: [mark.place(in: path)]))
      return
    }
    if let (slip, mark) = yaml.slip(insteadOf: expected) {
      report(.yamlSlip(slip, at: mark.place(in: path), in: SourceLines(of: path)))
      return
    }
    report(.wrongType(yaml, expected: expected, at: yaml.mark.place(in: path)))
  }
}

extension Place {
  /// Whether two marked texts share a sign.
  fileprivate func meets(_ other: Place) -> Bool {
    file == other.file && line == other.line && column < other.column + other.length
      && other.column < column + length
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

extension Reader {
  /// Reports a word or an id with a character in it that the eye does not see, or in quotes that are none in YAML.
  func refuses(_ text: String, _ mark: Mark, as expected: Description) -> Bool {
    guard expected.isCode else { return false }
    // Of one that takes no room the letters' own rule tells, whatever the value.
    if let (odd, offset) = text.oddBlank, odd.sort == .blank {
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
