/// An address a page points to, kept apart from text so that it is written for the place the site
/// is read from, and so that no address with a harmful scheme is ever printed.
@usableFromInline package struct Link: Hashable, Sendable {
  enum Target: Hashable, Sendable {
    /// Percent-encoded, without leading slash; empty, or ending in `/`, for a folder's page.
    case site(String)
    /// Percent-encoded whole.
    case outside(String)
    /// Percent-encoded, starting with `#`, `?` or empty; or a path from where the page lies.
    case here(String)
  }

  let target: Target

  /// A page of the site: its address without leading slash, ending in `/` or naming a file such as
  /// `vi/404.html`. The empty address is the root of the site.
  package static func page(_ address: String, fragment: String? = nil) -> Link {
    Link(target: .site(PercentEncoding.path(address) + fragmentSuffix(fragment)))
  }

  /// A file of the site, such as a style sheet or a photograph: its path without leading slash.
  package static func file(_ path: String) -> Link {
    Link(target: .site(PercentEncoding.path(path)))
  }

  /// A file that lies beside what is read, and not on the site: its path from there.
  package static func beside(_ path: String) -> Link {
    Link(target: .here(PercentEncoding.path(path)))
  }

  /// A place on the same page.
  package static func fragment(_ id: String) -> Link {
    Link(target: .here("#" + PercentEncoding.component(id)))
  }

  /// An absolute address elsewhere. Nil unless its scheme is http, https, mailto or tel.
  package static func outside(_ address: String) -> Link? {
    guard OutsideScheme.allows(address) else { return nil }
    return Link(target: .outside(PercentEncoding.address(address)))
  }

  /// A page's absolute address, for `canonical` and the like. The base is the site's own: http or https, ending in `/`.
  package static func published(_ address: String, base: String) -> Link {
    Link(target: .outside(PercentEncoding.address(base) + PercentEncoding.path(address)))
  }

  /// The address as it is written into a page; the caller escapes it for HTML.
  package func href(style: LinkStyle) -> String {
    switch target {
    case .outside(let address), .here(let address): address
    case .site(let address): style.prefix + style.completed(address)
    }
  }

  /// The address as it stands on paper: whole where the link has a host. One of the site's own has none here.
  package var absolute: String { href(style: .rooted(base: "/")) }

  private static func fragmentSuffix(_ fragment: String?) -> String {
    fragment.map { "#" + PercentEncoding.component($0) } ?? ""
  }
}

/// The schemes an outside address may have.
enum OutsideScheme {
  static let names = ["http", "https", "mailto", "tel"]

  static func allows(_ address: String) -> Bool {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return names.contains(address[..<colon].lowercased())
      && address.utf8.index(after: colon) != address.endIndex
  }
}
