extension PictureHeader {
  /// More segments than any camera writes; a file of nothing but segments would take for ever.
  private static let mostSegments = 4096

  /// The segments of a JPEG up to its picture.
  init(jpeg file: PictureFile) throws(PictureTrouble) {
    var offset = 2
    for _ in 0..<Self.mostSegments {
      let start = file.bytes(at: offset, count: 4)
      guard start.count == 4 else { throw .truncated }
      guard start[0] == 0xFF else { throw .broken }
      if start[1] == 0xFF {
        offset += 1
        continue
      }
      if start[1] == 0xDA {
        scanStart = offset
        guard width > 0, height > 0 else { throw .broken }
        return
      }
      let length = start[2...3].bigEndian
      guard length >= 2, start[1] != 0xD9 else { throw .broken }
      try readSegment(start[1], file.bytes(at: offset + 4, count: length - 2), length - 2)
      offset += 2 + length
    }
    throw .broken
  }

  private mutating func readSegment(
    _ marker: UInt8, _ bytes: [UInt8], _ length: Int
  ) throws(PictureTrouble) {
    guard bytes.count == length else { throw .truncated }
    switch marker {
    case 0xC4, 0xC8, 0xCC: break
    case 0xC0...0xCF:
      guard bytes.count >= 6 else { throw .broken }
      height = bytes[1...2].bigEndian
      width = bytes[3...4].bigEndian
    case 0xE1: readApplication(bytes)
    // IPTC in the block of Photoshop, and comments.
    case 0xED, 0xFE: texts.append(String(decoding: bytes, as: UTF8.self))
    case 0xE2 where bytes.starts(with: Array("ICC_PROFILE".utf8)): hasProfile = true
    default: break
    }
  }

  private mutating func readApplication(_ bytes: [UInt8]) {
    if bytes.starts(with: Array("Exif\0".utf8)) {
      if let exif = Exif(Array(bytes.dropFirst(6))) { add(exif) }
    } else if bytes.starts(with: Array("http://ns.adobe.com/x".utf8)) {
      addXMP(bytes)
    }
  }
}
