package import Diagnostics
internal import Edition
package import Hosting
package import Outputs
package import Records
internal import Templates
internal import Vietnamese

/// An old address and the page it leads to now.
package struct Redirect: Sendable {
  let from: OldAddress
  /// Nil for an address that the tool itself gave.
  package let place: Place?
  let to: Route

  init(from: String, place: Place? = nil, to: Route) {
    self.from = OldAddress(from)
    self.place = place
    self.to = to
  }

  package var file: String { from.file }

  /// For `_redirects`, whose rules end at a space and take `*` and `:` for wildcards.
  var pattern: String {
    Link.file(from.written).href(style: .rooted(base: ""))
      .replacing("*", with: "%2A").replacing(":", with: "%3A")
  }

  var target: String { to.path(in: from.language) }
}

extension Edition {
  package var redirects: [Redirect] {
    aliases + movedChoices.map { Redirect(from: $0.from, to: $0.to) }
      + movedAddresses.strays.map { Redirect(from: $0.path, to: .record($0.record)) }
  }

  private var aliases: [Redirect] {
    Kind.allCases.flatMap { kind in
      registry.headers(of: kind).flatMap { header in
        header.aliases.map { alias in
          Redirect(
            from: alias.value, place: alias.place, to: .record(RecordKey(kind, header.name)))
        }
      }
    }
  }

  /// Old addresses, and where each leads.
  package var redirectRules: [RedirectRule] {
    redirects.map { RedirectRule(from: basePath + $0.pattern, to: basePath + $0.target) }
      + sidesInEnglish
  }

  /// For servers that read `_redirects`: old addresses, then the page for what is not found, by language, unless the host
  /// takes no such rule. What lies in neither is the `404.html` at the root's, which hosts know by its name.
  package func redirectText(for host: Host?) -> String {
    let rules = redirectRules.map { "\($0.from) \($0.to) 301\n" }.joined()
    guard host?.answersNotFoundByRule ?? true else { return rules }
    return rules
      + "\(basePath)vi/* \(basePath)vi/404.html 404\n\(basePath)en/* \(basePath)en/404.html 404\n"
  }

  /// English pages had one side by side of their own before one served both languages: a rule for each kind.
  private var sidesInEnglish: [RedirectRule] {
    let kinds = Kind.allCases.filter { kind in
      registry.headers(of: kind).contains { isBilingual(RecordKey(kind, $0.name)) }
    }
    return kinds.map { RecordKey($0, RedirectRule.any) }.map { any in
      RedirectRule(
        from: basePath + Route.record(any).path(in: .en) + PathWord.sideBySide.en + "/",
        to: basePath + Route.sideBySide(any).path(in: .vi))
    }
  }
}

extension Press {
  /// For servers that do not: a page at each old address.
  package var redirectFiles: [OutputFile] {
    edition.redirects.map { redirect in
      let page = RedirectPage(redirect: redirect, desk: desk(redirect.from.language))
      return file(page, in: .vi, at: redirect.file)
    }
  }
}
