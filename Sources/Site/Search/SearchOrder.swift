internal import Records
internal import Vietnamese

/// The numbers by which the index knows records: kind by kind, and in a kind the newest year first, units that still exist
/// before those of the past. So a run of numbers says kind and year of a record, and of two that fit alike the newer comes first.
struct SearchOrder: Sendable {
  /// Records that follow on each other and share kind and year.
  struct Run: Sendable {
    let kind: Kind
    /// Nil for kinds without a date of their own.
    let year: Int?
    let start: Int
  }

  let keys: [RecordKey]
  let runs: [Run]
  private let numbers: [RecordKey: Int]

  /// Where a reader looks first.
  private static let kinds: [Kind] = [
    .initiative, .commendation, .bulletin, .article, .practice, .consultation, .official, .unit,
    .document, .plan, .activity, .encouragement, .correction, .page,
  ]

  init(_ registry: Registry, on today: Day) {
    var keys: [RecordKey] = []
    var runs: [Run] = []
    for kind in SearchOrder.kinds {
      let records = registry.headers(of: kind)
        .map { header in
          let year = registry.year(of: kind, header.name)
          let isOver = registry.isOver(kind, header.name, on: today)
          return (rank: isOver ? -1 : year ?? 0, year: year, name: header.name)
        }
        .sorted { ($1.rank, $0.name) < ($0.rank, $1.name) }
      for (_, year, name) in records {
        if runs.last?.kind != kind || runs.last?.year != year {
          runs.append(Run(kind: kind, year: year, start: keys.count))
        }
        keys.append(RecordKey(kind, name))
      }
    }
    self.keys = keys
    self.runs = runs
    numbers = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
  }

  subscript(key: RecordKey) -> Int? { numbers[key] }

  /// The pages in the order of the index, so that the words of their texts need not wait for each other.
  func sorted(_ pages: [SitePage]) -> [SitePage] {
    let others = pages.filter { number(of: $0) == nil }
    let records = pages.compactMap { page in number(of: page).map { ($0, page) } }
    return others + records.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func number(of page: SitePage) -> Int? {
    switch page.route {
    case .record(let key), .sideBySide(let key): numbers[key]
    default: nil
    }
  }
}

extension Registry {
  fileprivate func isOver(_ kind: Kind, _ name: String, on today: Day) -> Bool {
    guard kind == .unit, let unit = units[ID(name)] else { return false }
    return !unit.lifetime.contains(today)
  }

  /// The year under which registers list a record.
  fileprivate func year(of kind: Kind, _ name: String) -> Int? {
    switch kind {
    case .initiative: initiatives[ID(name)]?.lifecycle.first?.on.value.year
    case .commendation: commendations[ID(name)]?.decision.on.value.year
    case .bulletin: bulletins[ID(name)]?.publish.value.day.year
    case .article: articles[ID(name)]?.on.value.year
    case .practice: practices[ID(name)].flatMap { ($0.period.to ?? $0.period.from)?.year }
    case .consultation: consultations[ID(name)]?.opens.value.year
    case .document: documents[ID(name)]?.issued.value.year
    case .plan: plans[ID(name)].flatMap { ($0.period.from ?? $0.period.to)?.year }
    case .activity: activities[ID(name)]?.on.value.year
    case .encouragement:
      encouragements[ID(name)].flatMap { ($0.period.to ?? $0.period.from)?.year }
    case .correction: corrections[ID(name)]?.on.value.year
    case .official, .unit, .page: nil
    }
  }
}
