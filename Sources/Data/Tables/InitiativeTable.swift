internal import Edition
internal import Records
internal import Vietnamese

extension Initiative: Tabled {
  static var table: Table<Initiative> {
    Table(
      "initiatives",
      parts: [
        .fields, .proposers, .lifecycle, .pilotAreas, .oversight, .obstacles, .resources, .outcomes,
        .results, .lessons,
        .legalBasis(of: PartOwner.Sort(.initiative)) { $0.legalBasis },
      ]
    ) {
      Columns.identity()
      Columns.local("title", .columnTitleInitiative, required: true) { $0.item.title }
      Columns.local("summary", .columnSummary) { $0.item.summary }
      Columns.labelledChoice("status", Standing.self, .status) {
        $0.item.standing(on: $0.today)
      }.toldElsewhere
      Columns.namedUnit(
        "employer", .employer, required: true,
        on: { $0.item.lifecycle.first?.on.value }, unit: { $0.item.employer })
      Columns.local("bottleneck", .problem) { $0.item.bottleneck }
      Columns.date("submitted_on", .columnSubmittedOn) {
        $0.item.date(of: .submitted, $0.desk)
      }.toldElsewhere
      Columns.date("approved_on", .columnApprovedOn) {
        $0.item.date(of: .approved, $0.desk)
      }.toldElsewhere
      Columns.date("evaluated_on", .columnEvaluatedOn) {
        $0.item.date(of: .evaluated, $0.desk)
      }.toldElsewhere
      Columns.choice(
        "evaluation", EvaluationResult.self, .columnResultEvaluation
      ) {
        $0.item.evaluation(upTo: $0.today)?.result
      }.toldElsewhere
      Columns.date("pilot_from", .columnPilotFrom) { $0.item.pilot?.from.value }
      Columns.date("pilot_to", .columnPilotIncluded) {
        $0.item.pilot?.to?.value
      }
      Columns.integer(
        "budget", .totalBudget, unit: .dong,
        note: Bilingual(
          vi: "Tổng các khoản kinh phí; để trống khi không có khoản nào.",
          en: "The sum of the budgets granted; empty when there is none.")
      ) { $0.item.totalBudget }.toldElsewhere
      Columns.state { row in row.item.proposers.contains { row.desk.isSample($0) } }
      Columns.choice(
        "recognition_scope", Recognition.Scope.self, .columnRecognitionScope,
        note: Bilingual(
          vi: "Để trống khi chưa được công nhận là sáng kiến.",
          en: "Empty where it is not recognised as a sáng kiến.")
      ) { $0.item.recognised(by: $0.today)?.scope }
      Columns.decision("recognition", required: false) { row in
        row.item.recognised(by: row.today).map { ($0.decision, of: row.item.key) }
      }
      Columns.authority("recognition") { $0.item.recognised(by: $0.today)?.decision }
      Columns.date("finished_on", .columnFinishedOn) { $0.item.date(of: .finished, $0.desk) }
        .toldElsewhere
      Columns.date("scaled_up_on", .columnScaledUpOn) { $0.item.date(of: .scaledUp, $0.desk) }
        .toldElsewhere
      Columns.date(
        "status_on", .columnStatusSince,
        note: Bilingual(
          vi: "Ngày của bước sau cùng, từ đó có tình trạng hiện nay.",
          en: "The day of the last step, since when it stands as it does.")
      ) { $0.item.events(upTo: $0.today).last?.on.value }.toldElsewhere
    }
  }
}

extension Initiative {
  /// The last such date that has come.
  fileprivate func date(of stage: Stage, _ desk: DataDesk) -> PartialDate? {
    events(upTo: desk.edition.today(for: self)).last { $0.stage.value == stage }?.on.value
  }

  /// In đồng; nil without any budget.
  var totalBudget: Int? {
    let amounts = resources.compactMap(\.amount)
    return amounts.isEmpty ? nil : amounts.reduce(0, +)
  }
}

extension Part<Initiative> {
  private static var owner: PartOwner.Sort { PartOwner.Sort(.initiative) }

  static var fields: Part {
    Part(
      of: owner, "fields",
      rows: { $0.item.fields },
      columns: {
        Columns.field { $0.item }
      })
  }

  static var proposers: Part {
    Part(
      of: owner, "proposers",
      isSample: { $0.desk.isSample($0.item.party) },
      rows: { row in
        row.item.proposers.filter { row.desk.knows($0) }
          .map {
            PartyThen(
              party: $0, date: row.item.lifecycle.first?.on.value ?? .day(row.today))
          }
      },
      columns: {
        Columns.party(on: { $0.item.date }, party: { $0.item.party })
      })
  }

  static var lifecycle: Part {
    Part(
      of: owner, "lifecycle",
      rows: { $0.item.events(upTo: $0.today) },
      columns: {
        Columns.choice("stage", Stage.self, .columnStage, required: true) { $0.item.stage.value }
        Columns.date("on", .day, required: true) { $0.item.on.value }
        Columns.choice(
          "result", EvaluationResult.self, .columnResultEvaluation
        ) {
          $0.item.result
        }
        Columns.namedUnit("by", .columnBody, on: { $0.item.on.value }, unit: { $0.item.by })
        Columns.citation { $0.item.document }
        Columns.local("note", .columnNote) { $0.item.note }
      })
  }

  static var pilotAreas: Part {
    Part(
      of: owner, "pilot-areas",
      rows: { row -> [UnitThen] in
        guard let pilot = row.item.pilot else { return [] }
        return pilot.area.filter { row.desk.registry.units[$0] != nil }
          .map { UnitThen(unit: $0, date: pilot.from.value) }
      },
      columns: {
        Columns.namedUnit(
          "unit", .columnArea, required: true, on: { $0.item.date },
          unit: {
            $0.item.unit
          })
      })
  }

  static var oversight: Part {
    Part(
      of: owner, "oversight",
      rows: { row in row.item.oversight.filter { $0.on.value.mayHaveCome(by: row.today) } },
      columns: {
        Columns.choice("kind", Oversight.Sort.self, .columnKindOfEncouragement, required: true) {
          $0.item.sort
        }
        Columns.date("on", .day, required: true) { $0.item.on.value }
        Columns.namedUnit("by", .columnBody, on: { $0.item.on.value }, unit: { $0.item.by })
        Columns.local("findings", .columnFindings) { $0.item.findings }
        Columns.citation { $0.item.document }
      })
  }
}

/// A unit named at an event, and the date of it.
struct UnitThen: Sendable {
  let unit: Reference<Unit>
  let date: PartialDate
}

/// A person or unit named at an event, and the date of it.
struct PartyThen: Sendable {
  let party: Party
  let date: PartialDate
}
