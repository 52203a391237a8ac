private import CCrypto

/// An Ed25519 key in PEM, as `openssl genpkey -algorithm ed25519` writes it.
package struct SigningKey: Sendable {
  private let pem: [UInt8]
  /// The other half, for whoever checks: PEM.
  package let publicKey: [UInt8]

  /// Nil for anything but such a key; one with a passphrase is none, for nobody is there to type it.
  package init?(pem: [UInt8]) {
    guard let key = Key(privatePEM: pem), let publicKey = key.publicPEM else { return nil }
    self.pem = pem
    self.publicKey = publicKey
  }

  /// 64 bytes; the same for the same bytes. Nil where libcrypto fails.
  package func signature(of bytes: [UInt8]) -> [UInt8]? {
    Key(privatePEM: pem)?.signature(of: bytes)
  }

  /// Whether the owner of a public key signed these bytes; nil where that is no such key.
  package static func isSignature(
    _ signature: [UInt8], of bytes: [UInt8], by publicPEM: [UInt8]
  ) -> Bool? {
    Key(publicPEM: publicPEM)?.isSignature(signature, of: bytes)
  }
}

/// A key of libcrypto’s, let go with this.
private struct Key: ~Copyable {
  private let key: OpaquePointer

  /// What the headers call `EVP_PKEY_ED25519`.
  private static let ed25519: Int32 = 1087
  private static let signatureLength = 64

  init?(privatePEM: [UInt8]) {
    // Else libcrypto asks for the passphrase of a key that has one, on the terminal.
    self.init(privatePEM) { PEM_read_bio_PrivateKey($0, nil, { _, _, _, _ in -1 }, nil) }
  }

  init?(publicPEM: [UInt8]) { self.init(publicPEM) { PEM_read_bio_PUBKEY($0, nil, nil, nil) } }

  private init?(_ pem: [UInt8], _ read: (OpaquePointer) -> OpaquePointer?) {
    let key = pem.withUnsafeBytes { bytes -> OpaquePointer? in
      guard let text = BIO_new_mem_buf(bytes.baseAddress, Int32(clamping: bytes.count)) else {
        return nil
      }
      defer { BIO_free(text) }
      return read(text)
    }
    guard let key else { return nil }
    guard EVP_PKEY_get_id(key) == Key.ed25519 else {
      EVP_PKEY_free(key)
      return nil
    }
    self.key = key
  }

  deinit { EVP_PKEY_free(key) }

  var publicPEM: [UInt8]? {
    guard let text = BIO_new(BIO_s_mem()) else { return nil }
    defer { BIO_free(text) }
    guard PEM_write_bio_PUBKEY(text, key) == 1 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = BIO_read(text, &bytes, Int32(bytes.count))
    return count > 0 ? Array(bytes.prefix(Int(count))) : nil
  }

  func signature(of bytes: [UInt8]) -> [UInt8]? {
    guard let context = EVP_MD_CTX_new() else { return nil }
    defer { EVP_MD_CTX_free(context) }
    guard EVP_DigestSignInit(context, nil, nil, nil, key) == 1 else { return nil }
    var signature = [UInt8](repeating: 0, count: Key.signatureLength)
    var length = signature.count
    let isDone = EVP_DigestSign(context, &signature, &length, bytes, bytes.count)
    return isDone == 1 && length == signature.count ? signature : nil
  }

  func isSignature(_ signature: [UInt8], of bytes: [UInt8]) -> Bool {
    guard let context = EVP_MD_CTX_new() else { return false }
    defer { EVP_MD_CTX_free(context) }
    guard EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1 else { return false }
    return EVP_DigestVerify(context, signature, signature.count, bytes, bytes.count) == 1
  }
}
