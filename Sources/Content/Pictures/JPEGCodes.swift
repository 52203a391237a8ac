/// A Huffman table of a JPEG: for every sixteen bits, the symbol that they begin with and how long its code is.
struct JPEGCodes {
  private let entries: [UInt16]

  /// - Parameter bytes: how many codes there are of each length, then their symbols. Nil for what is no table.
  init?(_ bytes: ArraySlice<UInt8>) {
    let counts = bytes.prefix(16).map(Int.init)
    let symbols = bytes.dropFirst(16)
    guard counts.count == 16, symbols.count == counts.reduce(0, +) else { return nil }
    var entries: [UInt16] = []
    entries.reserveCapacity(1 << 16)
    var next = symbols.startIndex
    for (length, count) in zip(1..., counts) {
      for _ in 0..<count {
        let entry = UInt16(length) << 8 | UInt16(symbols[next])
        entries.append(contentsOf: repeatElement(entry, count: 1 << (16 - length)))
        next += 1
      }
      guard entries.count <= 1 << 16 else { return nil }
    }
    entries.append(contentsOf: repeatElement(0, count: 1 << 16 - entries.count))
    self.entries = entries
  }

  /// The symbol that comes next; nil where no code begins so.
  @inline(__always)
  func symbol(_ bits: inout JPEGBits) -> Int? {
    let entry = entries[bits.peek()]
    guard entry != 0 else { return nil }
    bits.skip(Int(entry >> 8))
    return Int(entry & 0xFF)
  }
}

extension JPEGCodes {
  /// The tables of one segment, each with its number; those of the first kind are for the first coefficient of a block.
  static func tables(in segment: [UInt8]) -> [(number: Int, isFirst: Bool, codes: JPEGCodes)]? {
    var tables: [(number: Int, isFirst: Bool, codes: JPEGCodes)] = []
    var rest = segment[...]
    while let head = rest.popFirst() {
      let length = 16 + rest.prefix(16).reduce(0) { $0 + Int($1) }
      guard head & 0x0F < 4, let codes = JPEGCodes(rest.prefix(length)) else { return nil }
      tables.append((Int(head & 0x0F), head >> 4 == 0, codes))
      rest = rest.dropFirst(length)
    }
    return tables
  }
}
