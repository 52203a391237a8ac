internal import Edition
internal import Foundation
internal import JSON
package import Vietnamese

/// What facts are called, and the words of closed lists, as the site itself explains its data.
package struct FactLabels: Sendable {
  /// By table and column.
  package var titles: [String: [String: Bilingual]] = [:]
  package var tables: [String: Bilingual] = [:]
  /// By table, column and code, with a space between.
  package var codes: [String: Bilingual] = [:]
  /// By table and column, with a space between.
  package var units: [String: Bilingual] = [:]
  /// The tables whose records columns name, likewise.
  package var references: [String: String] = [:]
  private let names: @Sendable (_ table: String, _ record: String) -> Bilingual?

  /// - Parameter names: what a record is called.
  package init(
    names: @escaping @Sendable (_ table: String, _ record: String) -> Bilingual? = { _, _ in nil }
  ) {
    self.names = names
  }

  init(_ site: any SiteSource) {
    let known = RecordNames(site)
    self.init { known[$0, $1] }
    read(site)
  }

  private mutating func read(_ site: any SiteSource) {
    let package = site.bytes(of: DataPath.package).flatMap { JSON(reading: $0[...]) }
    for table in package?["resources"]?.list ?? [] {
      guard let name = table["name"]?.text else { continue }
      tables[name] = table["titles"].flatMap(Bilingual.init)
      for field in table["schema"]?["fields"]?.list ?? [] {
        guard let column = field["name"]?.text else { continue }
        titles[name, default: [:]][column] = field["titles"].flatMap(Bilingual.init)
        units["\(name) \(column)"] = field["unit"].flatMap(Bilingual.init)
      }
      for key in table["schema"]?["foreignKeys"]?.list ?? [] {
        guard let column = key["fields"]?.text ?? key["fields"]?.list?.first?.text else { continue }
        references["\(name) \(column)"] = key["reference"]?["resource"]?.text
      }
    }
    for row in CSVRows.all(site.bytes(of: DataPath.csv("codes")) ?? []) where row.count == 5 {
      codes[row[0...2].joined(separator: " ")] = Bilingual(vi: row[3], en: row[4])
    }
  }

  /// Whether the table has such a column; a site that explains nothing may have any.
  func tell(of stem: String, in table: String) -> Bool {
    guard !titles.isEmpty else { return true }
    let columns = titles[table] ?? [:]
    return ["", "_vi", "_en", "_known"].contains { columns[stem + $0] != nil }
  }

  package func title(of table: String) -> Bilingual {
    tables[table] ?? Bilingual(vi: table, en: table)
  }

  /// - Parameter stem: the name of the column without what tells the language.
  package func title(of stem: String, in table: String) -> Bilingual {
    let columns = titles[table] ?? [:]
    if let title = columns[stem] { return title }
    guard let vi = columns["\(stem)_vi"], let en = columns["\(stem)_en"] else {
      return Bilingual(vi: stem, en: stem)
    }
    return Bilingual(vi: shared(vi.vi, en.vi), en: shared(vi.en, en.en))
  }

  /// "Tóm tắt" of "Tóm tắt (tiếng Việt)" and "Tóm tắt (tiếng Anh)".
  private func shared(_ one: String, _ other: String) -> String {
    let common = one.commonPrefix(with: other)
    return common.range(of: " (", options: .backwards).map { String(common[..<$0.lowerBound]) }
      ?? common
  }

  func word(for code: String, of column: String, in table: String) -> Bilingual? {
    codes["\(table) \(column) \(code)"]
  }

  /// What the record is called that a column names.
  func name(of record: String, in column: String, of table: String) -> Bilingual? {
    references["\(table) \(column)"].flatMap { names($0, record) }
  }

  func unit(of column: String, in table: String) -> Bilingual? { units["\(table) \(column)"] }
}

extension Bilingual {
  fileprivate init?(_ json: JSON) {
    guard let vi = json["vi"]?.text, let en = json["en"]?.text else { return nil }
    self.init(vi: vi, en: en)
  }
}

/// Rows of a table as we write them: no line end within a cell of a list of codes.
private enum CSVRows {
  static func all(_ bytes: [UInt8]) -> [[String]] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(cells)
  }

  private static func cells(_ line: Substring) -> [String] {
    var (cells, cell, isQuoted) = ([String](), "", false)
    for letter in line {
      switch letter {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        cells.append(cell)
        cell = ""
      default: cell.append(letter)
      }
    }
    return cells + [cell]
  }
}
