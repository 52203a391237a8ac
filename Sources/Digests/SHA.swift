private import CCrypto

/// One of libcrypto's digests, of bytes that come piece by piece.
struct SHA: ~Copyable {
  enum Algorithm {
    case sha256, sha384
  }

  private let context: OpaquePointer
  private let length: Int

  init(_ algorithm: Algorithm) {
    let method = algorithm.method
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, method, nil) == 1 else {
      fatalError("libcrypto has no \(algorithm)")
    }
    self.context = context
    length = Int(EVP_MD_get_size(method))
  }

  deinit { EVP_MD_CTX_free(context) }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let isDone = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    precondition(isDone == 1, "libcrypto does not take bytes")
  }

  consuming func finish() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      let isDone = EVP_DigestFinal_ex(context, buffer.baseAddress, nil)
      precondition(isDone == 1, "libcrypto does not finish")
      count = length
    }
  }
}

extension SHA.Algorithm {
  fileprivate var method: OpaquePointer? {
    switch self {
    case .sha256: Methods.sha256
    case .sha384: Methods.sha384
    }
  }
}

/// Looked up once: libcrypto takes as long to find an algorithm by its name as to digest a short page. Never changed after, and
/// made to be read by any thread, which the compiler cannot know of a C pointer.
private enum Methods {
  nonisolated(unsafe) static let sha256 = EVP_MD_fetch(nil, "SHA256", nil)
  nonisolated(unsafe) static let sha384 = EVP_MD_fetch(nil, "SHA384", nil)
}
