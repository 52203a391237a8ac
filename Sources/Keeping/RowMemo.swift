internal import Synchronization

/// The rows of a table as they were first written, for those that stand in several files. They lie together, many to a page:
/// ten thousand small pieces would leave memory full of holes when they go.
package final class RowMemo: Sendable {
  private let count: Int
  private let pages: Mutex<[Page?]>
  private let write: @Sendable (Int, inout [UInt8]) -> Void

  /// As many as a word has bits.
  private static let rowsPerPage = UInt64.bitWidth

  private struct Page {
    /// What any of its rows was made from: whoever takes one reads what its neighbours did.
    let trace: Trace
    let bytes: [UInt8]
    let ends: [Int]
    /// A bit for each row that has been taken.
    var taken: UInt64 = 0

    var isTaken: Bool { taken.nonzeroBitCount == ends.count - 1 }

    func row(_ place: Int) -> ArraySlice<UInt8> { bytes[ends[place]..<ends[place + 1]] }
  }

  package init(count: Int, _ write: @escaping @Sendable (Int, inout [UInt8]) -> Void) {
    self.count = count
    pages = Mutex(Array(repeating: nil, count: count / RowMemo.rowsPerPage + 1))
    self.write = write
  }

  package func append(_ index: Int, to bytes: inout [UInt8]) {
    let page = page(of: index)
    Notes.add(page.trace)
    bytes.append(contentsOf: page.row(index % RowMemo.rowsPerPage))
  }

  /// A row for the last who asks for it: its page goes when all its rows have been taken.
  package func take(_ index: Int) -> [UInt8] {
    let (number, place) = index.quotientAndRemainder(dividingBy: RowMemo.rowsPerPage)
    let page = pages.withLock { pages in
      let page = pages[number]
      pages[number]?.taken |= 1 << UInt64(place)
      if let left = pages[number], left.isTaken { pages[number] = nil }
      return page
    }
    if let page {
      Notes.add(page.trace)
      return Array(page.row(place))
    }
    var row: [UInt8] = []
    write(index, &row)
    return row
  }

  private func page(of index: Int) -> Page {
    let number = index / RowMemo.rowsPerPage
    if let page = pages.withLock({ $0[number] }) { return page }
    let page = made(number)
    pages.withLock { $0[number] = page }
    return page
  }

  private func made(_ number: Int) -> Page {
    var bytes: [UInt8] = []
    var ends = [0]
    let start = number * RowMemo.rowsPerPage
    let (_, trace) = Notes.taking {
      for index in start..<min(start + RowMemo.rowsPerPage, count) {
        write(index, &bytes)
        ends.append(bytes.count)
      }
    }
    // Copied, because a buffer that grew has room for as much again.
    return Page(trace: trace, bytes: bytes.withUnsafeBufferPointer { Array($0) }, ends: ends)
  }
}
