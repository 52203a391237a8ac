internal import Keeping
internal import Records
package import Vietnamese

extension Edition {
  /// The last date at which what a page says changed; it comes from the records' own dates, never from the file system.
  package func lastChange(of record: some Published) -> PartialDate? {
    lastChanges.get(record.key) {
      latest(
        record.dates + relations.corrections[record.key].map { .day($0.on.value) }
          + record.relatedDates(in: relations))
    }
  }

  package func latest(_ dates: [PartialDate]) -> PartialDate? {
    var latest: PartialDate?
    for date in dates where date.mayHaveCome(by: today) && latest.map({ $0 < date }) ?? true {
      latest = date
    }
    return latest
  }
}

extension Registry {
  /// The last of all dates up to a day on which something happened that a record tells of.
  func newest(upTo day: Day) -> PartialDate? {
    records.compactMap { $0.dates.filter { $0.mayHaveCome(by: day) }.max() }.max()
  }
}
