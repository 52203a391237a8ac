internal import Keeping
internal import Synchronization

/// The rows of a table for two files that are written side by side, by two threads or one after the other: whichever comes first
/// makes them, some at once, and they go when both have had them. So of a table as long as there are records only a little lies in
/// memory where two threads write.
final class SideBySideRows: Sendable {
  private let count: Int
  private let write: @Sendable (Int, inout [UInt8]) -> Void
  /// By their numbers.
  private let pages = Mutex<[Int: Page]>([:])

  private static let rowsPerPage = 64

  private struct Page {
    /// What any of its rows was made from: whoever has one reads what its neighbours did.
    let trace: Trace
    let bytes: [UInt8]
    let ends: [Int]
    /// How often rows of it are still asked for.
    var left: Int

    func row(_ place: Int) -> ArraySlice<UInt8> { bytes[ends[place]..<ends[place + 1]] }
  }

  init(count: Int, _ write: @escaping @Sendable (Int, inout [UInt8]) -> Void) {
    self.count = count
    self.write = write
  }

  func append(_ index: Int, to bytes: inout [UInt8]) {
    let (number, place) = index.quotientAndRemainder(dividingBy: SideBySideRows.rowsPerPage)
    // Who comes second waits until it is made, and does not make it again.
    let page = pages.withLock { pages in
      var page = pages[number] ?? made(number)
      page.left -= 1
      pages[number] = page.left > 0 ? page : nil
      return page
    }
    Notes.add(page.trace)
    bytes.append(contentsOf: page.row(place))
  }

  private func made(_ number: Int) -> Page {
    var bytes: [UInt8] = []
    var ends = [0]
    let start = number * SideBySideRows.rowsPerPage
    let (_, trace) = Notes.taking {
      for index in start..<min(start + SideBySideRows.rowsPerPage, count) {
        write(index, &bytes)
        ends.append(bytes.count)
      }
    }
    return Page(trace: trace, bytes: bytes, ends: ends, left: 2 * (ends.count - 1))
  }
}
