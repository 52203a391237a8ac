package import Edition
package import Records
internal import Vietnamese

/// One figure of the statistics: a table like those of the open data, how it is drawn, and what it counts.
package struct Figure: Sendable {
  package let facts: TableFacts
  /// The numbers that stand in the note, by the name of their blank.
  private let noted: [String: Int]
  package let chart: Chart
  package let count: Int
  /// What a row is called, and its cells in the order of the columns.
  package let row: @Sendable (Int, DataDesk) -> (label: LocalText, cells: [Cell])
  let dataset: @Sendable (DataDesk) -> Dataset

  /// How a figure is drawn; the names are those of columns.
  package enum Chart: Sendable {
    /// A group of bars for each row.
    case bars([String])
    /// A small picture for each column, with a bar for each year.
    case panels([String])
    /// The spread of days: least, quartiles, most.
    case spread
  }

  init<Item: Sendable>(
    _ table: Table<Item>, _ items: [Item], _ chart: Chart, noting numbers: [String: Int] = [:],
    label: @escaping @Sendable (Item, Wording) -> LocalText
  ) {
    facts = table.facts
    noted = numbers
    self.chart = chart
    count = items.count
    row = { index, desk in
      let row = Row(item: items[index], desk: desk)
      return (label(items[index], desk.wording), table.cells.of(row))
    }
    dataset = { Dataset(table, of: items, at: $0, owner: { _ in .word("") }) }
  }

  /// What is counted and what is not.
  package func note(in naming: Naming) -> String {
    let note = naming.wording["figure-note.\(facts.name)"][naming.language]
    return noted.reduce(note) { note, noted in
      note.replacing("{\(noted.key)}", with: Number.print(noted.value, naming.language))
    }
  }

  func dataset(at desk: DataDesk) -> Dataset { dataset(desk) }

  static func all(_ edition: Edition) -> [Figure] { Name.allCases.map { $0.figure(edition) } }
}

extension Figure {
  /// The figures in the order of the page; each is also the name of a table.
  enum Name: String, CaseIterable {
    case commendationsByYear = "statistics-commendations-by-year"
    case commendationsByTitle = "statistics-commendations-by-title"
    case commendationsByForm = "statistics-commendations-by-form"
    case praisesByForm = "statistics-praises-by-form"
    case recipientsByYear = "statistics-recipients-by-year"
    case recipientsWomen = "statistics-recipients-women"
    case recipientsDirect = "statistics-recipients-direct"
    case bonusesByYear = "statistics-bonuses-by-year"
    case initiativesByYear = "statistics-initiatives-by-year"
    case initiativesByField = "statistics-initiatives-by-field"
    case initiativesByScope = "statistics-initiatives-by-scope"
    case units = "statistics-by-unit"
    case daysFromProposal = "statistics-days-from-proposal"
    case daysToDecision = "statistics-days-to-decision"
    case obstaclesByYear = "statistics-obstacles-by-year"
    case obstaclesByAction = "statistics-obstacles-by-action"
    case shortcomingsByYear = "statistics-shortcomings-by-year"
    case resourcesByYear = "statistics-resources-by-year"
    case encouragementsByYear = "statistics-encouragements-by-year"

    fileprivate func figure(_ edition: Edition) -> Figure {
      switch self {
      case .commendationsByYear: .commendationsByYear(edition)
      case .commendationsByTitle: .commendationsByTitle(edition)
      case .commendationsByForm: .commendationsByForm(edition)
      case .praisesByForm: .praises(edition)
      case .recipientsByYear: .recipientsByYear(edition)
      case .recipientsWomen: .women(edition)
      case .recipientsDirect: .direct(edition)
      case .bonusesByYear: .bonusesByYear(edition)
      case .initiativesByYear: .initiativesByYear(edition)
      case .initiativesByField: .initiativesByField(edition)
      case .initiativesByScope: .initiativesByScope(edition)
      case .units: .units(edition)
      case .daysFromProposal: .daysFromProposal(edition)
      case .daysToDecision: .daysToDecision(edition)
      case .obstaclesByYear: .obstaclesByYear(edition)
      case .obstaclesByAction: .obstaclesByAction(edition)
      case .shortcomingsByYear: .shortcomingsByYear(edition)
      case .resourcesByYear: .resourcesByYear(edition)
      case .encouragementsByYear: .encouragementsByYear(edition)
      }
    }

    var noteKey: String { "figure-note.\(rawValue)" }
  }
}

extension Figure {
  /// Every year from the first to the last: a year without entries is a zero, not a gap.
  static func years(_ years: some Sequence<Int>) -> [Int] {
    let all = Set(years)
    guard let first = all.min(), let last = all.max() else { return [] }
    return Array(first...last)
  }

  static func label(_ year: Int) -> LocalText { LocalText(vi: String(year), en: String(year)) }
}

/// What lies in each year, in the order it was found.
struct ByYear<Item> {
  private let items: [Int: [Item]]
  let years: [Int]

  init(_ all: [Item], _ year: (Item) -> Int?) {
    var items: [Int: [Item]] = [:]
    for item in all { if let year = year(item) { items[year, default: []].append(item) } }
    self.items = items
    years = Figure.years(items.keys)
  }

  subscript(year: Int) -> [Item] { items[year] ?? [] }
}
