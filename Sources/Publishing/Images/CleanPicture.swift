internal import Outputs

/// A picture without anything but the picture: whatever the library left in, only what shows it is kept, and whose it is is
/// written anew. libvips 8.14 writes EXIF, with the place, into a WebP that it was told to strip.
enum CleanPicture {
  /// Nil for bytes that are not what they should be.
  static func of(_ bytes: [UInt8], stating rights: Rights?) -> [UInt8]? {
    guard let clean = of(bytes), let rights else { return of(bytes) }
    return clean.stating(rights)
  }

  /// Nil for bytes that are not what they should be.
  static func of(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: [0xFF, 0xD8]) { return jpeg(bytes) }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return png(bytes) }
    if bytes.starts(with: Array("RIFF".utf8)) { return webp(bytes) }
    return nil
  }

  /// All segments but those of applications, of which JFIF's has no more than the shape of a pixel, and comments.
  private static func jpeg(_ bytes: [UInt8]) -> [UInt8]? {
    var clean = Array(bytes.prefix(2))
    var offset = 2
    while offset + 4 <= bytes.count, bytes[offset] == 0xFF {
      let marker = bytes[offset + 1]
      if marker == 0xDA { return clean + bytes[offset...] }
      let end = offset + 2 + Int(bytes[offset + 2]) << 8 + Int(bytes[offset + 3])
      guard end <= bytes.count else { return nil }
      if !(0xE1...0xEF).contains(marker), marker != 0xFE { clean += bytes[offset..<end] }
      offset = end
    }
    return nil
  }

  private static let kept: Set<String> = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]

  private static func png(_ bytes: [UInt8]) -> [UInt8]? {
    var clean = Array(bytes.prefix(8))
    var offset = 8
    while offset + 12 <= bytes.count {
      let length = bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
      let name = String(decoding: bytes[offset + 4..<offset + 8], as: UTF8.self)
      let end = offset + 12 + length
      guard end <= bytes.count else { return nil }
      if kept.contains(name) { clean += bytes[offset..<end] }
      if name == "IEND" { return clean }
      offset = end
    }
    return nil
  }

  private static let pictures: Set<String> = ["VP8 ", "VP8L", "ALPH"]
  private static let transparency: UInt8 = 0x10

  private static func webp(_ bytes: [UInt8]) -> [UInt8]? {
    var clean: [UInt8] = []
    var offset = 12
    while offset + 8 <= bytes.count {
      let name = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
      let length = bytes[offset + 4..<offset + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
      let end = offset + 8 + length + length % 2
      guard end <= bytes.count else { return nil }
      if pictures.contains(name) { clean += bytes[offset..<end] }
      // The extended header is needed for transparency only; its flags promise the rest.
      if name == "VP8X", length >= 10, bytes[offset + 8] & transparency != 0 {
        clean += bytes[offset..<offset + 8] + [transparency] + bytes[offset + 9..<end]
      }
      offset = end
    }
    guard !clean.isEmpty else { return nil }
    return Array("RIFF".utf8) + size(clean.count + 4) + Array("WEBP".utf8) + clean
  }

  static func size(_ count: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) }
  }
}
