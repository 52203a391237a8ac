internal import Attesting
internal import Outputs

/// With what a site is signed: the public half of the key, which the site shows, and the signing itself.
package struct SiteSignature: Sendable {
  /// PEM.
  package let publicKey: [UInt8]
  private let sign: @Sendable ([UInt8]) -> [UInt8]?

  /// - Parameter sign: the same for the same bytes; nil where it fails.
  package init(publicKey: [UInt8], sign: @escaping @Sendable ([UInt8]) -> [UInt8]?) {
    self.publicKey = publicKey
    self.sign = sign
  }

  var files: [OutputFile] {
    [
      .made(SiteManifest.keyPath) { [publicKey] in publicKey },
      OutputFile(
        path: SiteManifest.signaturePath, body: .signature(of: SiteManifest.path, sign)),
    ]
  }
}
