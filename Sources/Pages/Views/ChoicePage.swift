internal import Edition
package import Outputs
internal import Records
internal import Templates
internal import Vietnamese

/// The root of the site, where a reader chooses a language.
struct ChoicePage: Templated {
  static let template = "choice"

  /// That of either language.
  let desk: PageDesk

  static let shape = Shape<ChoicePage>(
    "choice", "The root of the site, where a reader chooses a language",
    [
      .text("title", "The name of the site in Vietnamese") { $0.settings.title.vi },
      .text("titleEnglish", "The name of the site in English") { $0.settings.title[.en] },
      .link("vi", "The Vietnamese front page") { _ in Link.page(Route.home.path(in: .vi)) },
      .link("en", "The English front page") { _ in Link.page(Route.home.path(in: .en)) },
      .link("canonical", "The address of the site") {
        Link.published("", base: $0.settings.base)
      },
      .list("alternates", "Both languages") {
        AlternateView.all(of: .home, in: Language.allCases, base: $0.settings.base)
      },
      .link("stylesheet", "The style sheet") { Link.file($0.desk.assets.stylesheet.path) },
      .text("stylesheetIntegrity", "Its hash; absent in a portable site") {
        $0.desk.assets.stylesheet.integrity
      },
      .link("icon", "The sign in the browser's tab, assets/icon.svg") { $0.desk.assets.icon },
    ])

  private var settings: SiteSettings { desk.edition.settings }
}

extension Press {
  package var choiceFile: OutputFile {
    file(ChoicePage(desk: desk(.vi)), in: .vi, at: "index.html")
  }
}
