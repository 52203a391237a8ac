import TestSupport
import Testing

/// What leads from a printed page back to the site.
@Suite struct OnPaperTests {
  private static let site = Result { try SmallSite(Sample.whole) }
  private let site: SmallSite

  init() throws { site = try Self.site.get() }

  @Test func `A record is printed with its address as a code, and as of which day`() throws {
    #expect(
      try site.shows(
        "<svg class=\"printed\" viewBox=\"-4 -4.5 41 41\" aria-hidden=\"true\">"
          + "<path stroke=\"#000\" shape-rendering=\"crispEdges\" d=\"M0 0h7m",
        "<span class=\"address\">https://bieuduong.example.vn/vi/khen-thuong/qd-1/</span>",
        "<div class=\"printed\">\n<p><strong>Còn hiệu lực, tính đến ngày 1/1/2026.</strong></p>",
        "<p>Cập nhật lần cuối: <time datetime=", "<p>Quét mã hoặc mở địa chỉ này",
        at: "vi/khen-thuong/qd-1/"))
  }

  @Test(arguments: [
    "vi/de-xuat/cap-phep/", "en/initiatives/cap-phep/", "en/bulletins/2024-01/",
    "vi/van-ban/nd-73/", "vi/cach-lam-hay/bao-cao/", "vi/ke-hoach/ke-hoach/",
    "en/consultations/dot-1/", "vi/bai-viet/phong-van/",
  ])
  func `Whatever is handed on has its code`(path: String) throws {
    #expect(
      try site.shows(
        "<svg class=\"printed\"", "<span class=\"address\">https://bieuduong.example.vn/\(path)<",
        at: path))
  }

  @Test(arguments: ["vi/", "vi/khen-thuong/", "en/units/", "en/statistics/", "vi/404.html"])
  func `A list has none`(path: String) throws {
    #expect(try !site.text(path).contains("class=\"printed\""))
  }

  @Test func `Both languages at once have the code of their own page`() throws {
    let site = try SmallSite(
      Sample.with([
        "initiatives/cap-phep/vi.md": "## Mục tiêu\n", "initiatives/cap-phep/en.md": "## Aim\n",
      ]))
    let page = "vi/de-xuat/cap-phep/song-ngu/"
    #expect(
      try site.shows(
        "<svg class=\"printed\"", "<span class=\"address\">https://bieuduong.example.vn/\(page)<",
        at: page))
  }

  @Test func `The style sheet knows the host, which links leave out`() throws {
    let below = try SmallSite(Sample.files, base: "https://host.example.vn:8443/sub/path/")
    #expect(try site.style.hasSuffix(":root{--origin:\"https://bieuduong.example.vn\"}\n"))
    #expect(try below.style.hasSuffix(":root{--origin:\"https://host.example.vn:8443\"}\n"))
  }
}

extension SmallSite {
  fileprivate var style: String {
    get throws {
      let path = paths.first { $0.hasPrefix("assets/site.") && $0.hasSuffix(".css") }
      return try text(#require(path))
    }
  }
}
