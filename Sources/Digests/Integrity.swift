/// The SHA-384 of a file, by which a browser knows that it got the bytes the page was made for.
package struct Integrity: Sendable {
  private let bytes: [UInt8]

  package init(of file: [UInt8]) {
    var sha = SHA(.sha384)
    file.withUnsafeBytes { sha.add($0) }
    bytes = sha.finish()
  }

  /// For an `integrity` attribute: `sha384-` and the digest in base 64.
  package var text: String { "sha384-" + bytes.base64 }

  /// The first hexadecimal digits, sixteen at most, for names.
  package func shortened(to digits: Int) -> String {
    String(UInt64(bigEndian: bytes.prefix(8)).hexadecimal.prefix(digits))
  }

  /// The file's name with the beginning of its hash, so that a cache never serves an old one: `site.css` becomes
  /// `site.3f9a2c41.css`.
  package func marking(_ name: String) -> String {
    let hash = shortened(to: 8)
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
