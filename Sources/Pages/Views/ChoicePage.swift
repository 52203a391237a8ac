internal import Edition
package import Outputs
internal import Records
internal import Templates
internal import Vietnamese

/// The root of the site, where a reader chooses a language.
package struct ChoicePage: Templated {
  static let template = "choice"

  let title: String
  let titleEnglish: String
  let vi: Link
  let en: Link
  let canonical: Link
  let alternates: [AlternateView]
  let stylesheet: Link
  let stylesheetIntegrity: String?
  let icon: Link?

  static let shape = Shape<ChoicePage>(
    "choice", "The root of the site, where a reader chooses a language",
    [
      .text("title", "The name of the site in Vietnamese") { $0.title },
      .text("titleEnglish", "The name of the site in English") { $0.titleEnglish },
      .link("vi", "The Vietnamese front page") { $0.vi },
      .link("en", "The English front page") { $0.en },
      .link("canonical", "The address of the site") { $0.canonical },
      .list("alternates", "Both languages") { $0.alternates },
      .link("stylesheet", "The style sheet") { $0.stylesheet },
      .text("stylesheetIntegrity", "Its hash; absent in a portable site") {
        $0.stylesheetIntegrity
      },
      .link("icon", "The sign in the browser's tab, assets/icon.svg") { $0.icon },
    ])
}

/// What stands at an old address, for servers that do not read `_redirects`.
package struct RedirectPage: Templated {
  static let template = "redirect"

  let title: String
  let language: String
  let target: Link
  let canonical: Link

  static let shape = Shape<RedirectPage>(
    "redirect", "What stands at an old address, for servers that do not read `_redirects`",
    [
      .text("title", "The title") { $0.title },
      .text("language", "The language code: vi or en") { $0.language },
      .link("target", "Where the page is now") { $0.target },
      .link("canonical", "Its absolute address") { $0.canonical },
    ])
}

extension Press {
  package var choiceFile: OutputFile { file(choice, in: .vi, at: "index.html") }

  private var choice: ChoicePage {
    let desk = desk(.vi)
    return ChoicePage(
      title: edition.settings.title.vi, titleEnglish: edition.settings.title[.en],
      vi: desk.address(.home),
      en: .page(Route.home.path(in: .en)), canonical: .published("", base: edition.settings.base),
      alternates: desk.alternates(of: .home, in: Language.allCases),
      stylesheet: .file(looks.assets.stylesheet.path),
      stylesheetIntegrity: looks.assets.stylesheet.integrity, icon: looks.assets.icon)
  }
}
