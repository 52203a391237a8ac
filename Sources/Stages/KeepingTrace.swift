internal import Content
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
  /// - Parameter looks: nil where nothing is published from the edition.
  func trace(of edition: Edition, _ looks: Looks?) -> TraceLog {
    let before = TraceFolder.log(in: options.content).log
    guard let next = next(edition, looks, after: before) else { return before.upTo(edition.today) }
    return next.log
  }

  /// Nil where the site will not be what the public sees next.
  private func next(
    _ edition: Edition, _ looks: Looks?, after before: TraceLog
  ) -> NextTrace? {
    guard let looks, keepsAddresses(edition),
      before.entries.last.map({ $0.on <= edition.today }) ?? true
    else { return nil }
    let seen = SeenRecords(edition, looks.wording, jobs: options.jobs, load: Stages.load)
    return NextTrace(seen, after: before, kept: keptStates)
  }

  var keptStates: KeptStates {
    { [folder = options.content] in TraceFolder.states(of: $0, in: folder) }
  }

  /// What is wrong with the log, what has changed without a word, and who is still named.
  func traceFindings(in edition: Edition, _ looks: Looks?) -> [Diagnostic] {
    let (before, findings) = TraceFolder.log(in: options.content)
    guard findings.isEmpty, let looks, let next = next(edition, looks, after: before) else {
      return keepsAddresses(edition) ? findings : []
    }
    return next.findings(edition.trace)
  }

  /// Takes down, with the content, what the public sees from now on: first the states, then the log that tells of them.
  ///
  /// - Returns: what the log is now, and why something could not be written.
  package func keepTrace(of edition: Edition, _ looks: Looks?) -> KeptBeside.Outcome {
    let (before, findings) = TraceFolder.log(in: options.content)
    guard findings.isEmpty, let next = next(edition, looks, after: before) else {
      return traceFile.asItIs
    }
    let log = edition.trace
    for key in next.records(of: log.entries.dropFirst(before.entries.count)) {
      if let failure = write(next.states(of: key), of: key) {
        return KeptBeside.Outcome(version: traceFile.asItIs.version, failure: failure)
      }
    }
    return log.entries.isEmpty ? traceFile.asItIs : traceFile.write(log.bytes, afterAll: true)
  }

  private func write(_ states: [TraceState], of key: RecordKey) -> Bilingual? {
    let file = KeptBeside(TraceFiles.path(of: key), in: options.content)
    return states.isEmpty
      ? file.remove() : file.write(states.flatMap(\.line), settles: false).failure
  }

  var traceFile: KeptBeside { KeptBeside(TraceLog.file, in: options.content) }
}
