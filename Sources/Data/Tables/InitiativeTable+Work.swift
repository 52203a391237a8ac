internal import Edition
internal import Records
internal import Vietnamese

/// What stood in the way of a proposal, what it was given, and what it changed.
extension Part<Initiative> {
  private static var owner: PartOwner.Sort { PartOwner.Sort(.initiative) }

  static var obstacles: Part {
    Part(
      of: owner, "obstacles",
      rows: { row in
        row.item.obstacles.filter { $0.raised.value.mayHaveCome(by: row.today) }
          .map { ObstacleEntry(obstacle: $0, initiative: row.item) }
      },
      columns: {
        Columns.date("raised_on", .columnRaisedOn, required: true) {
          $0.item.obstacle.raised.value
        }
        Columns.local("text", .columnObstacle, required: true) { $0.item.obstacle.text }
        Columns.choice("action", Obstacle.Action.self, .action) { $0.item.obstacle.action }
        Columns.local("resolution", .columnResolution) { $0.item.obstacle.resolution }
        Columns.date("resolved_on", .columnResolvedOn) {
          $0.item.obstacle.resolved(upTo: $0.today)
        }
        Columns.integer(
          "days", .daysTaken, unit: .days,
          note: Bilingual(
            vi:
              "Từ ngày phát sinh đến ngày giải quyết xong; để trống khi chưa xong, hoặc không rõ một trong hai ngày.",
            en:
              "From the day it was raised to the day it was resolved; empty while open, or where either day is not known."
          )
        ) { $0.item.obstacle.days(upTo: $0.today) }.toldElsewhere
        Columns.namedUnit(
          "by", .columnResolvedBy, on: { $0.item.obstacle.raised.value },
          unit: {
            $0.item.obstacle.by
          })
        Columns.citation { $0.item.obstacle.document }
      })
  }

  static var resources: Part {
    Part(
      of: owner, "resources",
      rows: { row in
        row.item.resources.filter { $0.on.map { $0.value.mayHaveCome(by: row.today) } ?? true }
      },
      columns: {
        Columns.choice("kind", Resource.Sort.self, .columnKind, required: true) { $0.item.sort }
        Columns.integer("amount", .columnAmount, unit: .dong) { $0.item.amount }
        Columns.decimal("quantity", .columnQuantity) { $0.item.quantity }
        Columns.local("what", .columnWhat) { $0.item.what }
        Columns.local("source", .funding) { $0.item.source }
        Columns.date("on", .grantedOn) { $0.item.on?.value }
        Columns.citation { $0.item.document }
      })
  }

  static var results: Part {
    Part(
      of: owner, "results",
      rows: { $0.item.results },
      columns: { Columns.local("result", .columnResult, required: true) { $0.item } })
  }

  static var lessons: Part {
    Part(
      of: owner, "lessons",
      rows: { $0.item.lessons },
      columns: { Columns.local("lesson", .columnLesson, required: true) { $0.item } })
  }

  static var outcomes: Part {
    Part(
      of: owner, "outcomes",
      rows: { $0.item.outcomes },
      columns: {
        Columns.local("measure", .measure, required: true) { $0.item.measure }
        Columns.decimal("before", .before) { $0.item.before }
        Columns.decimal("after", .after) { $0.item.after }
        Columns.local("unit", .columnUnitMeasure) { $0.item.unit }
        Columns.choice("better", Outcome.Better.self, .columnBetterWhen) {
          $0.item.better
        }
        Columns.decimal(
          "change_percent", .change, unit: .perCent,
          note: Bilingual(
            vi:
              "So với trước, làm tròn đến một chữ số thập phân; để trống khi trước đó là 0, và khi chỉ số tính bằng phần trăm: xem cột điểm phần trăm.",
            en:
              "Of the figure before, to one decimal; empty when that was 0, and where the figures are percentages: see the change in points."
          )
        ) { $0.item.change?.percent }.toldElsewhere
        Columns.local("source", .source) { $0.item.source }
        Columns.decimal(
          "change_points", .columnChangeInPoints,
          note: Bilingual(
            vi: "Số sau trừ số trước, khi chỉ số tính bằng phần trăm: từ 74% xuống 21% là −53.",
            en: "The figure after less that before, where both are percentages: 74% to 21% is −53.")
        ) { $0.item.change?.points }.toldElsewhere
      })
  }
}

extension Part {
  /// What a record rests on.
  static func legalBasis(
    of owner: PartOwner.Sort, _ read: @escaping @Sendable (Owner) -> [Citation]
  ) -> Part {
    citations(
      of: owner, "legal-basis",
      read)
  }

  static func citations(
    of owner: PartOwner.Sort, _ member: String,
    column: String = "document", _ read: @escaping @Sendable (Owner) -> [Citation]
  ) -> Part {
    Part(
      of: owner, member,
      rows: { row in
        read(row.item).filter { row.desk.registry.documents[$0.document] != nil }
      },
      columns: {
        Columns.citation(column, required: true) { $0.item }
      })
  }
}

extension Outcome.Better: Labelled { package static let group = "better" }

extension Row<ObstacleEntry> {
  fileprivate var today: Day { desk.edition.today(for: item.initiative) }
}
