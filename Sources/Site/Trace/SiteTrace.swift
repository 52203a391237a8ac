internal import Comparing
internal import Data
internal import Edition
internal import Keeping
internal import Outputs
internal import Pages
internal import Records
internal import Tracing
internal import Vietnamese

/// What a site tells of its own past: the log, a page of all changes, and a page for each record that has changed.
struct SiteTrace: Sendable {
  let edition: Edition
  let labels: FactLabels
  let states: KnownStates
  private let newNames: [RecordKey: RecordKey]

  init(
    _ data: OpenData, kept: @escaping KeptStates, jobs: Int, load: @escaping ProseSource
  ) {
    let edition = data.desk.edition
    self.edition = edition
    labels = FactLabels(data)
    states = KnownStates(
      seen: SeenRecords(edition, data.desk.wording, jobs: jobs, load: load), kept: kept,
      log: edition.trace)
    newNames = edition.trace.newNames.filter { edition.registry.header(of: $0.key) == nil }
  }

  func comparison(of kind: Kind) -> StateComparison {
    StateComparison(of: kind, labels: labels, naming: newNames)
  }

  /// The log as anybody may keep it.
  var files: [OutputFile] {
    guard !edition.trace.entries.isEmpty else { return [] }
    return [
      OutputFile.remembered(TraceLog.publishedFile) { [edition] in edition.wholeTrace.bytes }
    ]
  }

  var pages: [SitePage] {
    guard !edition.trace.entries.isEmpty else { return [] }
    return changesPages + edition.tracedRecords.map(historyPage)
  }

  private var changesPages: [SitePage] {
    let lines = ChangeLine.all(in: edition.trace)
    let paging = Paging(count: lines.count, isByDate: true)
    return paging.pages.map { number in
      .plain(
        .changes(page: number), updated: lines.first.map { .day($0.day) }, isListed: number == 1,
        given: [.facts]
      ) {
        ChangesPage(trace: self, number: number, desk: $0)
      }
    }
  }

  /// Search engines are to find what is true now.
  private func historyPage(of key: RecordKey) -> SitePage {
    .plain(
      .history(key), place: edition.registry.header(of: key)?.place,
      updated: edition.trace.last(of: key).map { .day($0.on) }, isListed: false, given: [.facts]
    ) {
      HistoryPage(key: key, trace: self, desk: $0)
    }
  }
}

extension OpenData {
  func trace(
    kept: @escaping KeptStates, jobs: Int, load: @escaping ProseSource
  ) -> SiteTrace {
    SiteTrace(self, kept: kept, jobs: jobs, load: load)
  }
}
