/// What a server adds to its answers for some addresses.
package struct HeaderRule: Sendable {
  /// A path from the root of the host, `/data/catalogue.jsonld`, or all below one: `/data/*`.
  let pattern: String
  package let fields: [HeaderField]

  package init(_ pattern: String, _ fields: KeyValuePairs<String, String>) {
    self.pattern = pattern
    self.fields = fields.map { HeaderField(name: $0.key, value: $0.value) }
  }

  /// - Parameter path: from the root of the host.
  package func matches(_ path: String) -> Bool {
    isOfFolder ? path.hasPrefix(start) : path == pattern
  }

  var isOfFolder: Bool { pattern.last == "*" }

  /// Without the sign for all below.
  var start: String { isOfFolder ? String(pattern.dropLast()) : pattern }

  /// As `_headers` has it.
  package var lines: String {
    "\(pattern)\n" + fields.map { "  \($0.name): \($0.value)\n" }.joined()
  }
}

package struct HeaderField: Hashable, Sendable {
  package let name: String
  package let value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
