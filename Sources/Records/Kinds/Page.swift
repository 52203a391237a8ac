package import Vietnamese

/// A page of the site itself: about, contact, accessibility, privacy.
package struct Page: Record {
  package static let kind = Kind.page

  package let header: Header
  package let title: LocalText
  /// Where it stands in the menu.
  package let order: Int

  package init(header: Header, title: LocalText, order: Int) {
    self.header = header
    self.title = title
    self.order = order
  }
}

extension Page {
  package static let shelf: ShelfPath<Page> = \.pages
  package static let noun = Bilingual(vi: "trang", en: "page")
  package static let folder = "pages"
  package static let requiresProse = true

  package var dates: [PartialDate] { [] }

  package func look(in check: inout some ReferenceReader) { header.look(in: &check) }

  package var unitMentions: [UnitMention] { [] }

  package var documentMentions: [DocumentMention] { [] }
}

extension Registry {
  package var pages: Shelf<Page> { shelves.pages }
}
