internal import Content
internal import Diagnostics
internal import Digests
internal import Edition
internal import Foundation
internal import Keeping
internal import Publishing
internal import Records
internal import Vietnamese

/// What the last run found, and what the files are now.
struct Known: Sendable {
  let inputs: Inputs
  let notes: CheckNotes
  let memory: CheckMemory
  let trees: TreeNotes
  let forgetting: Forgetting?
  /// For a test: what is not taken down while texts are looked through.
  var deafTo: Mark.Space?
}

extension Stages {
  /// Nil where nothing of it could be told from what it was.
  func known(_ inputs: Inputs) -> Known? {
    let notes = CheckNotes(in: options.content)
    return notes.read(for: inputs).map {
      Known(
        inputs: inputs, notes: notes, memory: $0.memory,
        trees: TreeNotes(in: options.content, beside: $0.memory), forgetting: $0.forgetting)
    }
  }

  /// The records, whose texts are looked through where they are not as they were.
  func read(_ listed: Listed, _ known: Known?) -> Readings {
    begin(.read)
    guard let known else { return Readings.read(listed.content, jobs: options.jobs) }
    return Readings.read(
      listed.content, jobs: options.jobs,
      knowing: KnownReadings(
        known.memory.readings, KeptTrees(known.trees.read()), listed.content, known.inputs.files))
  }

  /// All that was found in the same files, at a moment for which the same is found.
  func standingFindings(_ known: Known) -> [Diagnostic]? {
    guard let whole = known.memory.whole, whole.inputs == digest(of: known.inputs),
      whole.span.contains(options.clock.moment(in: TimeZone(of: whole.zone)))
    else { return nil }
    return whole.findings
  }

  /// All that was found now, for the next check.
  func whole(
    _ known: Known, _ findings: [Diagnostic], at edition: Edition
  ) -> WholeCheck? {
    edition.span.map {
      WholeCheck(
        inputs: digest(of: known.inputs), zone: edition.settings.timeZone, span: $0,
        findings: findings)
    }
  }

  /// Of the files, and of what else decides what is found and how it is told.
  private func digest(of inputs: Inputs) -> Digest {
    let own = options.ofSite
    return Digest(of: (own + [inputs.content.text, inputs.beside]).joined(separator: "\0"))
  }
}
