internal import Keeping
internal import Synchronization

/// The rows of a table for two files that are written side by side, by two threads or one after the other: whichever comes first
/// makes them, some at once, and they go when both have had them. So of a table as long as there are records only a little lies in
/// memory where two threads write.
final class SideBySideRows: Sendable {
  private let count: Int
  private let write: @Sendable (Int, inout [UInt8]) -> Void
  /// By their numbers, with how often rows of them are still asked for.
  private let pages = Mutex<[Int: (rows: RowPage, left: Int)]>([:])

  init(count: Int, _ write: @escaping @Sendable (Int, inout [UInt8]) -> Void) {
    self.count = count
    self.write = write
  }

  func append(_ index: Int, to bytes: inout [UInt8]) {
    let (number, place) = index.quotientAndRemainder(dividingBy: RowPage.rows)
    page(number).append(place, to: &bytes)
  }

  /// Who comes second waits until it is made, and does not make it again.
  private func page(_ number: Int) -> RowPage {
    pages.withLock { pages in
      let page = pages[number]?.rows ?? RowPage(number, of: count, write)
      let left = (pages[number]?.left ?? 2 * page.count) - 1
      pages[number] = left > 0 ? (page, left) : nil
      return page
    }
  }
}
