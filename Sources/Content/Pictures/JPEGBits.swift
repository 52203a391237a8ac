/// The bits of a JPEG's picture, up to the next marker. A piece of the file is in memory at a time.
struct JPEGBits {
  private let file: PictureFile
  private var buffer: [UInt8] = []
  private var index = 0
  /// Of the piece that comes after the buffer.
  private var next: Int
  /// The lowest `count` are still to be read.
  private var bits: UInt64 = 0
  private var count = 0
  /// How many of those stand for nothing, because the picture ended.
  private var padding = 0
  /// What ended the bits; zero where the file did.
  private(set) var marker: UInt8?

  init(_ file: PictureFile, from offset: Int) {
    self.file = file
    next = offset
  }

  /// Whether more was read than there is.
  var isOverdrawn: Bool { count < padding }

  /// Where the marker that ended the bits stands.
  var offsetOfMarker: Int { next - buffer.count + index - 2 }

  /// The next sixteen, which stay.
  mutating func peek() -> Int {
    if count < 16 { fill() }
    return Int(truncatingIfNeeded: bits >> UInt64(count - 16)) & 0xFFFF
  }

  /// - Parameter length: sixteen at most.
  mutating func skip(_ length: Int) {
    if count < length { fill() }
    count -= length
  }

  /// - Parameter length: sixteen at most.
  mutating func take(_ length: Int) -> Int {
    if count < length { fill() }
    count -= length
    return Int(truncatingIfNeeded: bits >> UInt64(count)) & (1 << length - 1)
  }

  /// Goes on to the marker, and tells how many bytes were left before it.
  mutating func finish() -> Int {
    var left = max(0, count - padding) / 8
    while marker == nil {
      if dataByte() == nil { break }
      left += 1
    }
    return left
  }

  /// Begins anew behind a marker of restart.
  mutating func restart() { (bits, count, padding, marker) = (0, 0, 0, nil) }

  private mutating func fill() {
    while count <= 48 {
      let byte = marker == nil ? dataByte() : nil
      if byte == nil { padding += 8 }
      bits = bits << 8 | UInt64(byte ?? 0)
      count += 8
    }
  }

  /// Nil at a marker. 0xFF itself is written with a zero after it.
  private mutating func dataByte() -> UInt8? {
    guard let byte = fileByte() else {
      marker = 0
      return nil
    }
    guard byte == 0xFF else { return byte }
    var code = fileByte()
    while code == 0xFF { code = fileByte() }
    if code == 0 { return 0xFF }
    marker = code ?? 0
    return nil
  }

  private mutating func fileByte() -> UInt8? {
    if index == buffer.count {
      buffer = file.bytes(at: next, count: 1 << 18)
      next += buffer.count
      index = 0
      if buffer.isEmpty { return nil }
    }
    index += 1
    return buffer[index - 1]
  }
}
