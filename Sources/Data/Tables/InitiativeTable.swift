internal import Edition
internal import Records
internal import Vietnamese

extension Initiative: Tabled {
  static var table: Table<Initiative> {
    Table(
      "initiatives",
      parts: [
        .fields, .proposers, .lifecycle, .pilotAreas, .oversight, .obstacles, .resources, .outcomes,
        .results,
        .legalBasis(of: PartOwner.Sort(.initiative)) { $0.legalBasis },
      ]
    ) {
      Columns.identity()
      Columns.local("title", .columnTitleInitiative, required: true) { $0.item.title }
      Columns.local("summary", .columnSummary) { $0.item.summary }
      Columns.labelledChoice("status", Standing.self, .status) {
        $0.item.standing(on: $0.desk.today)
      }
      Columns.namedUnit(
        "employer", .employer, required: true,
        on: { $0.item.lifecycle.first?.on.value }, unit: { $0.item.employer })
      Columns.local("bottleneck", .problem) { $0.item.bottleneck }
      Columns.day("submitted_on", .columnSubmittedOn) {
        $0.item.day(of: .submitted, $0.desk)
      }
      Columns.day("approved_on", .columnApprovedOn) {
        $0.item.day(of: .approved, $0.desk)
      }
      Columns.day("evaluated_on", .columnEvaluatedOn) {
        $0.item.day(of: .evaluated, $0.desk)
      }
      Columns.choice(
        "evaluation", EvaluationResult.self, .columnResultEvaluation
      ) {
        $0.item.evaluation(upTo: $0.desk.today)?.result
      }
      Columns.day("pilot_from", .columnPilotFrom) { $0.item.pilot?.from.value }
      Columns.day("pilot_to", .columnPilotIncluded) {
        $0.item.pilot?.to?.value
      }
      Columns.integer(
        "budget", .totalBudget, unit: .dong,
        note: Bilingual(
          vi: "Tổng các khoản kinh phí; để trống khi không có khoản nào.",
          en: "The sum of the budgets granted; empty when there is none.")
      ) { $0.item.totalBudget }
      Columns.state { row in row.item.proposers.contains { row.desk.isSample($0) } }
    }
  }
}

extension Initiative {
  /// The last such day that has come.
  fileprivate func day(of stage: Stage, _ desk: DataDesk) -> Day? {
    lifecycle.last { $0.stage.value == stage && $0.on.value <= desk.today }?.on.value
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
          .map { PartyOnDay(party: $0, day: row.item.lifecycle.first?.on.value ?? row.desk.today) }
      },
      columns: {
        Columns.party(on: { $0.item.day }, party: { $0.item.party })
      })
  }

  static var lifecycle: Part {
    Part(
      of: owner, "lifecycle",
      rows: { $0.item.events(upTo: $0.desk.today) },
      columns: {
        Columns.choice("stage", Stage.self, .columnStage, required: true) { $0.item.stage.value }
        Columns.day("on", .day, required: true) { $0.item.on.value }
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
      rows: { row -> [UnitOnDay] in
        guard let pilot = row.item.pilot else { return [] }
        return pilot.area.filter { row.desk.registry.units[$0] != nil }
          .map { UnitOnDay(unit: $0, day: pilot.from.value) }
      },
      columns: {
        Columns.namedUnit(
          "unit", .columnArea, required: true, on: { $0.item.day },
          unit: {
            $0.item.unit
          })
      })
  }

  static var oversight: Part {
    Part(
      of: owner, "oversight",
      rows: { row in row.item.oversight.filter { $0.on.value <= row.desk.today } },
      columns: {
        Columns.choice("kind", Oversight.Sort.self, .columnKindOfEncouragement, required: true) {
          $0.item.sort
        }
        Columns.day("on", .day, required: true) { $0.item.on.value }
        Columns.namedUnit("by", .columnBody, on: { $0.item.on.value }, unit: { $0.item.by })
        Columns.local("findings", .columnFindings) { $0.item.findings }
        Columns.citation { $0.item.document }
      })
  }
}

/// A unit named at an event, and the day of it.
struct UnitOnDay: Sendable {
  let unit: Reference<Unit>
  let day: Day
}

/// A person or unit named at an event, and the day of it.
struct PartyOnDay: Sendable {
  let party: Party
  let day: Day
}
