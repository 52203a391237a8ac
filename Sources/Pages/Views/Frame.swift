package import Edition
package import JSON
internal import Records
internal import Templates
package import Vietnamese

/// What one page says of itself, from which its frame is made.
package struct PageFacts {
  let route: Route
  let title: String
  var description: String? = nil
  /// What the page is called at the end of its trail, where that is not the title.
  var crumb: String? = nil
  /// Between home and the page itself.
  var trail: [(title: String, route: Route)] = []
  var section: Register? = nil
  var isSample = false
  /// False where the English page has to show the Vietnamese long text.
  var isTranslated = true
  var isListed = true
  var updated: Day? = nil
  var feeds: [Feed] = []
  var openGraphType = "website"
  var scripts: [Script] = []
  /// What the page is about, in schema.org's words.
  var about: [JSON] = []

  package init(
    route: Route, title: String, description: String? = nil, crumb: String? = nil,
    trail: [(title: String, route: Route)] = [], section: Register? = nil, isSample: Bool = false,
    isTranslated: Bool = true, isListed: Bool = true, updated: Day? = nil, feeds: [Feed] = [],
    openGraphType: String = "website", scripts: [Script] = [], about: [JSON] = []
  ) {
    self.route = route
    self.title = title
    self.description = description
    self.crumb = crumb
    self.trail = trail
    self.section = section
    self.isSample = isSample
    self.isTranslated = isTranslated
    self.isListed = isListed
    self.updated = updated
    self.feeds = feeds
    self.openGraphType = openGraphType
    self.scripts = scripts
    self.about = about
  }
}

extension PageDesk {
  package func frame(_ facts: PageFacts) -> FrameView {
    let common = common
    let site = common.siteTitle
    return FrameView(
      language: language.rawValue, title: facts.title,
      fullTitle: facts.route == .home ? site : "\(facts.title) – \(site)",
      description: facts.description ?? facts.title, canonical: published(facts.route),
      alternates: facts.isListed
        ? alternates(of: facts.route, in: facts.isTranslated ? Language.allCases : [.vi]) : [],
      isHiddenFromSearch: !facts.isListed || (language == .en && !facts.isTranslated),
      openGraphType: facts.openGraphType, openGraphLocale: language == .vi ? "vi_VN" : "en_GB",
      jsonLD: facts.isListed ? ScriptData(json: jsonLD(facts)) : nil,
      stylesheet: common.stylesheet,
      stylesheetIntegrity: assets.stylesheet.integrity, icon: assets.icon,
      scripts: assets.scripts(facts.scripts).map(ScriptView.init), feeds: feedLinks(facts.feeds),
      data: data(facts.route),
      siteTitle: site,
      search: facts.route == .search ? nil : address(.search), home: common.home,
      menu: items(menu, current: facts.section),
      further: items(further, current: facts.section),
      breadcrumbs: crumbs(facts), switchLanguage: alternate(facts.route, language.other),
      sideBySide: sideBySide(facts.route),
      pages: footerPages(current: facts.route), isDemo: edition.settings.isDemo,
      isSample: facts.isSample, isUntranslated: language == .en && !facts.isTranslated,
      updated: facts.updated.map(day), publisher: common.publisher,
      licence: common.licence, preview: preview(facts.route))
  }

  package func url(_ route: Route) -> String { url(route, language) }

  package func url(_ route: Route, _ language: Language) -> String {
    edition.settings.base + route.path(in: language)
  }

  private func preview(_ route: Route) -> PreviewView? {
    previews[route].map { preview in
      PreviewView(
        image: .published(preview.rendition.path, base: edition.settings.base),
        alt: preview.alt)
    }
  }

  private func published(_ route: Route) -> Link { published(route, language) }

  private func published(_ route: Route, _ language: Language) -> Link {
    .published(route.path(in: language), base: edition.settings.base)
  }

  private func alternate(_ route: Route, _ other: Language) -> AlternateView {
    AlternateView(
      language: other.rawValue, name: other.ownName, href: .page(route.path(in: other)))
  }

  /// Both languages and `x-default`; English only where it is English.
  package func alternates(of route: Route, in languages: [Language]) -> [AlternateView] {
    let own = languages.map { language in
      AlternateView(
        language: language.rawValue, name: language.ownName,
        href: published(route, language))
    }
    return own + [
      AlternateView(
        language: "x-default", name: Language.vi.ownName,
        href: .published(route.undecidedPath, base: edition.settings.base))
    ]
  }

  private func sideBySide(_ route: Route) -> Link? {
    guard case .record(let key) = route, edition.isBilingual(key) else { return nil }
    return address(.sideBySide(key))
  }

  private func data(_ route: Route) -> Link? {
    if case .record(let key) = route { .file(key.dataPath(language)) } else { nil }
  }

  private func crumbs(_ facts: PageFacts) -> [CrumbView] {
    guard facts.route != .home else { return [] }
    let home = CrumbView(title: say(.home), href: common.home)
    let between = facts.trail.map { CrumbView(title: $0.title, href: address($0.route)) }
    return [home] + between + [CrumbView(title: facts.crumb ?? facts.title, href: nil)]
  }

  private func items(_ entries: [MenuEntry], current: Register?) -> [MenuItemView] {
    entries.map {
      MenuItemView(title: $0.title, href: $0.href, isCurrent: $0.register == current)
    }
  }

  private func footerPages(current: Route) -> [MenuItemView] {
    common.pages.map { page in
      MenuItemView(
        title: page.title, href: page.href, isCurrent: current == .record(page.key))
    }
  }

  private func feedLinks(_ own: [Feed]) -> [FeedLinkView] {
    [common.feed] + own.map(feedLink)
  }
}

/// A register that has something to show.
struct MenuEntry: Sendable {
  let register: Register
  let title: String
  let href: Link

  init(_ register: Register, _ naming: Naming) {
    self.register = register
    title = naming.say(register)
    href = .page(Route.register(register).path(in: naming.language))
  }
}

extension Language {
  /// The language's name in the language itself.
  package var ownName: String { self == .vi ? "Tiếng Việt" : "English" }
}
