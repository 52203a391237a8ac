internal import Edition
package import Outputs
internal import Records
internal import Templates
internal import Vietnamese

/// The root of the site, where a reader chooses a language; and what a host shows at an address that exists in neither.
struct ChoicePage: Templated {
  static let template = "choice"

  /// That of either language.
  let desk: PageDesk
  let isNotFound: Bool

  static let shape = Shape<ChoicePage>(
    "choice", "The root of the site, where a reader chooses a language",
    [
      .text("title", "The name of the site in Vietnamese") { $0.settings.title.vi },
      .text("titleEnglish", "The name of the site in English") { $0.settings.title[.en] },
      .text("notFound", "Where no page was found, that this is so, in Vietnamese; else absent") {
        $0.notFound?.vi
      },
      .text("notFoundEnglish", "The same in English") { $0.notFound?.en },
      .link("vi", "The Vietnamese front page") { _ in Link.page(Route.home.path(in: .vi)) },
      .link("en", "The English front page") { _ in Link.page(Route.home.path(in: .en)) },
      .link("canonical", "The address of the page") {
        Link.published($0.path, base: $0.settings.base)
      },
      .list("alternates", "Both languages, but where no page was found") {
        $0.isNotFound
          ? [] : AlternateView.all(of: .home, in: Language.allCases, base: $0.settings.base)
      },
      .link("stylesheet", "The style sheet") { Link.file($0.desk.assets.stylesheet.path) },
      .text("stylesheetIntegrity", "Its hash; absent in a portable site") {
        $0.desk.assets.stylesheet.integrity
      },
      .link("icon", "The sign in the browser’s tab, assets/icon.svg") { $0.desk.assets.icon },
    ])

  private var path: String { isNotFound ? "404.html" : "" }

  private var notFound: Bilingual? { isNotFound ? desk.naming.wording[.pageNotFound] : nil }

  private var settings: SiteSettings { desk.edition.settings }
}

extension Press {
  package var choiceFile: OutputFile {
    file(ChoicePage(desk: desk(.vi), isNotFound: false), in: .vi, at: "index.html")
  }

  /// Many hosts know it by its place and its name, and without it answer a wrong address with a page of their own, or with
  /// the front page.
  package var notFoundFile: OutputFile {
    file(ChoicePage(desk: desk(.vi), isNotFound: true), in: .vi, at: "404.html")
  }
}
