import Foundation
import TestSupport
import Testing

@testable import Pages

/// The pictures shown where links are shared.
@Suite struct PreviewTests {
  private func site(
    _ changes: [String: String] = [:], settings: String = "previews: true",
    at now: String = "2026-01-01T00:00"
  ) throws -> SmallSite {
    let content = Sample.files.merging(changes) { _, new in new }
    let all = content.merging(["site.yaml": content["site.yaml"]! + "\n\(settings)\n"]) { _, new in
      new
    }
    return try SmallSite(all, at: now)
  }

  private func image(_ site: SmallSite, _ page: String) throws -> String? {
    try site.text(page).firstMatch(of: /<meta property="og:image" content="([^"]*)">/)
      .map { String($0.1) }
  }

  @Test func `None is drawn and none is named unless the settings ask for them`() throws {
    let site = try site(settings: "previews: false")
    #expect(site.paths.filter { $0.hasPrefix("images/") } == [])
    #expect(site.files(with: "og:image") == [])
    #expect(site.files(with: "twitter:card") == [])
  }

  @Test
  func
    `A report and a document have their own in each language, units one, every other page the site's`()
    throws
  {
    let site = try site()
    let names = try [
      "vi/de-xuat/cap-phep/", "en/initiatives/cap-phep/", "en/documents/nd-73/", "en/units/so/",
      "vi/",
    ].map {
      try image(site, $0)?.replacing(/\.[0-9a-f]{8}\./, with: ".")
    }
    let folder = "https://bieuduong.example.vn/images/previews"
    #expect(
      names == [
        "\(folder)/vi/initiatives-cap-phep.png", "\(folder)/en/initiatives-cap-phep.png",
        "\(folder)/en/documents-nd-73.png", "\(folder)/en/units.png", "\(folder)/vi/site.png",
      ])
    #expect(
      try site.shows(
        "<meta property=\"og:image:width\" content=\"1200\">",
        "<meta property=\"og:image:height\" content=\"630\">",
        "<meta property=\"og:image:alt\" content=\"Digital permits. Department of Construction",
        "<meta name=\"twitter:card\" content=\"summary_large_image\">",
        at: "en/initiatives/cap-phep/"))
    let drawn = site.paths.filter { $0.hasPrefix("images/previews/") }
    #expect(try Set(drawn.map(site.text)) == ["1200 × 630 png"])
    #expect(drawn.count == 12)
  }

  @Test func `The name changes with what the picture shows, and with nothing else`() throws {
    let page = "vi/de-xuat/cap-phep/"
    let before = try image(site(), page)
    let text = try site(["initiatives/cap-phep/vi.md": "Một bài khác.\n"])
    #expect(try image(text, page) == before)
    let title = try site([
      "initiatives/cap-phep/record.yaml": Sample.initiative(title: "{vi: Cấp phép, en: Permits}")
    ])
    #expect(try image(title, page) != before)
  }

  @Test func `A record under embargo has none`() throws {
    let site = try site([
      "initiatives/cap-phep/record.yaml": Sample.initiative(more: "embargo: 2026-02-01T08:00"),
      "commendations/qd-1.yaml": Sample.commendation(more: "embargo: 2026-02-01T08:00"),
    ])
    #expect(site.paths.filter { $0.contains("cap-phep") || $0.contains("qd-1") } == [])
  }

  @Test func `Words that are markup stay words`() throws {
    var card = PreviewCard(site: "A & B", title: "<script>")
    card.text = "1 < 2"
    let svg = String(decoding: card.svg, as: UTF8.self)
    #expect(svg.contains(">&lt;script&gt;</text>"))
    #expect(svg.contains(">A &amp; B</text>"))
    #expect(svg.contains(">1 &lt; 2</text>"))
  }
}

@Suite struct SetTextTests {
  @Test func `Lines are broken between words, and every line fits`() {
    let title = "Cấp giấy phép xây dựng nhà ở riêng lẻ theo cách kê khai một lần"
    let set = SetText(title, .serifBold, sizes: [60], width: 700, height: 400)
    #expect(set.lines.joined(separator: " ") == title)
    #expect(set.lines.count == 4)
    #expect(set.lines.allSatisfy { PreviewFont.serifBold.width(of: $0, size: 60) <= 700 })
  }

  @Test func `A long text is set smaller before it is cut`() {
    let text = Array(repeating: "Nghị quyết", count: 12).joined(separator: " ")
    let smaller = SetText(text, .serifBold, sizes: [60, 40], width: 1000, height: 230)
    #expect(smaller.size == 40)
    #expect(smaller.lines.last?.hasSuffix("…") == false)
    let cut = SetText(text, .serifBold, sizes: [60], width: 1000, height: 170)
    #expect(cut.lines.count == 2)
    #expect(cut.lines.last?.hasSuffix("…") == true)
  }

  @Test func `A word that no line holds is parted`() {
    let set = SetText(
      String(repeating: "nghiêng", count: 30), .sans, sizes: [30], width: 300, height: 9000)
    #expect(set.lines.joined() == String(repeating: "nghiêng", count: 30))
    #expect(set.lines.allSatisfy { PreviewFont.sans.width(of: $0, size: 30) <= 300 })
    #expect(SetText("", .sans, sizes: [30], width: 300).lines == [])
  }

  /// Noto's own widths: Ẩ is as wide as A, Ữ as U and a horn.
  @Test func `A letter with marks is as wide as the letter`() {
    #expect(PreviewFont.serifBold.width(of: "Ẩ", size: 1000) == 753)
    #expect(PreviewFont.serifBold.width(of: "ế", size: 1000) == 571)
    #expect(PreviewFont.sans.width(of: "đ", size: 1000) == 615)
    #expect(PreviewFont.serifBold.width(of: "Ữ", size: 1000) >= 853)
  }
}
