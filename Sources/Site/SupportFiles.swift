internal import Attesting
internal import Edition
internal import Hosting
internal import Outputs
internal import Pages
internal import Records
internal import Templates
internal import Tracing
internal import Vietnamese

/// What a site needs beside its pages: feeds, sitemap, rules for servers and robots, the choice of language.
enum SupportFile {
  /// Paths that no record may claim.
  static let paths = [
    "index.html", "404.html", "robots.txt", "_redirects", "_headers", "sitemap.xml",
    SiteManifest.path, SiteManifest.signaturePath, SiteManifest.keyPath, SiteManifest.schemaPath,
    TraceLog.publishedFile,
  ]
}

extension Press {
  func files(of feeds: FeedPages) -> [OutputFile] {
    Language.allCases.flatMap { language in
      feeds[language].feeds.map { feed in
        OutputFile.remembered(feed.path(in: language)) { [self] in
          Atom(feed, at: desk(language)).bytes
        }
      }
    }
  }

  /// - Parameter host: nil where it is another than those known, or none: then there is what any may read.
  func supportFiles(_ pages: [SitePage], for host: Host?) -> [OutputFile] {
    let base = edition.settings.base
    var texts = [("robots.txt", "User-agent: *\nAllow: /\n\nSitemap: \(base)sitemap.xml\n")]
    if host?.readsRedirects ?? true {
      texts.append(("_redirects", edition.redirectText(for: host)))
    }
    if host?.readsHeaders ?? true {
      texts.append(("_headers", edition.headerRules.map(\.lines).joined()))
    }
    if let file = host?.fileAgainstDropping { texts.append((file, "")) }
    if let host, let file = host.configuration {
      texts.append((file, host.configuration(of: edition.served)))
    }
    return texts.map { path, text in OutputFile.made(path) { Array(text.utf8) } }
      + Sitemap.files(pages, base: base) + filesOfLooks
  }

  /// What there is whatever the records are.
  var filesOfLooks: [OutputFile] {
    let assets = [looks.assets.stylesheet] + looks.assets.others
    return assets.map { asset in OutputFile.made(asset.path) { asset.bytes } }
      + [choiceFile, notFoundFile]
  }
}

extension Edition {
  /// As its server has to be told of it.
  fileprivate var served: ServedSite {
    ServedSite(
      base: basePath, headers: headerRules, redirects: redirectRules,
      languages: Language.allCases.map(\.rawValue))
  }
}

extension Host {
  fileprivate func configuration(of site: ServedSite) -> String {
    switch self {
    case .nginx: site.nginx
    case .apache: site.apache
    case .caddy: site.caddy
    case .iis: site.internetInformationServices
    case .cloudflarePages, .githubPages, .gitlabPages, .netlify: ""
    }
  }
}
