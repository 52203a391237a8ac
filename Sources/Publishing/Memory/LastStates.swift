internal import Digests
internal import Keeping

/// What is known of the states of records, as it lies there.
struct LastStates {
  static let heading = Array("bieuduong states 1\n".utf8)

  let program: Program
  let looks: Digest
  private(set) var states: [String: Sourced<ArraySlice<UInt8>>] = [:]

  /// Nil for anything but the whole of them.
  init?(_ bytes: [UInt8]) {
    guard var reader = PackedReader(whole: bytes, behind: LastStates.heading),
      let here = reader.digest(), let content = reader.digest(), let looks = reader.digest()
    else { return nil }
    program = Program(here: here, content: content)
    self.looks = looks
    while !reader.isAtEnd {
      guard let name = reader.text(), let version = reader.next(), let marks = reader.marks(),
        let value = reader.bytes(reader.next())
      else { return nil }
      states[name] = Sourced(value, version: version, marks: marks)
    }
  }
}
