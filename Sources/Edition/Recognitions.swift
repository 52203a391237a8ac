package import Records
package import Vietnamese

extension Initiative {
  /// Where it was recognised as a sáng kiến by the day.
  package func recognised(by day: Day) -> Recognition? {
    recognition.flatMap { $0.decision.on.value <= day ? $0 : nil }
  }
}
