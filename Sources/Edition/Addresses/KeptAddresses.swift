internal import Keeping
package import Records
package import Vietnamese

/// What was published before, held against what is published now.
package struct KeptAddresses: Sendable {
  private let published: Permalinks
  /// By path.
  private let now: [String: RecordAddress]
  private let records: Set<RecordKey>
  /// Records that are made up, on a site that is no demonstration: they are there to be replaced.
  private let examples: Set<RecordKey>

  init(_ edition: Edition) {
    published = edition.published
    let addresses = edition.addresses
    now = Dictionary(addresses.map { ($0.path, $0) }) { first, _ in first }
    records = Set(addresses.lazy.filter { $0.sort == .own }.map(\.record))
    let isDemo = edition.settings.isDemo
    examples = records.filter { edition.registry.header(of: $0)?.isSample ?? false && !isDemo }
  }

  /// The record that stands for another now: itself, or the one to which its old address leads.
  private func heir(of key: RecordKey) -> RecordKey? {
    records.contains(key) ? key : now[Route.record(key).path(in: .vi)]?.record
  }

  private var standing: [Permalink] { published.all.filter { !$0.isGone } }

  /// Addresses of records that are still there, at which no page stands any more: they lead to the record.
  package var strays: [(path: String, record: RecordKey)] {
    standing.filter { now[$0.path] == nil }.compactMap { link in
      heir(of: link.record).map { (link.path, $0) }
    }
  }

  /// Those at which nobody would answer, by their records, in the order of addresses.
  package var lost: [(record: RecordKey, links: [Permalink])] {
    let links = standing.filter { now[$0.path] == nil && heir(of: $0.record) == nil }
    return Dictionary(grouping: links, by: \.record).map { ($0.key, $0.value) }
      .sorted { ($0.1[0].path, $0.0) < ($1.1[0].path, $1.0) }
  }

  /// Those at which another record would answer, and which. What stands beside a record may count as another’s when more of it
  /// is known.
  package var taken: [(record: RecordKey, by: RecordKey, links: [Permalink])] {
    let links = standing.filter { link in
      guard let address = now[link.path], address.sort != .beside, address.record != link.record
      else { return false }
      return heir(of: link.record).map { $0 != address.record } ?? (address.sort == .own)
    }
    return Dictionary(grouping: links) { [$0.record, now[$0.path]?.record ?? $0.record] }
      .map { ($0.key[0], $0.key[1], $0.value) }.sorted { $0.2[0].path < $1.2[0].path }
  }

  /// What will have been published.
  ///
  /// - Parameters:
  ///   - isAccepted: of which addresses somebody decided that they may vanish or be given away.
  ///   - decide: that decision.
  package func next(
    where isAccepted: (Permalink) -> Bool,
    _ decide: (Permalink.Decision.Outcome) -> Permalink.Decision?
  ) -> Permalinks {
    var all = Dictionary(published.all.map { ($0.path, $0) }) { first, _ in first }
    func put(_ path: String, _ record: RecordKey, _ decision: Permalink.Decision?) {
      all[path] = Permalink(path: path, record: record, decision: decision)
    }
    for link in lost.flatMap(\.links) where isAccepted(link) {
      put(link.path, link.record, decide(.gone))
    }
    let given = Set(taken.flatMap(\.links).filter(isAccepted).map(\.path))
    for (path, address) in now where !examples.contains(address.record) {
      let known = all[path].flatMap { $0.record == address.record ? $0 : nil }
      let earlier = known?.isGone ?? true ? nil : known?.decision
      put(path, address.record, given.contains(path) ? decide(.given) : earlier)
    }
    for stray in strays { put(stray.path, stray.record, nil) }
    return Permalinks(all.values.sorted { $0.path < $1.path })
  }
}

extension Edition {
  package var keptAddresses: KeptAddresses { madeKept.index { KeptAddresses(self) } }
}
