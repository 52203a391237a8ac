internal import Edition
internal import Records
internal import Vietnamese

extension Initiative: Tabled {
  static var table: Table<Initiative> {
    Table(
      "initiatives", Bilingual(vi: "Đề xuất", en: "Initiatives"),
      Bilingual(
        vi: "Mỗi dòng là một đề xuất đổi mới, sáng tạo, với tình trạng tại thời điểm xuất dữ liệu.",
        en: "One row per proposal for innovation, with its status as of the export."),
      parts: [
        .fields, .proposers, .lifecycle, .pilotAreas, .oversight, .obstacles, .resources, .outcomes,
        .legalBasis(of: PartOwner.Sort(.initiative)) { $0.legalBasis },
      ]
    ) {
      Columns.identity()
      Columns.local("title", "Tên đề xuất", "Title", required: true) { $0.item.title }
      Columns.local("summary", "Tóm tắt", "Summary") { $0.item.summary }
      Columns.labelledChoice("status", Standing.self, "Tình trạng", "Status") {
        $0.item.standing(on: $0.desk.today)
      }
      Columns.namedUnit(
        "employer", "Cơ quan sử dụng cán bộ", "Employing agency", required: true,
        on: { $0.item.lifecycle.first?.on.value }, unit: { $0.item.employer })
      Columns.local("bottleneck", "Điểm nghẽn", "What was wrong") { $0.item.bottleneck }
      Columns.day("submitted_on", "Ngày nộp", "Submitted on") {
        $0.item.day(of: .submitted, $0.desk)
      }
      Columns.day("approved_on", "Ngày phê duyệt", "Approved on") {
        $0.item.day(of: .approved, $0.desk)
      }
      Columns.day("evaluated_on", "Ngày đánh giá", "Evaluated on") {
        $0.item.day(of: .evaluated, $0.desk)
      }
      Columns.choice(
        "evaluation", EvaluationResult.self, "Kết quả đánh giá", "Result of the evaluation"
      ) {
        $0.item.evaluation(upTo: $0.desk.today)?.result
      }
      Columns.day("pilot_from", "Thí điểm từ ngày", "Pilot from") { $0.item.pilot?.from.value }
      Columns.day("pilot_to", "Thí điểm đến hết ngày", "Pilot to, included") {
        $0.item.pilot?.to?.value
      }
      Columns.integer(
        "budget", "Tổng kinh phí", "Total budget", unit: .dong,
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
      of: owner, "fields", Bilingual(vi: "Lĩnh vực của đề xuất", en: "Fields of initiatives"),
      Bilingual(
        vi: "Mỗi dòng là một lĩnh vực của một đề xuất.", en: "One row per field of an initiative."),
      rows: { $0.item.fields },
      columns: {
        Columns.field { $0.item }
      })
  }

  static var proposers: Part {
    Part(
      of: owner, "proposers", Bilingual(vi: "Người đề xuất", en: "Proposers"),
      Bilingual(
        vi: "Mỗi dòng là một cá nhân hoặc tập thể đề xuất.",
        en: "One row per person or unit who proposed."),
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
      of: owner, "lifecycle", Bilingual(vi: "Quá trình của đề xuất", en: "Life of initiatives"),
      Bilingual(
        vi: "Mỗi dòng là một bước trong quá trình của một đề xuất, theo thứ tự thời gian.",
        en: "One row per step in the life of an initiative, in order of time."),
      rows: { $0.item.events(upTo: $0.desk.today) },
      columns: {
        Columns.choice("stage", Stage.self, "Bước", "Stage", required: true) { $0.item.stage.value }
        Columns.day("on", "Ngày", "Date", required: true) { $0.item.on.value }
        Columns.choice(
          "result", EvaluationResult.self, "Kết quả đánh giá", "Result of the evaluation"
        ) {
          $0.item.result
        }
        Columns.namedUnit("by", "Cơ quan", "Body", on: { $0.item.on.value }, unit: { $0.item.by })
        Columns.citation { $0.item.document }
        Columns.local("note", "Ghi chú", "Note") { $0.item.note }
      })
  }

  static var pilotAreas: Part {
    Part(
      of: owner, "pilot-areas", Bilingual(vi: "Địa bàn thí điểm", en: "Pilot areas"),
      Bilingual(
        vi: "Mỗi dòng là một nơi thí điểm đề xuất.",
        en: "One row per place where an initiative is piloted."),
      rows: { row -> [UnitOnDay] in
        guard let pilot = row.item.pilot else { return [] }
        return pilot.area.filter { row.desk.registry.units[$0] != nil }
          .map { UnitOnDay(unit: $0, day: pilot.from.value) }
      },
      columns: {
        Columns.namedUnit(
          "unit", "Địa bàn", "Area", required: true, on: { $0.item.day },
          unit: {
            $0.item.unit
          })
      })
  }

  static var oversight: Part {
    Part(
      of: owner, "oversight", Bilingual(vi: "Kiểm tra, giám sát", en: "Oversight"),
      Bilingual(
        vi: "Mỗi dòng là một lần kiểm tra hoặc giám sát.",
        en: "One row per inspection or supervision."),
      rows: { row in row.item.oversight.filter { $0.on.value <= row.desk.today } },
      columns: {
        Columns.choice("kind", Oversight.Sort.self, "Hình thức", "Kind", required: true) {
          $0.item.sort
        }
        Columns.day("on", "Ngày", "Date", required: true) { $0.item.on.value }
        Columns.namedUnit("by", "Cơ quan", "Body", on: { $0.item.on.value }, unit: { $0.item.by })
        Columns.local("findings", "Kết quả", "Findings") { $0.item.findings }
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
