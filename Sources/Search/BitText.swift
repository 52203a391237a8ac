/// Bits as base 64, so that an index is plain script text everywhere and costs on the wire what its bits cost.
struct BitText {
  private(set) var bytes: [UInt8] = []
  private var bits: UInt64 = 0
  private var count = 0

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  mutating func append(_ value: Int, width: Int) {
    guard width > 0 else { return }
    bits = bits << UInt64(width) | UInt64(value)
    count += width
    while count >= 6 {
      count -= 6
      bytes.append(BitText.alphabet[Int(bits >> UInt64(count) & 63)])
    }
  }

  /// A number from 0, short where numbers are near 2 to the power of `k`: its high part in as many zeros and a one, then `k` bits.
  mutating func appendRice(_ value: Int, _ k: Int) {
    var zeros = value >> k
    while zeros > 31 {
      append(0, width: 32)
      zeros -= 32
    }
    append(1 << k | value & ((1 << k) - 1), width: zeros + 1 + k)
  }

  /// A number from 1: the zeros in front tell how many bits follow.
  mutating func appendGamma(_ value: Int) {
    let width = Int.bitWidth - value.leadingZeroBitCount
    append(0, width: width - 1)
    append(value, width: width)
  }

  /// No padding, but never one character alone after the fours, which is no base 64.
  mutating func finish() {
    if count > 0 { append(0, width: 6 - count) }
    if bytes.count % 4 == 1 { append(0, width: 6) }
  }
}

/// The numbers of records in which a word stands, by the weight it has there: coded to within some percent of the least
/// that is possible, whether the word stands in one record or in most.
struct PostingsCode {
  private var text = BitText()

  /// - Parameter levels: ascending record numbers for each weight; the first is for weight 0 and stays empty.
  static func text(_ levels: [[Int32]]) -> [UInt8] {
    var code = PostingsCode()
    for level in levels.indices.reversed() where !levels[level].isEmpty {
      code.text.append(level, width: 4)
      code.append(levels[level])
    }
    code.text.append(0, width: 4)
    code.text.finish()
    return code.text.bytes
  }

  /// Gaps between records; where many records follow on each other, gaps between runs and the lengths of runs.
  private mutating func append(_ records: [Int32]) {
    var (runs, gaps) = (0, 0)
    var expected: Int32 = 0
    for (index, record) in records.enumerated() {
      if index == 0 || record != expected { runs += 1 }
      gaps += Int(record - expected)
      expected = record + 1
    }
    let single = RiceChoice(of: records.count, sum: gaps)
    let gap = RiceChoice(of: runs, sum: max(0, gaps - runs + 1))
    let length = RiceChoice(of: runs, sum: records.count - runs)
    let inRuns = gap.bits + length.bits < single.bits
    text.appendGamma(inRuns ? runs : records.count)
    text.append(inRuns ? 1 : 0, width: 1)
    text.append(inRuns ? gap.k : single.k, width: 4)
    if inRuns {
      text.append(length.k, width: 4)
      appendRuns(records, gap.k, length.k)
    } else {
      appendGaps(records, single.k)
    }
  }

  private mutating func appendGaps(_ records: [Int32], _ k: Int) {
    var expected: Int32 = 0
    for record in records {
      text.appendRice(Int(record - expected), k)
      expected = record + 1
    }
  }

  /// Between two runs at least one record is left out, which need not be said.
  private mutating func appendRuns(_ records: [Int32], _ gapBits: Int, _ lengthBits: Int) {
    var (start, end) = (0, Int32(-1))
    while start < records.count {
      var next = start + 1
      while next < records.count, records[next] == records[next - 1] + 1 { next += 1 }
      text.appendRice(Int(records[start] - end) - 1, gapBits)
      text.appendRice(next - start - 1, lengthBits)
      end = records[next - 1] + 1
      start = next
    }
  }
}

/// How many low bits suit some numbers of which only count and sum are known, and what they then take.
private struct RiceChoice {
  var k = 0
  var bits = Int.max

  init(of count: Int, sum: Int) {
    for k in 0..<16 {
      let bits = count * (k + 1) + max(0, sum - count * ((1 << k) - 1) / 2) >> k
      if bits < self.bits { (self.k, self.bits) = (k, bits) }
    }
  }
}
