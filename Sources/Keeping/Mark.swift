/// Something that can be read while a file is made: a record, what belongs to one, a page of a list.
///
/// There are far more marks than things to read. Two things may share one; then a file that read the one is made again for the
/// other as well, which costs a little and is never wrong.
package struct Mark: Hashable, Sendable {
  /// The number, and above it the space: there are millions of marks in memory.
  private let bits: UInt32

  /// Of one that is narrower, every third edit of a text shares a number with something that a table of ten thousand rows reads,
  /// and has that made again; of one that is wider, the bits of a ``Pad`` are in no cache.
  private static let width: UInt32 = 22
  package static let count = 1 << width

  package var space: Space { Space(rawValue: UInt8(bits >> Mark.width))! }

  /// Below ``count``.
  package var number: UInt32 { bits & UInt32(Mark.count - 1) }

  /// What sort of thing is read: one for each accessor that notes what it hands out.
  package enum Space: UInt8, CaseIterable, Sendable {
    /// All records, vocabularies, settings and the day, taken as one.
    case facts
    /// All long texts, taken as one.
    case texts
    /// Settings and vocabularies.
    case common
    case today
    case record, shelf
    /// Whether it is under embargo.
    case hidden
    case instrument
    case relation
    /// Whether a register has anything to show.
    case register
    /// A page of a list; entries that a script shows together; how many each choice has; the newest; all of it.
    case listPage, listRows, choices, listNewest, list
    case obstacles
    case provision, citing
    case namesake
    case text
    /// What the public saw of a record; all of it.
    case traced, traces
  }

  package init(_ space: Space, _ parts: String...) {
    var fingerprint = Fingerprint()
    for part in parts { fingerprint.add(part) }
    self.init(space, fingerprint)
  }

  package init(_ space: Space, _ fingerprint: Fingerprint) {
    var own = fingerprint
    own.add(UInt64(space.rawValue))
    let number = UInt32(truncatingIfNeeded: own.value) & UInt32(Mark.count - 1)
    bits = UInt32(space.rawValue) << Mark.width | number
  }
}

/// A number that tells one row of values from another, the same on every machine and in every run.
package struct Fingerprint: Sendable {
  private var state: UInt64

  package init(_ seed: UInt64 = 0) { state = seed ^ 0x9E37_79B9_7F4A_7C15 }

  package mutating func add(_ number: UInt64) {
    state = (state ^ number) &* 0xFF51_AFD7_ED55_8CCD
    state ^= state >> 32
  }

  package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  /// With its length, so that no two rows of texts run together alike.
  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var place = 0
    while place + 8 <= bytes.count {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    add(rest)
    add(UInt64(bytes.count))
  }

  package var value: UInt64 {
    var value = state
    value = (value ^ (value >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ (value >> 33)
  }
}

extension Fingerprint {
  /// Of many that are folded already.
  package init(of values: [UInt64]) {
    self.init()
    for value in values { add(value) }
  }
}
