/// Who may ask: whoever names this machine as the one the preview is on. A page from elsewhere whose name was made to lead
/// here (DNS rebinding) names another.
struct Reception: Sendable {
  private static let own: Set = ["localhost", "127.0.0.1", "[::1]"]
  /// Whether others were told to be let in. Then any number will do, for no name leads to it.
  private let isOpen: Bool

  /// - Parameter host: the address listened at, where that is another than the machine's own.
  init(host: String?) { isOpen = host != nil }

  /// - Parameter host: what the browser names, `127.0.0.1:8080`.
  func admits(_ host: String?) -> Bool {
    guard let host else { return false }
    let name = Reception.name(of: host.lowercased())
    return Reception.own.contains(name) || isOpen && name.allSatisfy { $0.isNumber || $0 == "." }
  }

  /// What is done, and not only shown, is asked for by our own pages alone.
  ///
  /// - Parameter origin: what the browser says of the page that asks, `http://127.0.0.1:8080`.
  func admits(_ host: String?, from origin: String?) -> Bool {
    guard let host, admits(host), let origin else { return false }
    return origin.lowercased() == "http://\(host.lowercased())"
  }

  private static func name(of host: String) -> String {
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") { return String(host[...end]) }
    return String(host.prefix { $0 != ":" })
  }
}
