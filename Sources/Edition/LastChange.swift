internal import Keeping
package import Records
package import Vietnamese

extension Edition {
  /// The last date at which what a page says changed; it comes from the records' own dates, never from the file system.
  package func lastChange(of record: some Published) -> PartialDate? {
    lastChanges.get(record.key) {
      let own = [latest(of: record), latest(of: relations.corrections[record.key])]
      return (own + record.latestOfRelated(in: self)).compactMap { $0 }.max()
    }
  }

  package func latest(_ dates: [PartialDate]) -> PartialDate? { dates.latest(upTo: today) }

  package func latest(of record: some Record) -> PartialDate? {
    record.dates.latest(upTo: today(for: record))
  }

  package func latest(of records: [some Record]) -> PartialDate? {
    records.compactMap { latest(of: $0) }.max()
  }
}

extension [PartialDate] {
  fileprivate func latest(upTo day: Day) -> PartialDate? {
    lazy.filter { $0.mayHaveCome(by: day) }.max()
  }
}

extension Registry {
  /// The last of all dates up to a day on which something happened that a record tells of.
  func newest(upTo day: Day) -> PartialDate? {
    records.compactMap { $0.dates.latest(upTo: day) }.max()
  }
}
