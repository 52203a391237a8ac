import Foundation
import TestSupport
import Testing

/// A site below a folder of its host.
@Suite struct BaseTests {
  private static let site = Result {
    try SmallSite(
      Sample.whole.merging([
        "commendations/qd-1.yaml": Sample.commendation(more: "aliases: [cu/qd-1]"),
        "articles/phong-van/vi.md": "Xem [quyết định](commendation:qd-1).\n\n![](anh.jpg)\n",
        "articles/phong-van/anh.jpg": "JPEG",
        "articles/phong-van/record.yaml": """
        title: {vi: Phỏng vấn, en: Interview}
        on: 2024-02-01
        media: [{file: anh.jpg, alt: {vi: Quầy, en: Desk}, credit: {vi: An, en: An}}]
        """,
      ]) { _, new in new }, base: "https://host.example.vn/sub/path")
  }
  private let site: SmallSite

  init() throws { site = try Self.site.get() }

  @Test func `No address leaves the folder`() throws {
    // The style sheet writes the host before addresses that have the folder.
    for path in site.paths where !path.hasSuffix(".css") {
      let text = try site.text(path)
      #expect(
        text.matches(of: /(?:href|src|url)="?=?\/(?!sub\/path\/)/).map { String($0.0) } == [],
        "\(path)")
      #expect(
        text.matches(of: /host\.example\.vn(?!\/sub\/path\/)/).map { String($0.0) } == [],
        "\(path)")
      #expect(!text.contains("bieuduong.example.vn"), "\(path)")
    }
  }

  @Test func `Pages, feeds and rules for servers name it`() throws {
    #expect(
      try site.shows(
        "href=\"/sub/path/assets/site.",
        "<link rel=\"canonical\" href=\"https://host.example.vn/sub/path/vi/bai-viet/phong-van/\">",
        "<a href=\"/sub/path/vi/khen-thuong/qd-1/\">quyết định</a>",
        "srcset=\"/sub/path/images/articles/phong-van/anh-60.",
        "<img src=\"/sub/path/images/articles/phong-van/anh-60.", at: "vi/bai-viet/phong-van/"))
    #expect(try site.shows("content=\"0; url=/sub/path/vi/khen-thuong/qd-1/\"", at: "cu/qd-1/"))
    #expect(
      try site.shows(
        "\n/sub/path/assets/*\n", "\n/sub/path/media/*\n", "\n/sub/path/images/*\n", at: "_headers")
    )
    let rules = try site.lines("/sub/path/", at: "_redirects")
    #expect(rules.first == "/sub/path/cu/qd-1 /sub/path/vi/khen-thuong/qd-1/ 301")
    #expect(
      rules.contains(
        "/sub/path/en/initiatives/:id/side-by-side/ /sub/path/vi/de-xuat/:id/song-ngu/ 301"))
    #expect(
      rules.suffix(2) == [
        "/sub/path/vi/* /sub/path/vi/404.html 404", "/sub/path/en/* /sub/path/en/404.html 404",
      ])
    #expect(rules.allSatisfy { $0.wholeMatch(of: /\/sub\/path\/\S+ \/sub\/path\/\S+ \d+/) != nil })
    #expect(try site.shows("<a href=\"/sub/path/en/\" hreflang=\"en\"", at: ""))
  }
}
