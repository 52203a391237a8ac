package import Diagnostics
private import Digests
private import Vietnamese

/// A style sheet, script or picture, as it is published.
package struct AssetFile: Sendable {
  package let bytes: [UInt8]
  private let digest: Integrity

  /// - Parameter published: what becomes of the bytes of the file; digest and name are of that.
  /// - Returns: Nil goes with an error.
  package static func load(
    _ path: String, as published: ([UInt8]) -> [UInt8]
  ) -> (file: AssetFile?, findings: [Diagnostic]) {
    switch fileBytes(path) {
    case .success(let bytes): (AssetFile(published(bytes)), [])
    case .failure(let finding): (nil, [finding.diagnostic])
    }
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    digest = Integrity(of: bytes)
  }

  /// For an `integrity` attribute.
  package var integrity: String { digest.text }

  /// `site.css` becomes `site.3f9a2c41.css`.
  package func hashedName(_ name: String) -> String { digest.marking(name) }
}
