internal import Edition
package import Outputs
internal import Vietnamese

/// One page in the sitemap, with its other language.
package struct SitemapEntry: Sendable {
  let route: Route
  let languages: [Language]
  let updated: PartialDate?

  init(_ page: SitePage) {
    route = page.route
    languages = page.isTranslated ? page.languages : [.vi]
    updated = page.updated
  }

  var paths: [String] {
    let own = languages.map { route.path(in: $0) }
    return own.contains(route.undecidedPath) ? own : own + [route.undecidedPath]
  }
}

/// `sitemap.xml`: every page that may be found, with its alternates; an index of files past 50,000 addresses.
package enum Sitemap {
  static let limit = 50_000

  /// One file, or an index and its parts.
  package static func files(_ pages: [SitePage], base: String) -> [OutputFile] {
    let entries = pages.filter(\.isListed).map(SitemapEntry.init)
    let parts = parts(of: entries)
    guard parts.count > 1 else {
      return [urlset("sitemap.xml", parts.first ?? [], base: base)]
    }
    let files = parts.enumerated().map { index, part in
      urlset("sitemap-\(index + 1).xml", part, base: base)
    }
    let paths = files.map(\.path)
    return [OutputFile.made("sitemap.xml") { index(paths, base: base) }] + files
  }

  private static func parts(of entries: [SitemapEntry]) -> [ArraySlice<SitemapEntry>] {
    let root = 1
    return entries[...].parts(of: (limit - root) / Language.allCases.count)
  }

  private static func index(_ paths: [String], base: String) -> [UInt8] {
    var xml = XML()
    xml.element("sitemapindex", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { xml in
      for path in paths { xml.element("sitemap") { $0.element("loc", text: base + path) } }
    }
    return xml.bytes
  }

  /// With fifty thousand addresses it takes 17 MB, which are nowhere whole.
  private static func urlset(
    _ path: String, _ entries: ArraySlice<SitemapEntry>, base: String
  ) -> OutputFile {
    let pieces = entries.parts(of: 1_000)
    let body = OutputBody.pieces(max(pieces.count, 1)) { piece, bytes in
      var xml = piece == 0 ? XML() : XML.continued
      if piece == 0 { xml.begin("urlset", namespaces) }
      for entry in pieces.isEmpty ? [] : pieces[piece] {
        for path in entry.paths { write(entry, path, base: base, into: &xml) }
      }
      if piece + 1 >= pieces.count { xml.end("urlset") }
      bytes += xml.bytes
    }
    return OutputFile(path: path, body: body)
  }

  private static let namespaces: KeyValuePairs = [
    "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
  ]

  private static func write(
    _ entry: SitemapEntry, _ path: String, base: String, into xml: inout XML
  ) {
    xml.element("url") { xml in
      xml.element("loc", text: base + path)
      if let updated = entry.updated { xml.element("lastmod", text: updated.iso) }
      for other in entry.languages { alternate(other.rawValue, entry.route.path(in: other), &xml) }
      alternate("x-default", entry.route.undecidedPath, &xml)
    }

    func alternate(_ code: String, _ path: String, _ xml: inout XML) {
      xml.empty("xhtml:link", ["rel": "alternate", "hreflang": code, "href": base + path])
    }
  }
}

extension ArraySlice {
  /// In their order, each of so many elements but the last.
  fileprivate func parts(of size: Int) -> [ArraySlice] {
    stride(from: startIndex, to: endIndex, by: size).map {
      self[$0..<Swift.min($0 + size, endIndex)]
    }
  }
}
