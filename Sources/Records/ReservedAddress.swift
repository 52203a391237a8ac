/// What lies at the root of a site beside the folders of both languages: made by the tool, or read by hosts as rules.
///
/// An old address there would replace a file of the tool, or be taken for one at the next build.
package enum ReservedAddress {
  package static let folders: Set<String> = ["assets", "data", "images", "media", "search"]
  package static let files = Set([
    "index.html", "404.html", "robots.txt", "sitemap.xml", "_headers", "_redirects", "_worker.js",
    "_routes.json", "manifest.json", "manifest.json.sig", "signing-key.pem", "trace.jsonl",
  ]).union(Host.allCases.compactMap(\.configuration))

  /// Names that begin with a dot are the tool's notes, the repository's or the host's. Case does not count, for it does not
  /// on the disks of Windows and macOS.
  package static func holds(_ path: String) -> Bool {
    let parts = path.lowercased().split(separator: "/").map(String.init)
    guard let first = parts.first else { return true }
    return parts.contains { $0.hasPrefix(".") } || folders.contains(first) || files.contains(first)
      || isSitemap(first)
  }

  /// A sitemap of very many pages has parts: `sitemap-2.xml`.
  private static func isSitemap(_ name: String) -> Bool {
    name.hasPrefix("sitemap-") && name.hasSuffix(".xml")
  }
}
