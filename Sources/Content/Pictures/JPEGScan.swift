/// One pass over the blocks of a JPEG. Nothing is decoded but how long each value is, so that it shows whether all of them are
/// there.
struct JPEGScan {
  private var frame: JPEGFrame
  private let parts: [Part]
  private let first: Int
  private let last: Int
  private let isRefining: Bool
  private let restartInterval: Int
  private var bits: JPEGBits
  /// How many blocks that come have no more values.
  private var empty = 0

  /// Some programs fill up what they write with bytes that mean nothing.
  private static let mostLeft = 128

  private struct Part {
    let component: Int
    let dc: JPEGCodes?
    let ac: JPEGCodes?
  }

  /// - Parameter header: of the pass. Nil where it names what is not there.
  init?(
    _ header: [UInt8], _ frame: JPEGFrame, dc: [Int: JPEGCodes], ac: [Int: JPEGCodes],
    restartInterval: Int, _ bits: JPEGBits
  ) {
    let count = Int(header.first ?? 0)
    guard (1...4).contains(count), header.count >= 4 + 2 * count else { return nil }
    parts = (0..<count).compactMap { number in
      let (id, tables) = (header[1 + 2 * number], header[2 + 2 * number])
      return frame.components.firstIndex { $0.id == id }.map {
        Part(component: $0, dc: dc[Int(tables >> 4)], ac: ac[Int(tables & 0x0F)])
      }
    }
    guard parts.count == count else { return nil }
    let tail = Array(header[(1 + 2 * count)...])
    // Some telephones write nonsense here, where a picture that is not progressive has no choice.
    first = frame.isProgressive ? Int(tail[0]) : 0
    last = frame.isProgressive ? Int(tail[1]) : 63
    isRefining = frame.isProgressive && tail[2] >> 4 != 0
    guard first <= last, last <= 63, !frame.isProgressive || first == 0 || count == 1,
      JPEGScan.hasCodes(parts, first: first == 0 && !isRefining, rest: last > 0)
    else { return nil }
    self.frame = frame
    self.restartInterval = restartInterval
    self.bits = bits
  }

  /// A picture may come without its tables, which then stand elsewhere.
  private static func hasCodes(_ parts: [Part], first: Bool, rest: Bool) -> Bool {
    parts.allSatisfy { ($0.dc != nil || !first) && ($0.ac != nil || !rest) }
  }

  /// The frame with what the pass added, and the bits behind it; nil where the data are not those of the picture.
  mutating func run() -> (JPEGFrame, JPEGBits)? {
    let start = bits.offsetOfMarker
    let units = unitCount
    for unit in 0..<units {
      if restartInterval > 0, unit > 0, unit % restartInterval == 0 {
        guard restart(unit / restartInterval - 1) else { return nil }
      }
      guard readUnit(unit), !bits.isOverdrawn else { return nil }
    }
    let left = bits.finish()
    let isMuch = left > JPEGScan.mostLeft && left > (bits.offsetOfMarker - start) / 50
    return isMuch ? nil : (frame, bits)
  }

  /// Of a single component the blocks stand one after the other.
  private var single: JPEGFrame.Component? {
    parts.count == 1 ? frame.components[parts[0].component] : nil
  }

  var unitCount: Int {
    single.map { $0.width * $0.height } ?? frame.unitsAcross * frame.unitsDown
  }

  private mutating func restart(_ number: Int) -> Bool {
    _ = bits.finish()
    guard bits.marker == 0xD0 + UInt8(number % 8) else { return false }
    bits.restart()
    empty = 0
    return true
  }

  private mutating func readUnit(_ unit: Int) -> Bool {
    if parts.count == 1 {
      let component = frame.components[parts[0].component]
      let place = unit / component.width * component.stride + unit % component.width
      return read(parts[0], at: place)
    }
    let (row, column) = (unit / frame.unitsAcross, unit % frame.unitsAcross)
    for part in parts {
      let component = frame.components[part.component]
      for y in 0..<component.down {
        let start = (row * component.down + y) * component.stride + column * component.across
        for x in 0..<component.across where !read(part, at: start + x) { return false }
      }
    }
    return true
  }

  private mutating func read(_ part: Part, at place: Int) -> Bool {
    guard frame.isProgressive else { return readFirst(part) && readRest(part, from: 1) }
    if first == 0 {
      guard isRefining else { return readFirst(part) }
      bits.skip(1)
      return true
    }
    return isRefining ? refine(part, at: place) : add(part, at: place)
  }

  private mutating func readFirst(_ part: Part) -> Bool {
    guard let length = part.dc?.symbol(&bits), length <= 16 else { return false }
    bits.skip(length)
    return true
  }

  private mutating func readRest(_ part: Part, from start: Int) -> Bool {
    guard let codes = part.ac else { return false }
    var index = start
    while index <= 63 {
      guard let symbol = codes.symbol(&bits) else { return false }
      let (run, length) = (symbol >> 4, symbol & 0x0F)
      if length == 0, run != 15 { return true }
      index += run + 1
      bits.skip(length)
    }
    return index == 64
  }
}

// Progressive pictures
extension JPEGScan {
  private mutating func add(_ part: Part, at place: Int) -> Bool {
    guard let codes = part.ac else { return false }
    if empty > 0 {
      empty -= 1
      return true
    }
    var index = first
    while index <= last {
      guard let symbol = codes.symbol(&bits) else { return false }
      let (run, length) = (symbol >> 4, symbol & 0x0F)
      if length == 0, run != 15 {
        empty = (1 << run) - 1 + bits.take(run)
        return true
      }
      index += run
      guard index <= last else { return false }
      if length > 0 {
        bits.skip(length)
        frame.filled[part.component][place] |= 1 << UInt64(index)
      }
      index += 1
    }
    return true
  }

  /// A bit more for each value there is, and new ones of one bit between them.
  private mutating func refine(_ part: Part, at place: Int) -> Bool {
    guard let codes = part.ac else { return false }
    var filled = frame.filled[part.component][place]
    var index = first
    while empty == 0, index <= last {
      guard let symbol = codes.symbol(&bits) else { return false }
      let (run, length) = (symbol >> 4, symbol & 0x0F)
      if length == 0, run != 15 {
        empty = (1 << run) + bits.take(run)
        break
      }
      bits.skip(length)
      index = refine(filled, from: index, passing: run)
      if length > 0, index <= last { filled |= 1 << UInt64(index) }
      index += 1
    }
    if empty > 0 {
      _ = refine(filled, from: index, passing: 64)
      empty -= 1
    }
    frame.filled[part.component][place] = filled
    return true
  }

  /// The place of the value after so many that are still zero.
  private mutating func refine(_ filled: UInt64, from start: Int, passing zeros: Int) -> Int {
    var (index, rest) = (start, zeros)
    while index <= last {
      if filled >> UInt64(index) & 1 == 1 {
        bits.skip(1)
      } else if rest == 0 {
        break
      } else {
        rest -= 1
      }
      index += 1
    }
    return index
  }
}
