/// The whole of a SHA-256, as everybody’s programs print it.
package struct WholeDigest: Hashable, Sendable {
  /// By which the tool itself tells files apart.
  package let beginning: Digest
  private let rest: Digest

  package init(of bytes: [UInt8]) {
    var running = RunningDigest()
    running.add(bytes[...])
    self = running.finishWhole()
  }

  init(_ bytes: [UInt8]) {
    beginning = Digest(bytes)
    rest = Digest(Array(bytes[16...]))
  }

  /// Nil for anything but the 64 digits of ``text``.
  package init?(hexadecimal digits: some Collection<UInt8>) {
    guard digits.count == 64, let beginning = Digest(hexadecimal: digits.prefix(32)),
      let rest = Digest(hexadecimal: digits.dropFirst(32))
    else { return nil }
    self.beginning = beginning
    self.rest = rest
  }

  /// Nil for anything but the 32 bytes of ``bytes``.
  package init?(bytes: ArraySlice<UInt8>) {
    guard let beginning = Digest(bytes: bytes.prefix(16)),
      let rest = Digest(bytes: bytes.dropFirst(16))
    else { return nil }
    self.beginning = beginning
    self.rest = rest
  }

  package var bytes: [UInt8] { beginning.bytes + rest.bytes }

  /// 64 hexadecimal digits.
  package var text: String { beginning.text + rest.text }
}
