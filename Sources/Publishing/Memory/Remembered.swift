internal import Diagnostics
internal import Digests
internal import Keeping

/// What one file of the site was made from, and what came of it.
struct Remembered: Sendable {
  /// What the plan gave it.
  let given: UInt64
  let digest: Digest
  /// The numbers of the marks it read, ascending, as growth in groups of seven bits.
  let marks: ArraySlice<UInt8>
  /// What was found wrong on the way, and in which folder; empty for nearly all.
  let findings: ArraySlice<UInt8>

  init(
    given: UInt64, digest: Digest, marks: ArraySlice<UInt8>, findings: ArraySlice<UInt8>
  ) {
    self.given = given
    self.digest = digest
    self.marks = marks
    self.findings = findings
  }

  /// What lies beside the memory, and is asked for by its digest alone.
  init(digest: Digest) { self.init(given: 0, digest: digest, marks: [], findings: []) }

  /// - Parameter folder: that of the content, as findings name it.
  init(given: UInt64, digest: Digest, trace: Trace, findings: [Diagnostic], in folder: String) {
    self.init(
      given: given, digest: digest, marks: Remembered.packed(trace)[...],
      findings: findings.isEmpty ? [] : Remembered.packed(findings, in: folder)[...])
  }

  /// What was said then; nil where it was of a folder by another name.
  func saidThen(in folder: String) -> [Diagnostic]? {
    guard !findings.isEmpty else { return [] }
    var reader = PackedReader(findings)
    return reader.text() == folder ? reader.findings() : nil
  }

  private static func packed(_ findings: [Diagnostic], in folder: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendPacked(folder)
    bytes.appendPacked(findings)
    return bytes
  }

  private static func packed(_ trace: Trace) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendGrowth(of: trace.numbers)
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
