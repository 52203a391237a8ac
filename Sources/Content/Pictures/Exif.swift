/// The few facts of an EXIF block that matter: which side is up, where it was taken, with which camera.
struct Exif {
  private(set) var orientation: Int?
  private(set) var traces: Set<PictureHeader.Trace> = []
  private(set) var texts: [String] = []
  private let bytes: [UInt8]
  private let isLittle: Bool

  /// - Parameter bytes: from the byte order mark on, `II` or `MM`.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 8, bytes[0] == bytes[1], bytes[0] == 0x49 || bytes[0] == 0x4D else {
      return nil
    }
    self.bytes = bytes
    isLittle = bytes[0] == 0x49
    readDirectory(at: number(at: 4, count: 4))
  }

  private enum Tag {
    static let orientation = 0x0112
    static let camera = 0x8769
    static let place = 0x8825
    static let latitude = 2
    static let serials = [0xA431, 0xA435, 0xC62F]
    /// Description, artist, copyright, owner of the camera, and the comment, which says first how it is written.
    static let words = [0x010E, 0x013B, 0x8298, 0xA430, 0x9286]
    /// Title, comment, author, keywords and subject as Windows writes them, in UTF-16.
    static let wideWords = [0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F]
  }

  private mutating func readDirectory(at offset: Int) {
    for entry in entries(at: offset) {
      readWords(of: entry)
      switch number(at: entry, count: 2) {
      case Tag.orientation: orientation = number(at: entry + 8, count: 2)
      case Tag.camera: readSerials(at: number(at: entry + 8, count: 4))
      case Tag.place: readPlace(at: number(at: entry + 8, count: 4))
      case let tag where Tag.serials.contains(tag): traces.insert(.serialNumber)
      default: break
      }
    }
  }

  private mutating func readSerials(at offset: Int) {
    for entry in entries(at: offset) { readWords(of: entry) }
    let tags = entries(at: offset).map { number(at: $0, count: 2) }
    if tags.contains(where: Tag.serials.contains) { traces.insert(.serialNumber) }
  }

  private mutating func readWords(of entry: Int) {
    let tag = number(at: entry, count: 2)
    let isWide = Tag.wideWords.contains(tag)
    guard isWide || Tag.words.contains(tag) else { return }
    let count = number(at: entry + 4, count: 4)
    let start = count > 4 ? number(at: entry + 8, count: 4) : entry + 8
    guard count > 0, start >= 0, count <= bytes.count, start + count <= bytes.count else { return }
    let value = bytes[start..<start + count]
    // Noughts end texts, and are every second byte of wide ones.
    texts.append(
      isWide
        ? String(
          decoding: stride(from: start, to: start + count - 1, by: 2).map { place in
            UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8
          }, as: UTF16.self)
        : String(decoding: value.filter { $0 != 0 }, as: UTF8.self))
  }

  private mutating func readPlace(at offset: Int) {
    let tags = entries(at: offset).map { number(at: $0, count: 2) }
    if tags.contains(Tag.latitude) { traces.insert(.place) }
  }

  /// Where the directory's entries stand; none where it lies outside the block.
  private func entries(at offset: Int) -> [Int] {
    guard offset >= 8, offset + 2 <= bytes.count else { return [] }
    let count = number(at: offset, count: 2)
    return (0..<count).map { offset + 2 + $0 * 12 }.filter { $0 + 12 <= bytes.count }
  }

  private func number(at offset: Int, count: Int) -> Int {
    guard offset >= 0, offset + count <= bytes.count else { return 0 }
    let part = bytes[offset..<offset + count]
    return isLittle ? part.littleEndian : part.bigEndian
  }
}
