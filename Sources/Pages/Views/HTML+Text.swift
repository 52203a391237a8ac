internal import Markdown
package import Templates
internal import Vietnamese

extension HTML {
  /// Plain text, escaped.
  package static func text(_ text: String) -> HTML {
    var output = Output()
    output.appendEscaped(text)
    return HTML(output.text)
  }

  /// Plain text, escaped, in which no document number or sum of money is broken over two lines.
  static func prose(_ text: String) -> HTML {
    HTML(Inline.nowrapped(text))
  }

  /// Text in another language than the page's.
  static func marked(_ text: String, language: Language) -> HTML {
    HTML("<span lang=\"\(language.rawValue)\">\(prose(text).markup)</span>")
  }

  var isEmpty: Bool { markup.isEmpty }

  package static func + (a: HTML, b: HTML) -> HTML { HTML(a.markup + b.markup) }
}

extension [HTML] {
  /// "A, B và C"; "A, B and C"; apart, "A; B; C".
  func listed(in language: Language, apart: Bool = false) -> HTML {
    HTML(Vietnamese.listed(map(\.markup), language, apart: apart))
  }
}
