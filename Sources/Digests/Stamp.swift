/// A name for a state, by FNV-1a in 64 bits: it tells one build from the next and is no defence against anybody.
package struct Stamp: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  package init(of parts: [[UInt8]]) {
    for part in parts { add(part) }
  }

  package var text: String { String(state, radix: 36) }

  package var number: UInt64 { state }

  package mutating func add(_ part: [UInt8]) {
    for byte in part { mix(byte) }
    close()
  }

  package mutating func add(_ text: String) {
    for byte in text.utf8 { mix(byte) }
    close()
  }

  private mutating func mix(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// No text holds this byte: where one part ends and the next begins counts too.
  private mutating func close() { mix(0xFF) }
}
