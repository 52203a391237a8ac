import Edition
import Outputs
import Records
import Testing

@testable import Pages

/// A map of more pages than memory should hold in one piece, and of more addresses than one file may have.
@Suite struct SitemapTests {
  private static func maps(of count: Int) -> [(path: String, text: String)] {
    let pages = (0..<count).map {
      SitePage(.record(RecordKey(.official, "a-\($0)"))) { _, _, _ in [] }
    }
    return Sitemap.files(pages, base: "https://a.vn/").map { file in
      var bytes: [UInt8] = []
      switch file.body {
      case .pieces(let count, let append): for piece in 0..<count { append(piece, &bytes) }
      case .made(let make): _ = make(&bytes)
      default: Issue.record("\(file.path) is made in another way")
      }
      return (file.path, String(decoding: bytes, as: UTF8.self))
    }
  }

  private static func count(_ tag: String, in text: String) -> Int {
    text.split(separator: tag, omittingEmptySubsequences: false).count - 1
  }

  @Test(arguments: [0, 1, 999, 1_000, 1_001, 24_999]) func `One file has one beginning and one end`(
    count: Int
  ) throws {
    let maps = Self.maps(of: count)
    #expect(maps.map(\.path) == ["sitemap.xml"])
    let text = try #require(maps.first).text
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns="))
    #expect(text.hasSuffix("</urlset>\n"))
    #expect(Self.count("<?xml", in: text) == 1)
    #expect(Self.count("<urlset", in: text) == 1)
    #expect(Self.count("</urlset>", in: text) == 1)
    #expect(Self.count("<loc>", in: text) == 2 * count)
  }

  @Test func `Past 50,000 addresses there is an index, and each page is in one of its parts`()
    throws
  {
    let maps = Self.maps(of: 25_500)
    #expect(maps.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
    #expect(maps.dropFirst().map { Self.count("<loc>", in: $0.text) } == [49_998, 1_002])
    #expect(maps[0].text.contains("<loc>https://a.vn/sitemap-2.xml</loc>"))
    let last = try #require(maps.last).text
    #expect(last.contains("<loc>https://a.vn/vi/can-bo/a-25499/</loc>"))
    #expect(!last.contains("<loc>https://a.vn/vi/can-bo/a-0/</loc>"))
  }
}
