internal import Records
internal import Vietnamese

extension Edition {
  /// The last day on which what a page says changed; it comes from the records' own dates, never from the file system.
  func lastChange(of record: some Record & Chronicled) -> Day? {
    lastChanges.get(record.key) { latest(record.dates + relatedDates(of: record.key)) }
  }

  func latest(_ days: [Day]) -> Day? {
    var latest: Day?
    for day in days where day <= today && latest.map({ $0 < day }) ?? true { latest = day }
    return latest
  }

  private func relatedDates(of key: RecordKey) -> [Day] {
    let corrected = relations.corrections[key].map(\.on.value)
    return switch key.kind {
    case .initiative:
      corrected + relations.commendationsOfInitiative[ID(key.name)].flatMap(\.dates)
    case .official:
      corrected + relations.initiativesOfOfficial[ID(key.name)].flatMap(\.dates)
        + relations.commendationsOfOfficial[ID(key.name)].flatMap(\.dates)
    case .unit:
      corrected + relations.initiativesOfUnit[ID(key.name)].flatMap(\.dates)
        + relations.commendationsOfUnit[ID(key.name)].flatMap(\.dates)
    case .document: corrected + relations.replacing[ID(key.name)].flatMap(\.dates)
    default: corrected
    }
  }
}

extension Registry {
  /// The last of all days up to one on which something happened that a record tells of.
  func newest(upTo day: Day) -> Day? {
    func last<Item: Record & Chronicled>(_ shelf: Shelf<Item>) -> Day? {
      shelf.all.compactMap { $0.dates.filter { $0 <= day }.max() }.max()
    }
    return [
      last(initiatives), last(commendations), last(encouragements), last(units), last(documents),
      last(plans), last(activities), last(practices), last(consultations), last(bulletins),
      last(articles), last(corrections),
    ].compactMap { $0 }.max()
  }
}
