private import CCrypto

/// The first 128 bits of a file's SHA-256: enough that no two files of a site share it by accident or design.
struct Digest: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  init(of bytes: [UInt8]) {
    let whole = bytes.withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { buffer, count in
        let isDone = EVP_Digest(
          source.baseAddress, source.count, buffer.baseAddress, nil, SHA256.method, nil)
        precondition(isDone == 1, "libcrypto has no SHA-256")
        count = Int(SHA256_DIGEST_LENGTH)
      }
    }
    self.init(whole)
  }

  fileprivate init(_ whole: [UInt8]) {
    high = whole[0..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = whole[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// 32 hexadecimal digits.
  var text: String { Digest.hex(high) + Digest.hex(low) }

  init?(text: String) { self.init(hexadecimal: text.utf8) }

  init?(hexadecimal digits: some Collection<UInt8>) {
    guard digits.count == 32 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    for digit in digits {
      guard let value = Digest.value(of: digit) else { return nil }
      halves = (halves.0 << 4 | halves.1 >> 60, halves.1 << 4 | value)
    }
    self.init(high: halves.0, low: halves.1)
  }

  private static func value(of digit: UInt8) -> UInt64? {
    switch digit {
    case 48...57: UInt64(digit - 48)
    case 97...102: UInt64(digit - 87)
    default: nil
    }
  }

  private static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// Looked up once: libcrypto takes as long to find an algorithm by its name as to digest a short page. Never changed after, and
/// made to be read by any thread, which the compiler cannot know of a C pointer.
private enum SHA256 {
  nonisolated(unsafe) static let method = EVP_MD_fetch(nil, "SHA256", nil)
}

/// The digest of a file that is never in memory as a whole.
struct RunningDigest: ~Copyable {
  private let context: OpaquePointer

  init() {
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, SHA256.method, nil) == 1 else {
      fatalError("libcrypto has no SHA-256")
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    _ = bytes.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
  }

  consuming func finish() -> Digest {
    let whole = [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { buffer, count in
      EVP_DigestFinal_ex(context, buffer.baseAddress, nil)
      count = Int(SHA256_DIGEST_LENGTH)
    }
    return Digest(whole)
  }
}
