internal import Data
internal import Edition
internal import Keeping
internal import Pages
internal import Records
internal import Templates
internal import Vietnamese

struct DataSetView: View {
  let facts: TableFacts
  let rowCount: Int
  let files: [DataFileView]
  let schema: Link?
  let parts: [DataSetView]
  let desk: PageDesk

  static let shape = Shape<DataSetView>(
    "data-set", "One row per table: what of it is, how many there are, and its files",
    [
      .text("id", "The id, for anchors") { $0.facts.name },
      .text("title", "The title") { $0.facts.title(in: $0.desk.naming) },
      .text("about", "What one row is") { $0.facts.about(in: $0.desk.naming) },
      .text("count", "How many rows") {
        $0.desk.naming.count($0.rowCount, .rows)
      },
      .link("dictionary", "What each column means") { $0.facts.explanation(at: $0.desk) },
      .list("files", "The files") { $0.files },
      .link("schema", "The JSON Schema of one record; absent for all but records") { $0.schema },
      .list("parts", "The tables of the lists inside the records") { $0.parts },
    ])
}

extension DataSetView {
  init(_ set: Dataset, in data: OpenData, at desk: PageDesk) {
    let csv = DataFileView(DataPath.csv(set.name), .csv, in: data, at: desk)
    let lists = [
      DataFileView(DataPath.json(set.name), .json, in: data, at: desk),
      DataFileView(DataPath.jsonLines(set.name), .jsonLines, in: data, at: desk),
    ]
    self.init(
      facts: set.facts, rowCount: set.count, files: [csv] + (set.kind == nil ? [] : lists),
      schema: set.kind.map { .file(DataPath.schema(of: $0)) },
      parts: set.parts.map { DataSetView($0, in: data, at: desk) }, desk: desk)
  }

  private init(_ part: DataPart, in data: OpenData, at desk: PageDesk) {
    self.init(
      facts: part.facts, rowCount: part.rowCount.value,
      files: [DataFileView(DataPath.csv(part.facts.name), .csv, in: data, at: desk)],
      schema: nil, parts: [], desk: desk)
  }
}

struct DataFileView: View {
  let path: String
  let format: DataFormat
  /// In bytes; nil of a file that was not made.
  let size: Int?
  let language: Language

  init(_ path: String, _ format: DataFormat, in data: OpenData, at desk: PageDesk) {
    self.path = path
    self.format = format
    size = data.size(of: path)
    language = desk.language
  }

  static let shape = Shape<DataFileView>(
    "data-file", "A file to take away",
    [
      .text("name", "Its name") { String($0.path.dropFirst(DataPath.folder.count)) },
      .text("format", "CSV, JSON or JSON Lines") { $0.format.name },
      .link("href", "Its address") { Link.file($0.path) },
      .text("size", "Its size") { $0.printedSize },
    ])

  private var printedSize: String { size.map { FileSize.print($0, language) } ?? "" }
}

enum FileSize {
  /// In thousands of bytes, as data are sold and sent; never less than one.
  static func print(_ size: Int, _ language: Language) -> String {
    guard size >= 1_000_000 else {
      return Number.print((size + 999) / 1000, language) + "\u{A0}kB"
    }
    let tenths = Quantity("\(size / 1_000_000).\(size / 100_000 % 10)") ?? Quantity(0)
    return Number.print(tenths, language) + "\u{A0}MB"
  }
}
