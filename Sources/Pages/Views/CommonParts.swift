internal import Edition
internal import JSON
internal import Records
internal import Templates
internal import Vietnamese

/// What every page of one language says alike: worked out for each of them, it would be a good part of the work.
package struct CommonParts: Sendable {
  let siteTitle: String
  let home: Link
  let stylesheet: Link
  let publisher: UnitLinkView?
  package let licence: LicenceView?
  let feed: FeedLinkView
  /// The pages of the site itself, in their order.
  let pages: [(key: RecordKey, title: String, href: Link)]
  /// The site and its publisher in schema.org's words.
  let website: JSON
  let organisation: JSON?

  init(_ desk: PageDesk) {
    let settings = desk.edition.settings
    siteTitle = desk.plain(settings.title)
    home = desk.address(.home)
    stylesheet = .file(desk.assets.stylesheet.path)
    publisher = UnitLinkView(settings.publisher, on: nil, at: desk)
    licence = settings.licence.map {
      LicenceView(name: $0.name, href: Link.outside($0.url))
    }
    feed = FeedLinkView(.everything, at: desk)
    pages = desk.registry.pages.all.sorted { ($0.order, $0.id) < ($1.order, $1.id) }.map {
      ($0.key, desk.plain($0.title), desk.address($0.key))
    }
    website = .object([
      "@type": "WebSite", "url": .text(settings.base), "name": .text(siteTitle),
    ])
    organisation = desk.registry.units[settings.publisher].map(SchemaOrg(desk).organisationName)
  }
}
