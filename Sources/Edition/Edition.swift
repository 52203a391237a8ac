internal import Keeping
package import Records
package import Vietnamese

/// The records that may be read at one moment, and how they belong together.
///
/// Whatever is under embargo is not merely unlinked: it is not in here, so that no page, feed or count can show it.
package final class Edition: Sendable {
  package let settings: SiteSettings
  package let registry: Registry
  package let moment: Moment
  /// The minutes by which the site's time zone is ahead of UTC on a day.
  package let offsetMinutes: @Sendable (Day) -> Int
  package let relations: Relations
  /// What exists but may not be read yet: links to it stay plain text.
  package let hidden: Set<RecordKey>
  /// The last day on which anything changed that the site tells of.
  package let newest: Day?
  /// The first moment after which the same records make another site: midnight, or the end of an embargo. Nil when there is
  /// no later one.
  package let nextChange: Moment?
  let listed = Once<[Listing]>()
  let raised = Once<[ObstacleEntry]>()
  let lastChanges = Kept<RecordKey, Day?>()

  package var today: Day { moment.day }

  package init(
    of registry: Registry, settings: SiteSettings, at moment: Moment,
    offsetMinutes: @escaping @Sendable (Day) -> Int
  ) {
    let hidden = Embargo(registry, at: moment).hidden
    self.settings = settings
    self.moment = moment
    self.offsetMinutes = offsetMinutes
    self.hidden = hidden
    self.registry = registry.without(hidden)
    relations = Relations(self.registry)
    newest = self.registry.newest(upTo: moment.day)
    let midnight = Day(ordinal: moment.day.ordinal + 1).flatMap { Moment($0) }
    nextChange = (registry.moments + [midnight].compactMap { $0 }).filter { $0 > moment }.min()
  }
}

/// Decides what is under embargo at a moment.
private struct Embargo {
  let hidden: Set<RecordKey>

  init(_ registry: Registry, at moment: Moment) {
    let (open, held) = registry.bulletins.all.partitioned {
      $0.publish.value <= moment && ($0.header.embargo ?? moment) <= moment
    }
    let shown = Set(open.flatMap { $0.items.map(RecordKey.init) })
    let own = registry.embargoes
    let late = own.filter { $0.value > moment }.map(\.key)
    let waiting = held.flatMap { $0.items.map(RecordKey.init) }
      .filter { !shown.contains($0) && own[$0] == nil }
    let first = Set(late + waiting + held.map(\.key))
    hidden = first.union(
      registry.corrections.all.filter { first.contains(RecordKey($0.record)) }.map(\.key))
  }
}

extension Array {
  fileprivate func partitioned(by isFirst: (Element) -> Bool) -> ([Element], [Element]) {
    (filter(isFirst), filter { !isFirst($0) })
  }
}

extension Registry {
  /// The moment each record has set for itself.
  fileprivate var embargoes: [RecordKey: Moment] {
    var moments: [RecordKey: Moment] = [:]
    for kind in Kind.allCases {
      for header in headers(of: kind) { moments[RecordKey(kind, header.name)] = header.embargo }
    }
    return moments
  }

  /// When something that was hidden may be read.
  fileprivate var moments: [Moment] { bulletins.all.map(\.publish.value) + embargoes.values }
}
