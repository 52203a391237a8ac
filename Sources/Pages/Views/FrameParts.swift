internal import Edition
internal import Records
package import Templates
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
  init(_ route: Route, in language: Language) {
    self.init(
      language: language.rawValue, name: language.ownName,
      href: .page(route.path(in: language)))
  }

  /// Both languages and `x-default`; English only where it is English.
  static func all(
    of route: Route, in languages: [Language], at desk: PageDesk
  ) -> [AlternateView] {
    let own = languages.map { language in
      AlternateView(
        language: language.rawValue, name: language.ownName,
        href: published(route, language, at: desk))
    }
    let undecided = AlternateView(
      language: "x-default", name: Language.vi.ownName,
      href: .published(route.undecidedPath, base: desk.edition.settings.base))
    return own + [undecided]
  }

  /// The whole address, as it stands where links of the page are not followed.
  static func published(_ route: Route, _ language: Language, at desk: PageDesk) -> Link {
    .published(route.path(in: language), base: desk.edition.settings.base)
  }
}

extension Language {
  /// The language's name in the language itself.
  fileprivate var ownName: String { self == .vi ? "Tiếng Việt" : "English" }
}

/// A feed a reader can follow.
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
    self.init(title: feed.title(at: desk), href: .file(feed.path(in: desk.language)))
  }
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
  let name: String
  let href: Link?

  package static let shape = Shape<LicenceView>(
    "licence",
    "The licence of the site's data",
    [
      .text("name", "The licence") { $0.name },
      .link("href", "Its address") { $0.href },
    ])
}
