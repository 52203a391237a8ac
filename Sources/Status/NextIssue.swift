package import Records
package import Vietnamese

extension Status {
  /// What the next issue of the bulletin would report: what was decided after the period of the last one that is out, and
  /// stands in no issue, out or not.
  package struct NextIssue: Sendable {
    /// The last day of that period; nil where there was none, and everything counts.
    package let after: Day?
    /// The highest form first, and of one form the earliest.
    package let decisions: [Decided]

    package struct Decided: Sendable {
      package let item: Item
      package let on: Day
      /// Nil for a praise without one.
      package let number: String?
      /// Nil for a praise without a form.
      package let form: LocalText?
    }
  }
}

extension Status.NextIssue {
  package init(of registry: Registry, at moment: Moment) {
    let issues = registry.bulletins.all
    let last = issues.filter { $0.publish.value <= moment }.compactMap { $0.period.to?.latest }
      .max()
    let reported = Set(issues.flatMap { $0.items.map(RecordKey.init) })
    let waiting = registry.commendations.all.filter { award in
      let day = award.decision.on.value
      return day <= moment.day && last.map { day > $0 } ?? true && !reported.contains(award.key)
    }
    after = last
    decisions = waiting.map { ($0, registry.rank(of: $0)) }
      .sorted { ($0.1, $0.0.decision.on.value, $0.0.id) < ($1.1, $1.0.decision.on.value, $1.0.id) }
      .map { award, _ in
        Decided(
          item: Status.Item(award), on: award.decision.on.value,
          number: award.decision.number?.value,
          form: award.form.flatMap { registry.form($0.id)?.label })
      }
  }
}

extension Registry {
  /// A form without a place in the vocabulary comes last, as does what has none.
  fileprivate func rank(of award: Commendation) -> Int {
    award.form.flatMap { form($0.id)?.rank } ?? .max
  }
}
