private import CCrypto
package import Diagnostics
private import Vietnamese

/// A style sheet, script or picture, as it is published.
package struct AssetFile: Sendable {
  package let bytes: [UInt8]
  private let digest: [UInt8]

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
    digest = bytes.withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: Int(SHA384_DIGEST_LENGTH)) { buffer, count in
        SHA384(source.baseAddress, source.count, buffer.baseAddress)
        count = Int(SHA384_DIGEST_LENGTH)
      }
    }
  }

  /// For an `integrity` attribute: `sha384-` and the digest in base 64.
  package var integrity: String { "sha384-" + digest.base64 }

  /// `site.css` becomes `site.3f9a2c41.css`.
  package func hashedName(_ name: String) -> String {
    let hash = digest.prefix(4).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    guard let dot = name.lastIndex(of: ".") else { return "\(name).\(hash)" }
    return "\(name[..<dot]).\(hash)\(name[dot...])"
  }
}

extension [UInt8] {
  /// For lengths divisible by three, as SHA-384's is: no padding is needed.
  fileprivate var base64: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: count, by: 3) {
      let group = self[start..<start + 3].reduce(0) { $0 << 8 | Int($1) }
      for shift in [18, 12, 6, 0] { text.append(alphabet[group >> shift & 63]) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
