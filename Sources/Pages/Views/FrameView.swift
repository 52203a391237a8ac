internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What every page has around its content: head, menu, breadcrumbs, language switch, footer.
package struct FrameView: View {
  let facts: PageFacts
  let desk: PageDesk
  private let common: CommonParts

  init(_ facts: PageFacts, at desk: PageDesk) {
    self.facts = facts
    self.desk = desk
    common = desk.common
  }

  static let shape = Shape<FrameView>(
    "frame",
    "What every page has around its content: head, menu, breadcrumbs, language switch, footer",
    [
      .text("language", "The language code: vi or en") { $0.desk.language.rawValue },
      .text("title", "The title of the page") { $0.facts.title },
      .text("headTitle", "The title with where the record stands, for links to the page") {
        $0.headTitle
      },
      .text("fullTitle", "The same with the name of the site") { $0.fullTitle },
      .text("description", "One sentence for search engines and previews") {
        $0.facts.description ?? $0.facts.title
      },
      .link("canonical", "The absolute address of the page") { $0.canonical },
      .list("alternates", "The same page in each language, and x-default") { $0.alternates },
      .flag("isHiddenFromSearch", "Whether search engines are asked to leave the page out") {
        !$0.facts.isListed || !$0.facts.isSought || $0.isUntranslated
      },
      .text("openGraphType", "website, article or profile") { $0.facts.openGraphType },
      .text("openGraphLocale", "vi_VN or en_GB") {
        $0.desk.language == .vi ? "vi_VN" : "en_GB"
      },
      .json("jsonLD", "What the page is about, in schema.org’s words") { $0.jsonLD },
      .link("stylesheet", "The style sheet") { $0.common.stylesheet },
      .text("stylesheetIntegrity", "Its hash, for integrity; absent in a portable site") {
        $0.desk.assets.stylesheet.integrity
      },
      .link("icon", "The sign in the browser’s tab, assets/icon.svg") { $0.desk.assets.icon },
      .list("scripts", "The scripts of the page; few pages have any") { frame in
        frame.desk.assets.scripts(frame.facts.scripts).map { ScriptView(script: $0) }
      },
      .list("feeds", "The Atom feeds of the page") { $0.feeds },
      .link("allFeeds", "The page with the addresses of all feeds") { $0.common.allFeeds },
      .link("data", "The record of the page as JSON; absent where it shows none") { $0.data },
      .text("siteTitle", "The name of the site") { $0.common.siteTitle },
      .link("home", "The front page") { $0.common.home },
      .link("search", "The search page, to which a query is sent as q; absent on that page") {
        $0.facts.route == .search ? nil : $0.desk.address(.search)
      },
      .list("menu", "The registers most readers come for") { $0.items($0.common.menu) },
      .list("further", "The other registers") { $0.items($0.common.further) },
      .list("breadcrumbs", "The way from the front page; empty there") { $0.breadcrumbs },
      .view("switchLanguage", "This page in the other language") { $0.switchLanguage },
      .link("sideBySide", "This record in both languages at once; absent on that page itself") {
        $0.sideBySide
      },
      .list("pages", "The pages of the site itself: about, contact …") { $0.pages },
      .flag("isDemo", "A demonstration: people and initiatives are made up") {
        $0.desk.edition.settings.isDemo
      },
      .flag("isSample", "The record of this page is made up") { $0.facts.isSample },
      .flag("isUntranslated", "An English page that shows a Vietnamese text") { $0.isUntranslated },
      .view("updated", "The last day on which the content changed") { frame in
        frame.facts.updated.map { frame.desk.day($0) }
      },
      .view("publisher", "Who publishes the site") { frame in
        frame.common.publisher.map { UnitLinkView($0, on: nil, at: frame.desk) }
      },
      .view("imprint", "Who stands behind the site") { frame in
        frame.desk.edition.settings.imprint.map { ImprintView(imprint: $0, desk: frame.desk) }
      },
      .view("corrector", "Where a reader asks for a correction; absent where nobody is named") {
        $0.corrector
      },
      .view("licence", "The licence of the data") { $0.common.licence },
      .view("preview", "The picture shown beside a link to the page") { $0.preview },
    ])
}

extension FrameView {
  private var corrector: ContactView? {
    let contacts = desk.edition.settings.contacts
    return (contacts.first { $0.purpose == .corrections } ?? contacts.first { $0.purpose == nil })
      .map { ContactView(contact: $0, desk: desk) }
  }

  private var base: String { desk.edition.settings.base }

  private var headTitle: String { facts.headTitle ?? facts.title }

  /// With the site's name, for the browser's tab.
  private var fullTitle: String {
    facts.route == .home ? common.siteTitle : "\(headTitle) – \(common.siteTitle)"
  }

  private var canonical: Link { desk.canonical(facts.route) }

  /// English only where it is English.
  private var alternates: [AlternateView] {
    guard facts.isListed, facts.isSought else { return [] }
    let languages = facts.isTranslated ? facts.languages : [.vi]
    return AlternateView.all(of: facts.route, in: languages, base: base)
  }

  /// An English page whose long text has not been translated.
  private var isUntranslated: Bool { desk.language == .en && !facts.isTranslated }

  /// Nil where search engines are not to look.
  private var jsonLD: ScriptData? {
    facts.isListed ? ScriptData(json: SchemaOrg(desk).text(of: facts)) : nil
  }

  private var feeds: [FeedLinkView] {
    [common.feed] + facts.feeds.compactMap { FeedLinkView(published: $0, at: desk) }
  }

  private var data: Link? {
    if case .record(let key) = facts.route { desk.data(of: key) } else { nil }
  }

  private func items(_ entries: [MenuEntry]) -> [MenuItemView] {
    entries.map {
      MenuItemView(title: $0.title, href: $0.href, isCurrent: $0.register == facts.section)
    }
  }

  private var breadcrumbs: [CrumbView] {
    guard facts.route != .home else { return [] }
    let home = CrumbView(title: desk.say(.home), href: common.home)
    let between = facts.trail.map { CrumbView(title: $0.title, href: desk.address($0.route)) }
    return [home] + between + [CrumbView(title: facts.crumb ?? facts.title, href: nil)]
  }

  private var switchLanguage: AlternateView {
    let other = desk.language.other
    return AlternateView(
      language: other.rawValue, name: other.ownName,
      href: .page((facts.other ?? facts.route).path(in: other)))
  }

  private var sideBySide: Link? {
    guard case .record(let key) = facts.route, desk.edition.isBilingual(key) else { return nil }
    return desk.address(.sideBySide(key))
  }

  private var pages: [MenuItemView] {
    common.pages.map { page in
      MenuItemView(
        title: page.title, href: page.href, isCurrent: facts.route == .record(page.key))
    }
  }

  private var preview: PreviewView? {
    desk.previews[facts.route].map { PreviewView(preview: $0, base: base) }
  }
}
