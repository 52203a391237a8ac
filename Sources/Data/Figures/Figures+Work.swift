internal import Edition
internal import Records
internal import Vietnamese

extension Figure {
  private struct DayYear: Sendable {
    let year: Int
    let days: Quartiles?
  }

  static func daysToDecision(_ edition: Edition) -> Figure {
    let table = Table<DayYear>(
      "statistics-days-to-decision",
      Bilingual(
        vi: "Từ đánh giá đến quyết định khen thưởng", en: "From evaluation to commendation"),
      Bilingual(vi: "Mỗi dòng là một năm.", en: "One row per year."), key: ["year"]
    ) {
      Columns.year { $0.item.year }
      Columns.count("decisions", "Khen thưởng được đếm", "Commendations counted") {
        $0.item.days?.count ?? 0
      }
      Columns.spread(
        Bilingual(
          vi: "Từ ngày đánh giá hoàn thành đến ngày quyết định.",
          en: "From the evaluation as completed to the decision.")
      ) { $0.item.days }
    }
    let all = ByYear(
      edition.registry.commendations.all.filter { $0.isAward(inForceOn: edition.today) }
        .compactMap { award in
          edition.daysFromEvaluation(award).map { (award.decision.on.value.year, $0) }
        }
    ) { $0.0 }
    return Figure(
      table, all.years.map { DayYear(year: $0, days: Quartiles(of: all[$0].map(\.1))) }, .spread,
      note: Bilingual(
        vi:
          "Số ngày từ khi đề xuất được đánh giá hoàn thành đến quyết định khen thưởng, theo năm của quyết định. Chỉ tính khen thưởng còn hiệu lực có nêu đề xuất đã được đánh giá; không tính biểu dương. Một nửa số lượt không quá trung vị; một phần tư không quá tứ phân vị thứ nhất.",
        en:
          "Days from the evaluation of an initiative as completed to the decision, by the year of the decision. Only commendations in force that name an evaluated initiative are counted; praise is not. Half took no longer than the median, a quarter no longer than the first quartile."
      ),
      label: { label($0.year) })
  }

  private struct ObstacleYear: Sendable {
    let year: Int
    let raised: Int
    let days: Quartiles?
  }

  static func obstaclesByYear(_ edition: Edition) -> Figure {
    let table = Table<ObstacleYear>(
      "statistics-obstacles-by-year",
      Bilingual(vi: "Vướng mắc và thời gian xử lý", en: "Obstacles and how long they took"),
      Bilingual(vi: "Mỗi dòng là một năm.", en: "One row per year."), key: ["year"]
    ) {
      Columns.year { $0.item.year }
      Columns.count("raised", "Phát sinh", "Raised") { $0.item.raised }
      Columns.count("resolved", "Đã giải quyết", "Resolved") { $0.item.days?.count ?? 0 }
      Columns.count("open", "Chưa giải quyết xong", "Still open") {
        $0.item.raised - ($0.item.days?.count ?? 0)
      }
      Columns.spread(
        Bilingual(
          vi: "Từ ngày phát sinh đến ngày giải quyết xong.",
          en: "From the day it was raised to the day it was resolved.")
      ) { $0.item.days }
    }
    let all = ByYear(edition.obstacles.map(\.obstacle)) { $0.raised.value.year }
    let rows = all.years.map { year in
      ObstacleYear(
        year: year, raised: all[year].count,
        days: Quartiles(of: all[year].compactMap { $0.days(upTo: edition.today) }))
    }
    return Figure(
      table, rows, .spread,
      note: Bilingual(
        vi:
          "Khó khăn, vướng mắc đếm ở năm phát sinh. Thời gian xử lý chỉ tính những việc đã giải quyết xong; việc chưa xong đếm riêng, nên số ngày của năm gần nhất còn có thể tăng.",
        en:
          "Obstacles count in the year they were raised. Only those resolved have a time; the open ones are counted apart, so that the days of the latest year may still grow."
      ),
      label: { label($0.year) })
  }

  private struct ActionRow: Sendable {
    let action: Obstacle.Action
    let days: Quartiles?
  }

  static func obstaclesByAction(_ edition: Edition) -> Figure {
    let table = Table<ActionRow>(
      "statistics-obstacles-by-action",
      Bilingual(vi: "Vướng mắc theo cách xử lý", en: "Obstacles by action taken"),
      Bilingual(vi: "Mỗi dòng là một cách xử lý.", en: "One row per kind of action."),
      key: ["action"]
    ) {
      Columns.labelledChoice("action", Obstacle.Action.self, "Cách xử lý", "Action") {
        $0.item.action
      }
      Columns.count("resolved", "Đã giải quyết", "Resolved") { $0.item.days?.count ?? 0 }
      Columns.decimal("days_median", "Thời gian trung vị", "Median time", unit: .days) {
        $0.item.days?.median
      }
    }
    let all = Dictionary(grouping: edition.obstacles.map(\.obstacle)) { $0.action }
    let rows = Obstacle.Action.allCases.map { action in
      ActionRow(
        action: action,
        days: Quartiles(of: all[action, default: []].compactMap { $0.days(upTo: edition.today) }))
    }
    return Figure(
      table, rows, .bars(["resolved"]),
      note: Bilingual(
        vi: "Chỉ tính việc đã giải quyết xong và có ghi cách xử lý.",
        en: "Only those resolved, and for which the action is recorded."),
      label: { LocalText(vi: $0.action.label.vi, en: $0.action.label.en) })
  }
}
