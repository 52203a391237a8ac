internal import Keeping
package import Records
package import Vietnamese

/// What is published now, held against what was published before. Let go when it has told: it is as large as the site is wide.
private struct KeptAddresses {
  private let published: Permalinks
  private let addresses: [RecordAddress]
  /// Of each path the place of its address: a third of a table is empty, and an address is wide.
  private let places: [String: Int]
  private let records: Set<RecordKey>
  /// Records that are made up, on a site that is no demonstration: they are there to be replaced.
  private let examples: Set<RecordKey>

  init(_ edition: Edition) {
    published = edition.published
    addresses = edition.addresses
    places = Dictionary(addresses.enumerated().lazy.map { ($1.path, $0) }) { first, _ in first }
    records = Set(addresses.lazy.filter { $0.sort == .own }.map(\.record))
    let isDemo = edition.settings.isDemo
    examples = records.filter { edition.registry.header(of: $0)?.isSample ?? false && !isDemo }
  }

  private func address(at path: String) -> RecordAddress? { places[path].map { addresses[$0] } }

  /// The record that stands for another now: itself, or the one to which its old address leads.
  private func heir(of key: RecordKey) -> RecordKey? {
    records.contains(key) ? key : address(at: Route.record(key).path(in: .vi))?.record
  }

  private var standing: [Permalink] { published.all.filter { !$0.isGone } }

  var strays: [(path: String, record: RecordKey)] {
    standing.filter { places[$0.path] == nil }.compactMap { link in
      heir(of: link.record).map { (link.path, $0) }
    }
  }

  var lost: [(record: RecordKey, links: [Permalink])] {
    let links = standing.filter { places[$0.path] == nil && heir(of: $0.record) == nil }
    return Dictionary(grouping: links, by: \.record).map { ($0.key, $0.value) }
      .sorted { ($0.1[0].path, $0.0) < ($1.1[0].path, $1.0) }
  }

  var taken: [(record: RecordKey, by: RecordKey, links: [Permalink])] {
    let links = standing.filter { link in
      guard let address = address(at: link.path), address.sort != .beside,
        address.record != link.record
      else { return false }
      return heir(of: link.record).map { $0 != address.record } ?? (address.sort == .own)
    }
    return Dictionary(grouping: links) { [$0.record, address(at: $0.path)?.record ?? $0.record] }
      .map { ($0.key[0], $0.key[1], $0.value) }.sorted { $0.2[0].path < $1.2[0].path }
  }

  func next(
    where isAccepted: (Permalink) -> Bool,
    _ decide: (Permalink.Decision.Outcome) -> Permalink.Decision?
  ) -> Permalinks {
    let gone = lost.flatMap(\.links).filter(isAccepted).map {
      Permalink(path: $0.path, record: $0.record, decision: decide(.gone))
    }
    let led = strays.map { Permalink(path: $0.path, record: $0.record) }
    let moved = Dictionary((gone + led).map { ($0.path, $0) }) { first, _ in first }
    let given = Set(taken.flatMap(\.links).filter(isAccepted).map(\.path))
    let known = published.all.map { link in
      guard let address = told(link.path) else { return moved[link.path] ?? link }
      let earlier = link.record == address.record && !link.isGone ? link.decision : nil
      return Permalink(
        path: link.path, record: address.record,
        decision: given.contains(link.path) ? decide(.given) : earlier)
    }
    return Permalinks((known + new).sorted { $0.path < $1.path })
  }

  /// What stands at an address and is to stay there.
  private func told(_ path: String) -> RecordAddress? {
    address(at: path).flatMap { examples.contains($0.record) ? nil : $0 }
  }

  /// Nothing, nearly always; then there is no need to look each up.
  private var new: [Permalink] {
    let lasting = places.values.lazy.map { addresses[$0] }.filter { !examples.contains($0.record) }
    guard published.all.count(where: { told($0.path) != nil }) < lasting.count else { return [] }
    let known = Set(published.all.map(\.path))
    return lasting.filter { !known.contains($0.path) }
      .map { Permalink(path: $0.path, record: $0.record) }
  }

  /// Whether every address is that of the record it was before, and there are no others.
  var areAsPublished: Bool {
    new.isEmpty
      && published.all.allSatisfy { link in
        told(link.path).map { $0.record == link.record && !link.isGone } ?? link.isGone
      }
  }
}

/// What has become of addresses that were published before. Nothing, nearly always.
package struct MovedAddresses: Sendable {
  /// Addresses of records that are still there, at which no page stands any more: they lead to the record.
  package let strays: [(path: String, record: RecordKey)]
  /// Those at which nobody would answer, by their records, in the order of addresses.
  package let lost: [(record: RecordKey, links: [Permalink])]
  /// Those at which another record would answer, and which. What stands beside a record may count as another’s when more of it
  /// is known.
  package let taken: [(record: RecordKey, by: RecordKey, links: [Permalink])]

  /// Whether nothing has become of any, and there are no others.
  let areNone: Bool

  fileprivate init(_ kept: KeptAddresses) {
    areNone = kept.areAsPublished
    strays = kept.strays
    lost = kept.lost
    taken = kept.taken
  }
}

extension Edition {
  package var movedAddresses: MovedAddresses {
    madeMoved.index { MovedAddresses(KeptAddresses(self)) }
  }

  /// What will have been published.
  ///
  /// - Parameters:
  ///   - isAccepted: of which addresses somebody decided that they may vanish or be given away.
  ///   - decide: that decision.
  package func nextPublished(
    where isAccepted: (Permalink) -> Bool,
    _ decide: (Permalink.Decision.Outcome) -> Permalink.Decision?
  ) -> Permalinks {
    movedAddresses.areNone ? published : KeptAddresses(self).next(where: isAccepted, decide)
  }
}
