internal import Edition
internal import Records
internal import Vietnamese

extension Figure {
  private struct InitiativeYear: Sendable {
    let year: Int
    let submitted: Int
    let results: [EvaluationResult: Int]
  }

  static func initiativesByYear(_ edition: Edition) -> Figure {
    let submitted = ByYear(edition.registry.initiatives.all) { initiative in
      initiative.events(upTo: edition.today).first?.on.value.year
    }
    let evaluated = ByYear(
      edition.registry.initiatives.all.compactMap { $0.evaluation(upTo: edition.today) }
    ) { $0.on.value.year }
    let table = Table<InitiativeYear>(
      "statistics-initiatives-by-year",
      Bilingual(vi: "Đề xuất theo năm", en: "Initiatives by year"),
      Bilingual(vi: "Mỗi dòng là một năm.", en: "One row per year."), key: ["year"]
    ) {
      Columns.year { $0.item.year }
      Columns.count("submitted", "Đề xuất đã nộp", "Submitted") { $0.item.submitted }
      Columns.count("completed", "Đánh giá: hoàn thành", "Evaluated: completed") {
        $0.item.results[.completed] ?? 0
      }
      Columns.count(
        "partly_completed", "Đánh giá: hoàn thành một phần", "Evaluated: partly completed"
      ) {
        $0.item.results[.partlyCompleted] ?? 0
      }
      Columns.count("not_completed", "Đánh giá: không hoàn thành", "Evaluated: not completed") {
        $0.item.results[.notCompleted] ?? 0
      }
    }
    let rows = years(submitted.years + evaluated.years).map { year in
      InitiativeYear(
        year: year, submitted: submitted[year].count,
        results: evaluated[year].reduce(into: [:]) { $0[$1.result ?? .completed, default: 0] += 1 })
    }
    return Figure(
      table, rows, .bars(["submitted", "completed", "partly_completed", "not_completed"]),
      note: Bilingual(
        vi:
          "Đề xuất đếm ở năm nộp; kết quả đếm ở năm của lần đánh giá sau cùng, nên hai số trong một năm không nói về cùng những đề xuất.",
        en:
          "Initiatives count in the year they were submitted, results in the year of the last evaluation: the two figures of a year are not about the same initiatives."
      ),
      label: { label($0.year) })
  }

  private struct FieldRow: Sendable {
    let field: PolicyField
    let initiatives: Int
    let completed: Int
    let commended: Int
  }

  static func initiativesByField(_ edition: Edition) -> Figure {
    var byField = Relation<ID<PolicyField>, Initiative>()
    for initiative in edition.registry.initiatives.all {
      for field in initiative.fields { byField.add(initiative, to: field.id) }
    }
    let table = Table<FieldRow>(
      "statistics-initiatives-by-field",
      Bilingual(vi: "Đề xuất theo lĩnh vực", en: "Initiatives by field"),
      Bilingual(vi: "Mỗi dòng là một lĩnh vực.", en: "One row per field."), key: ["field"]
    ) {
      Columns.field { Reference($0.item.field.id, at: $0.item.field.place) }
      Columns.count("initiatives", "Đề xuất", "Initiatives") { $0.item.initiatives }
      Columns.count("completed", "Được đánh giá hoàn thành", "Evaluated as completed") {
        $0.item.completed
      }
      Columns.count("commended", "Đã được khen thưởng", "Commended") { $0.item.commended }
    }
    let rows = edition.registry.fields.map { field in
      let all = byField[field.id]
      return FieldRow(
        field: field, initiatives: all.count,
        completed: all.count { $0.evaluation(upTo: edition.today)?.result == .completed },
        commended: all.count { edition.isCommended($0) })
    }
    return Figure(
      table, rows, .bars(["initiatives", "completed", "commended"]),
      note: Bilingual(
        vi:
          "Một đề xuất thuộc nhiều lĩnh vực được đếm ở từng lĩnh vực, nên tổng các dòng lớn hơn số đề xuất. Khen thưởng chỉ tính quyết định còn hiệu lực, không tính biểu dương.",
        en:
          "An initiative in several fields counts in each, so that the rows add up to more than the number of initiatives. Only commendations in force count as such, and praise does not."
      ),
      label: { $0.field.label })
  }
}

extension Edition {
  fileprivate func isCommended(_ initiative: Initiative) -> Bool {
    relations.commendationsOfInitiative[initiative.id].contains { $0.isAward(inForceOn: today) }
  }
}
