package import Tables
package import Vietnamese

/// The rows that are left out, as a table that can be corrected and imported with the same map.
package enum FaultyRows {
  /// - Parameter language: of the column that says what is wrong.
  package static func text(_ map: BoundMap, _ plan: ImportPlan, in language: Language) -> String {
    let headings = map.headings.names
    let why = Bilingual(vi: "Lỗi cần sửa", en: "To be corrected")
    let named = headings.indices.map { headings[$0].isEmpty ? ColumnLetters.of($0) : headings[$0] }
    let rows = map.rows.filter { plan.faultyRows.contains($0.number) }.map { row in
      headings.indices.map { row[$0].text }
        + [
          plan.faults.filter { $0.rows.contains(row.number) }.map { $0.message[language] }.joined(
            separator: "; ")
        ]
    }
    let lines = ([named + [why[language]]] + rows).map { cells in
      cells.map(\.asCell).joined(separator: ";") + "\r\n"
    }
    // With a mark, without which Excel does not know UTF-8.
    return "\u{FEFF}" + lines.joined()
  }
}

extension String {
  fileprivate var asCell: String {
    let needsQuotes = contains {
      $0 == ";" || $0 == "\"" || $0.isNewline || $0 == "," || $0 == "\t"
    }
    return needsQuotes ? "\"" + replacing("\"", with: "\"\"") + "\"" : self
  }
}
