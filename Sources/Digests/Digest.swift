/// The first 128 bits of a SHA-256: enough that no two files of a site share it by accident or design.
package struct Digest: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  package init(of bytes: [UInt8]) {
    var running = RunningDigest()
    running.add(bytes[...])
    self = running.finish()
  }

  package init(of bytes: ArraySlice<UInt8>) {
    var running = RunningDigest()
    running.add(bytes)
    self = running.finish()
  }

  package init(of text: String) {
    var text = text
    var sha = SHA(.sha256)
    text.withUTF8 { sha.add(UnsafeRawBufferPointer($0)) }
    self.init(sha.finish())
  }

  /// Of the first sixteen bytes.
  init(_ whole: [UInt8]) {
    high = UInt64(bigEndian: whole[0..<8])
    low = UInt64(bigEndian: whole[8..<16])
  }

  /// Nil for anything but the sixteen bytes of ``bytes``.
  package init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == 16 else { return nil }
    self.init(Array(bytes))
  }

  package var bytes: [UInt8] {
    [high, low].flatMap { half in withUnsafeBytes(of: half.bigEndian) { Array($0) } }
  }

  /// A number that is another where the digest is another.
  package var number: UInt64 { high }

  /// 32 hexadecimal digits.
  package var text: String { high.hexadecimal + low.hexadecimal }

  /// The first hexadecimal digits, for names: they tell one content of a file from the next.
  package func shortened(to digits: Int) -> String { String(text.prefix(digits)) }

  /// By which a translation names the text it was made from: the first 12 hexadecimal digits.
  package static func ofSource(_ text: String) -> String { Digest(of: text).shortened(to: 12) }

  /// Nil for anything but the 32 digits of `text`.
  package init?(hexadecimal digits: some Collection<UInt8>) {
    let read =
      digits.withContiguousStorageIfAvailable(Digest.read)
      ?? Array(digits).withUnsafeBufferPointer(Digest.read)
    guard let read else { return nil }
    self = read
  }

  private init(_ high: UInt64, _ low: UInt64) { (self.high, self.low) = (high, low) }

  /// A manifest holds as many as the site has files.
  private static func read(_ digits: UnsafeBufferPointer<UInt8>) -> Digest? {
    guard digits.count == 32 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    for digit in digits {
      guard let value = Digest.value(of: digit) else { return nil }
      halves = (halves.0 << 4 | halves.1 >> 60, halves.1 << 4 | value)
    }
    return Digest(halves.0, halves.1)
  }

  private static func value(of digit: UInt8) -> UInt64? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(digit - UInt8(ascii: "a") + 10)
    default: nil
    }
  }
}

/// The digest of bytes that are never in memory as a whole.
package struct RunningDigest: ~Copyable {
  private var sha = SHA(.sha256)

  package init() {}

  package mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { sha.add($0) }
  }

  package consuming func finish() -> Digest { Digest(sha.finish()) }

  package consuming func finishWhole() -> WholeDigest { WholeDigest(sha.finish()) }
}

extension UInt64 {
  /// Of eight bytes.
  init(bigEndian bytes: some Sequence<UInt8>) {
    self = bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// All sixteen digits.
  var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
