import Foundation
import TestSupport

/// Numbers read off the pages and tables of a site, as a reader would.
struct CountedSite {
  let site: SmallSite

  /// The key figure of a page.
  func figure(_ path: String, _ label: String) throws -> Int? {
    let page = try site.text(path)
    guard let end = page.range(of: "</strong> <span>\(label)</span>"),
      let start = page[..<end.lowerBound].range(of: "<strong>", options: .backwards)
    else { return nil }
    return CountedSite.number(page[start.upperBound..<end.lowerBound])
  }

  /// The entries of a choice: as its register says beside it, and as its page says above them. −1 where they differ.
  func choice(_ path: String) throws -> Int {
    let register = path.prefix { $0 != "/" }
    let page = try site.text("vi/\(register)/")
    guard let link = page.range(of: "<a href=\"/vi/\(path)\""),
      let start = page[link.upperBound...].range(of: "class=\"count\">"),
      let end = page[start.upperBound...].range(of: "</span>")
    else { return 0 }
    let count = CountedSite.number(page[start.upperBound..<end.lowerBound])
    return try count == total("vi/\(path)") ? count : -1
  }

  func total(_ path: String) throws -> Int {
    let page = try site.text(path)
    guard let start = page.range(of: "tabindex=\"-1\">"),
      let end = page[start.upperBound...].range(of: "</p>")
    else { return -1 }
    return CountedSite.number(page[start.upperBound..<end.lowerBound])
  }

  func sum(_ table: String, _ columns: String...) throws -> Int {
    try self.table("statistics-" + table).reduce(0) { sum, row in
      sum + columns.reduce(0) { $0 + row.sum($1) }
    }
  }

  func table(_ name: String, or none: [CountedRow]? = nil) throws -> [CountedRow] {
    let path = "data/\(name).csv"
    if let none, !site.has(path) { return none }
    let lines = CountedRow.cells(of: try site.text(path))
    return lines.dropFirst().map {
      CountedRow(cells: Dictionary(zip(lines[0], $0)) { first, _ in first })
    }
  }

  private static func number(_ text: Substring) -> Int {
    Int(text.filter { $0.isASCII && $0.isNumber }) ?? -1
  }
}

struct CountedRow {
  let cells: [String: String]

  subscript(column: String) -> String { cells[column] ?? "" }

  func sum(_ columns: String...) -> Int { columns.reduce(0) { $0 + (Int(self[$1]) ?? 0) } }

  /// Of CSV with a byte order mark.
  static func cells(of text: String) -> [[String]] {
    var lines: [[String]] = []
    var line: [String] = []
    var cell = ""
    var isQuoted = false
    for scalar in text.unicodeScalars.drop(while: { $0 == "\u{FEFF}" }) {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        line.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        lines.append(line + [cell])
        (line, cell) = ([], "")
      case "\r" where !isQuoted: continue
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return lines
  }
}
