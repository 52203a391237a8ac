internal import Keeping

/// Lists of records by their keys: those of words, of pairs of words.
struct PostingTable: Sendable {
  private var table = WordTable()
  private(set) var postings: [Postings] = []

  /// Each with the list at its place.
  var keys: [UInt64] { table.keys }

  /// In long texts.
  mutating func addProse(_ keys: [UInt64], of record: Int, oftenCount: Int = 0) {
    for (index, key) in keys.enumerated() {
      postings[id(of: key)].addProse(record, isOften: index < oftenCount)
    }
  }

  mutating func addFact(_ key: UInt64, of record: Int, _ weight: Int) {
    postings[id(of: key)].addFact(record, weight)
  }

  private mutating func id(of key: UInt64) -> Int {
    let id = table.id(of: key)
    if id == postings.count { postings.append(Postings()) }
    return id
  }
}

// From build to build
extension PostingTable {
  func append(to bytes: inout [UInt8], _ passOn: (inout [UInt8]) -> Void) {
    bytes.appendPacked(UInt64(keys.count))
    for (key, records) in zip(keys, postings) {
      bytes.appendPacked(key)
      records.append(to: &bytes)
      passOn(&bytes)
    }
  }

  /// Adds what is left of the lists of the last build; a key that no record has any more is none.
  mutating func add(_ last: inout PackedReader, _ numbers: Renumbering) {
    var kept = KeptPostings()
    for _ in 0..<last.whole() {
      let key = last.whole()
      kept.read(&last, numbers)
      if !kept.isEmpty { postings[id(of: key)].add(kept) }
    }
  }
}
