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
    let all = edition.registry.initiatives.all
    let submitted = ByYear(all) { $0.submission(upTo: edition.today)?.on.value.year }
    let evaluated = ByYear(all) { $0.evaluation(upTo: edition.today)?.on.value.year }
    let table = Table<InitiativeYear>(
      .initiativesByYear, key: ["year"]
    ) {
      Columns.year { $0.item.year }
      Columns.count("submitted", .columnSubmitted) { $0.item.submitted }
      Columns.count("completed", .columnEvaluatedCompleted) {
        $0.item.results[.completed] ?? 0
      }
      Columns.count(
        "partly_completed", .columnEvaluatedPartlyCompleted
      ) {
        $0.item.results[.partlyCompleted] ?? 0
      }
      Columns.count("not_completed", .columnEvaluatedNotCompleted) {
        $0.item.results[.notCompleted] ?? 0
      }
    }
    let rows = years(submitted.years + evaluated.years).map { year in
      InitiativeYear(
        year: year, submitted: submitted[year].count,
        results: evaluated[year].reduce(into: [:]) { counts, initiative in
          if let result = initiative.result(on: edition.today) { counts[result, default: 0] += 1 }
        })
    }
    return Figure(
      table, rows, .bars(["submitted", "completed", "partly_completed", "not_completed"]),
      label: { row, _ in label(row.year) })
  }

  private struct ScopeRow: Sendable {
    let scope: Recognition.Scope
    let count: Int
  }

  /// Nothing where none was recognised.
  static func initiativesByScope(_ edition: Edition) -> Figure {
    let table = Table<ScopeRow>(.initiativesByScope, key: ["scope"]) {
      Columns.labelledChoice("scope", Recognition.Scope.self, .columnRecognitionScope) {
        $0.item.scope
      }
      Columns.count("initiatives", .columnRecognised) { $0.item.count }
    }
    let scopes = edition.registry.initiatives.all.compactMap { $0.recognised(by: edition.today) }
      .map(\.scope)
    let rows = Recognition.Scope.allCases.map { scope in
      ScopeRow(scope: scope, count: scopes.count { $0 == scope })
    }
    return Figure(
      table, scopes.isEmpty ? [] : rows, .bars(["initiatives"]),
      label: { row, wording in LocalText(wording[row.scope]) })
  }

  private struct FieldRow: Sendable {
    let field: PolicyField
    let initiatives: Int
    let completed: Int
    let commended: Int
  }

  static func initiativesByField(_ edition: Edition) -> Figure {
    var byField: [ID<PolicyField>: [Initiative]] = [:]
    for initiative in edition.registry.initiatives.all {
      for field in initiative.fields { byField[field.id, default: []].append(initiative) }
    }
    let table = Table<FieldRow>(
      .initiativesByField, key: ["field"]
    ) {
      Columns.field { Reference($0.item.field.id, at: $0.item.field.place) }
      Columns.count("initiatives", .initiatives) { $0.item.initiatives }
      Columns.count("completed", .columnEvaluatedAsCompleted) {
        $0.item.completed
      }
      Columns.count("commended", .columnCommended) { $0.item.commended }
    }
    let rows = edition.registry.fields.map { field in
      let all = byField[field.id, default: []]
      return FieldRow(
        field: field, initiatives: all.count,
        completed: all.count { $0.isCompleted(on: edition.today) },
        commended: all.count { edition.isCommended($0) })
    }
    return Figure(
      table, rows, .bars(["initiatives", "completed", "commended"]),
      label: { row, _ in row.field.label })
  }
}

extension Edition {
  fileprivate func isCommended(_ initiative: Initiative) -> Bool {
    relations.commendationsOfInitiative[initiative.id].contains { $0.isAward(inForceOn: today) }
  }
}
