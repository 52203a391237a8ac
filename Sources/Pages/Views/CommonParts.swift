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
  /// The same on every page, but for where the page stands.
  let menu: [MenuEntry]
  let further: [MenuEntry]
  /// Not the view of it: that holds the desk, and the desk holds this.
  let publisher: Unit?
  package let licence: LicenceView?
  let feed: FeedLinkView
  let allFeeds: Link
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
    menu = MenuEntry.all(of: desk.menu.principal, at: desk)
    further = MenuEntry.all(of: desk.menu.further, at: desk)
    publisher = desk.registry.units[settings.publisher]
    licence = settings.licence.map { LicenceView(licence: $0) }
    feed = FeedLinkView(.everything, at: desk)
    allFeeds = desk.address(.feeds(page: 1))
    pages = desk.registry.pages.all.sorted { ($0.order, $0.id) < ($1.order, $1.id) }.map {
      ($0.key, desk.plain($0.title), desk.address($0.key))
    }
    website = .object([
      "@type": "WebSite", "url": .text(settings.base), "name": .text(siteTitle),
    ])
    organisation = publisher.map(SchemaOrg(desk).name)
  }
}

/// A register that has something to show.
struct MenuEntry: Sendable {
  let register: Register
  let title: String
  let href: Link

  static func all(of registers: [Register], at desk: PageDesk) -> [MenuEntry] {
    registers.filter { desk.edition.has($0) }.map {
      MenuEntry(register: $0, title: desk.say($0), href: desk.address(.register($0)))
    }
  }
}
