/// Short one-line texts that are plain, not Markdown: titles, citations, labels.
package enum Inline {
  /// The text escaped for HTML, with every document number and sum of money kept on one line.
  package static func nowrapped(_ text: String) -> String { Nowrap.marked(text) }
}
