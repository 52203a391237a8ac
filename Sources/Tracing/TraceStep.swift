/// The log as it lies with the content, and as it is once the site of an edition is published.
package struct TraceStep: Sendable {
  /// Empty where there is none yet, and where it proves nothing.
  package let before: TraceLog
  package let after: TraceLog
  /// Whether what lies there can be gone on with.
  package let isWhole: Bool

  package init(before: TraceLog, after: TraceLog, isWhole: Bool = true) {
    self.before = before
    self.after = after
    self.isWhole = isWhole
  }

  package static let none = TraceStep(before: TraceLog(), after: TraceLog())
}
