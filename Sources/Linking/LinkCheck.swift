/// Holds what pages lead to against what there is.
package struct LinkCheck: Sendable {
  private let base: String
  /// In which the site lies on its host: `/sub/path/`.
  private let folder: String
  /// All files as links name them, below that folder. Nearly all links are written so, and need not be taken apart.
  private let files: Set<Substring>
  /// Whether one bears a sign that means something else in a link.
  private let haveSigns: Bool

  /// - Parameters:
  ///   - base: the address of the site, `https://host/sub/path/`.
  ///   - paths: of all its files.
  package init(base: String, paths: [String]) {
    self.base = base
    folder = SiteAddress.folder(of: base)
    files = Set(paths.lazy.map(\.ofLink))
    haveSigns = paths.contains(where: \.hasSign)
  }

  package func holds(_ path: String) -> Bool { files.contains(path.ofLink) }

  package func look(at bytes: [UInt8], of page: String) -> PageLinks {
    let scan = PageScan(bytes)
    var links = PageLinks()
    for written in scan.links where !isUsual(written) {
      guard let address = SiteAddress(written, on: page, base: base) else { continue }
      guard holds(address.path) else {
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
    guard !haveSigns || !written.hasSign else { return false }
    return isFile(written, in: folder) || isFile(written, in: base)
  }

  private func isFile(_ written: String, in folder: String) -> Bool {
    written.hasPrefix(folder)
      && files.contains(Substring(written.utf8.dropFirst(folder.utf8.count)))
  }
}

extension String {
  /// A page is linked to by its folder.
  fileprivate var ofLink: Substring {
    let page = "index.html"
    return self == page || hasSuffix("/" + page) ? dropLast(page.count) : self[...]
  }

  /// Of an anchor, a question, or a letter by its number.
  fileprivate var hasSign: Bool { utf8.contains { "#?%".utf8.contains($0) } }
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
