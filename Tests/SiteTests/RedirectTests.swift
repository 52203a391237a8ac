import TestSupport
import Testing

@Suite struct RedirectTests {
  @Test func `An old address leads to the page in its language`() throws {
    let site = try site(aliases: "[cu/qd-1, en/old/qd-1.html]")
    #expect(site.findings == [])
    #expect(
      try site.shows(
        "<html lang=\"vi\">", "content=\"0; url=/vi/khen-thuong/qd-1/\"", "content=\"noindex\"",
        "href=\"https://bieuduong.example.vn/vi/khen-thuong/qd-1/\"",
        "<a href=\"/vi/khen-thuong/qd-1/\">Bằng khen: Nguyễn Văn An</a>", at: "cu/qd-1/"))
    #expect(
      try site.shows(
        "<html lang=\"en\">", "content=\"0; url=/en/commendations/qd-1/\"",
        "Certificate of Merit: Nguyễn Văn An</a>", at: "en/old/qd-1.html"))
  }

  @Test func `Servers are told of old addresses first and of what is not found last`() throws {
    let site = try site(aliases: "[cu/qd-1, en/old/qd-1.html]")
    #expect(
      try site.text("_redirects") == """
        /cu/qd-1 /vi/khen-thuong/qd-1/ 301
        /en/old/qd-1.html /en/commendations/qd-1/ 301
        /en/initiatives/:id/side-by-side/ /vi/de-xuat/:id/song-ngu/ 301
        /vi/* /vi/404.html 404
        /en/* /en/404.html 404

        """)
  }

  @Test func `Old addresses with spaces, stars and marks stay one rule each`() throws {
    let site = try site(aliases: "[cũ/một trang, 'a*', '50%']")
    #expect(site.findings == [])
    #expect(
      try site.lines("301", at: "_redirects") == [
        "/c%C5%A9/m%E1%BB%99t%20trang /vi/khen-thuong/qd-1/ 301",
        "/a%2A /vi/khen-thuong/qd-1/ 301",
        "/50%25 /vi/khen-thuong/qd-1/ 301",
        "/en/initiatives/:id/side-by-side/ /vi/de-xuat/:id/song-ngu/ 301",
      ])
    #expect(site.has("cũ/một trang/index.html"))
  }

  @Test func `Old addresses are in no sitemap`() throws {
    #expect(try !site(aliases: "[cu/qd-1]").shows("cu/qd-1", at: "sitemap.xml"))
  }

  private func site(aliases: String) throws -> SmallSite {
    try SmallSite(
      Sample.with([
        "commendations/qd-1.yaml": Sample.commendation(more: "aliases: \(aliases)")
      ]))
  }
}
