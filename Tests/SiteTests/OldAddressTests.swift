import Records
import TestSupport
import Testing

/// What an editor may write under `aliases:`, as it is copied from somewhere.
@Suite struct OldAddressTests {
  private func site(aliases: String) throws -> SmallSite {
    try SmallSite(
      Sample.with([
        "commendations/qd-1.yaml": Sample.commendation(more: "aliases: \(aliases)")
      ]))
  }

  @Test(arguments: [
    ".bieuduong/manifest.next", ".bieuduong/staging/x", ".git/config", ".well-known/x",
    "cu/.an/trang.html", "_headers", "_redirects", "_worker.js", "_routes.json", "robots.txt",
    "sitemap.xml", "sitemap-2.xml", "index.html", "404.html", "assets/site.0b3b093d.css",
    "Assets/x",
    "data/units.csv", "DATA/", "images/x.html", "media/", "search", "%2Ebieuduong/manifest",
    "ROBOTS.TXT", "assets", "_nginx.conf", ".htaccess", "_caddyfile", "Web.config",
    "manifest.json", "manifest.json.sig", "Trace.jsonl", "signing-key.pem",
  ])
  func `No old address lies among the files of the tool or of the host`(alias: String) throws {
    let site = try site(aliases: "[\"\(alias)\"]")
    #expect(
      site.findings == [
        "commendations/qd-1.yaml:8:11 bad-address: “\(alias)” is a place for files of the tool or of the web server (kept for them: assets/, data/, images/, media/, search/, .htaccess, 404.html, _caddyfile, _headers, _nginx.conf, _redirects, _routes.json, _worker.js, index.html, manifest.json, manifest.json.sig, robots.txt, signing-key.pem, sitemap.xml, trace.jsonl, web.config, and every name that begins with a dot)"
      ])
  }

  @Test(arguments: [
    "vi/data", "du-lieu/", "data.html", "data-cu/x", "cu/assets/x.html", "_layouts/15/start.aspx",
    "tin.tuc", "robots.txt.html", "sitemap.html", "media-center/", "search.aspx", "cu/404.html",
    "Pages/Default.aspx",
  ])
  func `An address that only looks like one of them is taken`(alias: String) throws {
    #expect(try site(aliases: "[\"\(alias)\"]").findings == [])
  }

  @Test func `Nothing lies at the root of a site that an old address could replace`() throws {
    let roots = Set(try Sites.whole.get().paths.map { String($0.prefix { $0 != "/" }) })
    let known = ["vi", "en", "cu"]
    #expect(
      roots.filter { !known.contains($0) && !ReservedAddress.holds($0) && $0 != "old" } == [])
  }

  @Test func `An address copied from a browser is the one it stood for`() throws {
    let site = try site(aliases: "['cu/gi%E1%BB%9Bi-thi%E1%BB%87u', 'a%20b', 'gi%C3%A1-50%.html']")
    #expect(site.findings == [])
    #expect(
      try site.lines("301", at: "_redirects") == [
        "/cu/gi%E1%BB%9Bi-thi%E1%BB%87u /vi/khen-thuong/qd-1/ 301",
        "/a%20b /vi/khen-thuong/qd-1/ 301",
        "/gi%C3%A1-50%25.html /vi/khen-thuong/qd-1/ 301",
        "/en/initiatives/:id/side-by-side/ /vi/de-xuat/:id/song-ngu/ 301",
      ])
    #expect(site.has("cu/giới-thiệu/index.html"))
  }

  @Test func `Accents that a browser of macOS took apart are put together`() throws {
    #expect(try site(aliases: "['cu/cu%CC%83']").has("cu/cũ/index.html"))
  }

  @Test(arguments: ["gi%E1%BB", "%FF", "a%C3b"])
  func `Signs that make no letters are told of with the right form`(alias: String) throws {
    #expect(
      try site(aliases: "['\(alias)']").findings == [
        "commendations/qd-1.yaml:8:11 bad-address: the % signs in “\(alias)” do not make letters"
      ])
  }

  @Test(arguments: ["%2e%2e/x", "a%00b", "a%3Fb", "a%23b", "%2Fvi", "a%5Cb", "a%2F%2Fb"])
  func `No sign hides what may not stand in an address`(alias: String) throws {
    let findings = try site(aliases: "['\(alias)']").findings
    #expect(findings.count == 1)
    #expect(findings.allSatisfy { $0.contains(" bad-address: ") })
  }

  @Test(arguments: [
    ("[vi/Cu, vi/cu]", "vi/cu/index.html", "vi/Cu/index.html"),
    ("[vi/khen-thuong/QD-1]", "vi/khen-thuong/QD-1/index.html", "vi/khen-thuong/qd-1/index.html"),
    ("['cu/CŨ.html', 'cu/cũ.html']", "cu/cũ.html", "cu/CŨ.html"),
    ("[VI/index.html]", "VI/index.html", "vi/index.html"),
  ])
  func `Two addresses that differ in capitals alone are one`(
    aliases: String, taken: String, other: String
  ) throws {
    let findings = try site(aliases: aliases).findings
    #expect(findings.count == 1)
    #expect(
      findings.allSatisfy {
        $0.contains(" duplicate-address: two pages have the address “\(taken)”")
          && $0.contains("(it differs from “\(other)” in capitals alone;")
      })
  }

  @Test func `A file in one spelling is no folder in another`() throws {
    #expect(try site(aliases: "[cu.html, CU.html/a]").findings.count == 1)
  }
}
