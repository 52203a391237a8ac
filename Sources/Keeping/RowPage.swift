/// Some rows of a table as they were first written, one behind the other: ten thousand small pieces would leave memory full of
/// holes when they go.
package struct RowPage: Sendable {
  package static let rows = 64

  /// What any of its rows was made from: whoever has one reads what its neighbours did.
  private let trace: Trace
  private let bytes: [UInt8]
  private let ends: [Int]

  /// - Parameters:
  ///   - number: from 0.
  ///   - count: of all rows of the table.
  package init(_ number: Int, of count: Int, _ write: (Int, inout [UInt8]) -> Void) {
    var bytes: [UInt8] = []
    var ends = [0]
    let start = number * RowPage.rows
    (_, trace) = Notes.taking {
      for index in start..<min(start + RowPage.rows, count) {
        write(index, &bytes)
        ends.append(bytes.count)
      }
    }
    // Copied, because a buffer that grew has room for as much again.
    self.bytes = bytes.withUnsafeBufferPointer { Array($0) }
    self.ends = ends
  }

  package var count: Int { ends.count - 1 }

  package func append(_ place: Int, to bytes: inout [UInt8]) {
    Notes.add(trace)
    bytes.append(contentsOf: self.bytes[ends[place]..<ends[place + 1]])
  }
}
