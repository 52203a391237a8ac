import Diagnostics
import Outputs
import Records
import Site
import TestSupport
import Testing
import Vietnamese

/// What each host gets, and what is said of its limits.
@Suite struct HostTests {
  private static func site(host: String?) throws -> SmallSite {
    try SmallSite(
      Sample.with([
        "site.yaml": Sample.settings + (host.map { "host: \($0)\n" } ?? ""),
        "commendations/qd-1.yaml": Sample.commendation(more: "aliases: [cu/qd-1]"),
      ]))
  }

  @Test(arguments: [
    ("cloudflare-pages", ["_headers", "_redirects"]), ("github-pages", [".nojekyll"]),
    ("gitlab-pages", ["_redirects"]), ("netlify", ["_headers", "_redirects"]),
    ("nginx", ["_nginx.conf"]), ("apache", [".htaccess"]), ("caddy", ["_caddyfile"]),
    ("iis", ["web.config"]),
  ])
  func `Each host gets the files it reads, and all else is the same`(
    host: String, own: [String]
  ) throws {
    let (with, without) = (try Self.site(host: host), try Self.site(host: nil))
    let names: Set = [
      ".nojekyll", "_headers", "_redirects", "_nginx.conf", ".htaccess", "_caddyfile", "web.config",
    ]
    #expect(with.findings == [])
    #expect(with.paths.filter(names.contains) == own)
    #expect(without.paths.filter(names.contains) == ["_headers", "_redirects"])
    #expect(
      with.bytes.filter { !names.contains($0.key) }
        == without.bytes.filter {
          !names.contains($0.key)
        })
    if own.contains("_headers") { #expect(with.bytes["_headers"] == without.bytes["_headers"]) }
  }

  @Test(arguments: ["cloudflare-pages", "gitlab-pages"])
  func `Who finds the page for what is not found by itself gets no rule of it`(host: String) throws
  {
    #expect(
      try Self.site(host: host).text("_redirects") == """
        /cu/qd-1 /vi/khen-thuong/qd-1/ 301
        /en/initiatives/:id/side-by-side/ /vi/de-xuat/:id/song-ngu/ 301

        """)
  }

  @Test func `Netlify gets the rules as they are without a host`() throws {
    let (with, without) = (try Self.site(host: "netlify"), try Self.site(host: nil))
    #expect(with.bytes["_redirects"] == without.bytes["_redirects"])
  }

  @Test func `The file for GitHub Pages is empty`() throws {
    #expect(try Self.site(host: "github-pages").bytes[".nojekyll"] == [])
  }

  @Test func `A host that is not known is refused`() throws {
    #expect(
      try Self.site(host: "geocities").findings == [
        "site.yaml:5:7 unknown-value: “geocities” is not one of the values that can stand here"
      ])
  }
}

/// The limits, with sites that are lists of names and sizes.
@Suite struct HostLimitTests {
  private func said(
    _ host: Host, rules: String = "", _ besides: [Besides] = [], of files: [WrittenFile]
  ) -> [String] {
    let host = Located(host, at: Place(file: "content/site.yaml", line: 5, column: 7))
    return HostCheck(host, rules: rules, besides: besides).findings(of: files).map { finding in
      ([finding.message] + finding.notes + [finding.help].compactMap { $0 }).map(\.en)
        .joined(separator: " | ")
    }
  }

  private func files(_ count: Int, in folder: String = "vi/", of size: Int = 100) -> [WrittenFile] {
    (0..<count).map { WrittenFile(path: "\(folder)\($0).json", size: size) }
  }

  private let cloudflare =
    "by https://developers.cloudflare.com/pages/platform/limits/, read on 29 November 2026"

  @Test func `As many as the host takes are no finding`() {
    #expect(said(.cloudflarePages, of: files(20_000)) == [])
    #expect(said(.cloudflarePages, of: files(1, of: 26_214_400)) == [])
    #expect(said(.githubPages, of: files(10, of: 100_000_000)) == [])
    #expect(said(.netlify, of: files(54_000) + files(54_000, in: "en/")) == [])
    #expect(said(.gitlabPages, of: files(199_999)) == [])
  }

  @Test func `Too many files are told with what can be turned off`() {
    let some = Besides("record_json", (0..<3_000).map { "vi/\($0).json" })
    #expect(
      said(.cloudflarePages, [some], of: files(20_001)) == [
        "the site has 20,001 files, and Cloudflare Pages (free plan) takes at most 20,000 files: 1 file too many | \(cloudflare) | write false under “publish” in site.yaml: record_json saves 3,000 files, 300\u{A0}kB"
      ])
  }

  @Test func `What can be turned off may not be enough`() {
    let few = Besides("side_by_side", ["vi/0.json"])
    #expect(
      said(.cloudflarePages, [few], of: files(20_002)) == [
        "the site has 20,002 files, and Cloudflare Pages (free plan) takes at most 20,000 files: 2 files too many | \(cloudflare) | to turn off all that is named below is not enough | write false under “publish” in site.yaml: side_by_side saves 1 file, 1\u{A0}kB"
      ])
  }

  @Test func `Nothing is left to be turned off`() {
    #expect(
      said(.githubPages, of: files(10, of: 100_000_001)) == [
        "the site has 1,000,000,010 bytes, and GitHub Pages takes at most 1,000,000,000 bytes: 10 bytes too many | by https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits, read on 29 November 2026 | choose a host that takes more, or a server of your own"
      ])
  }

  @Test func `A file that is too large is told by name`() {
    let archive = WrittenFile(path: "data/portable.zip", size: 26_214_401)
    let besides = [
      Besides("portable", ["data/portable.zip"]), Besides("record_json", ["vi/0.json"]),
    ]
    #expect(
      said(.cloudflarePages, besides, of: files(3) + [archive]) == [
        "the file “data/portable.zip” has 26,214,401 bytes, and Cloudflare Pages (free plan) takes at most 26,214,400 bytes: 1 byte too many | \(cloudflare) | write false under “publish” in site.yaml: portable saves 1 file, 26.2\u{A0}MB"
      ])
  }

  @Test func `Folders count where the host counts them`() {
    #expect(
      said(.gitlabPages, of: files(200_000)) == [
        "the site has 200,001 files and folders, and GitLab Pages (on GitLab.com) takes at most 200,000 files and folders: 1 file or folder too many | by https://gitlab.com/gitlab-org/gitlab/-/issues/500273, read on 29 November 2026 | choose a host that takes more, or a server of your own"
      ])
  }

  @Test func `The fullest folder is told`() {
    #expect(
      said(.netlify, of: files(54_001, in: "vi/de-xuat/") + files(54_000, in: "en/")) == [
        "the folder “vi/de-xuat” has 54,001 files, and Netlify takes at most 54,000 files: 1 file too many | by https://docs.netlify.com/site-deploys/overview, read on 29 November 2026 | choose a host that takes more, or a server of your own"
      ])
  }

  /// Cloudflare counts rules with placeholders apart.
  @Test func `Too many rules are told`() {
    let plain = (1...2_000).map { "/cu/\($0) /vi/ 301\n" }.joined()
    let any = "/en/initiatives/:id/side-by-side/ /vi/de-xuat/:id/song-ngu/ 301\n"
    #expect(said(.cloudflarePages, rules: plain + any, of: []) == [])
    #expect(
      said(.cloudflarePages, rules: plain + "/a /b 301\n", of: []).map { $0.prefix(108) } == [
        "the file “_redirects” has 2,001 rules, and Cloudflare Pages (free plan) takes at most 2,000 rules: 1 rule to"
      ])
    #expect(said(.githubPages, rules: plain + plain, of: []) == [])
    let long = "/\(String(repeating: "a", count: 64_000)) /b 301\n"
    #expect(
      said(.gitlabPages, rules: long, of: []).map { $0.prefix(70) } == [
        "the file “_redirects” has 64,009 bytes, and GitLab Pages (on GitLab.co"
      ])
  }
}
