package import Asking
internal import Content
package import Records
package import Tables
internal import Vietnamese
internal import Writing

/// A map proposed from the headings of a table: by the labels and the help that the fields have, in whatever marks.
package struct MapGuess {
  package let kind: Kind
  /// By the heading; none where nothing fits.
  package let columns: [(heading: String, fields: [String])]
  /// Fields that a record has to have, and no column seems to fill.
  package let missing: [String]
  /// How much of the table it explains, and how much of a record the table then tells.
  private let worth: Double
}

extension MapGuess {
  /// The best of all kinds, or of the one that is wanted; nil where no heading says anything.
  ///
  /// - Parameter name: of the file, which often says what it lists.
  package static func best(
    for sheet: Sheet, named name: String, kind: Kind?, called names: WordNames
  ) -> MapGuess? {
    let kinds = kind.map { [$0] } ?? Kind.allCases
    let rows = HeadingRows.candidates(in: sheet)
    let titles = TableTitles(sheet, named: name)
    let guesses = kinds.flatMap { kind in
      let fields = GuessedField.all(of: kind)
      return rows.map { MapGuess(kind, $0, fields, sheet, titles, names) }
    }
    guard let best = guesses.max(by: { $0.worth < $1.worth }),
      best.worth > (kind == nil ? leastOfAny : 0)
    else {
      return nil
    }
    return best
  }

  private init(
    _ kind: Kind, _ headings: HeadingRows, _ fields: [GuessedField], _ sheet: Sheet,
    _ titles: TableTitles, _ names: WordNames
  ) {
    self.kind = kind
    let samples = sheet.rows.filter { $0.number > headings.last && !$0.isBanner }.prefix(20)
    let texts = LongColumns(headings.names, Array(samples)).files
    let read = headings.names.indices.filter { !headings.names[$0].isEmpty }
    var pairs: [Pair] = []
    for column in read where texts[column] == nil && !headings.names[column].isOfRowNumbers {
      let words = headings.names[column].labelWords
      let cells = samples.map { $0[column] }.filter { !$0.isEmpty }
      for field in fields {
        let worth = field.worth(of: words)
        if worth >= MapGuess.least, field.mayHold(cells, called: names) {
          pairs.append(Pair(worth: worth, column: column, field: field))
        }
      }
    }
    let chosen = MapGuess.chosen(pairs)
    let days = chosen.compactMapValues { pair -> GuessedField? in
      let cells = samples.map { $0[pair.column] }.filter { !$0.isEmpty }
      return pair.field.dayBeside(cells, among: fields)
    }.filter { day in !chosen.values.contains { $0.field.name == day.value.name } }
    columns = read.map { column in
      (
        heading: headings.names[column],
        fields: texts[column].map { [$0] }
          ?? [chosen[column]?.field.name, days[column]?.name].compactMap { $0 }
      )
    }
    let required = FileDescription(of: kind).fields.filter(\.isRequired).map(\.key)
    missing = required.filter { key in
      !chosen.values.contains { $0.field.name.split(separator: ".").first.map(String.init) == key }
    }
    let told = chosen.values.reduce(0) { $0 + $1.worth }
    // Any record may have a long text; some have to.
    let worthOfTexts = Double(texts.count) * (kind.requiresProse ? 1 : 0.5)
    let all = read.count { !headings.names[$0].isOfRowNumbers }
    let explained = chosen.isEmpty ? 0 : (told + worthOfTexts) / Double(max(all, 1))
    let filled = 1 - Double(missing.count) / Double(max(required.count, 1))
    worth = explained * (0.7 + 0.3 * filled) * (titles.name(kind) ? 1.3 : 1)
  }

  private struct Pair {
    var worth: Double
    let column: Int
    let field: GuessedField
  }

  private static let least = 0.55

  /// Of a kind that nobody named: below it a column in three is explained, and that by chance.
  private static let leastOfAny = 0.3

  /// For each column the best field that no better one has. Columns beside each other mostly tell of one thing.
  private static func chosen(_ pairs: [Pair]) -> [Int: Pair] {
    let first = best(pairs)
    return best(
      pairs.map { pair in
        let beside = [first[pair.column - 1], first[pair.column + 1]].compactMap { $0?.field }
        let kinship = beside.map { $0.kinship(with: pair.field) }.max() ?? 0
        var pair = pair
        pair.worth += Double(kinship) / 50
        return pair
      })
  }

  private static func best(_ pairs: [Pair]) -> [Int: Pair] {
    var chosen: [Int: Pair] = [:]
    for pair in pairs.sorted(by: { ($0.worth, $1.column) > ($1.worth, $0.column) })
    where chosen[pair.column] == nil
      && chosen.values.allSatisfy { pair.field.hasPlace(beside: $0.field) }
    {
      chosen[pair.column] = pair
    }
    return chosen
  }

  /// The map as a file.
  package var text: String {
    let lines = columns.map { "  \($0.heading.quotedKey):" + $0.fields.written }
    let values = missing.map { "  # \($0):" }
    return
      (["kind: \(kind.rawValue)", "columns:"] + lines
      + (values.isEmpty ? [] : ["# values:"] + values))
      .joined(separator: "\n") + "\n"
  }
}

extension GuessedField {
  /// The day of the same thing, where most cells tell it behind the number.
  fileprivate func dayBeside(_ cells: [Cell], among fields: [GuessedField]) -> GuessedField? {
    guard !isDay, cells.count(where: { WordsAndDay($0.text) != nil }) * 2 > cells.count else {
      return nil
    }
    return fields.first { $0.isDay && $0.above == above }
  }
}

extension [String] {
  fileprivate var written: String {
    switch count {
    case 0: ""
    case 1: " " + self[0]
    default: " [" + joined(separator: ", ") + "]"
    }
  }
}

extension String {
  fileprivate var quotedKey: String {
    "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
