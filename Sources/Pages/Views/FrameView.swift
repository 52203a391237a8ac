internal import Records
internal import Templates
internal import Vietnamese

/// What every page has around its content: head, menu, breadcrumbs, language switch, footer.
package struct FrameView: View {
  let language: String
  let title: String
  /// The title with the site's name, for the browser's tab.
  let fullTitle: String
  let description: String
  let canonical: Link
  let alternates: [AlternateView]
  let isHiddenFromSearch: Bool
  let openGraphType: String
  let openGraphLocale: String
  /// Nil where search engines are not to look.
  let jsonLD: ScriptData?
  let stylesheet: Link
  let stylesheetIntegrity: String?
  let icon: Link?
  let scripts: [ScriptView]
  let feeds: [FeedLinkView]
  /// The record of this page as JSON.
  let data: Link?
  let siteTitle: String
  /// Where a query is sent; nil on the search page, which has a form of its own.
  let search: Link?
  let home: Link
  let menu: [MenuItemView]
  let further: [MenuItemView]
  let breadcrumbs: [CrumbView]
  let switchLanguage: AlternateView
  let sideBySide: Link?
  let pages: [MenuItemView]
  let isDemo: Bool
  let isSample: Bool
  /// An English page whose long text has not been translated.
  let isUntranslated: Bool
  let updated: DayView?
  let publisher: UnitLinkView?
  let licence: LicenceView?
  let preview: PreviewView?

  static let shape = Shape<FrameView>(
    "frame",
    "What every page has around its content: head, menu, breadcrumbs, language switch, footer",
    [
      .text("language", "The language code: vi or en") { $0.language },
      .text("title", "The title of the page") { $0.title },
      .text("fullTitle", "The title with the name of the site") { $0.fullTitle },
      .text("description", "One sentence for search engines and previews") { $0.description },
      .link("canonical", "The absolute address of the page") { $0.canonical },
      .list("alternates", "The same page in each language, and x-default") { $0.alternates },
      .flag("isHiddenFromSearch", "Whether search engines are asked to leave the page out") {
        $0.isHiddenFromSearch
      },
      .text("openGraphType", "website, article or profile") { $0.openGraphType },
      .text("openGraphLocale", "vi_VN or en_GB") { $0.openGraphLocale },
      .json("jsonLD", "What the page is about, in schema.org’s words") { $0.jsonLD },
      .link("stylesheet", "The style sheet") { $0.stylesheet },
      .text("stylesheetIntegrity", "Its hash, for integrity; absent in a portable site") {
        $0.stylesheetIntegrity
      },
      .link("icon", "The sign in the browser's tab, assets/icon.svg") { $0.icon },
      .list("scripts", "The scripts of the page; few pages have any") { $0.scripts },
      .list("feeds", "The Atom feeds of the page") { $0.feeds },
      .link("data", "The record of the page as JSON; absent where it shows none") { $0.data },
      .text("siteTitle", "The name of the site") { $0.siteTitle },
      .link("home", "The front page") { $0.home },
      .link("search", "The search page, to which a query is sent as q; absent on that page") {
        $0.search
      },
      .list("menu", "The registers most readers come for") { $0.menu },
      .list("further", "The other registers") { $0.further },
      .list("breadcrumbs", "The way from the front page; empty there") { $0.breadcrumbs },
      .view("switchLanguage", "This page in the other language") { $0.switchLanguage },
      .link("sideBySide", "This record in both languages at once; absent on that page itself") {
        $0.sideBySide
      },
      .list("pages", "The pages of the site itself: about, contact …") { $0.pages },
      .flag("isDemo", "A demonstration: people and initiatives are made up") { $0.isDemo },
      .flag("isSample", "The record of this page is made up") { $0.isSample },
      .flag("isUntranslated", "An English page that shows a Vietnamese text") { $0.isUntranslated },
      .view("updated", "The last day on which the content changed") { $0.updated },
      .view("publisher", "Who publishes the site") { $0.publisher },
      .view("licence", "The licence of the data") { $0.licence },
      .view("preview", "The picture shown beside a link to the page") { $0.preview },
    ])
}

/// A script of the page.
struct ScriptView: View {
  let src: Link
  let integrity: String?

  static let shape = Shape<ScriptView>(
    "script", "A script of the page",
    [
      .link("src", "Its address") { $0.src },
      .text("integrity", "Its hash, for integrity; absent in a portable site") { $0.integrity },
    ])
}

extension ScriptView {
  init(_ script: Asset) {
    self.init(src: .file(script.path), integrity: script.integrity)
  }
}

/// The same page in one language.
package struct AlternateView: View {
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
  let name: String
  let href: Link?

  static let shape = Shape<LicenceView>(
    "licence",
    "The licence of the site's data",
    [
      .text("name", "The licence") { $0.name },
      .link("href", "Its address") { $0.href },
    ])
}
