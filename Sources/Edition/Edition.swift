package import Keeping
package import Records
package import Tracing
package import Vietnamese

/// The records that may be read at one moment, and how they belong together.
///
/// Whatever is under embargo is not merely unlinked: it is not in here, so that no page, feed or count can show it.
package final class Edition: Sendable {
  private let ownSettings: SiteSettings
  package let registry: Registry
  let moment: Moment
  /// The minutes by which the site's time zone is ahead of UTC on a day.
  package let offsetMinutes: @Sendable (Day) -> Int
  package let relations: Relations
  /// What exists but may not be read yet.
  package let hidden: Set<RecordKey>
  /// The first moment at which some of that may be read; nil where nothing is hidden.
  package let opens: Moment?
  private let lastOfAll: PartialDate?
  private let readPublished: Memo<Permalinks>
  private let readTrace: @Sendable (Edition) -> TraceStep
  /// The first moment after which the same records make another site: midnight, or the end of an embargo. Nil when there is
  /// no later one.
  private let nextChange: Moment?
  let listedInVietnamese = Once<[Listing]>()
  let listedInEnglish = Once<[Listing]>()
  let raised = Once<[ObstacleEntry]>()
  let narrowedObstacles = Once<ObstacleList>()
  let learnt = Once<[Initiative]>()
  let madeProvisions = Once<ProvisionIndex>()
  let namesakesInVietnamese = Once<Namesakes>()
  let namesakesInEnglish = Once<Namesakes>()
  let madeMoved = Once<MovedAddresses>()
  private let madeTrace = Once<TraceStep>()
  let lastChanges = Kept<RecordKey, PartialDate?>()

  /// The moments at which the same records make the same site; nil where that is not known.
  package var span: Range<Moment>? { nextChange.map { moment..<$0 } }

  package var settings: SiteSettings {
    Notes.add(.common)
    return ownSettings
  }

  /// For what prints the day, or counts from it: that is another page every day.
  package var today: Day {
    Notes.add(.today)
    return moment.day
  }

  /// The same, for holding the dates of one record against it: what that tells changes on these dates alone, and is told of
  /// with the record.
  package func today(for record: some Record) -> Day {
    Notes.add(Mark(record.key))
    return moment.day
  }

  /// The last date at which anything changed that the site tells of.
  package var newest: PartialDate? {
    Notes.add(.facts)
    return lastOfAll
  }

  /// Whether links to a record stay plain text, for it exists and may not be read yet.
  package func isHidden(_ key: RecordKey) -> Bool {
    Notes.add(.hidden(key))
    return hidden.contains(key)
  }

  /// What was published before.
  package var published: Permalinks { readPublished.value }

  /// What the public saw up to now, with what this edition shows it.
  package var trace: TraceLog { traceStep.after }

  /// With what it saw before.
  package var traceStep: TraceStep { madeTrace.index { readTrace(self) } }

  /// What the site has beside its pages.
  package var publish: SiteSettings.Publish { settings.publish }

  /// - Parameters:
  ///   - texts: asked only where something is under embargo.
  ///   - published: asked only where addresses are planned or looked after.
  ///   - traced: asked once, for this edition.
  package init(
    of registry: Registry, settings: SiteSettings, at moment: Moment,
    offsetMinutes: @escaping @Sendable (Day) -> Int, naming texts: @escaping NamesInTexts,
    published: @escaping @Sendable () -> Permalinks = { Permalinks([]) },
    traced: @escaping @Sendable (Edition) -> TraceStep = { _ in .none }
  ) {
    let withheld = Withheld(registry, settings: settings, at: moment, naming: texts)
    ownSettings = settings
    readPublished = Memo(published)
    readTrace = traced
    self.moment = moment
    self.offsetMinutes = offsetMinutes
    hidden = withheld.records
    opens = registry.nextOpening(after: moment)
    self.registry = registry.without(withheld)
    relations = Relations(self.registry, on: moment.day)
    lastOfAll = self.registry.newest(upTo: moment.day)
    let midnight = Day(ordinal: moment.day.ordinal + 1).flatMap { Moment($0) }
    nextChange = (registry.openings + [midnight].compactMap { $0 }).filter { $0 > moment }.min()
  }
}

extension Mark {
  package static let today = Mark(.today)

  static func hidden(_ key: RecordKey) -> Mark { Mark(.hidden, key.kind.rawValue, key.name) }
}
