package import Content
package import Diagnostics
package import Edition
package import Pages
package import Publishing
internal import Records
internal import Site
internal import Tracing
internal import Vietnamese

extension Stages {
  /// What the public will have seen once the site of an edition is published; of a site that is not published, what it saw up
  /// to that day.
  ///
  /// - Parameters:
  ///   - looks: nil where nothing is published from the edition.
  ///   - states: what need not be reckoned again; nil where nothing is to be remembered.
  func traceStep(
    to edition: Edition, _ looks: Looks?, knowing states: SeenStates?
  ) -> TraceStep {
    let (before, findings) = TraceFolder.log(in: options.content)
    guard let next = next(edition, looks, after: before) else {
      return TraceStep(
        before: before, after: before.upTo(edition.today), isWhole: findings.isEmpty)
    }
    let now = next.seen.digests(after: states.flatMap { $0.before(edition) })
    states?.take(now)
    return TraceStep(before: before, after: next.log(of: now), isWhole: findings.isEmpty)
  }

  /// Nil where the site will not be what the public sees next.
  private func next(
    _ edition: Edition, _ looks: Looks?, after before: TraceLog
  ) -> NextTrace? {
    guard let looks, keepsAddresses(edition),
      before.entries.last.map({ $0.on <= edition.today }) ?? true
    else { return nil }
    let seen = SeenRecords(edition, looks.wording, jobs: options.jobs, load: Stages.load)
    return NextTrace(
      seen, after: before, kept: keptStates, in: TraceFolder.columns(in: options.content))
  }

  /// The same once the log is known.
  private func next(_ edition: Edition, _ looks: Looks?) -> NextTrace? {
    let step = edition.traceStep
    return step.isWhole ? next(edition, looks, after: step.before) : nil
  }

  var keptStates: KeptStates {
    { [folder = options.content] in TraceFolder.states(of: $0, in: folder) }
  }

  /// What is wrong with the log, what has changed without a word, and who is still named.
  func traceFindings(
    of content: Content, in edition: Edition, _ looks: Looks?
  ) -> [Diagnostic] {
    guard edition.traceStep.isWhole else {
      return keepsAddresses(edition) ? TraceFolder.log(in: options.content).findings : []
    }
    return next(edition, looks)?.findings(edition.trace, content.registry) ?? []
  }

  /// Takes down, with the content, what the public sees from now on: first the states, then the log that tells of them.
  ///
  /// - Returns: what the log is now, and why something could not be written.
  package func keepTrace(of edition: Edition, _ looks: Looks?) -> KeptBeside.Outcome {
    guard let next = next(edition, looks), !edition.trace.entries.isEmpty else {
      return traceFile.asItIs
    }
    let (before, log) = (edition.traceStep.before, edition.trace)
    if let failure = keepStates(next, log.entries.dropFirst(before.entries.count)) {
      return KeptBeside.Outcome(version: traceFile.asItIs.version, failure: failure)
    }
    let outcome = traceFile.write(log.bytes, afterAll: true)
    // Last of all: as long as it is of an earlier program, what is new in the states counts as no change.
    let failure = outcome.failure ?? beside(ToldColumns.file).write(next.seen.columns.bytes).failure
    return KeptBeside.Outcome(version: outcome.version, failure: failure)
  }

  /// Why something could not be written. What a record was called before goes only where all of it is kept by its new name.
  private func keepStates(
    _ next: NextTrace, _ entries: ArraySlice<TraceEntry>
  ) -> Bilingual? {
    let kept = next.records(of: entries).lazy.compactMap { write(next.states(of: $0), of: $0) }
    return kept.first ?? entries.lazy.compactMap(\.former).compactMap { write([], of: $0) }.first
  }

  private func write(_ states: [TraceState], of key: RecordKey) -> Bilingual? {
    let file = beside(TraceFiles.path(of: key))
    return states.isEmpty
      ? file.remove() : file.write(states.flatMap(\.line), settles: false).failure
  }

  private func beside(_ name: String) -> KeptBeside { KeptBeside(name, in: options.content) }

  var traceFile: KeptBeside { beside(TraceLog.file) }
}
