/// Holds what pages lead to against what there is.
package struct LinkCheck: Sendable {
  private let base: String
  private let paths: Set<String>

  /// - Parameters:
  ///   - base: the address of the site, `https://host/sub/path/`.
  ///   - paths: of all its files.
  package init(base: String, paths: [String]) {
    self.base = base
    self.paths = Set(paths)
  }

  package func holds(_ path: String) -> Bool { paths.contains(path) }

  package func look(at bytes: [UInt8], of page: String) -> PageLinks {
    let scan = PageScan(bytes)
    var links = PageLinks()
    for written in scan.links {
      guard let address = SiteAddress(written, on: page, base: base) else { continue }
      guard paths.contains(address.path) else {
        links.dead.append(written)
        continue
      }
      guard let anchor = address.anchor, address.path.hasSuffix(".html") else { continue }
      if address.path != page {
        links.open.append(OpenLink(written: written, path: address.path, anchor: anchor))
      } else if !scan.anchors.contains(anchor) {
        links.dead.append(written)
      }
    }
    return links
  }
}

/// Where a page leads, as far as that is nowhere or not known yet.
package struct PageLinks: Sendable {
  /// As they are written.
  package fileprivate(set) var dead: [String] = []
  /// To an anchor of another page.
  package fileprivate(set) var open: [OpenLink] = []
}

package struct OpenLink: Sendable {
  package let written: String
  package let path: String
  package let anchor: String
}
