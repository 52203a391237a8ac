package import Diagnostics

/// Prose made ready for a page, and what the page needs to know about it.
package struct RenderedProse: Sendable {
  /// An HTML fragment in UTF-8, safe to stand in a page as it is.
  package let html: [UInt8]
  package let headings: [ProseHeading]
  /// Sorted by place.
  package let diagnostics: [Diagnostic]
  /// The first paragraph as plain text, at most 200 scalars, cut at a word with “…”; empty when the
  /// prose has no paragraph.
  package let summary: String
  package let words: Int
  /// Every link to a record that the prose holds, in reading order, dead and hidden ones too.
  package let links: [ProseLink]
  /// The files of the photos shown, in reading order, unknown ones left out.
  package let media: [String]
  /// All words without markup, in UTF-8 and NFC; a line feed between blocks and between cells. For search.
  package let text: [UInt8]
  /// The abbreviations that were explained, in the order of their first use.
  package let abbreviations: [Abbreviation]
}

package struct ProseHeading: Hashable, Sendable {
  /// As shown: 2 to 6, since the page's title is the `h1`.
  package let level: Int
  package let id: String
  package let text: String

  package init(level: Int, id: String, text: String) {
    self.level = level
    self.id = id
    self.text = text
  }
}

package struct ProseLink: Hashable, Sendable {
  package let kind: String
  package let id: String
  package let anchor: String?

  package init(kind: String, id: String, anchor: String?) {
    self.kind = kind
    self.id = id
    self.anchor = anchor
  }
}
