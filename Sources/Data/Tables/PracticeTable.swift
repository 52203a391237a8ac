internal import Edition
internal import Records
internal import Vietnamese

extension Practice: Tabled {
  static var table: Table<Practice> {
    Table(
      "practices", Bilingual(vi: "Báo cáo, cách làm hay", en: "Reports of good practice"),
      Bilingual(
        vi: "Mỗi dòng là một báo cáo của đơn vị về khó khăn, giải pháp và cách làm hay.",
        en: "One row per unit's report of difficulties, solutions and good practice."),
      parts: [.points]
    ) {
      Columns.identity()
      Columns.title("Tên báo cáo", "Title")
      Columns.namedUnit(
        "unit", "Đơn vị", "Unit", required: true, on: { $0.item.period.to ?? $0.item.period.from },
        unit: { $0.item.unit })
      Columns.period { $0.item.period }
      Columns.state()
    }
  }
}

extension Part<Practice> {
  enum Sort: String, CaseIterable, Sendable, Labelled {
    case difficulty, solution
    case goodPractice = "good-practice"

    var label: Bilingual {
      switch self {
      case .difficulty: Bilingual(vi: "Khó khăn, vướng mắc", en: "Difficulty")
      case .solution: Bilingual(vi: "Giải pháp", en: "Solution")
      case .goodPractice: Bilingual(vi: "Cách làm hay", en: "Good practice")
      }
    }
  }

  struct Point: Sendable {
    let sort: Sort
    let text: LocalText
  }

  static var points: Part {
    Part(
      of: PartOwner.Sort(.practice), "points",
      Bilingual(vi: "Nội dung báo cáo", en: "Points of reports"),
      Bilingual(
        vi: "Mỗi dòng là một khó khăn, một giải pháp hoặc một cách làm hay.",
        en: "One row per difficulty, solution or good practice."),
      rows: { row in
        row.item.difficulties.map { Point(sort: .difficulty, text: $0) }
          + row.item.solutions.map { Point(sort: .solution, text: $0) }
          + row.item.goodPractices.map { Point(sort: .goodPractice, text: $0) }
      },
      columns: {
        Columns.choice("kind", Sort.self, "Loại", "Kind", required: true) { $0.item.sort }
        Columns.local("text", "Nội dung", "Text", required: true) { $0.item.text }
      })
  }
}
