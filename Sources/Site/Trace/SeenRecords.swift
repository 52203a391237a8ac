internal import Comparing
internal import Data
internal import Diagnostics
package import Edition
internal import Keeping
package import Outputs
package import Pages
internal import Parallel
package import Records
package import Tracing
internal import Vietnamese

/// What the public sees of records at a moment, as the trace keeps it.
package struct SeenRecords: Sendable {
  let edition: Edition
  private let data: OpenData
  let heldFacts: [String: Set<String>]
  /// Of all that a state says.
  package let columns: ToldColumns

  /// What facts are called.
  let labels: FactLabels

  private let load: ProseSource
  private let jobs: Int

  /// - Parameter load: gives the text of a prose file by its shown path.
  package init(
    _ edition: Edition, _ wording: Wording, jobs: Int, load: @escaping ProseSource
  ) {
    self.edition = edition
    data = OpenData(edition, wording)
    heldFacts = data.heldFacts
    columns = ToldColumns(data.ownColumns)
    labels = FactLabels(data)
    self.load = load
    self.jobs = jobs
  }

  /// Of every record that is there to stay, in the order of records.
  ///
  /// - Parameter before: what need not be reckoned again; nil where nothing is known.
  package func digests(after before: SeenBefore? = nil) -> [SeenDigests] {
    let keys = keys
    return parallelMap(keys.count, jobs: jobs) { place in
      let key = keys[place]
      let make = { state(of: key)?.digests }
      return before.map { SeenDigests(key, $0.renew(key, make)) } ?? SeenDigests(key, make())
    }
  }

  /// Nil of a record that the public does not see.
  package func state(of key: RecordKey) -> TraceState? {
    guard let facts = data.ownFacts(of: key) else { return nil }
    let prose = edition.registry.header(of: key)?.prose
    func text(_ language: Language) -> String? {
      prose?[language].map {
        Notes.add(.text(key, language))
        return load($0.path).text
      }
    }
    return TraceState(facts: facts, vi: text(.vi), en: text(.en))
  }

  func text(of file: String) -> String { load(file).text }

  /// Records that are made up, on a site that is no demonstration, are there to be replaced.
  var keys: [RecordKey] {
    let isDemo = edition.settings.isDemo
    return Kind.allCases.flatMap { kind in
      data.names(of: kind).map { RecordKey(kind, $0) }
    }.filter { isDemo || !(edition.registry.header(of: $0)?.isSample ?? false) }.sorted()
  }

  /// What records were, with another id, when the public last saw them: one that is gone has an address that leads to one that
  /// is new.
  func formerKeys(_ before: TraceLog) -> [RecordKey: RecordKey] {
    let gone = before.records.subtracting(keys).filter { key in
      before.last(of: key).map { !$0.hidesRecord } ?? false
    }
    guard !gone.isEmpty else { return [:] }
    let targets = Dictionary(
      edition.addresses.filter { $0.sort == .old }.map { ($0.path, $0.record) }
    ) { first, _ in first }
    let moved = gone.sorted().compactMap { key in
      targets[Route.record(key).path(in: .vi)].map { ($0, key) }
    }.filter { new, old in new.kind == old.kind && before.last(of: new) == nil }
    return Dictionary(moved) { first, _ in first }
  }

  /// Where a record writes what it says now; the record itself where that is not certain.
  func place(of fact: ChangedFact, in record: Place) -> Place {
    guard let written = fact.written, !written.isEmpty else { return record }
    let lines = load(record.file).text.split(separator: "\n", omittingEmptySubsequences: false)
    let found = lines.indices.filter { lines[$0].contains(written) }
    guard found.count == 1, let line = found.first,
      let start = lines[line].firstRange(of: written)?.lowerBound
    else { return record }
    return Place(
      file: record.file, line: line + 1,
      column: lines[line].unicodeScalars.distance(from: lines[line].startIndex, to: start) + 1,
      length: written.unicodeScalars.count)
  }
}
