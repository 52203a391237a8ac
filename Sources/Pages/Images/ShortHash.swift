private import CCrypto

/// The first 32 bits of a SHA-256, for names: they tell one content of a picture from the next.
enum ShortHash {
  static func of(_ text: String) -> String { of(Array(text.utf8)) }

  static func of(_ bytes: [UInt8]) -> String {
    let digest = bytes.withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { buffer, count in
        SHA256(source.baseAddress, source.count, buffer.baseAddress)
        count = Int(SHA256_DIGEST_LENGTH)
      }
    }
    return digest.prefix(4).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
