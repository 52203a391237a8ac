package import Diagnostics
internal import Edition
internal import Hosting
internal import Keeping
internal import Pages
package import Stages
internal import Vietnamese

/// The site at a moment as it stands in the files: a proof of it, and behind it the last in which nothing was wrong.
package final class Sight: Sendable {
  package let proof: Proof
  /// Whether a warning counts as an error.
  private let isStrict: Bool
  private let lastGood: Proof?
  private let found: Memo<[Diagnostic]>
  private let ordered: Memo<[Diagnostic]>
  private let ahead: Memo<[Moment]>
  private let moved: Memo<RedirectRules?>
  /// Those last shown, by their addresses.
  let pages = Recent<String, ShownPage>()

  init(_ proof: Proof, after earlier: Sight?, isStrict: Bool) {
    let found = Memo { proof.isHasty ? [] : proof.findings }
    self.proof = proof
    self.isStrict = isStrict
    self.found = found
    ordered = Memo { found.value.inOrder }
    ahead = Memo { proof.openings }
    moved = Memo { proof.edition.map { RedirectRules($0.redirectRules) } }
    lastGood = earlier.flatMap { $0.isGood ? $0.proof : $0.lastGood }
  }

  /// The moments ahead at which there is more to see.
  var openings: [Moment] { ahead.value }

  /// Where an old address leads; nil for others.
  func target(of address: String) -> String? { moved.value?.target(of: address) }

  package var findings: [Diagnostic] { found.value }

  /// The same in the order in which they are told.
  var told: [Diagnostic] { ordered.value }

  /// Whether all is known that is wrong.
  var isChecked: Bool { !proof.isHasty }

  /// Whether a site could be made of it, for all that is known.
  var isGood: Bool { isChecked && !isStopped }

  var isStopped: Bool { findings.contains(where: forbids) }

  func forbids(_ finding: Diagnostic) -> Bool { finding.forbidsSite(strictly: isStrict) }

  /// The proof whose page is shown at a path, and whether it is an earlier one: where something is wrong, nothing new would
  /// be published, so that lists stay what they were. A record's own page goes on while the error is another's.
  func proof(for record: ProofRecord?) -> (Proof, isEarlier: Bool) {
    guard let lastGood, findings.contains(where: { stops($0, record) }) else {
      return (proof, false)
    }
    return (lastGood, true)
  }

  /// The proof that is shown where no record's page is.
  var shown: Proof { proof(for: nil).0 }

  /// What addresses are looked up in; nil where no page can be made.
  var edition: Edition? { shown.hasLooks ? shown.edition : nil }

  private func stops(_ finding: Diagnostic, _ record: ProofRecord?) -> Bool {
    guard forbids(finding) else { return false }
    guard let record, proof.isOfRecord(finding) else { return true }
    return record.concerns(finding.place)
  }
}
