internal import Outputs

/// Where one word, or one pair of words, stands: in facts and titles with a weight, in long texts seldom or often.
struct Postings {
  /// Ascending: the record's number and the weight in the low four bits.
  private(set) var facts: [UInt32] = []
  /// The growth of twice the record's number, plus one where the word stands there often; in groups of seven bits.
  private var prose: [UInt8] = []
  /// What follows on it, as long as it is not enough to go there: most words stand in few texts, and never need more room.
  private var tail: UInt64 = 0
  private var tailCount = 0
  private var last = 0

  mutating func addFact(_ record: Int, _ weight: Int) {
    let entry = UInt32(record) << 4 | UInt32(weight)
    if let last = facts.last, last >> 4 == entry >> 4 {
      facts[facts.count - 1] = max(last, entry)
    } else {
      facts.append(entry)
    }
  }

  var isEmpty: Bool { facts.isEmpty && prose.isEmpty && tailCount == 0 }

  /// Without the long texts, and without the facts of less than a weight.
  func facts(from weight: PairWeight) -> Postings {
    var heavy = Postings()
    heavy.facts = facts.filter { $0 & 15 >= weight.rawValue }
    return heavy
  }

  mutating func addProse(_ record: Int, isOften: Bool) {
    let value = record << 1 | (isOften ? 1 : 0)
    var rest = value - last
    last = value
    while rest > 0x7F {
      append(UInt64(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    append(UInt64(rest))
  }

  @inline(__always)
  private mutating func append(_ byte: UInt64) {
    tail |= byte << UInt64(tailCount * 8)
    tailCount += 1
    guard tailCount == tail.bitWidth / 8 else { return }
    withUnsafeBytes(of: tail.littleEndian) { prose.append(contentsOf: $0) }
    (tail, tailCount) = (0, 0)
  }

  private var reader: ProseReader { ProseReader(prose[...], tail: tail, tailCount: tailCount) }

  /// Every record once, with the greatest weight the word has there.
  func visit(_ body: (_ record: Int32, _ weight: Int) -> Void) {
    var reader = reader
    var next = reader.next()
    for fact in facts {
      let record = Int32(fact >> 4)
      while let found = next, found.record < record {
        body(found.record, found.weight)
        next = reader.next()
      }
      if let found = next, found.record == record { next = reader.next() }
      body(record, Int(fact & 15))
    }
    while let found = next {
      body(found.record, found.weight)
      next = reader.next()
    }
  }
}

// From build to build
extension Postings {
  /// As the next build finds it.
  func append(to bytes: inout [UInt8]) {
    bytes.appendPacked(UInt64(facts.count))
    bytes.appendGrowth(of: facts)
    bytes.appendPacked(UInt64(prose.count + tailCount))
    bytes.append(contentsOf: prose)
    withUnsafeBytes(of: tail.littleEndian) { bytes.append(contentsOf: $0.prefix(tailCount)) }
  }

  /// Records of the last build, none of which stands here.
  mutating func add(_ kept: KeptPostings) {
    if !kept.facts.isEmpty {
      // Copied, because what is used for every list has room for the longest.
      facts =
        facts.isEmpty
        ? kept.facts.withUnsafeBufferPointer { Array($0) } : (facts + kept.facts).sorted()
    }
    guard !kept.prose.isEmpty else { return }
    let all = prose.isEmpty && tailCount == 0 ? kept.prose : (values + kept.prose).sorted()
    (prose, tail, tailCount, last) = ([], 0, 0, 0)
    for value in all { addProse(Int(value >> 1), isOften: value & 1 == 1) }
  }

  private var values: [UInt32] {
    var reader = reader
    var values: [UInt32] = []
    while let value = reader.nextValue() { values.append(UInt32(value)) }
    return values
  }
}

/// Reads in which long texts a word stands.
struct ProseReader {
  private let bytes: ArraySlice<UInt8>
  private let tail: UInt64
  private let end: Int
  private var position: Int
  private var value = 0

  init(_ bytes: ArraySlice<UInt8>, tail: UInt64 = 0, tailCount: Int = 0) {
    self.bytes = bytes
    self.tail = tail
    position = bytes.startIndex
    end = bytes.endIndex + tailCount
  }

  mutating func next() -> (record: Int32, weight: Int)? {
    guard let value = nextValue() else { return nil }
    let weight: SearchWeight = value & 1 == 1 ? .oftenInProse : .prose
    return (Int32(value >> 1), weight.rawValue)
  }

  /// Twice the record’s number, plus one where the word stands there often.
  mutating func nextValue() -> Int? {
    guard position < end else { return nil }
    var (shift, growth) = (0, 0)
    while true {
      let byte = byte(at: position)
      position += 1
      growth |= (byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 { break }
    }
    value += growth
    return value
  }

  private func byte(at position: Int) -> Int {
    position < bytes.endIndex
      ? Int(bytes[position]) : Int(tail >> UInt64((position - bytes.endIndex) * 8) & 0xFF)
  }
}
