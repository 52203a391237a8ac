internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What stands at an old address, for servers that do not read `_redirects`.
struct RedirectPage: Templated {
  static let template = "redirect"

  let redirect: Redirect
  /// That of the redirect's language.
  let desk: PageDesk

  static let shape = Shape<RedirectPage>(
    "redirect", "What stands at an old address, for servers that do not read `_redirects`",
    [
      .text("title", "The title") {
        $0.desk.naming.title(of: $0.redirect.key) ?? $0.redirect.key.name
      },
      .text("language", "The language code: vi or en") { $0.redirect.language.rawValue },
      .link("target", "Where the page is now") { $0.desk.address($0.redirect.key) },
      .link("canonical", "Its absolute address") {
        Link.published($0.redirect.target, base: $0.desk.edition.settings.base)
      },
    ])
}
