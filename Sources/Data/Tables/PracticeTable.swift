internal import Edition
internal import Records
internal import Vietnamese

extension Practice: Tabled {
  static var table: Table<Practice> {
    Table(
      "practices",
      parts: [.points, .shortcomings]
    ) {
      Columns.identity()
      Columns.title(.columnTitleReport)
      Columns.namedUnit(
        "unit", .unit, required: true, on: { $0.item.period.to ?? $0.item.period.from },
        unit: { $0.item.unit })
      Columns.period { $0.item.period }
      Columns.state()
    }
  }
}

extension Part<Practice> {
  enum Sort: String, Labelled {
    case difficulty, solution
    case goodPractice = "good-practice"

    static let group = "point"
  }

  struct Point: Sendable {
    let sort: Sort
    let text: LocalText
  }

  static var shortcomings: Part {
    Part(
      of: PartOwner.Sort(.practice), "shortcomings",
      rows: { $0.item.shortcomings },
      columns: {
        Columns.local("text", .columnText, required: true) { $0.item.text }
        Columns.integer("found", .columnFound, required: true) { $0.item.found }
        Columns.integer("corrected", .columnPutRight, required: true) { $0.item.corrected.value }
      })
  }

  static var points: Part {
    Part(
      of: PartOwner.Sort(.practice), "points",
      rows: { row in
        row.item.difficulties.map { Point(sort: .difficulty, text: $0) }
          + row.item.solutions.map { Point(sort: .solution, text: $0) }
          + row.item.goodPractices.map { Point(sort: .goodPractice, text: $0) }
      },
      columns: {
        Columns.choice("kind", Sort.self, .columnKind, required: true) { $0.item.sort }
        Columns.local("text", .columnText, required: true) { $0.item.text }
      })
  }
}
