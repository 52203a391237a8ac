internal import Diagnostics
internal import Edition
package import Records
package import Vietnamese

/// What waits for an editor at a moment: texts to be translated, days to come, facts that are missing, the next issue.
/// Everything there is counts, whatever its embargo.
package struct Status: Sendable {
  package let moment: Moment
  package let translations: Translations
  /// When more may be read, in order; the first is when the site has to be built again.
  package let openings: [Opening]
  package let lacks: [Lack: [Item]]
  package let nextIssue: NextIssue
  package let overdue: [OverdueTask]

  /// - Parameter history: where earlier texts are found.
  package init(of registry: Registry, at moment: Moment, history: History) {
    self.moment = moment
    translations = Translations(of: registry, history)
    openings = registry.openings(after: moment).map { opening in
      Opening(moment: opening.moment, records: opening.records.map { Item($0, in: registry) })
    }
    lacks = Dictionary(
      uniqueKeysWithValues: Lack.allCases.map { ($0, $0.items(of: registry)) })
    nextIssue = NextIssue(of: registry, at: moment)
    overdue = registry.overdueTasks(on: moment.day).map { OverdueTask($0.task, of: $0.plan) }
  }

  package struct Opening: Sendable {
    package let moment: Moment
    package let records: [Item]
  }
}

extension Status {
  /// A record by its name and its file.
  package struct Item: Sendable, Hashable {
    package let key: RecordKey
    /// As shown in messages.
    package let file: String

    init(_ key: RecordKey, in registry: Registry) {
      self.key = key
      file = registry.header(of: key)?.place.file ?? ""
    }

    init(_ record: some Record) {
      key = record.key
      file = record.header.place.file
    }
  }

  /// Finds the text of a file that has a hash, as it was once; nil where that is not known.
  package typealias History = (_ file: String, _ hash: String) -> String?
}
