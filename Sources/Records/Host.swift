package import Vietnamese

/// A web host of which it is known what it takes and which files it reads as rules, or the program of a server of one’s own.
package enum Host: String, CaseIterable, Hashable, Sendable {
  case cloudflarePages = "cloudflare-pages"
  case githubPages = "github-pages"
  case gitlabPages = "gitlab-pages"
  case netlify
  case nginx, apache, caddy, iis

  /// As its owner calls it, with the plan whose limits are meant.
  package var name: Bilingual {
    switch self {
    case .cloudflarePages:
      Bilingual(vi: "Cloudflare Pages (gói miễn phí)", en: "Cloudflare Pages (free plan)")
    case .githubPages: Bilingual(vi: "GitHub Pages", en: "GitHub Pages")
    case .gitlabPages:
      Bilingual(vi: "GitLab Pages (trên GitLab.com)", en: "GitLab Pages (on GitLab.com)")
    case .netlify: Bilingual(vi: "Netlify", en: "Netlify")
    case .nginx: Bilingual(vi: "nginx", en: "nginx")
    case .apache: Bilingual(vi: "Apache", en: "Apache")
    case .caddy: Bilingual(vi: "Caddy", en: "Caddy")
    case .iis: Bilingual(vi: "IIS", en: "IIS")
    }
  }

  /// Whether `_redirects` leads old addresses on.
  package var readsRedirects: Bool { self != .githubPages && configuration == nil }

  /// The file in the site that tells a server of one’s own what all others are told by `_headers` and `_redirects`.
  package var configuration: String? {
    switch self {
    case .nginx: "_nginx.conf"
    case .apache: ".htaccess"
    case .caddy: "_caddyfile"
    case .iis: "web.config"
    case .cloudflarePages, .githubPages, .gitlabPages, .netlify: nil
    }
  }

  /// Whether a rule of `_redirects` may name the page for what is not found. The others find `404.html` by themselves.
  package var answersNotFoundByRule: Bool { self == .netlify }

  /// Whether `_headers` is sent with what it names.
  package var readsHeaders: Bool {
    switch self {
    case .cloudflarePages, .netlify: true
    case .githubPages, .gitlabPages, .nginx, .apache, .caddy, .iis: false
    }
  }

  /// Whether names that begin with `_` are dropped unless an empty file of this name says otherwise.
  package var fileAgainstDropping: String? { self == .githubPages ? ".nojekyll" : nil }
}

/// How much a host takes of something, and which page of its owner says so.
package struct HostLimit: Sendable {
  package enum Measure: Sendable {
    /// All files; all files and folders; those that lie in one folder.
    case files, entries, folder
    /// In bytes: each file, the site, the file of rules.
    case file, site, ruleFile
    /// Rules of `_redirects`: those of one address each, and all.
    case plainRules, rules
  }

  package let measure: Measure
  package let most: Int
  package let page: String
  package let read: Day

  fileprivate init(_ measure: Measure, _ most: Int, by page: String) {
    self.measure = measure
    self.most = most
    self.page = page
    read = HostLimit.day
  }

  /// On which all of these pages were read.
  private static let day = Day(2026, 11, 29)!
}

extension Host {
  /// Only what a page of the owner states. What is said in GB and KB is taken for the smaller 10⁹ and 10³ bytes.
  package var limits: [HostLimit] {
    switch self {
    case .cloudflarePages:
      let page = "https://developers.cloudflare.com/pages/platform/limits/"
      return [
        HostLimit(.files, 20_000, by: page), HostLimit(.file, 25 << 20, by: page),
        HostLimit(.plainRules, 2_000, by: page),
      ]
    case .githubPages:
      let guide = "https://docs.github.com/en/pages/getting-started-with-github-pages/"
      return [HostLimit(.site, 1_000_000_000, by: guide + "github-pages-limits")]
    case .gitlabPages:
      let rules = "https://docs.gitlab.com/ee/user/project/pages/redirects.html"
      return [
        HostLimit(.entries, 200_000, by: "https://gitlab.com/gitlab-org/gitlab/-/issues/500273"),
        HostLimit(.site, 1_000_000_000, by: "https://docs.gitlab.com/user/gitlab_com/"),
        HostLimit(.rules, 1_000, by: rules), HostLimit(.ruleFile, 64_000, by: rules),
      ]
    case .netlify:
      return [HostLimit(.folder, 54_000, by: "https://docs.netlify.com/site-deploys/overview")]
    case .nginx, .apache, .caddy, .iis: return []
    }
  }
}
