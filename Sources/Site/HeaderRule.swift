internal import Data
package import Edition
internal import Pages
internal import Records

/// What a server adds to its answers for some addresses.
package struct HeaderRule: Sendable {
  /// A path from the root of the host, `/data/catalogue.jsonld`, or all below one: `/data/*`.
  let pattern: String
  package let fields: [HeaderField]

  fileprivate init(_ pattern: String, _ fields: KeyValuePairs<String, String>) {
    self.pattern = pattern
    self.fields = fields.map { HeaderField(name: $0.key, value: $0.value) }
  }

  /// - Parameter path: from the root of the host.
  package func matches(_ path: String) -> Bool {
    pattern.last == "*" ? path.hasPrefix(pattern.dropLast()) : path == pattern
  }

  /// As `_headers` has it.
  var lines: String {
    "\(pattern)\n" + fields.map { "  \($0.name): \($0.value)\n" }.joined()
  }
}

package struct HeaderField: Sendable {
  package let name: String
  package let value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

extension Edition {
  /// Nothing from elsewhere, no script but the site's own, never in a frame. Papers were made elsewhere, so that nothing in
  /// them may run on the site's origin, whatever a browser takes them for: they are for download.
  package var headerRules: [HeaderRule] {
    let forGood: KeyValuePairs = ["Cache-Control": "public, max-age=31536000, immutable"]
    return [
      HeaderRule(
        "/*",
        [
          "Content-Security-Policy":
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
          "X-Content-Type-Options": "nosniff",
          "Referrer-Policy": "strict-origin-when-cross-origin",
          "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        ]),
      HeaderRule("\(basePath)search/*", ["Cache-Control": "no-cache"]),
      HeaderRule("\(basePath)assets/*", forGood),
      HeaderRule(
        "\(basePath)\(MediaAddress.folder)*",
        [
          "Content-Security-Policy":
            "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "Content-Disposition": "attachment",
        ]),
      HeaderRule("\(basePath)data/*", ["Access-Control-Allow-Origin": "*"]),
      HeaderRule("\(basePath)\(DataPath.catalogue)", ["Content-Type": "application/ld+json"]),
      HeaderRule("\(basePath)\(Rendition.folder)/*", forGood),
    ] + lineTypes
  }

  /// JSON Lines is unknown to most hosts, and `nosniff` keeps a browser from guessing.
  private var lineTypes: [HeaderRule] {
    Kind.allCases.map {
      HeaderRule(
        "\(basePath)\(DataPath.folder)\($0.folder).jsonl",
        ["Content-Type": "application/jsonl; charset=utf-8"])
    }
  }
}
