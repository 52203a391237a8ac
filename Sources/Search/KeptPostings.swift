internal import Keeping

/// The numbers of records in the last build, and which they have in this one.
struct Renumbering {
  /// What is told of records apart from long texts, and these: either may have changed without the other.
  var facts: NewNumbers
  var prose: NewNumbers
}

/// By their old numbers; nil for what has changed, or is no more.
struct NewNumbers {
  private var numbers: [Int32]

  init(room: Int) { numbers = [Int32](repeating: -1, count: room) }

  subscript(old: Int) -> Int? {
    get { numbers[old] < 0 ? nil : Int(numbers[old]) }
    set { numbers[old] = Int32(newValue ?? -1) }
  }
}

/// What one list of the last build holds of records that are as they were; used again for every list.
struct KeptPostings {
  private(set) var facts: [UInt32] = []
  private(set) var prose: [UInt32] = []

  var isEmpty: Bool { facts.isEmpty && prose.isEmpty }

  /// Records may have changed places since; most lists are in their order nevertheless.
  mutating func read(_ last: inout PackedReader, _ numbers: Renumbering) {
    facts.removeAll(keepingCapacity: true)
    prose.removeAll(keepingCapacity: true)
    var entries = GrowingNumbers.Reader(last.wholeBytes())
    while let entry = entries.next() {
      if let record = numbers.facts[Int(entry >> 4)] {
        facts.append(UInt32(record) << 4 | entry & 15)
      }
    }
    var values = GrowingNumbers.Reader(last.wholeBytes())
    while let value = values.next() {
      if let record = numbers.prose[Int(value >> 1)] {
        prose.append(UInt32(record) << 1 | value & 1)
      }
    }
    facts.ascend()
    prose.ascend()
  }
}

extension [UInt32] {
  fileprivate mutating func ascend() {
    if zip(self, dropFirst()).contains(where: { $0 > $1 }) { sort() }
  }
}

extension PackedReader {
  /// Of what is known by its digest.
  mutating func whole() -> UInt64 {
    guard let number = next() else { preconditionFailure("its digest says that it is whole") }
    return number
  }

  mutating func wholeBytes() -> ArraySlice<UInt8> {
    guard let bytes = bytes(next()) else { preconditionFailure("its digest says that it is whole") }
    return bytes
  }

  mutating func wholeText() -> String { String(decoding: wholeBytes(), as: UTF8.self) }
}
