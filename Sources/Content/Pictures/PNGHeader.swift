extension PictureHeader {
  private static let mostChunks = 1 << 20

  /// The chunks of a PNG, to the one that ends it.
  init(png file: PictureFile) throws(PictureTrouble) {
    isLossless = true
    var offset = 8
    for number in 0..<Self.mostChunks {
      let start = file.bytes(at: offset, count: 8)
      guard start.count == 8 else { throw .truncated }
      let length = start[0..<4].bigEndian
      let name = String(decoding: start[4..<8], as: UTF8.self)
      guard (name == "IHDR") == (number == 0) else { throw .broken }
      // A checksum follows the data.
      guard offset + 12 + length <= file.size else { throw .truncated }
      if name == "IEND" { return }
      readChunk(name, of: file, at: offset + 8, length)
      offset += 12 + length
    }
    throw .broken
  }

  private mutating func readChunk(
    _ name: String, of file: PictureFile, at offset: Int, _ length: Int
  ) {
    switch name {
    case "IHDR":
      let sizes = file.bytes(at: offset, count: 8)
      width = sizes.prefix(4).bigEndian
      height = sizes.dropFirst(4).bigEndian
    case "acTL": isAnimated = true
    case "iCCP": hasProfile = true
    case "eXIf":
      if let exif = Exif(file.bytes(at: offset, count: min(length, 1 << 16))) { add(exif) }
    case "iTXt", "tEXt": addXMP(file.bytes(at: offset, count: min(length, 1 << 16)))
    default: break
    }
  }
}
