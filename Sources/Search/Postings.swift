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

  /// Every record once, with the greatest weight the word has there.
  func visit(_ body: (_ record: Int32, _ weight: Int) -> Void) {
    var reader = ProseReader(bytes: prose, tail: tail, tailCount: tailCount)
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

private struct ProseReader {
  let bytes: [UInt8]
  let tail: UInt64
  let count: Int
  private var position = 0
  private var value = 0

  init(bytes: [UInt8], tail: UInt64, tailCount: Int) {
    self.bytes = bytes
    self.tail = tail
    count = bytes.count + tailCount
  }

  mutating func next() -> (record: Int32, weight: Int)? {
    guard position < count else { return nil }
    var (shift, growth) = (0, 0)
    while true {
      let byte = byte(at: position)
      position += 1
      growth |= (byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 { break }
    }
    value += growth
    let weight: SearchWeight = value & 1 == 1 ? .oftenInProse : .prose
    return (Int32(value >> 1), weight.rawValue)
  }

  private func byte(at position: Int) -> Int {
    position < bytes.count
      ? Int(bytes[position]) : Int(tail >> UInt64((position - bytes.count) * 8) & 0xFF)
  }
}

/// How much it says of a record that a word stands there. The script of the search page gives each its value.
enum SearchWeight: Int, Comparable, Sendable {
  case prose = 1
  case oftenInProse = 2
  /// Summary, citation, field, form, parent.
  case fact = 3
  /// A name of a unit that this one has come from or gone over into.
  case related = 4
  /// People and units of the record.
  case party = 5
  /// A title of more than twelve words; then of twelve, nine, six, four, three and two at most. A number is a short title.
  case title13 = 6
  case title12, title9, title6, title4, title3, title2

  static func < (a: SearchWeight, b: SearchWeight) -> Bool { a.rawValue < b.rawValue }

  /// The fewer words a title has, the more each says.
  static func title(ofWords count: Int) -> SearchWeight {
    switch count {
    case ...2: .title2
    case 3: .title3
    case 4: .title4
    case ...6: .title6
    case ...9: .title9
    case ...12: .title12
    default: .title13
    }
  }
}

/// The same for two words side by side.
enum PairWeight: Int, Sendable {
  case prose = 1
  case fact = 2
  case related = 3
  case title = 4
}
