/// A stretch of a text and what stands in its place once it is repaired.
struct Edit {
  let range: Range<Int>
  let replacement: [UInt8]

  init(_ range: Range<Int>, _ replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }

  init(at offset: Int, _ insertion: StaticString) {
    self.init(offset..<offset, insertion.withUTF8Buffer { Array($0) })
  }
}

/// Where the bytes of a repaired text stood before.
struct Origins {
  /// After each edit: an offset in the repaired text, and the one before that goes with it.
  private var steps: [(after: Int, before: Int)] = [(0, 0)]

  /// Applies edits that do not overlap, in the order of their ranges.
  static func applied(_ edits: [Edit], to bytes: [UInt8]) -> (bytes: [UInt8], origins: Origins) {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 16 * edits.count)
    var origins = Origins()
    var copied = 0
    for edit in edits where edit.range.lowerBound >= copied {
      out += bytes[copied..<edit.range.lowerBound]
      origins.steps.append((out.count, edit.range.lowerBound))
      out += edit.replacement
      copied = edit.range.upperBound
      origins.steps.append((out.count, copied))
    }
    out += bytes[copied...]
    return (out, origins)
  }

  /// The offset before of one after; within what was put in, where that begins or ends.
  func before(_ offset: Int) -> Int {
    var (low, high) = (0, steps.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if steps[middle].after <= offset { low = middle } else { high = middle }
    }
    let shifted = steps[low].before + offset - steps[low].after
    return low + 1 < steps.count ? min(shifted, steps[low + 1].before) : shifted
  }
}

/// What a reading of a text found: repairs to make, and what to tell.
struct Draft {
  private(set) var edits: [Edit] = []
  private(set) var told: [(range: Range<Int>, what: Finding.What)] = []
  private var folded: [Slip: (index: Int, more: Int)] = [:]

  mutating func edit(_ edit: Edit) { edits.append(edit) }

  mutating func tell(_ slip: Slip, at range: Range<Int>) {
    guard slip.isFolded else { return told.append((range, .slip(slip, more: 0))) }
    if let first = folded[slip] {
      folded[slip] = (first.index, first.more + 1)
    } else {
      folded[slip] = (told.count, 0)
      told.append((range, .slip(slip, more: 0)))
    }
  }

  mutating func tell(_ what: Finding.What, at range: Range<Int>) { told.append((range, what)) }

  var findings: [(range: Range<Int>, what: Finding.What)] {
    var findings = told
    for (slip, first) in folded {
      findings[first.index].what = .slip(slip, more: first.more)
    }
    return findings
  }

  var sortedEdits: [Edit] {
    edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }
}
