/// What the parts of a chart look like: told to the style sheet of a page by their class, or written into a file that has to
/// stand alone. Attributes and no styles, which the site's own rules would not let a browser apply.
enum ChartPaint: Sendable {
  case page, file

  /// Characters on a line of lettering: what fits a screen of 320 pixels, or the width of a file.
  var lineLength: Int { self == .page ? 38 : 96 }

  /// - Parameter kind: the classes of the part, `tick mid`.
  func attributes(_ kind: String) -> String {
    switch self {
    case .page: "class=\"\(kind)\""
    case .file: kind.split(separator: " ").map { ChartPaint.written($0) }.joined(separator: " ")
    }
  }

  private static func written(_ kind: Substring) -> String {
    switch kind {
    case "label": "font-weight=\"700\" fill=\"\(ChartInk.ink)\""
    case "number": "fill=\"\(ChartInk.ink)\""
    case "tick": "fill=\"\(ChartInk.mute)\""
    case "mid": "text-anchor=\"middle\""
    case "end": "text-anchor=\"end\""
    case "s1": area(ChartInk.bar, edge: ChartInk.bar)
    case "s2", "box": area(ChartInk.wash, edge: ChartInk.ink)
    case "s3": area(ChartInk.before, edge: ChartInk.ink, dashes: "4 2")
    case "s4": area("none", edge: ChartInk.ink, dashes: "1 3")
    case "axis": "stroke=\"\(ChartInk.edge)\""
    case "median": "stroke=\"\(ChartInk.bar)\" stroke-width=\"4\""
    default: "stroke=\"\(ChartInk.ink)\""
    }
  }

  private static func area(_ fill: String, edge: String, dashes: String? = nil) -> String {
    let dashed = dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    return "fill=\"\(fill)\" stroke=\"\(edge)\"\(dashed)"
  }
}

/// The colours of the style sheet by day: a file is light wherever it is shown.
enum ChartInk {
  static let paper = "#ffffff"
  static let wash = "#f7f4f0"
  static let ink = "#1c1917"
  static let mute = "#5a524c"
  static let edge = "#8a7f76"
  static let bar = "#8e1b1e"
  static let before = "#a89d93"
}
