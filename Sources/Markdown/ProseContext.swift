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
  /// What the glossary explains, in the language of the text.
  package let abbreviations: [Abbreviation]

  package init(
    kinds: [String] = ProseContext.everyKind, abbreviations: [Abbreviation] = [],
    resolve: @escaping @Sendable (_ kind: String, _ id: String, _ anchor: String?) -> LinkTarget,
    media: @escaping @Sendable (_ file: String) -> MediaTarget
  ) {
    self.kinds = kinds
    self.resolve = resolve
    self.media = media
    self.abbreviations = abbreviations
  }

  /// The kinds an editor may link to.
  package static let everyKind = [
    "initiative", "commendation", "official", "unit", "document", "plan", "activity", "practice",
    "consultation", "bulletin", "article", "correction", "page",
  ]
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

package enum MediaTarget: Hashable, Sendable {
  case media(Media)
  case unknown(nearest: String?)
}

/// A photo as prose shows it, in the language of the page.
package struct Media: Hashable, Sendable {
  package let href: String
  package let alt: String
  package let caption: String?
  package let credit: String?
  /// Who is seen in it, in the order of the record.
  package let people: [Person]
  /// In pixels; without both the browser cannot keep the place free.
  package let width: Int?
  package let height: Int?

  package init(
    href: String, alt: String, caption: String? = nil, credit: String? = nil,
    people: [Person] = [], width: Int? = nil, height: Int? = nil
  ) {
    self.href = href
    self.alt = alt
    self.caption = caption
    self.credit = credit
    self.people = people
    self.width = width
    self.height = height
  }

  /// A person in the photo, with the address of their page.
  package struct Person: Hashable, Sendable {
    package let name: String
    package let href: String

    package init(name: String, href: String) {
      self.name = name
      self.href = href
    }
  }
}
