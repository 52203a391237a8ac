package import Vietnamese

/// A finding, and the other places where one slip shows.
package struct Observation: Sendable {
  package let finding: Diagnostic
  /// In order, without that of the finding.
  package let elsewhere: [Place]

  package var places: [Place] { [finding.place].compactMap { $0 } + elsewhere }

  /// "also at 36 other places: content/a.yaml:7:11, …", and at most so many of them; nil where there is no other.
  func others(atMost most: Int) -> Bilingual? {
    guard !elsewhere.isEmpty else { return nil }
    let listed = elsewhere.prefix(most).map(\.description)
    let list = listed.joined(separator: ", ") + (listed.count < elsewhere.count ? ", …" : "")
    let count = elsewhere.count
    return Bilingual(
      vi: "còn ở \(count) chỗ khác: \(list)",
      en: "also at \(count) other place\(count == 1 ? "" : "s"): \(list)")
  }
}

extension Place: CustomStringConvertible {
  package var description: String { "\(file):\(line):\(column)" }
}

/// What a run found, in the order in which it is told: by place, then by rule; each slip once.
package struct Report: Sendable {
  package let observations: [Observation]
  package let language: Language

  package init(_ findings: [Diagnostic], in language: Language) {
    observations = Report.slips(findings.inOrder)
    self.language = language
  }

  /// A unit that is missing is one slip, however many records name it.
  private static func slips(_ findings: [Diagnostic]) -> [Observation] {
    var first: [Slip: Int] = [:]
    var told: [(finding: Diagnostic, elsewhere: [Place])] = []
    for finding in findings {
      if finding.rule.isOneSlip, let place = finding.place {
        if let known = first[Slip(finding)] {
          told[known].elsewhere.append(place)
          continue
        }
        first[Slip(finding)] = told.count
      }
      told.append((finding, []))
    }
    return told.map { Observation(finding: $0.finding, elsewhere: $0.elsewhere) }
  }

  package func count(_ severity: Severity) -> Int {
    observations.count { $0.finding.severity == severity }
  }

  /// "3 lỗi, 1 cảnh báo"; "3 errors, 1 warning"; nil when nothing was found.
  package var summary: String? {
    let parts = Severity.allCases.compactMap { severity in
      let number = count(severity)
      return number == 0 ? nil : severity.counted(number)[language]
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

private struct Slip: Hashable {
  private let rule: Rule
  private let message: Bilingual

  init(_ finding: Diagnostic) {
    rule = finding.rule
    message = finding.message
  }
}

extension Rule {
  /// Whether the same words at several places come from one slip.
  fileprivate var isOneSlip: Bool {
    switch self {
    case .unknownReference, .unknownArticle, .deadLink, .unstampedTranslation: true
    default: false
    }
  }
}

extension [Diagnostic] {
  /// Each once, by place, then by rule. Their numbers are sorted, for a finding has many parts to be moved; those that are the
  /// same come to stand beside each other.
  package var inOrder: [Diagnostic] {
    let order = indices.sorted { self[$0].isTold(before: self[$1]) }
    var told: [Diagnostic] = []
    for number in order where !told.endsAlike(with: self[number]) { told.append(self[number]) }
    return told
  }

  /// Whether a finding is already the last, or one of those before it that stand in no order to it. A function of its own, so
  /// that nothing else holds the list while it grows, which would copy all of it for each.
  private func endsAlike(with finding: Diagnostic) -> Bool {
    for known in reversed() {
      if known.isTold(before: finding) { return false }
      if known == finding { return true }
    }
    return false
  }
}

extension Diagnostic {
  /// All that is said of it, a line each, for programs that know nothing of notes and help.
  func message(in language: Language, and more: Bilingual? = nil) -> String {
    ([message] + notes + [more, help].compactMap { $0 }).map { $0[language] }
      .joined(separator: "\n")
  }

  fileprivate func isTold(before other: Diagnostic) -> Bool {
    switch (place, other.place) {
    case (nil, nil): (rule.rawValue, message.vi) < (other.rule.rawValue, other.message.vi)
    case (nil, _): true
    case (_, nil): false
    case (let a?, let b?):
      a == b ? (rule.rawValue, message.vi) < (other.rule.rawValue, other.message.vi) : a < b
    }
  }
}

extension Severity {
  package var label: Bilingual {
    switch self {
    case .error: Bilingual(vi: "lỗi", en: "error")
    case .warning: Bilingual(vi: "cảnh báo", en: "warning")
    case .note: Bilingual(vi: "ghi chú", en: "note")
    }
  }

  fileprivate func counted(_ number: Int) -> Bilingual {
    Bilingual(
      vi: "\(number) \(label.vi)", en: "\(number) \(label.en)\(number == 1 ? "" : "s")")
  }
}

/// Gives the line that a place is on, without its line end; nil when it cannot be read.
package typealias LineSource = (Place) -> String?
