package import Keeping

/// What was found wrong with something, if anything was. It holds until something changes that was read for it.
package struct Verdict: Sendable {
  /// Of all that was read, a number that changes with it.
  package let version: UInt64
  /// The numbers of the marks under which it was read, ascending; none where the version is that of known files.
  package let marks: [UInt32]
  package let findings: [Diagnostic]

  package init(version: UInt64, marks: [UInt32] = [], findings: [Diagnostic]) {
    self.version = version
    self.marks = marks
    self.findings = findings
  }
}

/// What was found, and what the next run may be told of it.
package struct Judgement: Sendable {
  package let findings: [Diagnostic]
  /// Nil where something was read of which nobody would know that it has changed.
  package let verdict: Verdict?
  /// Whether it had to be looked for.
  package let isNew: Bool
}

extension World {
  /// Finds what is wrong, unless that was done before and nothing has changed since.
  package func judge(after earlier: Verdict?, _ find: () -> [Diagnostic]) -> Judgement {
    if let earlier, version(of: earlier.marks) == earlier.version {
      return Judgement(findings: earlier.findings, verdict: earlier, isNew: false)
    }
    let (findings, trace) = Notes.taking(without: deafTo, find)
    let marks = trace.numbers
    let verdict =
      tells(of: trace)
      ? Verdict(version: version(of: marks), marks: marks, findings: findings) : nil
    return Judgement(findings: findings, verdict: verdict, isNew: true)
  }
}
