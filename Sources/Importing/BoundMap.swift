package import Asking
package import Content
package import Diagnostics
package import Records
package import Tables
package import Vietnamese

/// A map that fits a table: which column fills which fields of a record.
package struct BoundMap: Sendable {
  package struct Column: Sendable {
    package let place: Int
    package let heading: String
    package let fields: [MapField]
    /// Whether the record's own id stands there.
    package let isID: Bool
    /// The long texts of the record that stand there.
    package let texts: [Language]

    /// Whether nothing of it is read.
    var isPassedOver: Bool { fields.isEmpty && !isID && texts.isEmpty }
  }

  package let kind: Kind
  package let columns: [Column]
  package let values: [(field: MapField, text: Located<String>)]
  package let headings: HeadingRows
  /// Below the headings, without titles between them.
  package let rows: [Row]
  /// The numbers of rows that are titles of a part.
  package let banners: [Int]
  /// Headings that the map does not speak of.
  package let unread: [String]
  /// What the words of closed lists are called.
  let names: WordNames
  private let words: [String: [String: String]]

  /// What the words of a cell stand for, where the map says so.
  func meaning(of text: String, for field: MapField) -> String? { words[field.name]?[text.wordKey] }
}

extension BoundMap {
  /// Nil goes with an error.
  package static func bind(
    _ file: TableMapFile, to sheet: Sheet, called names: WordNames
  ) -> (map: BoundMap?, findings: [Diagnostic]) {
    var binding = Binding(file, sheet, names)
    let map = binding.map()
    return (binding.findings.contains { $0.severity == .error } ? nil : map, binding.findings)
  }

  fileprivate init(
    _ file: TableMapFile, _ sheet: Sheet, _ headings: HeadingRows, columns: [Column],
    values: [(field: MapField, text: Located<String>)], words: [String: [String: String]],
    called names: WordNames
  ) {
    kind = file.kind
    self.names = names
    (self.columns, self.values, self.headings, self.words) = (columns, values, headings, words)
    let below = sheet.rows.filter { $0.number > headings.last }
    let banners = below.filter(\.isBanner).map(\.number)
    let numbers = below.first.map { HeadingRows.areNumbers($0) ? [$0.number] : [] } ?? []
    self.banners = banners
    rows = below.filter { !banners.contains($0.number) && !numbers.contains($0.number) }
    let spoken = Set(file.columns.map { headings.column($0.key.value) })
    unread = headings.names.indices.filter {
      !spoken.contains(.one($0)) && !headings.names[$0].isEmpty
    }
    .map { headings.names[$0] }
  }
}

extension String {
  /// For words of cells: marks count, and neither case nor where the tone stands.
  var wordKey: String { onOneLine.matchKey }
}

private struct Binding {
  private let file: TableMapFile
  private let sheet: Sheet
  private let names: WordNames
  private(set) var findings: [Diagnostic] = []

  init(_ file: TableMapFile, _ sheet: Sheet, _ names: WordNames) {
    (self.file, self.sheet, self.names) = (file, sheet, names)
  }

  mutating func map() -> BoundMap? {
    guard let headings = headings else {
      findings.append(.noHeadings(file))
      return nil
    }
    let columns = file.columns.compactMap { column($0, in: headings) }
    let values = file.values.compactMap { entry in
      field(entry.key).map { (field: $0, text: entry.value) }
    }
    var words: [String: [String: String]] = [:]
    for list in file.words {
      guard let field = field(list.key) else { continue }
      for entry in list.value {
        words[field.name, default: [:]][entry.key.value.wordKey] = entry.value.value
      }
    }
    return BoundMap(
      file, sheet, headings, columns: columns, values: values, words: words, called: names)
  }

  /// Those that the map names, or those in which most of its columns stand.
  private var headings: HeadingRows? {
    if !file.headings.isEmpty {
      let rows = sheet.rows.filter { file.headings.contains($0.number) }
      return rows.isEmpty ? nil : HeadingRows(rows, width: sheet.width)
    }
    let counted = HeadingRows.candidates(in: sheet).map { rows in
      (rows, count: file.columns.count { rows.column($0.key.value).isThere })
    }
    let best = counted.map(\.count).max() ?? 0
    return best > 0 ? counted.first { $0.count == best }?.0 : nil
  }

  private mutating func column(
    _ entry: TableMapFile.Entry<[Located<String>]>, in headings: HeadingRows
  ) -> BoundMap.Column? {
    switch headings.column(entry.key.value) {
    case .one(let place):
      let isID = entry.value.contains { $0.value == "id" }
      let texts = Language.allCases.filter { language in
        entry.value.contains { $0.value == language.proseFile }
      }
      let fields = entry.value.filter { name in
        name.value != "id" && !texts.contains { $0.proseFile == name.value }
      }
      .compactMap { field($0) }
      return BoundMap.Column(
        place: place, heading: entry.key.value.onOneLine, fields: fields, isID: isID, texts: texts)
    case .several(let places):
      if !entry.value.isEmpty { findings.append(.severalColumns(entry.key, places)) }
    case .none: findings.append(.noColumn(entry.key, among: headings.names))
    }
    return nil
  }

  private mutating func field(_ name: Located<String>) -> MapField? {
    do throws(MapField.Trouble) { return try MapField(name.value, of: file.kind) } catch {
      findings.append(.noField(name, of: file.kind, error))
      return nil
    }
  }
}
