internal import Keeping
internal import Outputs

/// What has been taken into an index, each by a name with its number there and what was read for it.
struct Intake: Sendable {
  /// As the next build finds it.
  private(set) var bytes: [UInt8] = []

  mutating func add(_ name: String, _ number: Int, _ trace: Trace) {
    var marks: [UInt8] = []
    marks.appendGrowth(of: trace.numbers)
    add(name, number, marks[...])
  }

  /// What is as the last build took it in.
  mutating func add(_ name: String, _ number: Int, _ marks: ArraySlice<UInt8>) {
    bytes.appendPacked(name)
    bytes.appendPacked(UInt64(number))
    bytes.appendPacked(UInt64(marks.count))
    bytes.append(contentsOf: marks)
  }

  mutating func add(_ other: Intake) { bytes += other.bytes }
}

/// What the last build took in and has not changed since.
struct KnownIntake {
  typealias Item = (number: Int, marks: ArraySlice<UInt8>)

  private(set) var items: [String: Item] = [:]
  /// More than any number, of what has changed as well.
  private(set) var room = 0

  init() {}

  fileprivate init(_ bytes: ArraySlice<UInt8>, isChanged: (UInt32) -> Bool) {
    var reader = PackedReader(bytes)
    while !reader.isAtEnd {
      let (name, number, marks) = (
        reader.wholeText(), Int(reader.whole()), reader.wholeBytes()
      )
      room = max(room, number + 1)
      if !KnownIntake.hasMark(marks, where: isChanged) { items[name] = (number, marks) }
    }
  }

  private static func hasMark(_ marks: ArraySlice<UInt8>, where isChanged: (UInt32) -> Bool) -> Bool
  {
    var reader = PackedReader(marks)
    var mark: UInt32 = 0
    while !reader.isAtEnd {
      mark += UInt32(reader.whole())
      if isChanged(mark) { return true }
    }
    return false
  }
}

/// What the last build left of the index of one language: what it took in, and its lists.
struct LastIndex {
  let facts: KnownIntake
  let prose: KnownIntake
  /// Of the files of cards, by their records: the numbers are tags.
  let cards: KnownIntake
  let lists: ArraySlice<UInt8>

  /// What is left where there was no build, or none of use.
  static let nothing = LastIndex()

  private init() {
    (facts, prose, cards, lists) = (KnownIntake(), KnownIntake(), KnownIntake(), [])
  }

  init?(_ name: String, in box: KeepsakeBox) {
    guard let keepsakes = box.keepsakes, let bytes = keepsakes.last(name) else { return nil }
    var reader = PackedReader(bytes[...])
    func intake() -> KnownIntake {
      KnownIntake(reader.wholeBytes(), isChanged: keepsakes.isChanged)
    }
    facts = intake()
    prose = intake()
    cards = intake()
    lists = reader.rest
  }

  static func bytes(_ facts: Intake, _ prose: Intake, _ cards: Intake) -> [UInt8] {
    var bytes: [UInt8] = []
    for intake in [facts, prose, cards] {
      bytes.appendPacked(UInt64(intake.bytes.count))
      bytes += intake.bytes
    }
    return bytes
  }
}
