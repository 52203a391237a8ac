internal import Templates

/// SVG as it is written for libvips: lines of text where they are told to stand.
package struct CardDrawing {
  package private(set) var text = ""

  package init() {}

  package mutating func open(_ width: Int, _ height: Int, ground: String) {
    text += "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\">"
    box(0, 0, width, height, fill: ground)
  }

  /// What it is called by whatever reads it aloud.
  package mutating func name(_ title: String) {
    text += "<title>\(title.escapedForXML)</title>"
  }

  package mutating func close() { text += "</svg>\n" }

  package mutating func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int, fill: String) {
    text += "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill)\"/>"
  }

  /// Dashed, as the site draws the mark of a sample.
  mutating func frame(_ x: Int, _ y: Int, _ width: Int, _ height: Int, stroke: String) {
    text +=
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" rx=\"4\" fill=\"none\" "
      + "stroke=\"\(stroke)\" stroke-width=\"2\" stroke-dasharray=\"8 5\"/>"
  }

  mutating func arrow(_ x: Int, _ y: Int, length: Int, stroke: String) {
    text +=
      "<path d=\"M\(x) \(y)h\(length)m-18 -16l18 16l-18 16\" fill=\"none\" stroke=\"\(stroke)\" "
      + "stroke-width=\"6\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
  }

  package mutating func text(_ set: SetText, x: Int, y: Int, fill: String) {
    for (number, line) in set.lines.enumerated() {
      _ = word(line, set.font, set.size, x: x, y: y + number * set.lineHeight, fill: fill)
    }
  }

  /// What was drawn elsewhere, in a frame of its own.
  package mutating func put(_ drawn: String, x: Int, y: Int, width: Int, height: Int, letters: Int)
  {
    text +=
      "<svg x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" overflow=\"visible\" "
      + "font-family=\"\(PreviewFont.sans.family)\" font-size=\"\(letters)\">\(drawn)</svg>"
  }

  /// Where the word ends.
  mutating func word(
    _ word: String, _ font: PreviewFont, _ size: Int, x: Int, y: Int, fill: String
  ) -> Int {
    text +=
      "<text x=\"\(x)\" y=\"\(y)\" font-family=\"\(font.family)\" font-weight=\"\(font.weight)\" "
      + "font-size=\"\(size)\" fill=\"\(fill)\">\(word.escapedForXML)</text>"
    return x + font.width(of: word, size: size)
  }
}

extension String {
  /// For text in SVG; letters that XML cannot hold are left out.
  fileprivate var escapedForXML: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": escaped += " "
      // The fonts have no minus sign.
      case "\u{2212}": escaped += "–"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
