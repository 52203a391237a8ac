import TestSupport
import Testing

/// What the configuration of a web server says. The check `hosts` asks the servers themselves.
@Suite struct ServerTests {
  private static let ownBase = "https://bieuduong.example.vn/"
  private static let odd = ##"cu/a"b'c {$x} `d`;–"##

  private static func lines(
    of file: String, host: String, at base: String = ownBase, with part: String
  ) throws -> [String] {
    let settings = Sample.settings.replacing(ownBase, with: base) + "host: \(host)\n"
    let alias = odd.replacing("'", with: "''")
    let site = try SmallSite(
      Sample.with([
        "site.yaml": settings,
        "commendations/qd-1.yaml": Sample.commendation(
          more: "aliases: ['\(alias)', cu/trang.html]"),
      ]))
    #expect(site.findings == [])
    return try site.lines(part, at: file).map { String($0.drop { $0 == " " || $0 == "\t" }) }
  }

  @Test func `In nginx an old address is compared as it is, whatever stands in it`() throws {
    #expect(
      try Self.lines(of: "_nginx.conf", host: "nginx", with: "return 301 \"/vi/khen-thuong") == [
        #"location = "/cu/a\"b'c {$x} `d`;–" { return 301 "/vi/khen-thuong/qd-1/"; }"#,
        #"location = "/cu/a\"b'c {$x} `d`;–/" { return 301 "/vi/khen-thuong/qd-1/"; }"#,
        #"location = "/cu/trang.html" { return 301 "/vi/khen-thuong/qd-1/"; }"#,
        #"location = "/cu/trang.html/" { return 301 "/vi/khen-thuong/qd-1/"; }"#,
      ])
    #expect(
      try Self.lines(of: "_nginx.conf", host: "nginx", with: "side-by-side") == [
        #"location ~ "^/en/initiatives/([0-9a-z-]+)/side-by-side/?$" { return 301 "/vi/de-xuat/$1/song-ngu/"; }"#
      ])
  }

  @Test func `For Apache it is an expression of letters and numbers`() throws {
    #expect(
      try Self.lines(of: ".htaccess", host: "apache", with: "RedirectMatch 301 \"^/cu") == [
        #"RedirectMatch 301 "^/cu/a\x22b\x27c\x20\x7B\x24x\x7D\x20\x60d\x60\x3B–/?$" "/vi/khen-thuong/qd-1/""#,
        #"RedirectMatch 301 "^/cu/trang\.html/?$" "/vi/khen-thuong/qd-1/""#,
      ])
  }

  @Test func `For Caddy too, where it is not plain`() throws {
    #expect(
      try Self.lines(of: "_caddyfile", host: "caddy", with: "/vi/khen-thuong/qd-1/") == [
        #"`~^/cu/a\x22b\x27c\x20\x7B\x24x\x7D\x20\x60d\x60\x3B–/?$` "/vi/khen-thuong/qd-1/""#,
        #""/cu/trang.html" "/vi/khen-thuong/qd-1/""#,
        #""/cu/trang.html/" "/vi/khen-thuong/qd-1/""#,
      ])
  }

  @Test func `IIS is told of plain ones, below the folder of the site`() throws {
    let base = "https://example.org/sub/path/"
    #expect(
      try Self.lines(of: "web.config", host: "iis", at: base, with: "location path=\"cu/") == [
        #"<location path="cu/trang.html">"#
      ])
    #expect(
      try Self.lines(of: "web.config", host: "iis", at: base, with: "httpRedirect").first
        == #"<httpRedirect enabled="true" destination="/sub/path/vi/khen-thuong/qd-1/" exactDestination="true" httpResponseStatus="Permanent" />"#
    )
  }

  @Test func `A site in a folder of its host is told of with it`() throws {
    let base = "https://example.org/sub/path/"
    #expect(
      try Self.lines(of: "_nginx.conf", host: "nginx", at: base, with: "location ^~")
        == [
          "search", "assets", "media", "data", "images",
        ].map { #"location ^~ "/sub/path/\#($0)/" {"# })
    #expect(
      try Self.lines(of: ".htaccess", host: "apache", at: base, with: "ErrorDocument") == [
        #"ErrorDocument 404 "/sub/path/404.html""#, #"ErrorDocument 404 "/sub/path/vi/404.html""#,
        #"ErrorDocument 404 "/sub/path/en/404.html""#,
      ])
  }
}
