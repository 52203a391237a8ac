internal import Data
package import Edition
package import Hosting
internal import Pages
internal import Records

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
      typed(DataPath.catalogue),
      HeaderRule("\(basePath)\(Rendition.folder)/*", forGood),
    ] + Kind.allCases.map { typed("\(DataPath.folder)\($0.folder).jsonl") }
  }

  /// JSON Lines and linked data are unknown to most hosts, and `nosniff` keeps a browser from guessing.
  private func typed(_ path: String) -> HeaderRule {
    HeaderRule(basePath + path, [ContentType.header: ContentType.of(path)])
  }
}
