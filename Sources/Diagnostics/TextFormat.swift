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
  /// How many of one rule are told at length; nil for all.
  private let most: Int?
  private let line: LineSource

  /// - Parameter isWhole: tells each finding and each place, where otherwise many of one rule are told together.
  package init(_ report: Report, colour: Bool, isWhole: Bool = false, line: @escaping LineSource) {
    self.report = report
    self.colour = colour
    most = isWhole ? nil : 10
    self.line = line
  }

  /// The findings, an empty line between them, and how many there were; empty when there were none.
  package var text: String {
    guard let summary = report.summary else { return "" }
    var current = CurrentLine(read: line)
    var told: [Rule: Int] = [:]
    var folded: [Rule: [Place]] = [:]
    var text = ""
    for observation in report.observations {
      let rule = observation.finding.rule
      if let most, told[rule, default: 0] >= most {
        folded[rule, default: []].append(contentsOf: observation.places.prefix(1))
      } else {
        told[rule, default: 0] += 1
        text += lines(of: observation, &current).joined(separator: "\n") + "\n\n"
      }
    }
    for rule in Rule.allCases {
      if let places = folded[rule] { text += rest(of: rule, at: places) + "\n\n" }
    }
    return text + summary + "\n"
  }

  /// The first findings at length, for whoever shows them one by one.
  package func each(atMost most: Int) -> [(finding: Diagnostic, text: String)] {
    var current = CurrentLine(read: line)
    return report.observations.prefix(most).map {
      ($0.finding, lines(of: $0, &current).joined(separator: "\n"))
    }
  }

  private func lines(of observation: Observation, _ current: inout CurrentLine) -> [String] {
    let finding = observation.finding
    let gutter = String(finding.place.map { Int($0.line) } ?? 0).count + 1
    let margin = String(repeating: " ", count: gutter + 1)
    let others = observation.others(atMost: most ?? .max)
    return [headline(finding)] + excerpt(finding, margin, &current)
      + (finding.notes + [others].compactMap { $0 }).map { "\(margin)= \(printed($0))" }
      + [finding.help].compactMap { $0 }.map { "\(margin)= \(helpLabel): \(printed($0))" }
      + (finding.mend == nil ? [] : ["\(margin)= \(printed(.mended))"])
  }

  /// What is not told at length: how many more, and the files, those with the most first.
  private func rest(of rule: Rule, at places: [Place]) -> String {
    let files = Dictionary(grouping: places, by: \.file).mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let list =
      files.prefix(most ?? files.count).map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
      + (files.count > most ?? files.count ? ", …" : "")
    let label = paint("\(rule.severity.label[report.language]):", rule.severity.paint)
    let count = places.count
    let said = Bilingual(
      vi: "còn \(count) chỗ nữa vi phạm quy tắc này (--all hiện tất cả): \(list)",
      en: "\(count) more of this rule (--all shows them): \(list)")
    return "\(label) \(printed(said)) [\(rule.rawValue)]"
  }

  private var helpLabel: String { Bilingual(vi: "cách sửa", en: "help")[report.language] }

  private func headline(_ finding: Diagnostic) -> String {
    let place = finding.place.map { "\($0.description.unicodeScalars.printable): " } ?? ""
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

extension Bilingual {
  fileprivate static let mended = Bilingual(
    vi: "lệnh bieuduong fix sửa được chỗ này", en: "bieuduong fix mends this")
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
