import TestSupport
import Testing

@Suite struct FeedTests {
  @Test
  func `There is a feed for all, corrections, each unit, each register and each choice in it`()
    throws
  {
    let feeds = try Sites.whole.get().paths.filter { $0.hasSuffix("atom.xml") }
    let folders = ["", "corrections/", "units/so/", "units/ubnd/", "bulletins/", "initiatives/"]
    for folder in folders { #expect(feeds.contains("en/\(folder)atom.xml")) }
    #expect(
      feeds.filter { $0.hasPrefix("en/commendations/") } == [
        "en/commendations/atom.xml", "en/commendations/authority/ubnd/atom.xml",
        "en/commendations/category/commendation/atom.xml",
        "en/commendations/field/so-hoa/atom.xml", "en/commendations/form/bang-khen/atom.xml",
        "en/commendations/status/in-force/atom.xml", "en/commendations/unit/so/atom.xml",
        "en/commendations/year/2023/atom.xml",
      ])
    #expect(feeds.contains("vi/khen-thuong/hinh-thuc/bang-khen/atom.xml"))
  }

  @Test func `An entry has a lasting id and the day its content changed`() throws {
    #expect(
      try Sites.whole.get().text("en/units/so/atom.xml") == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml" xml:lang="en">
        <id>https://bieuduong.example.vn/en/units/so/atom.xml</id>
        <title>Department of Construction – Commendations</title>
        <updated>2023-11-16T00:00:00+07:00</updated>
        <link rel="self" type="application/atom+xml" href="https://bieuduong.example.vn/en/units/so/atom.xml"/>
        <link rel="alternate" type="text/html" href="https://bieuduong.example.vn/en/units/so/"/>
        <author>
        <name>Provincial Committee</name>
        </author>
        <h:p>This is an Atom feed: copy the address of this page into a feed reader to be told of new entries. The same as a page to read:</h:p>
        <h:p>
        <h:a href="https://bieuduong.example.vn/en/units/so/">https://bieuduong.example.vn/en/units/so/</h:a>
        </h:p>
        <h:p>
        <h:a href="https://bieuduong.example.vn/en/feeds/">All feeds (RSS/Atom)</h:a>
        </h:p>
        <entry>
        <id>https://bieuduong.example.vn/en/commendations/qd-1/</id>
        <title>Certificate of Merit: Nguyễn Văn An (In force, as of 16 November 2023)</title>
        <updated>2023-11-16T00:00:00+07:00</updated>
        <link rel="alternate" type="text/html" href="https://bieuduong.example.vn/en/commendations/qd-1/"/>
        <summary>In force; Decision No. 1/QĐ-UBND of 16 November 2023 by the Provincial Committee; Status as of 16 November 2023. Shortened a procedure</summary>
        </entry>
        <entry>
        <id>https://bieuduong.example.vn/en/initiatives/cap-phep/</id>
        <title>Digital permits</title>
        <updated>2023-10-20T00:00:00+07:00</updated>
        <link rel="alternate" type="text/html" href="https://bieuduong.example.vn/en/initiatives/cap-phep/"/>
        <summary>Permits over the network</summary>
        </entry>
        </feed>

        """)
  }

  @Test func `The newest stands first and dates the feed`() throws {
    #expect(
      try Sites.whole.get().shows(
        "<updated>2024-03-01T00:00:00+07:00</updated>",
        "<id>https://bieuduong.example.vn/vi/dinh-chinh/#sua-1</id>",
        "<title>Đính chính: Bằng khen: Nguyễn Văn An</title>",
        "<id>https://bieuduong.example.vn/vi/bai-viet/phong-van/</id>",
        "<id>https://bieuduong.example.vn/vi/ban-tin/2024-01/</id>",
        "<id>https://bieuduong.example.vn/vi/khen-thuong/qd-1/</id>",
        "<id>https://bieuduong.example.vn/vi/de-xuat/cap-phep/</id>", at: "vi/atom.xml"))
  }

  @Test func `Pages offer the feeds of what they show`() throws {
    let link = "<link rel=\"alternate\" type=\"application/atom+xml\""
    #expect(
      try Sites.whole.get().lines(link, at: "vi/don-vi/so/") == [
        "\(link) title=\"Biểu dương\" href=\"/vi/atom.xml\">",
        "\(link) title=\"Sở Xây dựng – Biểu dương\" href=\"/vi/don-vi/so/atom.xml\">",
      ])
    #expect(
      try Sites.whole.get().lines(link, at: "en/commendations/form/bang-khen/") == [
        "\(link) title=\"Commendations\" href=\"/en/atom.xml\">",
        "\(link) title=\"Commendations – Certificate of Merit – Commendations\" href=\"/en/commendations/form/bang-khen/atom.xml\">",
      ])
  }
}

@Suite struct SupportFileTests {
  @Test func `The sitemap names every page with its other language`() throws {
    let site = try Sites.whole.get()
    let root = "https://bieuduong.example.vn"
    #expect(
      try site.shows(
        """
        <url>
        <loc>\(root)/vi/khen-thuong/qd-1/</loc>
        <lastmod>2024-03-01</lastmod>
        <xhtml:link rel="alternate" hreflang="vi" href="\(root)/vi/khen-thuong/qd-1/"/>
        <xhtml:link rel="alternate" hreflang="en" href="\(root)/en/commendations/qd-1/"/>
        <xhtml:link rel="alternate" hreflang="x-default" href="\(root)/vi/khen-thuong/qd-1/"/>
        </url>
        <url>
        <loc>\(root)/en/commendations/qd-1/</loc>
        """, at: "sitemap.xml"))
    let unlisted = ["404.html", "/song-ngu/index.html", "/side-by-side/index.html"]
    let pages = site.paths.filter { path in
      path.hasSuffix(".html") && !unlisted.contains { path.hasSuffix($0) }
    }
    #expect(try site.lines("<loc>", at: "sitemap.xml").count == pages.count)
  }

  @Test func `Robots may read everything`() throws {
    #expect(
      try Sites.whole.get().text("robots.txt") == """
        User-agent: *
        Allow: /

        Sitemap: https://bieuduong.example.vn/sitemap.xml

        """)
  }

  @Test func `Servers are told to let nothing run in papers`() throws {
    #expect(
      try Sites.whole.get().shows(
        "/media/*\n  Content-Security-Policy: sandbox; default-src 'none';",
        "form-action 'none'; frame-ancestors 'none'\n  Content-Disposition: attachment\n",
        at: "_headers"))
  }

  @Test func `Servers are told to let nothing from elsewhere in`() throws {
    #expect(
      try Sites.whole.get().shows(
        "/*\n  Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self';",
        "frame-ancestors 'none'\n", "X-Content-Type-Options: nosniff\n",
        "/assets/*\n  Cache-Control: public, max-age=31536000, immutable", at: "_headers"))
  }
}
