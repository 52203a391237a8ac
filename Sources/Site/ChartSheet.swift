internal import Data
internal import Edition
internal import Pages
internal import Records
internal import Vietnamese

/// The sheet on which a figure is drawn for a file: title, legend, pictures, and below them what was counted, by whom, as of
/// which day, and where it stands.
struct ChartSheet {
  static let width = 960
  private static let margin = 40
  private static let inner = width - 2 * margin
  private static let letters = 16
  /// Between pictures that stand side by side.
  private static let gap = 44

  let height: Int
  let svg: [UInt8]

  init(_ drawing: FigureDrawing) {
    let charts = drawing.charts(.file)
    // Drawn twice, for the sheet has to know its height before it is opened.
    var pen = Pen()
    ChartSheet.draw(drawing, charts, with: &pen)
    height = pen.y + 10
    var drawn = CardDrawing()
    drawn.open(ChartSheet.width, height, ground: ChartInk.paper)
    drawn.name(drawing.figure.facts.title(in: drawing.naming))
    pen = Pen(drawing: drawn)
    ChartSheet.draw(drawing, charts, with: &pen)
    pen.drawing.close()
    svg = Array(pen.drawing.text.utf8)
  }

  private static func draw(_ figure: FigureDrawing, _ charts: [Chart], with pen: inout Pen) {
    pen.text(figure.figure.facts.title(in: figure.naming), .sansBold, 26, ChartInk.ink)
    pen.y += 12
    pen.legend(figure.legend)
    if figure.figure.chart.isPanels {
      pen.panels(charts)
    } else {
      for chart in charts { pen.chart(chart, x: margin, width: inner) }
    }
    for line in [figure.scale, figure.rest].compactMap({ $0 }) {
      pen.text(line, .sans, letters, ChartInk.mute)
    }
    pen.y += 8
    for line in figure.source { pen.text(line, .sans, letters, ChartInk.mute) }
  }

  /// Where the next thing is drawn, and what was drawn.
  private struct Pen {
    var drawing = CardDrawing()
    var y = 20

    mutating func text(_ text: String, _ font: PreviewFont, _ size: Int, _ fill: String) {
      let set = SetText(text, font, sizes: [size], width: inner, height: size * 6)
      drawing.text(set, x: margin, y: y + size + 4, fill: fill)
      y += set.height
    }

    mutating func legend(_ entries: [(title: String, pattern: String)]) {
      for entry in entries {
        let box = "<rect \(ChartPaint.file.attributes(entry.pattern)) width=\"18\" height=\"13\"/>"
        drawing.put(box, x: margin, y: y + 6, width: 20, height: 16, letters: letters)
        let set = SetText(entry.title, .sans, sizes: [letters], width: inner - 30)
        drawing.text(set, x: margin + 30, y: y + letters + 2, fill: ChartInk.ink)
        y += set.height
      }
      if !entries.isEmpty { y += 12 }
    }

    mutating func chart(_ chart: Chart, x: Int, width: Int) {
      let height = (chart.canvas.height + 4) * letters / 10
      drawing.put(chart.canvas.shapes, x: x, y: y, width: width, height: height, letters: letters)
      y += height + 8
    }

    mutating func panels(_ charts: [Chart]) {
      let abreast = charts.count == 4 ? 2 : 3
      let width = (inner - gap * (abreast - 1)) / abreast
      for start in stride(from: 0, to: charts.count, by: abreast) {
        row(Array(charts[start..<min(charts.count, start + abreast)]), each: width)
      }
    }

    private mutating func row(_ charts: [Chart], each width: Int) {
      let titles = charts.map {
        SetText($0.title, .sansBold, sizes: [letters], width: width, height: letters * 6)
      }
      let top = y
      let below = titles.map(\.height).max() ?? 0
      for (place, chart) in charts.enumerated() {
        let x = margin + place * (width + gap)
        drawing.text(titles[place], x: x, y: top + letters + 2, fill: ChartInk.ink)
        y = top + below
        self.chart(chart, x: x, width: width)
      }
      y += 8
    }
  }
}

extension FigureDrawing {
  /// Who counted, as of which day, and the address at which it stands.
  fileprivate var source: [String] {
    let settings = naming.edition.settings
    let publisher = naming.name(of: settings.publisher, on: nil)
    let site = [naming.plain(settings.title), publisher].compactMap { $0 }.joined(separator: ", ")
    let day = naming.edition.newest ?? .day(naming.today)
    let sample = naming.edition.hasSample ? " " + naming.say(.chartSample) : ""
    let page = Route.register(.statistics).path(in: naming.language)
    return [
      naming.say(.chartSource, site, day.short(naming.language)) + sample,
      "\(settings.base)\(page)#\(figure.facts.name)",
    ]
  }
}
