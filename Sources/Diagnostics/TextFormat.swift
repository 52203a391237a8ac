internal import Vietnamese

/// Findings as people read them in a terminal:
///
///     content/initiatives/cap-phep-so/record.yaml:7:11: error: no unit has the id “so-xay-dug” [unknown-reference]
///      7 | employer: so-xay-dug
///        |           ^~~~~~~~~~
///        = the nearest is “so-xay-dung-binh-duong”
///        = help: correct the id
package struct TextFormat {
  private let report: Report
  private let colour: Bool
  private let line: LineSource

  package init(_ report: Report, colour: Bool, line: @escaping LineSource) {
    self.report = report
    self.colour = colour
    self.line = line
  }

  /// Every finding, an empty line between them, and how many there were; empty when there were none.
  package var text: String {
    guard let summary = report.summary else { return "" }
    return report.findings.map { lines(of: $0).joined(separator: "\n") + "\n\n" }.joined()
      + summary + "\n"
  }

  private func lines(of finding: Diagnostic) -> [String] {
    let gutter = String(finding.place.map { Int($0.line) } ?? 0).count + 1
    let margin = String(repeating: " ", count: gutter + 1)
    return [headline(finding)] + excerpt(finding, margin)
      + finding.notes.map { "\(margin)= \(printed($0))" }
      + [finding.help].compactMap { $0 }.map { "\(margin)= \(helpLabel): \(printed($0))" }
  }

  private var helpLabel: String { Bilingual(vi: "cách sửa", en: "help")[report.language] }

  private func headline(_ finding: Diagnostic) -> String {
    let place =
      finding.place.map { "\($0.file.unicodeScalars.printable):\($0.line):\($0.column): " } ?? ""
    let label = paint("\(finding.severity.label[report.language]):", finding.severity.paint)
    return
      "\(paint(place, .bold))\(label) \(printed(finding.message)) [\(finding.rule.rawValue)]"
  }

  /// A message may quote what an editor wrote, escapes for the terminal among it.
  private func printed(_ words: Bilingual) -> String {
    words[report.language].unicodeScalars.printable
  }

  private func excerpt(_ finding: Diagnostic, _ margin: String) -> [String] {
    guard let place = finding.place, let text = line(place), !text.isEmpty
    else { return [] }
    let excerpt = Excerpt(text, column: Int(place.column), length: Int(place.length))
    return [
      " \(place.line) | \(excerpt.text)",
      "\(margin)| " + excerpt.indent + paint(excerpt.underline, finding.severity.paint),
    ]
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    colour && !text.isEmpty ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}

private enum Paint: String {
  case bold = "1"
  case red = "1;31"
  case yellow = "1;33"
  case blue = "1;34"
}

extension Severity {
  fileprivate var paint: Paint {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .note: .blue
    }
  }
}
