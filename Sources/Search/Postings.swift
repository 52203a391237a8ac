internal import Keeping

/// Where one word, or one pair of words, stands: in facts and titles with a weight, in long texts seldom or often.
struct Postings {
  /// The record's number and the weight in the low four bits, of all but the last.
  private var earlierFacts = GrowingNumbers()
  /// The last, whose weight may still grow; 0 where there is none, for nothing weighs 0.
  private var lastFact: UInt32 = 0
  /// Twice the record's number, plus one where the word stands there often.
  private var prose = GrowingNumbers()

  mutating func addFact(_ record: Int, _ weight: Int) { add(UInt32(record) << 4 | UInt32(weight)) }

  private mutating func add(_ fact: UInt32) {
    if lastFact >> 4 == fact >> 4 {
      lastFact = max(lastFact, fact)
    } else {
      if lastFact > 0 { earlierFacts.append(lastFact) }
      lastFact = fact
    }
  }

  var isEmpty: Bool { lastFact == 0 && prose.isEmpty }

  /// Without the long texts, and without the facts of less than a weight.
  func facts(from weight: PairWeight) -> Postings {
    var heavy = Postings()
    var facts = facts
    while let fact = facts.next() { if fact & 15 >= weight.rawValue { heavy.add(fact) } }
    return heavy
  }

  mutating func addProse(_ record: Int, isOften: Bool) {
    prose.append(UInt32(record << 1 | (isOften ? 1 : 0)))
  }

  private var facts: Facts { Facts(earlier: earlierFacts.reader, last: lastFact) }

  /// Every record once, with the greatest weight the word has there.
  func visit(_ body: (_ record: Int32, _ weight: Int) -> Void) {
    var (facts, prose) = (facts, ProseReader(prose.reader))
    var next = prose.next()
    while let fact = facts.next() {
      let record = Int32(fact >> 4)
      while let found = next, found.record < record {
        body(found.record, found.weight)
        next = prose.next()
      }
      if let found = next, found.record == record { next = prose.next() }
      body(record, Int(fact & 15))
    }
    while let found = next {
      body(found.record, found.weight)
      next = prose.next()
    }
  }

  private struct Facts {
    var earlier: GrowingNumbers.Reader
    var last: UInt32

    mutating func next() -> UInt32? {
      if let fact = earlier.next() { return fact }
      defer { last = 0 }
      return last > 0 ? last : nil
    }
  }
}

// From build to build
extension Postings {
  /// As the next build finds it.
  func append(to bytes: inout [UInt8]) {
    var facts = earlierFacts
    if lastFact > 0 { facts.append(lastFact) }
    for numbers in [facts, prose] {
      bytes.appendPacked(UInt64(numbers.size))
      numbers.append(to: &bytes)
    }
  }

  /// Records of the last build, none of which stands here.
  mutating func add(_ kept: KeptPostings) {
    if !kept.facts.isEmpty {
      let all = lastFact == 0 ? kept.facts : (allFacts + kept.facts).sorted()
      (earlierFacts, lastFact) = (GrowingNumbers(), 0)
      for fact in all { add(fact) }
    }
    guard !kept.prose.isEmpty else { return }
    let all = prose.isEmpty ? kept.prose : (prose.numbers + kept.prose).sorted()
    prose = GrowingNumbers()
    for value in all { prose.append(value) }
  }

  private var allFacts: [UInt32] { earlierFacts.numbers + [lastFact] }
}

/// Reads in which long texts a word stands.
private struct ProseReader {
  private var values: GrowingNumbers.Reader

  init(_ values: GrowingNumbers.Reader) { self.values = values }

  mutating func next() -> (record: Int32, weight: Int)? {
    guard let value = values.next() else { return nil }
    let weight: SearchWeight = value & 1 == 1 ? .oftenInProse : .prose
    return (Int32(value >> 1), weight.rawValue)
  }
}
