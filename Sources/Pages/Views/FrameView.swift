internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What every page has around its content: head, menu, breadcrumbs, language switch, footer.
struct FrameView: View {
  let facts: PageFacts
  let desk: PageDesk

  init(_ facts: PageFacts, at desk: PageDesk) {
    self.facts = facts
    self.desk = desk
  }

  static let shape = Shape<FrameView>(
    "frame",
    "What every page has around its content: head, menu, breadcrumbs, language switch, footer",
    [
      .text("language", "The language code: vi or en") { $0.desk.language.rawValue },
      .text("title", "The title of the page") { $0.facts.title },
      .text("fullTitle", "The title with the name of the site") { $0.fullTitle },
      .text("description", "One sentence for search engines and previews") {
        $0.facts.description ?? $0.facts.title
      },
      .link("canonical", "The absolute address of the page") { $0.canonical },
      .list("alternates", "The same page in each language, and x-default") { $0.alternates },
      .flag("isHiddenFromSearch", "Whether search engines are asked to leave the page out") {
        $0.isHiddenFromSearch
      },
      .text("openGraphType", "website, article or profile") { $0.facts.openGraphType },
      .text("openGraphLocale", "vi_VN or en_GB") {
        $0.desk.language == .vi ? "vi_VN" : "en_GB"
      },
      .json("jsonLD", "What the page is about, in schema.org’s words") { $0.jsonLD },
      .link("stylesheet", "The style sheet") { $0.desk.common.stylesheet },
      .text("stylesheetIntegrity", "Its hash, for integrity; absent in a portable site") {
        $0.desk.assets.stylesheet.integrity
      },
      .link("icon", "The sign in the browser's tab, assets/icon.svg") { $0.desk.assets.icon },
      .list("scripts", "The scripts of the page; few pages have any") { $0.scripts },
      .list("feeds", "The Atom feeds of the page") { $0.feeds },
      .link("data", "The record of the page as JSON; absent where it shows none") { $0.data },
      .text("siteTitle", "The name of the site") { $0.desk.common.siteTitle },
      .link("home", "The front page") { $0.desk.common.home },
      .link("search", "The search page, to which a query is sent as q; absent on that page") {
        $0.search
      },
      .list("menu", "The registers most readers come for") { $0.items($0.desk.menu) },
      .list("further", "The other registers") { $0.items($0.desk.further) },
      .list("breadcrumbs", "The way from the front page; empty there") { $0.breadcrumbs },
      .view("switchLanguage", "This page in the other language") {
        AlternateView($0.facts.route, in: $0.desk.language.other)
      },
      .link("sideBySide", "This record in both languages at once; absent on that page itself") {
        $0.sideBySide
      },
      .list("pages", "The pages of the site itself: about, contact …") { $0.pages },
      .flag("isDemo", "A demonstration: people and initiatives are made up") {
        $0.desk.edition.settings.isDemo
      },
      .flag("isSample", "The record of this page is made up") { $0.facts.isSample },
      .flag("isUntranslated", "An English page that shows a Vietnamese text") { $0.isUntranslated },
      .view("updated", "The last day on which the content changed") {
        $0.facts.updated.map($0.desk.day)
      },
      .view("publisher", "Who publishes the site") { $0.desk.common.publisher },
      .view("licence", "The licence of the data") { $0.desk.common.licence },
      .view("preview", "The picture shown beside a link to the page") { $0.preview },
    ])

  /// For the browser's tab.
  private var fullTitle: String {
    let site = desk.common.siteTitle
    return facts.route == .home ? site : "\(facts.title) – \(site)"
  }

  private var canonical: Link { AlternateView.published(facts.route, desk.language, at: desk) }

  private var alternates: [AlternateView] {
    guard facts.isListed else { return [] }
    return AlternateView.all(
      of: facts.route, in: facts.isTranslated ? Language.allCases : [.vi], at: desk)
  }

  private var isHiddenFromSearch: Bool { !facts.isListed || isUntranslated }

  /// An English page whose long text has not been translated.
  private var isUntranslated: Bool { desk.language == .en && !facts.isTranslated }

  /// Nil where search engines are not to look.
  private var jsonLD: ScriptData? { facts.isListed ? SchemaOrg(desk).page(facts) : nil }

  private var scripts: [ScriptView] {
    desk.assets.scripts(facts.scripts).map { ScriptView(script: $0) }
  }

  private var feeds: [FeedLinkView] {
    [desk.common.feed] + facts.feeds.map { FeedLinkView($0, at: desk) }
  }

  private var data: Link? {
    if case .record(let key) = facts.route { .file(key.dataPath(desk.language)) } else { nil }
  }

  /// Nil on the search page, which has a form of its own.
  private var search: Link? { facts.route == .search ? nil : desk.address(.search) }

  private func items(_ entries: [MenuEntry]) -> [MenuItemView] {
    entries.map {
      MenuItemView(title: $0.title, href: $0.href, isCurrent: $0.register == facts.section)
    }
  }

  private var breadcrumbs: [CrumbView] {
    guard facts.route != .home else { return [] }
    let home = CrumbView(title: desk.say(.home), href: desk.common.home)
    let between = facts.trail.map { CrumbView(title: $0.title, href: desk.address($0.route)) }
    return [home] + between + [CrumbView(title: facts.crumb ?? facts.title, href: nil)]
  }

  private var sideBySide: Link? {
    guard case .record(let key) = facts.route, desk.edition.isBilingual(key) else { return nil }
    return desk.address(.sideBySide(key))
  }

  private var pages: [MenuItemView] {
    desk.common.pages.map {
      MenuItemView(title: $0.title, href: $0.href, isCurrent: facts.route == .record($0.key))
    }
  }

  private var preview: PreviewView? {
    desk.previews[facts.route].map {
      PreviewView(
        image: .published($0.rendition.path, base: desk.edition.settings.base), alt: $0.alt)
    }
  }
}
