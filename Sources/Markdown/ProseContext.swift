/// What prose may refer to beyond its own text, answered by whoever knows the records.
///
/// Both closures are asked from several threads at once, and must answer the same each time.
package struct ProseContext: Sendable {
  /// The words that may stand before the colon of a link: `initiative`, `document` …
  package let kinds: [String]
  /// Asked for `[…](kind:id#anchor)`; the anchor is nil when the link has none.
  package let resolve: @Sendable (_ kind: String, _ id: String, _ anchor: String?) -> LinkTarget
  /// Asked for `![](anh-1.jpg)`: a photo of the record whose prose this is.
  package let media: @Sendable (_ file: String) -> MediaTarget
  /// What is said around photos and tables, in the language of the text.
  package let words: ProseWords
  /// What the glossary explains, in the language of the text.
  package let abbreviations: [Abbreviation]
  /// Whether the page shows a photo before this text: the first one is not loaded late.
  package let followsPhoto: Bool

  package init(
    kinds: [String], words: ProseWords, abbreviations: [Abbreviation] = [],
    resolve: @escaping @Sendable (_ kind: String, _ id: String, _ anchor: String?) -> LinkTarget,
    media: @escaping @Sendable (_ file: String) -> MediaTarget, followsPhoto: Bool = false
  ) {
    self.kinds = kinds
    self.words = words
    self.resolve = resolve
    self.media = media
    self.abbreviations = abbreviations
    self.followsPhoto = followsPhoto
  }
}

/// What a text says around its photos and tables that nobody wrote into it.
package struct ProseWords: Sendable {
  /// Before the name of who took a photo.
  let photoBy: String
  /// Before the names of people in a photo.
  let inPhoto: String
  /// Of the link to the large picture.
  let fullSize: String
  /// A table by its number, for those who hear it.
  let table: @Sendable (Int) -> String

  package init(
    photoBy: String, inPhoto: String, fullSize: String, table: @escaping @Sendable (Int) -> String
  ) {
    self.photoBy = photoBy
    self.inPhoto = inPhoto
    self.fullSize = fullSize
    self.table = table
  }
}

/// Where a link between records leads.
package enum LinkTarget: Hashable, Sendable {
  /// The `href` to write, as it stands on the page (not yet escaped for HTML).
  case address(String)
  /// Known, but not public now (embargo, consent withdrawn): the words stay, without a link and
  /// without a finding, so that nothing is given away.
  case hidden
  case unknown(nearest: String?)
  case unknownAnchor(nearest: String?)
}
