/// Where the list of rules, `docs/rules.md`, can be read; every rule has an anchor in it.
package struct RulesAddress: Sendable {
  private let address: String

  /// - Parameter address: absolute, as `https://host/docs/rules.md`; nil for anything else.
  package init?(_ address: String) {
    guard address.hasPrefix("https://") || address.hasPrefix("http://"), !address.contains("#")
    else { return nil }
    self.address = address
  }

  package func address(of rule: Rule) -> String { "\(address)#\(rule.rawValue)" }
}
