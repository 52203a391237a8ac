package import Vietnamese

/// What a run found, in the order in which it is told: by place, then by rule; each finding once.
package struct Report: Sendable {
  package let findings: [Diagnostic]
  package let language: Language

  package init(_ findings: [Diagnostic], in language: Language) {
    var seen: Set<Diagnostic> = []
    self.findings = findings.filter { seen.insert($0).inserted }
      .sorted { $0.isTold(before: $1) }
    self.language = language
  }

  package func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity }
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

extension Diagnostic {
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
