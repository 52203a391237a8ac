internal import Pages
internal import Templates
internal import Vietnamese

/// An SVG being drawn: across in hundredths of the width it is given, down in ems, so that lettering stays at reading size on a
/// telephone and grows with the reader's own font size. On a page no colour is written into it; the style sheet has them.
struct ChartCanvas {
  let paint: ChartPaint
  private(set) var shapes = ""
  /// In tenths of an em.
  private(set) var height = 0

  init(_ paint: ChartPaint) { self.paint = paint }

  mutating func down(_ tenths: Int) { height += tenths }

  /// Lines of lettering at the left edge, the last of them in bold or not.
  mutating func label(_ text: String, _ kind: String = "label") {
    for line in ChartCanvas.lines(text, of: paint.lineLength) {
      height += 15
      shapes +=
        "<text \(paint.attributes(kind)) x=\"0\" y=\"\(em(height - 4))\">\(escaped(line))</text>"
    }
  }

  /// A bar from the zero line and, after it, its number.
  mutating func bar(_ name: String, perMille width: Int, number: String?) {
    let bar = "x=\"0\" y=\"\(em(height + 2))\" width=\"\(percent(width))\" height=\"\(em(11))\""
    shapes += "<rect \(paint.attributes(name)) \(bar)/>"
    shapes += line("axis", 0, 0, em(height), em(height + 15))
    if let number {
      let place = "x=\"\(percent(width))\" dx=\"0.4em\" y=\"\(em(height + 12))\""
      shapes += "<text \(paint.attributes("number")) \(place)>\(escaped(number))</text>"
    }
    height += 15
  }

  /// From the least to the most a line, between the quartiles a box, at the median a stroke across.
  mutating func spread(_ places: [Int]) {
    let middle = em(height + 9)
    shapes += line("range", places[0], places[4], middle, middle)
    let box = "x=\"\(percent(places[1]))\" y=\"\(em(height + 3))\" height=\"\(em(12))\""
    shapes +=
      "<rect \(paint.attributes("box")) \(box) width=\"\(percent(places[3] - places[1]))\"/>"
    for end in [places[0], places[4]] {
      shapes += line("range", end, end, em(height + 6), em(height + 12))
    }
    shapes += line("median", places[2], places[2], em(height + 1), em(height + 17))
    height += 20
  }

  /// The scale below: a line with its two ends named.
  mutating func axis(from least: String, to most: String) {
    shapes += line("axis", 0, 1000, em(height + 2), em(height + 2))
    height += 18
    shapes +=
      "<text \(paint.attributes("tick")) x=\"0\" y=\"\(em(height - 3))\">\(escaped(least))</text>"
    shapes +=
      "<text \(paint.attributes("tick end")) x=\"100%\" y=\"\(em(height - 3))\">\(escaped(most))</text>"
  }

  /// Bars that stand side by side, each with its number above and its name below. What is more than nothing is seen.
  mutating func columns(_ bars: [(name: String?, number: String?, perMille: Int)]) {
    let slot = 1000 / max(1, bars.count)
    for (index, bar) in bars.enumerated() {
      let tall = bar.perMille > 0 ? max(1, bar.perMille * 40 / 1000) : 0
      let x = percent(index * slot + slot / 5)
      let middle = percent(index * slot + slot / 2)
      let place = "x=\"\(x)\" y=\"\(em(55 - tall))\" width=\"\(percent(slot * 3 / 5))\""
      shapes += "<rect \(paint.attributes("s1")) \(place) height=\"\(em(tall))\"/>"
      if let number = bar.number {
        shapes +=
          "<text \(paint.attributes("number mid")) x=\"\(middle)\" y=\"\(em(52 - tall))\">\(escaped(number))</text>"
      }
      if let name = bar.name {
        shapes +=
          "<text \(paint.attributes("tick mid")) x=\"\(middle)\" y=\"6.8em\">\(escaped(name))</text>"
      }
    }
    shapes += line("axis", 0, 1000, em(55), em(55))
    height = 73
  }

  /// The whole as markup; the id tells its title from those of other charts on the page.
  func svg(id: String, title: String, description: String) -> HTML {
    HTML(
      """
      <svg class="chart" width="100%" height="\(em(height + 4))" role="img" aria-labelledby="\(id)-t \(id)-d">\
      <title id="\(id)-t">\(escaped(title))</title><desc id="\(id)-d">\(escaped(description))</desc>\
      \(shapes)</svg>
      """)
  }

  /// The rest of a picture that has been named.
  var svgOfRest: HTML {
    HTML(
      "<svg class=\"chart\" width=\"100%\" height=\"\(em(height + 4))\" aria-hidden=\"true\">\(shapes)</svg>"
    )
  }

  private func line(_ name: String, _ x1: Int, _ x2: Int, _ y1: String, _ y2: String) -> String {
    "<line \(paint.attributes(name)) x1=\"\(percent(x1))\" x2=\"\(percent(x2))\" y1=\"\(y1)\" y2=\"\(y2)\"/>"
  }

  private func percent(_ perMille: Int) -> String { "\(perMille / 10).\(perMille % 10)%" }

  private func em(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)em" }

  private func escaped(_ text: String) -> String { HTML.text(text).markup }

  /// Broken between words; SVG breaks nothing itself.
  static func lines(_ text: String, of lineLength: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < lineLength {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
