internal import Records
internal import Templates
internal import Vietnamese

/// What a site needs beside its pages: feeds, sitemap, rules for servers and robots, the choice of language.
enum SupportFile {
  /// Paths that no record may claim.
  static let paths = ["index.html", "robots.txt", "_redirects", "_headers", "sitemap.xml"]

  static func file(_ path: String, _ bytes: @escaping @Sendable () -> [UInt8]) -> OutputFile {
    OutputFile(
      path: path,
      body: .made {
        $0 = bytes()
        return []
      })
  }
}

extension Edition {
  /// `/sub/path/` of `https://host/sub/path/`.
  var basePath: String {
    let parts = settings.base.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return "/" + (parts.count > 3 ? String(parts[3]) : "")
  }

  /// One for each unit, each register and each choice in a register, beside those of the whole site.
  var feeds: [Feed] {
    [.everything, .corrections] + registry.units.all.map { .unit($0.id) }
      + listings().flatMap(\.feeds)
  }

  /// Nothing from elsewhere, no script but the site's own, never in a frame.
  var headerRules: String {
    """
    /*
      Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
      X-Content-Type-Options: nosniff
      Referrer-Policy: strict-origin-when-cross-origin
      Permissions-Policy: camera=(), geolocation=(), microphone=()
    \(basePath)search/*
      Cache-Control: no-cache
    \(basePath)assets/*
      Cache-Control: public, max-age=31536000, immutable
    \(basePath)data/*
      Access-Control-Allow-Origin: *
    \(basePath)\(DataPath.catalogue)
      Content-Type: application/ld+json
    \(basePath)\(Rendition.folder)/*
      Cache-Control: public, max-age=31536000, immutable

    """ + lineTypes
  }
}

extension Edition {
  /// JSON Lines is unknown to most hosts, and `nosniff` keeps a browser from guessing.
  private var lineTypes: String {
    Kind.allCases.map {
      "\(basePath)\(DataPath.folder)\($0.folder).jsonl\n  Content-Type: application/jsonl; charset=utf-8\n"
    }.joined()
  }
}

extension Press {
  /// - Parameter path: the file the page is written to.
  func body<Page: View>(
    _ template: Template<Page>, _ view: Page, at path: String
  ) -> OutputBody {
    let links = links(from: path)
    return .made { bytes in
      var output = Output(reusing: &bytes)
      template.render(view, links: links, into: &output)
      bytes = output.bytes
      return []
    }
  }

  var feedFiles: [OutputFile] {
    edition.feeds.flatMap { feed in
      Language.allCases.map { language in
        SupportFile.file(feed.path(in: language)) { [self] in context(language).atom(feed) }
      }
    }
  }

  func supportFiles(_ pages: [SitePage]) -> [OutputFile] {
    let base = edition.settings.base
    let listed = pages.filter(\.isListed).map { page in
      SitemapEntry(
        route: page.route, languages: page.isTranslated ? Language.allCases : [.vi],
        updated: page.updated)
    }
    let texts = [
      ("robots.txt", "User-agent: *\nAllow: /\n\nSitemap: \(base)sitemap.xml\n"),
      ("_redirects", edition.redirectRules), ("_headers", edition.headerRules),
    ]
    let assets = [looks.assets.stylesheet] + looks.assets.others
    return texts.map { path, text in SupportFile.file(path) { Array(text.utf8) } }
      + Sitemap.files(listed, base: base)
      + assets.map { asset in SupportFile.file(asset.path) { asset.bytes } }
      + [OutputFile(path: "index.html", body: body(looks.choice, choice, at: "index.html"))]
  }

  private var choice: ChoicePage {
    let context = self.context(.vi)
    return ChoicePage(
      title: edition.settings.title.vi, titleEnglish: edition.settings.title[.en],
      vi: context.address(.home),
      en: .page(Route.home.path(in: .en)), canonical: .published("", base: edition.settings.base),
      alternates: context.alternates(of: .home, in: Language.allCases),
      stylesheet: .file(looks.assets.stylesheet.path),
      stylesheetIntegrity: looks.assets.stylesheet.integrity, icon: looks.assets.icon)
  }
}
