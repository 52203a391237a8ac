internal import Digests
internal import Keeping

extension PackedReader {
  private static let digestSize = 16

  /// What stands between a heading and the digest of all before it; nil where that is not whole.
  init?(whole bytes: [UInt8], behind heading: [UInt8]) {
    guard bytes.starts(with: heading), bytes.count >= heading.count + PackedReader.digestSize,
      Digest(bytes: bytes.suffix(PackedReader.digestSize))
        == Digest(of: bytes.dropLast(PackedReader.digestSize))
    else { return nil }
    self.init(bytes[heading.count..<bytes.count - PackedReader.digestSize])
  }

  mutating func digest() -> Digest? {
    bytes(UInt64(PackedReader.digestSize)).flatMap { Digest(bytes: $0) }
  }
}
