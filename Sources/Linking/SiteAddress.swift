internal import Foundation

/// A place of the site that a page leads to: a file, and an anchor in it.
struct SiteAddress: Hashable {
  let path: String
  let anchor: String?

  /// Nil for what lies elsewhere, or is no address of a file.
  ///
  /// - Parameters:
  ///   - written: as it stands in the page, without character references.
  ///   - page: the path of the page in the site.
  ///   - base: the address of the site, `https://host/sub/path/`.
  init?(_ written: String, on page: String, base: String) {
    guard var rest = SiteAddress.inSite(written, base) else { return nil }
    let anchor = rest.firstIndex(of: "#").map { String(rest[rest.index(after: $0)...]) }
    rest = rest.prefix { $0 != "#" && $0 != "?" }
    let path = rest.isEmpty ? page : SiteAddress.joined(rest, to: page)
    self.path = (path.removingPercentEncoding ?? path).ofFile
    // The beginning of a page needs no anchor, and words to be marked are none.
    let isAnchor = anchor.map { !$0.isEmpty && $0 != "top" && !$0.hasPrefix(":~:") } ?? false
    self.anchor = isAnchor ? anchor?.removingPercentEncoding ?? anchor : nil
  }

  /// What stands after the base address, with a `/` before it, or relative to the page.
  private static func inSite(_ written: String, _ base: String) -> Substring? {
    if written.hasPrefix(base) { return "/" + written.dropFirst(base.count) }
    let folder = folder(of: base)
    if written.hasPrefix("//") { return nil }
    if written.hasPrefix("/") {
      return written.hasPrefix(folder) ? "/" + written.dropFirst(folder.count) : nil
    }
    let first = written.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    return first.endIndex < written.endIndex && written[first.endIndex] == ":" ? nil : written[...]
  }

  /// In which the site lies on its host: `/sub/path/`.
  static func folder(of base: String) -> String {
    let parts = base.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return "/" + (parts.count > 3 ? parts[3] : "")
  }

  private static func joined(_ rest: Substring, to page: String) -> String {
    var parts = rest.hasPrefix("/") ? [] : page.split(separator: "/").dropLast()
    let steps = rest.split(separator: "/", omittingEmptySubsequences: false)
    for step in rest.hasPrefix("/") ? steps.dropFirst() : steps[...] {
      switch step {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(step)
      }
    }
    let isFolder = steps.last.map { $0.isEmpty || $0 == "." || $0 == ".." } ?? true
    let path = parts.filter { !$0.isEmpty }.joined(separator: "/")
    return isFolder && !path.isEmpty ? path + "/" : path
  }
}

extension String {
  fileprivate var ofFile: String { isEmpty || hasSuffix("/") ? self + "index.html" : self }
}
