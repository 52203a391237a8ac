/// Numbers that ascend, each told by how much it is more than the one before, in groups of seven bits. Most of the very many
/// lists of an index are short: they need no more room than they have here.
struct GrowingNumbers: Sendable {
  private var bytes: [UInt8] = []
  /// What follows on these, as long as it is not enough to go there. The highest byte says how many bytes that is.
  private var tail: UInt64 = 0
  private(set) var last: UInt32 = 0

  private static let mostInTail: UInt64 = 7
  private static let countShift: UInt64 = 56

  var isEmpty: Bool { bytes.isEmpty && tail == 0 }

  mutating func append(_ number: UInt32) {
    var rest = UInt64(number - last)
    last = number
    while rest > 0x7F {
      append(byte: rest & 0x7F | 0x80)
      rest >>= 7
    }
    append(byte: rest)
  }

  @inline(__always)
  private mutating func append(byte: UInt64) {
    let count = tail >> GrowingNumbers.countShift
    guard count == GrowingNumbers.mostInTail else {
      tail = (tail | byte << (count * 8)) + 1 << GrowingNumbers.countShift
      return
    }
    withUnsafeBytes(of: (digits | byte << GrowingNumbers.countShift).littleEndian) {
      bytes.append(contentsOf: $0)
    }
    tail = 0
  }

  private var digits: UInt64 { tail & (1 << GrowingNumbers.countShift - 1) }

  var reader: Reader { Reader(bytes[...], tail: tail, Int(tail >> GrowingNumbers.countShift)) }

  var numbers: [UInt32] {
    var reader = reader
    var numbers: [UInt32] = []
    while let number = reader.next() { numbers.append(number) }
    return numbers
  }

  /// In how many bytes they are told.
  var size: Int { bytes.count + Int(tail >> GrowingNumbers.countShift) }

  func append(to all: inout [UInt8]) {
    all.append(contentsOf: bytes)
    withUnsafeBytes(of: tail.littleEndian) { all.append(contentsOf: $0.prefix(size - bytes.count)) }
  }
}

extension GrowingNumbers {
  struct Reader {
    private let bytes: ArraySlice<UInt8>
    private let tail: UInt64
    private let end: Int
    private var position: Int
    private var number: UInt32 = 0

    /// Of what was appended to other bytes.
    init(_ bytes: ArraySlice<UInt8>) { self.init(bytes, tail: 0, 0) }

    fileprivate init(_ bytes: ArraySlice<UInt8>, tail: UInt64, _ tailCount: Int) {
      self.bytes = bytes
      self.tail = tail
      position = bytes.startIndex
      end = bytes.endIndex + tailCount
    }

    mutating func next() -> UInt32? {
      guard position < end else { return nil }
      var (shift, growth): (UInt32, UInt32) = (0, 0)
      while true {
        let byte = byte(at: position)
        position += 1
        growth |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80 { break }
      }
      number += growth
      return number
    }

    private func byte(at position: Int) -> UInt32 {
      position < bytes.endIndex
        ? UInt32(bytes[position])
        : UInt32(truncatingIfNeeded: tail >> UInt64((position - bytes.endIndex) * 8) & 0xFF)
    }
  }
}
