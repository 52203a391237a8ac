internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A script of the page.
struct ScriptView: View {
  let script: Asset

  static let shape = Shape<ScriptView>(
    "script", "A script of the page",
    [
      .link("src", "Its address") { Link.file($0.script.path) },
      .text("integrity", "Its hash, for integrity; absent in a portable site") {
        $0.script.integrity
      },
    ])
}

/// The same page in one language.
struct AlternateView: View {
  let language: String
  let name: String
  let href: Link

  static let shape = Shape<AlternateView>(
    "alternate", "The same page in one language",
    [
      .text("language", "The language code, or x-default") { $0.language },
      .text("name", "The name of the language in the language itself") { $0.name },
      .link("href", "Its address") { $0.href },
    ])
}

extension AlternateView {
  /// The languages given and, for readers of neither, `x-default`.
  static func all(
    of route: Route, in languages: [Language], base: String
  ) -> [AlternateView] {
    let own = languages.map { language in
      AlternateView(
        language: language.rawValue, name: language.ownName,
        href: .published(route.path(in: language), base: base))
    }
    return own + [
      AlternateView(
        language: "x-default", name: Language.vi.ownName,
        href: .published(route.undecidedPath, base: base))
    ]
  }
}

extension Language {
  /// The language's name in the language itself.
  var ownName: String { self == .vi ? "Tiếng Việt" : "English" }
}

struct FeedLinkView: View {
  let title: String
  let href: Link

  static let shape = Shape<FeedLinkView>(
    "feed-link", "A feed a reader can follow",
    [
      .text("title", "The title") { $0.title },
      .link("href", "Its address") { $0.href },
    ])
}

extension FeedLinkView {
  init(_ feed: Feed, at desk: PageDesk) {
    self.init(title: feed.title(in: desk.naming), href: .file(feed.path(in: desk.language)))
  }

  /// Nil where the site does not have the feed.
  init?(published feed: Feed, at desk: PageDesk) {
    guard desk.edition.publishes(feed) else { return nil }
    self.init(feed, at: desk)
  }
}

struct MenuItemView: View {
  let title: String
  let href: Link
  let isCurrent: Bool

  static let shape = Shape<MenuItemView>(
    "menu-item", "An entry of a menu",
    [
      .text("title", "The title") { $0.title },
      .link("href", "Its address") { $0.href },
      .flag("isCurrent", "Whether the page stands here") { $0.isCurrent },
    ])
}

struct CrumbView: View {
  let title: String
  /// Nil for the page itself.
  let href: Link?

  static let shape = Shape<CrumbView>(
    "crumb", "A step of the way from the front page",
    [
      .text("title", "The title") { $0.title },
      .link("href", "Its address; absent for the page itself") { $0.href },
    ])
}

package struct LicenceView: View {
  let licence: SiteSettings.Licence

  static let shape = Shape<LicenceView>(
    "licence",
    "The licence of the site’s data, or of a photograph",
    [
      .text("name", "The licence") { $0.licence.name },
      .link("href", "Its address") { Link.outside($0.licence.url) },
    ])
}
