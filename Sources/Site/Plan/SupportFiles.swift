internal import Records
internal import Templates
internal import Vietnamese

/// What a site needs beside its pages: redirects, feeds, sitemap, rules for servers and robots, photographs.
extension Edition {
  /// `/sub/path/` of `https://host/sub/path/`.
  var basePath: String {
    let afterScheme = settings.base.split(
      separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return "/" + (afterScheme.count > 3 ? String(afterScheme[3]) : "")
  }

  /// Every old address and the page it leads to now.
  private var redirects: [(from: Located<String>, key: RecordKey, language: Language)] {
    Kind.allCases.flatMap { kind in
      registry.headers(of: kind).flatMap { header in
        header.aliases.map { alias in
          (alias, RecordKey(kind, header.name), alias.value.hasPrefix("en/") ? .en : .vi)
        }
      }
    }
  }

  func redirectClaims(_ press: Press) -> [Claim] {
    redirects.map { redirect in
      let context = press.context(redirect.language)
      let view = RedirectPage(
        title: context.plainTitle(of: redirect.key) ?? redirect.key.name,
        language: redirect.language.rawValue, target: context.address(redirect.key),
        canonical: .published(
          Route.record(redirect.key).path(in: redirect.language), base: settings.base))
      return Claim(
        file: OutputFile(
          path: Edition.file(ofAlias: redirect.from.value),
          body: press.body(press.looks.redirect, view)),
        place: redirect.from.place)
    }
  }

  /// `old/page.html` is itself; `old/address` and `old/address/` are folders.
  private static func file(ofAlias alias: String) -> String {
    let last = alias.split(separator: "/").last ?? ""
    if alias.hasSuffix("/") { return alias + "index.html" }
    return last.contains(".") ? alias : alias + "/index.html"
  }

  func mediaClaims(root: String) -> [Claim] {
    Kind.allCases.flatMap { kind in
      registry.headers(of: kind).flatMap { header in
        files(of: header, kind).map { file in
          Claim(
            file: OutputFile(
              path: MediaAddress.path(of: file.value, in: RecordKey(kind, header.name)),
              body: .copy(of: "\(root)/\(header.folder ?? "")/\(file.value)")),
            place: file.place)
        }
      }
    }
  }

  /// Photographs and scanned decisions, each once.
  private func files(of header: Header, _ kind: Kind) -> [Located<String>] {
    var files = header.media.map(\.file)
    switch kind {
    case .official:
      files += [registry.officials[ID(header.name)]?.photo?.file].compactMap { $0 }
    case .commendation:
      let commendation = registry.commendations[ID(header.name)]
      files += [commendation?.decision.file].compactMap { $0 }
      files += commendation?.history.compactMap(\.decision.file) ?? []
    case .encouragement:
      files += [registry.encouragements[ID(header.name)]?.decision?.file].compactMap { $0 }
    default: break
    }
    var seen: Set<String> = []
    return files.filter { seen.insert($0.value).inserted }
  }

  func supportClaims(_ press: Press, pages: [SitePage]) -> [Claim] {
    let sitemap = pages.filter(\.isListed).map {
      SitemapEntry(
        route: $0.route, languages: $0.isTranslated ? Language.allCases : [.vi],
        updated: $0.updated)
    }
    let texts =
      Sitemap.files(sitemap, base: settings.base) + [
        (
          "robots.txt",
          Array("User-agent: *\nAllow: /\n\nSitemap: \(settings.base)sitemap.xml\n".utf8)
        ),
        ("_redirects", Array(redirectRules.utf8)), ("_headers", Array(headerRules.utf8)),
      ]
    let assets = [press.looks.assets.stylesheet] + press.looks.assets.others
    return texts.map { Claim(path: $0.0, bytes: $0.1) }
      + assets.map { Claim(path: $0.path, bytes: $0.bytes) } + feedClaims(press) + [
        Claim(
          file: OutputFile(path: "index.html", body: press.body(press.looks.choice, choice(press))),
          place: nil)
      ]
  }

  private func feedClaims(_ press: Press) -> [Claim] {
    let forms = Set(registry.commendations.all.compactMap { $0.form?.id }).sorted()
    let feeds =
      [Feed.everything, .bulletins, .corrections] + registry.units.all.map { .unit($0.id) }
      + forms.map { .form($0) }
    return feeds.flatMap { feed in
      Language.allCases.map { language in
        Claim(
          file: OutputFile(
            path: feed.path(in: language),
            body: .made { bytes in
              bytes = press.context(language).atom(feed)
              return []
            }), place: nil)
      }
    }
  }

  private func choice(_ press: Press) -> ChoicePage {
    let context = press.context(.vi)
    let own = Language.allCases.map { language in
      AlternateView(
        language: language.rawValue, name: language.ownName,
        href: .page(Route.home.path(in: language)))
    }
    return ChoicePage(
      title: settings.title.vi, titleEnglish: settings.title[.en], vi: context.address(.home),
      en: .page(Route.home.path(in: .en)), canonical: .published("", base: settings.base),
      alternates: own, stylesheet: .file(press.looks.assets.stylesheet.path),
      stylesheetIntegrity: press.looks.assets.stylesheet.integrity)
  }

  private var redirectRules: String {
    let rules = redirects.map { redirect in
      "\(basePath)\(redirect.from.value) \(basePath)\(Route.record(redirect.key).path(in: redirect.language)) 301\n"
    }
    return rules.joined()
      + "\(basePath)en/* \(basePath)en/404.html 404\n\(basePath)* \(basePath)vi/404.html 404\n"
  }

  /// Nothing from elsewhere, no script but the site's own, never in a frame.
  private var headerRules: String {
    """
    /*
      Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
      X-Content-Type-Options: nosniff
      Referrer-Policy: strict-origin-when-cross-origin
      Permissions-Policy: camera=(), geolocation=(), microphone=()
    \(basePath)assets/*
      Cache-Control: public, max-age=31536000, immutable

    """
  }
}

extension Press {
  func body<Page: View>(_ template: Template<Page>, _ view: Page) -> OutputBody {
    .made { [links] bytes in
      var output = Output(reusing: &bytes)
      template.render(view, links: links, into: &output)
      bytes = output.bytes
      return []
    }
  }
}

extension Claim {
  init(path: String, bytes: [UInt8]) {
    self.init(
      file: OutputFile(
        path: path,
        body: .made {
          $0 = bytes
          return []
        }), place: nil)
  }
}
