/// How addresses inside the site are written.
@usableFromInline package enum LinkStyle: Hashable, Sendable {
  /// From the root of the host: `/sub/path/vi/can-bo/`. The base starts and ends with `/`.
  case rooted(base: String)
  /// From the page itself, with `index.html` added to folders, for a site opened from a folder.
  /// The depth is the number of folders the page lies in: 0 for `index.html`, 1 for `vi/404.html`.
  case relative(depth: Int)

  var prefix: String {
    switch self {
    case .rooted(let base): base
    case .relative(let depth): String(repeating: "../", count: depth)
    }
  }

  /// The address with the file name that a reader without a server needs.
  func completed(_ address: String) -> String {
    guard case .relative = self else { return address }
    let end = address.utf8.firstIndex(of: UInt8(ascii: "#")) ?? address.endIndex
    let path = address[..<end]
    guard path.isEmpty || path.utf8.last == UInt8(ascii: "/") else { return address }
    return path + "index.html" + address[end...]
  }
}
