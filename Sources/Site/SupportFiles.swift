internal import Edition
internal import Outputs
internal import Pages
internal import Records
internal import Templates
internal import Vietnamese

/// What a site needs beside its pages: feeds, sitemap, rules for servers and robots, the choice of language.
enum SupportFile {
  /// Paths that no record may claim.
  static let paths = [
    "index.html", "404.html", "robots.txt", "_redirects", "_headers", "sitemap.xml",
  ]
}

extension Edition {
  /// Nothing from elsewhere, no script but the site's own, never in a frame. Papers were made elsewhere, so that nothing in
  /// them may run on the site's origin, whatever a browser takes them for: they are for download.
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
    \(basePath)\(MediaAddress.folder)*
      Content-Security-Policy: sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
      Content-Disposition: attachment
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
      texts.append(("_redirects", edition.redirectRules(for: host)))
    }
    if host?.readsHeaders ?? true { texts.append(("_headers", edition.headerRules)) }
    if let file = host?.fileAgainstDropping { texts.append((file, "")) }
    let assets = [looks.assets.stylesheet] + looks.assets.others
    return texts.map { path, text in OutputFile.made(path) { Array(text.utf8) } }
      + Sitemap.files(pages, base: base)
      + assets.map { asset in OutputFile.made(asset.path) { asset.bytes } }
      + [choiceFile, notFoundFile]
  }
}
