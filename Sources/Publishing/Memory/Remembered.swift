internal import Diagnostics
internal import Digests
internal import Foundation
internal import Keeping

/// What one file of the site was made from, and what came of it.
struct Remembered: Sendable {
  /// What the plan gave it.
  let given: UInt64
  let digest: Digest
  /// The numbers of the marks it read, ascending, as growth in groups of seven bits.
  let marks: ArraySlice<UInt8>
  /// What was found wrong on the way, as JSON; empty for nearly all.
  let findings: ArraySlice<UInt8>

  init(
    given: UInt64, digest: Digest, marks: ArraySlice<UInt8>, findings: ArraySlice<UInt8>
  ) {
    self.given = given
    self.digest = digest
    self.marks = marks
    self.findings = findings
  }

  /// - Parameter folder: that of the content, as findings name it.
  init(given: UInt64, digest: Digest, trace: Trace, findings: [Diagnostic], in folder: String) {
    self.init(
      given: given, digest: digest, marks: Remembered.packed(trace)[...],
      findings: findings.isEmpty ? [] : Said(folder: folder, findings: findings).bytes[...])
  }

  /// What was said then; nil where it was of a folder by another name.
  func saidThen(in folder: String) -> [Diagnostic]? {
    guard !findings.isEmpty else { return [] }
    do {
      let said = try JSONDecoder().decode(Said.self, from: Data(findings))
      return said.folder == folder ? said.findings : nil
    } catch {
      return nil
    }
  }

  private static func packed(_ trace: Trace) -> [UInt8] {
    var bytes: [UInt8] = []
    var last: UInt32 = 0
    for number in trace.marks.map(\.number).sorted() {
      bytes.appendPacked(UInt64(number - last))
      last = number
    }
    // Copied, because a buffer that grew has room for as much again.
    return bytes.withUnsafeBufferPointer { Array($0) }
  }

  /// Whether that is true of any of the marks.
  func hasMark(where isTrue: (UInt32) -> Bool) -> Bool {
    var reader = PackedReader(marks)
    var number: UInt32 = 0
    while let growth = reader.next() {
      number &+= UInt32(truncatingIfNeeded: growth)
      if isTrue(number) { return true }
    }
    return false
  }

  func eachMark(_ body: (UInt32) -> Void) {
    _ = hasMark {
      body($0)
      return false
    }
  }

  var countOfMarks: Int {
    var count = 0
    eachMark { _ in count += 1 }
    return count
  }
}

private struct Said: Codable {
  let folder: String
  let findings: [Diagnostic]

  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    do { return Array(try encoder.encode(self)) } catch {
      fatalError("findings are made of texts and numbers, which JSON can hold: \(error)")
    }
  }
}

extension [UInt8] {
  mutating func appendPacked(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}

/// Reads what was packed; whatever is not whole ends it.
struct PackedReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  var isAtEnd: Bool { place == bytes.endIndex }

  var rest: ArraySlice<UInt8> { bytes[place...] }

  mutating func next() -> UInt64? {
    var (shift, number): (UInt64, UInt64) = (0, 0)
    while place < bytes.endIndex, shift < 64 {
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }

  /// So many bytes; nil where there are fewer.
  mutating func bytes(_ count: UInt64?) -> ArraySlice<UInt8>? {
    guard let count, count <= UInt64(bytes.endIndex - place) else { return nil }
    defer { place += Int(count) }
    return bytes[place..<place + Int(count)]
  }
}
