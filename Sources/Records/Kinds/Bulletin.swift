package import Vietnamese

/// One issue of the bulletin.
package struct Bulletin: Record {
  package static let kind = Kind.bulletin

  package let header: Header
  package let number: Located<Int>
  package let period: Period
  package let title: LocalText
  /// When it may be read, it and the items that have no earlier moment of their own.
  package let publish: Located<Moment>
  /// In reading order.
  package let items: [AnyReference]
  /// As it went out, to be downloaded.
  package let issued: [IssuedPaper]
  /// Where this issue differs from the site.
  package let imprint: Imprint?

  package init(
    header: Header, number: Located<Int>, period: Period, title: LocalText,
    publish: Located<Moment>, items: [AnyReference], issued: [IssuedPaper] = [],
    imprint: Imprint? = nil
  ) {
    self.header = header
    self.number = number
    self.period = period
    self.title = title
    self.publish = publish
    self.items = items
    self.issued = issued
    self.imprint = imprint
  }
}

extension Bulletin {
  package static let shelf: ShelfPath<Bulletin> = \.bulletins
  package static let noun = Bilingual(vi: "bản tin", en: "bulletin")
  package static let folder = "bulletins"
  package static let requiresProse = true

  package var dates: [PartialDate] { [.day(publish.value.day)] }

  package func look(in check: inout some ReferenceReader) {
    header.look(in: &check)
    for item in items { check.look(item) }
    check.look(imprint?.governing)
  }

  package var unitMentions: [UnitMention] { [] }

  package var documentMentions: [DocumentMention] { [] }
}

extension Registry {
  package var bulletins: Shelf<Bulletin> { shelves.bulletins }
}
