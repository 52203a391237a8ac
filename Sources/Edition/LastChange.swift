internal import Keeping
internal import Records
package import Vietnamese

extension Edition {
  /// The last day on which what a page says changed; it comes from the records' own dates, never from the file system.
  package func lastChange(of record: some Published) -> Day? {
    lastChanges.get(record.key) {
      latest(
        record.dates + relations.corrections[record.key].map(\.on.value)
          + record.relatedDates(in: relations))
    }
  }

  package func latest(_ days: [Day]) -> Day? {
    var latest: Day?
    for day in days where day <= today && latest.map({ $0 < day }) ?? true { latest = day }
    return latest
  }

}

extension Registry {
  /// The last of all days up to one on which something happened that a record tells of.
  func newest(upTo day: Day) -> Day? {
    records.compactMap { $0.dates.filter { $0 <= day }.max() }.max()
  }
}
