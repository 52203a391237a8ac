/// Where the rules of a site lead old addresses, as `_redirects` has them.
struct Redirects {
  private let patterns: [[Substring]]

  init(_ site: any SiteSource) {
    let text = String(decoding: site.bytes(of: "_redirects") ?? [], as: UTF8.self)
    patterns = text.split(whereSeparator: \.isNewline).compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 3, words[2].hasPrefix("30") else { return nil }
      return words[0].split(separator: "/")
    }
  }

  /// - Parameter path: below the site’s own address, which may be a folder of its host.
  func lead(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return patterns.contains { pattern in
      let own = pattern.suffix(parts.count)
      return own.count == parts.count
        && zip(own, parts).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
    }
  }
}
