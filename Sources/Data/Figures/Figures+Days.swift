internal import Edition
internal import Records
internal import Vietnamese

/// How long it took from something that came before to the decisions of a year.
private struct DayYear: Sendable {
  let year: Int
  let days: Quartiles?
  /// Decisions before which it came, on a day that is not known.
  let unknown: Int

  /// - Parameter date: when it came; nil for decisions before which it did not.
  static func all(
    _ edition: Edition, from date: (Commendation) -> PartialDate?
  ) -> [DayYear] {
    let awards = edition.registry.commendations.all.filter { $0.isAward(inForceOn: edition.today) }
    let spans = awards.compactMap { award in
      date(award).map { date in (decided: award.decision.on.value, from: date.exact) }
    }
    let all = ByYear(spans) { $0.decided.year }
    return all.years.map { year in
      let days = all[year].compactMap { span in span.from.map { span.decided.days(since: $0) } }
      return DayYear(
        year: year, days: Quartiles(of: days), unknown: all[year].count - days.count)
    }
  }

  static func table(_ name: Figure.Name, _ note: Bilingual) -> Table<DayYear> {
    Table(name, key: ["year"]) {
      Columns.year { $0.item.year }
      Columns.count("decisions", .columnCommendationsCounted) { $0.item.days?.count ?? 0 }
      Columns.spread(note) { $0.item.days }
      Columns.count(
        "not_known", .columnDayNotKnown,
        note: Bilingual(
          vi: "Chỉ biết tháng hoặc năm nên không tính được số ngày.",
          en: "Only the month or the year is known, so that there are no days to count.")
      ) { $0.item.unknown }
    }
  }
}

extension Figure {
  static func daysFromProposal(_ edition: Edition) -> Figure {
    Figure(
      DayYear.table(
        .daysFromProposal,
        Bilingual(
          vi: "Từ ngày đề nghị khen thưởng đến ngày quyết định.",
          en: "From the proposal of the commendation to the decision.")),
      DayYear.all(edition) { $0.proposal?.on.value }, .spread,
      label: { row, _ in label(row.year) })
  }

  static func daysToDecision(_ edition: Edition) -> Figure {
    Figure(
      DayYear.table(
        .daysToDecision,
        Bilingual(
          vi: "Từ ngày đánh giá hoàn thành đến ngày quyết định.",
          en: "From the evaluation as completed to the decision.")),
      DayYear.all(edition) { edition.evaluation(before: $0)?.on.value }, .spread,
      label: { row, _ in label(row.year) })
  }
}
