internal import Records
internal import Vietnamese

extension Edition {
  /// The last day on which what a page says changed; it comes from the records' own dates, never from the file system.
  func lastChange(of record: some Record & Chronicled) -> Day? {
    latest(record.dates + relatedDates(of: record.key))
  }

  /// The last day on which anything changed that the site tells of.
  var newest: Day? {
    func dates<Item: Record & Chronicled>(_ shelf: Shelf<Item>) -> Day? {
      shelf.all.compactMap { latest($0.dates) }.max()
    }
    return [
      dates(registry.initiatives), dates(registry.commendations), dates(registry.encouragements),
      dates(registry.units), dates(registry.documents), dates(registry.plans),
      dates(registry.activities), dates(registry.practices), dates(registry.consultations),
      dates(registry.bulletins), dates(registry.articles), dates(registry.corrections),
    ].compactMap { $0 }.max()
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
