private import Foundation

/// The address with its host in the letters that name servers know: `https://biểudương.vn/` as
/// `https://xn--biudng-6wb3jq851a.vn/`. Nil where the host has none.
package func addressWithASCIIHost(_ address: String) -> String? {
  guard let scheme = address.range(of: "://") else { return nil }
  let rest = address[scheme.upperBound...]
  let authority = rest.prefix { !"/?#".contains($0) }
  guard !authority.utf8.allSatisfy({ $0 < 0x80 }) else { return address }
  let start = String(address[..<scheme.upperBound])
  guard let host = URLComponents(string: start + String(authority))?.encodedHost,
    !host.contains("%")
  else {
    return nil
  }
  let port = authority.lastIndex(of: ":").map { String(authority[$0...]) } ?? ""
  return start + host + port + String(rest[authority.endIndex...])
}
