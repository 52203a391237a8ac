package import Keeping

/// What was found wrong.
package typealias Verdict = Sourced<[Diagnostic]>

package typealias Judgement = Renewed<[Diagnostic]>

extension Sourced where Value == [Diagnostic] {
  package init(version: UInt64, marks: [UInt32] = [], findings: [Diagnostic]) {
    self.init(findings, version: version, marks: marks)
  }

  package var findings: [Diagnostic] { value }
}
