/// An address that a server leads elsewhere, as `_redirects` has it.
package struct RedirectRule: Sendable {
  /// Stands for one part of an address, the same on both sides.
  static let any = ":id"

  /// From the root of the host, with what has a meaning in rules percent-encoded.
  package let from: String
  package let to: String

  /// Where an address leads by this rule; nil where it is not meant.
  ///
  /// - Parameter path: from the root of the host, percent-encoded as a browser sends it.
  package func target(of path: String) -> String? {
    guard let place = from.firstRange(of: RedirectRule.any) else {
      return path.withoutEnd == from.withoutEnd ? to : nil
    }
    let (start, end) = (from[..<place.lowerBound], from[place.upperBound...])
    guard path.hasPrefix(start), path.hasSuffix(end), path.count > start.count + end.count
    else { return nil }
    let part = path.dropFirst(start.count).dropLast(end.count)
    return part.contains("/") ? nil : to.replacing(RedirectRule.any, with: part)
  }
}

extension String {
  /// A folder and what is called like it are one address.
  fileprivate var withoutEnd: Substring { hasSuffix("/") ? dropLast() : self[...] }
}
