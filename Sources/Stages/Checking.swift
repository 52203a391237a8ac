internal import Content
package import Diagnostics
internal import Edition
package import Keeping
internal import Parallel
package import Publishing
internal import Site

/// All that is wrong, and what had to be looked through to know that.
package struct Checked: Sendable {
  package let findings: [Diagnostic]
  /// How many records and long texts; nil where nothing was even read, for what the last check found still holds.
  package let countOfNew: Int?
  /// Why what the last check found is of no use.
  package let forgetting: Forgetting?
}

extension Stages {
  /// Everything that a build finds, without writing a site.
  ///
  /// - Parameter remembering: whether what has not changed since the last check is taken from that, and the next is told of
  ///   this.
  package func check(remembering: Bool = true, deafTo: Mark.Space? = nil) -> Checked {
    let listed = list()
    var known = remembering ? inputs(listed).flatMap(known) : nil
    known?.deafTo = deafTo
    if let known, let findings = standingFindings(known) {
      return Checked(findings: findings, countOfNew: nil, forgetting: nil)
    }
    let readings = read(listed, known)
    let content = lawful(records(readings, listed))
    let looks = readLooks(listed)
    let states = known.flatMap { seenStates(listed, $0.inputs, deafTo: deafTo) }
    let edition = edition(of: content, toPublishWith: looks.looks, knowing: states)
    begin(.texts)
    let (places, texts) = judgements(of: content, listed, known)
    let findings =
      content.findings + looks.findings + places
      + (edition.map { findingsNow(of: content, in: $0, looks.looks) } ?? [])
      + texts.findings
    if let known, isAsListed(listed) {
      known.notes.write(
        known.memory.with(
          readings: readings.verdicts, texts: texts.verdicts,
          whole: edition.flatMap { whole(known, findings, at: $0) }))
      readings.newTrees.map(known.trees.write)
      states?.write()
    }
    return Checked(
      findings: findings, countOfNew: readings.countOfNew + texts.countOfNew,
      forgetting: known?.forgetting)
  }

  /// Addresses claimed twice, whatever the looks, and what is wrong with long texts. Addresses take one thread, so that texts
  /// are looked through meanwhile.
  private func judgements(
    of content: Content, _ listed: Listed, _ known: Known?
  ) -> (places: [Diagnostic], texts: JudgedTexts) {
    guard let whole = wholeEdition(of: content) else { return ([], JudgedTexts()) }
    let checks: [@Sendable () -> JudgedTexts] = [
      { JudgedTexts(findings: Site.addressConflicts(whole)) }, { judged(whole, listed, known) },
    ]
    let found = parallelMap(checks.count, jobs: options.jobs, chunk: 1, with: ()) { number, _ in
      checks[number]()
    }
    return (found[0].findings, found[1])
  }
}
