internal import Content
package import Records
package import Tables
internal import Vietnamese
internal import Writing

/// A map proposed from the headings of a table: by the labels and the help that the fields have, in whatever marks.
package struct MapGuess {
  package let kind: Kind
  /// By the heading; none where nothing fits.
  package let columns: [(heading: String, field: String?)]
  /// Fields that a record has to have, and no column seems to fill.
  package let missing: [String]
  private let worth: Double
}

extension MapGuess {
  /// The best of all kinds, or of the one that is wanted; nil where no heading says anything.
  package static func best(for sheet: Sheet, kind: Kind?) -> MapGuess? {
    let kinds = kind.map { [$0] } ?? Kind.allCases
    let rows = HeadingRows.candidates(in: sheet)
    let guesses = kinds.flatMap { kind in
      let fields = GuessedField.all(of: kind)
      return rows.map { MapGuess(kind, $0, fields, sheet) }
    }
    guard let best = guesses.max(by: { $0.worth < $1.worth }), best.worth > 0 else { return nil }
    return best
  }

  private init(_ kind: Kind, _ headings: HeadingRows, _ fields: [GuessedField], _ sheet: Sheet) {
    self.kind = kind
    let samples = sheet.rows.filter { $0.number > headings.last && !$0.isBanner }.prefix(20)
    var pairs: [(worth: Double, column: Int, field: GuessedField)] = []
    let texts = LongColumns(headings.names, Array(samples)).files
    for (column, name) in headings.names.enumerated() where !name.isEmpty && texts[column] == nil {
      let words = name.wordsOfLabel
      for field in fields {
        let worth = field.worth(of: words)
        let cells = samples.map { $0[column] }.filter { !$0.isEmpty }
        if worth >= MapGuess.least, field.mayHold(cells) { pairs.append((worth, column, field)) }
      }
    }
    let first = MapGuess.chosen(pairs)
    let chosen = MapGuess.chosen(
      pairs.map { pair in
        let beside = [first[pair.column - 1], first[pair.column + 1]].compactMap { $0 }
        let kinship = beside.map { $0.kinship(with: pair.field) }.max() ?? 0
        return (pair.worth + Double(kinship) / 50, pair.column, pair.field)
      })
    columns = headings.names.enumerated().filter { !$0.element.isEmpty }
      .map { (heading: $0.element, field: texts[$0.offset] ?? chosen[$0.offset]?.name) }
    let found = pairs.filter { chosen[$0.column]?.name == $0.field.name }
    // Any record may have a long text; some have to.
    let worthOfTexts = Double(texts.count) * (kind.requiresProse ? 1 : 0.5)
    worth = found.reduce(0) { $0 + $1.worth } + (found.isEmpty ? 0 : worthOfTexts)
    missing = FileDescription(of: kind).fields.filter(\.isRequired).map(\.key).filter { key in
      !chosen.values.contains { $0.name.split(separator: ".").first.map(String.init) == key }
    }
  }

  private static let least = 0.55

  /// For each column the best field that no better one has. Columns beside each other mostly tell of one thing.
  private static func chosen(
    _ pairs: [(worth: Double, column: Int, field: GuessedField)]
  ) -> [Int: GuessedField] {
    var chosen: [Int: GuessedField] = [:]
    for pair in pairs.sorted(by: { ($0.worth, $1.column) > ($1.worth, $0.column) })
    where chosen[pair.column] == nil
      && !chosen.values.contains(where: { $0.name == pair.field.name })
    {
      chosen[pair.column] = pair.field
    }
    return chosen
  }

  /// The map as a file.
  package var text: String {
    let lines = columns.map { "  \($0.heading.quotedKey):" + ($0.field.map { " " + $0 } ?? "") }
    let values = missing.map { "  # \($0):" }
    return
      (["kind: \(kind.rawValue)", "columns:"] + lines
      + (values.isEmpty ? [] : ["# values:"] + values))
      .joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate var quotedKey: String {
    "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
