/// Holds what pages lead to against what there is.
package struct LinkCheck: Sendable {
  private let base: String
  private let paths: Set<String>
  /// The addresses of the files as nearly all links are written: from the root of the host, without an anchor. They are known
  /// without being taken apart.
  private let usual: Set<String>

  /// - Parameters:
  ///   - base: the address of the site, `https://host/sub/path/`.
  ///   - paths: of all its files.
  package init(base: String, paths: [String]) {
    self.base = base
    self.paths = Set(paths)
    let folder = SiteAddress.folder(of: base)
    usual = Set(
      paths.lazy.filter { !$0.utf8.contains(where: "#?%".utf8.contains) }.map { folder + $0.ofLink }
    )
  }

  package func holds(_ path: String) -> Bool { paths.contains(path) }

  package func look(at bytes: [UInt8], of page: String) -> PageLinks {
    let scan = PageScan(bytes)
    var links = PageLinks()
    for written in scan.links where !isUsual(written) {
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

  private func isUsual(_ written: String) -> Bool {
    if usual.contains(written) { return true }
    return written.hasPrefix(base)
      && usual.contains(SiteAddress.folder(of: base) + written.dropFirst(base.count))
  }
}

extension String {
  /// A page is linked to by its folder.
  fileprivate var ofLink: Substring {
    let page = "index.html"
    return self == page || hasSuffix("/" + page) ? dropLast(page.count) : self[...]
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
