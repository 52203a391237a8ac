internal import Attesting
package import Digests

extension Verification {
  /// Whether the owner of a key signed the manifest.
  package enum SignatureProof: Hashable, Sendable {
    /// The site bears none, and nobody gave a key.
    case none
    /// By the key with this SHA-256 of its PEM.
    case signed(key: WholeDigest, isGiven: Bool)
    /// By no owner of the key.
    case forged(isGiven: Bool)
    /// A key was given, and the site bears no signature.
    case missing
    /// What was given, or what the site shows, is no Ed25519 key.
    case noKey(isGiven: Bool)

    package var isSound: Bool {
      switch self {
      case .none, .signed: true
      case .forged, .missing, .noKey: false
      }
    }
  }
}

extension Verification.SignatureProof {
  /// - Parameter given: the public key that somebody trusts, PEM; nil to take the one that the site shows.
  init(_ given: [UInt8]?, in folder: SiteFolder) {
    guard let signature = folder.bytes(of: SiteManifest.signaturePath) else {
      self = given == nil ? .none : .missing
      return
    }
    let isGiven = given != nil
    guard let key = given ?? folder.bytes(of: SiteManifest.keyPath),
      let manifest = folder.bytes(of: SiteManifest.path),
      let isSigned = SigningKey.isSignature(signature, of: manifest, by: key)
    else {
      self = .noKey(isGiven: isGiven)
      return
    }
    self =
      isSigned
      ? .signed(key: WholeDigest(of: key), isGiven: isGiven) : .forged(isGiven: isGiven)
  }
}

extension SiteFolder {
  /// Nil where there is no such file.
  func bytes(of file: String) -> [UInt8]? {
    guard case .file = look(at: file) else { return nil }
    var bytes: [UInt8] = []
    return read(file) { bytes += $0 } ? bytes : nil
  }
}
