internal import Edition
package import Records
package import Vietnamese

extension Status {
  /// What the next issue of the bulletin would report: what came about after the period of the last one that is out, and
  /// stands in no issue, out or not.
  package struct NextIssue: Sendable {
    /// The last day of that period; nil where there was none, and everything counts.
    package let after: Day?
    /// Decisions first, the highest form before the others; then the other kinds, of each the earliest first.
    package let items: [News]
    /// Decided in the period of that last issue, and in none: told of too late for it, or left out on purpose.
    package let late: [News]

    package struct News: Sendable {
      package let item: Item
      package let on: PartialDate
      /// Nil where nothing was decided, and for a praise without one.
      package let number: String?
      /// Nil where nothing was decided, and for a praise without a form.
      package let form: LocalText?

      /// What sort of news it is, where nothing was decided: a praise is no decision on a commendation.
      package var kind: Bilingual? {
        item.key.kind == .commendation ? nil : item.key.kind.noun
      }
    }
  }
}

extension Status.NextIssue {
  package init(of registry: Registry, at moment: Moment) {
    let issues = registry.bulletins.all
    let out = issues.filter { $0.publish.value <= moment }.map(\.period)
    let lastPeriod = out.max { ($0.to?.latest).isBefore($1.to?.latest) }
    let last = lastPeriod?.to?.latest
    let reported = Set(issues.flatMap { $0.items.map(RecordKey.init) })
    let kinds = Kind.allCases.filter { $0.placeInNews != nil }
    let waiting = kinds.flatMap { registry.records(of: $0) }.compactMap { record in
      record.newsDay.map { Waiting(record: record, date: $0, order: registry.order(record, $0)) }
    }.filter { $0.date.earliest <= moment.day && !reported.contains($0.record.key) }
      .sorted { $0.order < $1.order }
    func news(_ wanted: (Waiting) -> Bool) -> [News] {
      waiting.filter(wanted).map { News($0.record, on: $0.date, in: registry) }
    }
    after = last
    items = news { waiting in last.map { waiting.date.latest > $0 } ?? true }
    late = news { waiting in
      waiting.record.isDecided
        && waiting.date.exact.map { lastPeriod?.contains($0) ?? false } ?? false
    }
  }
}

extension Day? {
  fileprivate func isBefore(_ other: Day?) -> Bool {
    guard let other else { return false }
    return map { $0 < other } ?? true
  }
}

private struct Waiting {
  let record: any Record
  let date: PartialDate
  let order: (Int, Int, PartialDate, String)
}

extension Status.NextIssue.News {
  fileprivate init(_ record: any Record, on date: PartialDate, in registry: Registry) {
    item = Status.Item(record)
    on = date
    let award = record as? Commendation
    number = (award?.decision ?? (record as? Encouragement)?.decision)?.number?.value
    form = award?.form.flatMap { registry.form($0.id)?.label }
  }
}

extension Registry {
  /// A form without a place in the vocabulary comes last, as does what has none.
  fileprivate func order(
    _ record: any Record, _ date: PartialDate
  ) -> (Int, Int, PartialDate, String) {
    let rank = (record as? Commendation)?.form.flatMap { self.form($0.id) }?.rank
    return (record.key.kind.placeInNews ?? .max, rank ?? .max, date, record.key.name)
  }
}

extension Kind {
  /// Its place among the news of an issue. Who and what is only named in news is none, nor is an issue or what corrects one.
  fileprivate var placeInNews: Int? {
    switch self {
    case .commendation: 0
    case .encouragement: 1
    case .initiative: 2
    case .practice: 3
    case .article: 4
    case .activity: 5
    case .plan: 6
    case .consultation: 7
    case .unit, .official, .document, .bulletin, .correction, .page: nil
    }
  }
}

extension Record {
  fileprivate var isDecided: Bool {
    self is Commendation || (self as? Encouragement)?.decision != nil
  }

  /// When it last gave news.
  fileprivate var newsDay: PartialDate? {
    if let encouragement = self as? Encouragement, let decision = encouragement.decision {
      return .day(decision.on.value)
    }
    let published = self as? any Published
    return published?.recency?.date ?? published?.ownDate
  }
}
