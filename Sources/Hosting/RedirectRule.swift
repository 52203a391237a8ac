/// An address that a server leads elsewhere, as `_redirects` has it.
package struct RedirectRule: Sendable {
  /// Stands for one part of an address, the same on both sides.
  package static let any = ":id"

  /// From the root of the host, with what has a meaning in rules percent-encoded.
  package let from: String
  package let to: String

  package init(from: String, to: String) {
    self.from = from
    self.to = to
  }

  var isPattern: Bool { from.contains(RedirectRule.any) }

  fileprivate func target(of path: String) -> String? {
    guard let place = from.firstRange(of: RedirectRule.any) else { return nil }
    let (start, end) = (from[..<place.lowerBound], from[place.upperBound...])
    guard path.hasPrefix(start), path.hasSuffix(end), path.count > start.count + end.count
    else { return nil }
    let part = path.dropFirst(start.count).dropLast(end.count)
    return part.contains("/") ? nil : to.replacing(RedirectRule.any, with: part)
  }
}

/// All of a site, to be asked for each address that a browser names.
package struct RedirectRules: Sendable {
  private let single: [Substring: String]
  /// Of many addresses each; few.
  private let patterns: [RedirectRule]

  package init(_ rules: [RedirectRule]) {
    patterns = rules.filter(\.isPattern)
    single = Dictionary(
      rules.filter { !$0.isPattern }.map { ($0.from.withoutEnd, $0.to) }
    ) { first, _ in first }
  }

  /// Where an address leads; nil for one that is where it was.
  ///
  /// - Parameter path: from the root of the host, percent-encoded as a browser sends it.
  package func target(of path: String) -> String? {
    single[path.withoutEnd] ?? patterns.lazy.compactMap { $0.target(of: path) }.first
  }
}

extension String {
  /// A folder and what is called like it are one address.
  var withoutEnd: Substring { hasSuffix("/") ? dropLast() : self[...] }
}
