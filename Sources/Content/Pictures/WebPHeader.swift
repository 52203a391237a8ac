extension PictureHeader {
  private static let mostChunks = 4096

  /// The chunks of a WebP, as far as its own size says it goes.
  init(webp file: PictureFile) throws(PictureTrouble) {
    let end = 8 + file.bytes(at: 4, count: 4).littleEndian
    guard end <= file.size else { throw .truncated }
    var offset = 12
    for _ in 0..<Self.mostChunks where offset + 8 <= end {
      let start = file.bytes(at: offset, count: 8)
      let length = start[4..<8].littleEndian
      guard offset + 8 + length <= end else { throw .truncated }
      readChunk(String(decoding: start[0..<4], as: UTF8.self), of: file, at: offset + 8, length)
      offset += 8 + length + length % 2
    }
    guard width > 0, height > 0 else { throw .broken }
  }

  private mutating func readChunk(
    _ name: String, of file: PictureFile, at offset: Int, _ length: Int
  ) {
    let head = file.bytes(at: offset, count: min(length, 10))
    switch name {
    case "VP8 " where head.count == 10: setSize(head[6...7].littleEndian, head[8...9].littleEndian)
    case "VP8L" where head.count >= 5:
      isLossless = true
      let bits = head[1..<5].littleEndian
      setSize(bits + 1, (bits >> 14) + 1)
    case "ANIM": isAnimated = true
    case "ICCP": hasProfile = true
    case "VP8X" where head.count == 10:
      isAnimated = head[0] & 0x02 != 0
      width = head[4...6].littleEndian + 1
      height = head[7...9].littleEndian + 1
    case "EXIF": readExif(file.bytes(at: offset, count: min(length, 1 << 16)))
    case "XMP ": addXMP(file.bytes(at: offset, count: min(length, 1 << 16)))
    default: break
    }
  }

  /// Fourteen bits each; where the extended header came first, it has said so already.
  private mutating func setSize(_ wide: Int, _ high: Int) {
    guard width == 0 else { return }
    width = wide & 0x3FFF
    height = high & 0x3FFF
  }

  /// Some programs write the words of a JPEG's segment before it.
  private mutating func readExif(_ bytes: [UInt8]) {
    let words = Array("Exif\0\0".utf8)
    let block = bytes.starts(with: words) ? Array(bytes.dropFirst(words.count)) : bytes
    if let exif = Exif(block) { add(exif) }
  }
}
