/// Whether the picture of a JPEG is all there. A file that was cut, or of which a part was lost on the way, has its head and
/// may have its end, and shows grey, or stripes, where the rest should be.
///
/// Every value's length is followed through the file, which takes as long as reading it a few times; nothing is decoded.
struct JPEGWholeness {
  private let file: PictureFile
  private var frame: JPEGFrame?
  private var dc: [Int: JPEGCodes] = [:]
  private var ac: [Int: JPEGCodes] = [:]
  private var restartInterval = 0

  /// How many blocks all passes so far went over.
  private var passed = 0

  private static let mostSegments = 4096
  /// Sixty passes over the largest picture there may be; programs write ten. Each goes over the whole picture, however few
  /// bytes it has.
  private static let mostPassed = 100_000_000

  init(_ file: PictureFile) { self.file = file }

  /// - Throws: where values are missing or wrong. A picture made in a rare way is taken for whole.
  mutating func check() throws(PictureTrouble) {
    var offset = 2
    for _ in 0..<JPEGWholeness.mostSegments {
      let start = file.bytes(at: offset, count: 4)
      guard start.count >= 2, start[0] == 0xFF else { return }
      if start[1] == 0xFF {
        offset += 1
        continue
      }
      guard start[1] != 0xD9, start.count == 4 else { return }
      let length = start[2...3].bigEndian
      let segment = file.bytes(at: offset + 4, count: length - 2)
      offset += 2 + length
      if start[1] == 0xDA {
        guard let end = try scan(segment, from: offset) else { return }
        offset = end
      } else {
        guard read(start[1], segment) else { return }
      }
    }
  }

  /// False where the rest of the file cannot be followed.
  private mutating func read(_ marker: UInt8, _ segment: [UInt8]) -> Bool {
    switch marker {
    case 0xC4:
      guard let tables = JPEGCodes.tables(in: segment) else { return false }
      for table in tables {
        if table.isFirst { dc[table.number] = table.codes } else { ac[table.number] = table.codes }
      }
    case 0xC8, 0xCC: break
    case 0xC0...0xCF:
      guard frame == nil else { return false }
      frame = JPEGFrame(marker, segment)
      return frame != nil
    case 0xDD: restartInterval = segment.prefix(2).bigEndian
    default: break
    }
    return true
  }

  /// Where the pass ends; nil where it cannot be followed.
  private mutating func scan(_ header: [UInt8], from offset: Int) throws(PictureTrouble) -> Int? {
    guard let frame,
      var scan = JPEGScan(
        header, frame, dc: dc, ac: ac, restartInterval: restartInterval,
        JPEGBits(file, from: offset))
    else { return nil }
    passed += scan.unitCount
    guard passed <= JPEGWholeness.mostPassed else { throw .broken }
    guard let (read, bits) = scan.run() else { throw .incomplete }
    self.frame = read
    return bits.offsetOfMarker
  }
}
