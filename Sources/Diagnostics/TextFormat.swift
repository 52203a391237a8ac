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
    var current = CurrentLine(read: line)
    var text = ""
    for finding in report.findings {
      text += lines(of: finding, &current).joined(separator: "\n") + "\n\n"
    }
    return text + summary + "\n"
  }

  private func lines(of finding: Diagnostic, _ current: inout CurrentLine) -> [String] {
    let gutter = String(finding.place.map { Int($0.line) } ?? 0).count + 1
    let margin = String(repeating: " ", count: gutter + 1)
    return [headline(finding)] + excerpt(finding, margin, &current)
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

  private func excerpt(
    _ finding: Diagnostic, _ margin: String, _ current: inout CurrentLine
  ) -> [String] {
    guard let place = finding.place, let text = current.scalars(at: place), !text.isEmpty
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

/// The line of the finding that is told. Tens of thousands may stand on one line of megabytes, which is read once.
private struct CurrentLine {
  let read: LineSource
  private var place: Place?
  private var scalars: [Unicode.Scalar]?

  init(read: @escaping LineSource) { self.read = read }

  mutating func scalars(at wanted: Place) -> [Unicode.Scalar]? {
    if place?.file != wanted.file || place?.line != wanted.line {
      place = wanted
      scalars = read(wanted).map { Array($0.unicodeScalars) }
    }
    return scalars
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
