package import Vietnamese

/// An interview or a news story.
package struct Article: Record {
  package static let kind = Kind.article

  package let header: Header
  package let title: LocalText
  package let summary: LocalText?
  package let on: Located<PartialDate>
  /// The paper it appeared in; nil for one written here.
  package let outlet: LocalText?
  package let people: [Reference<Official>]
  /// An absolute web address.
  package let source: String?
  /// Where the same is kept by an archive, for when that is gone.
  package let archived: String?

  package init(
    header: Header, title: LocalText, summary: LocalText?, on: Located<PartialDate>,
    outlet: LocalText?,
    people: [Reference<Official>], source: String?, archived: String? = nil
  ) {
    self.header = header
    self.title = title
    self.summary = summary
    self.on = on
    self.outlet = outlet
    self.people = people
    self.source = source
    self.archived = archived
  }
}

extension Article {
  package static let shelf: ShelfPath<Article> = \.articles
  package static let noun = Bilingual(vi: "bài viết", en: "article")
  package static let folder = "articles"
  package static let requiresProse = true

  package var dates: [PartialDate] { [on.value] }

  package func look(in check: inout some ReferenceReader) {
    header.look(in: &check)
    for person in people { check.look(person) }
  }

  package var unitMentions: [UnitMention] { [] }

  package var documentMentions: [DocumentMention] { [] }
}

extension Registry {
  package var articles: Shelf<Article> { shelves.articles }
}
