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
      .text("title", "The title") { $0.title },
      .text("language", "The language code: vi or en") { $0.redirect.from.language.rawValue },
      .link("target", "Where the page is now") { $0.target },
      .link("canonical", "Its absolute address") {
        Link.published($0.redirect.target, base: $0.desk.edition.settings.base)
      },
    ])

  private var title: String {
    switch redirect.to {
    case .record(let key) where desk.edition.registry.withdrawals[key] != nil:
      desk.say(.withdrawnPage)
    case .record(let key): desk.naming.title(of: key) ?? key.name
    case .register(let register, let facet, _): PageFacts(register, facet, at: desk).title
    default: redirect.target
    }
  }

  /// The place of a record on a list, where it has no page.
  private var target: Link {
    if case .record(let key) = redirect.to { desk.address(key) } else { desk.address(redirect.to) }
  }
}
