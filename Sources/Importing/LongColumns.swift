internal import Content
internal import Tables
internal import Vietnamese

/// Columns in which the long texts of records seem to stand: long cells below a heading that says so.
struct LongColumns {
  /// `vi.md` or `en.md`, by the column.
  let files: [Int: String]

  init(_ names: [String], _ samples: [Row]) {
    var files: [Int: String] = [:]
    for (column, name) in names.enumerated() where LongColumns.saysSo(name.labelWords.map(\.folded))
    {
      let cells = samples.map { $0[column].text }.filter { !$0.isEmpty }
      guard LongColumns.areLong(cells) else { continue }
      let file = LongColumns.language(name.labelWords.map(\.folded), cells).proseFile
      if !files.values.contains(file) { files[column] = file }
    }
    self.files = files
  }

  /// A sentence or two are a summary or a citation.
  private static let leastLength = 160

  private static func areLong(_ cells: [String]) -> Bool {
    !cells.isEmpty && cells.reduce(0) { $0 + $1.count } >= leastLength * cells.count
  }

  private static let headings = [
    "noi dung", "mo ta", "bao cao", "thuyet minh", "dien giai", "bai viet", "toan van", "content",
    "text", "description", "report",
  ].map { $0.split(separator: " ").map(String.init) }

  private static func saysSo(_ words: [String]) -> Bool {
    headings.contains { words.firstRange(of: $0) != nil }
  }

  /// As the heading says, else as the cells are written.
  private static func language(_ words: [String], _ cells: [String]) -> Language {
    if words.contains("anh") || words.contains("english") || words.contains("en") { return .en }
    if words.contains("viet") || words.contains("vietnamese") || words.contains("vi") { return .vi }
    return WrittenLanguage.guess(Array(cells.joined(separator: " ").utf8)) ?? .vi
  }
}
