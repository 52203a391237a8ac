internal import Synchronization

/// The rows of a table as they were first written, for those that stand in several files.
package final class RowMemo: Sendable {
  private let count: Int
  private let pages: Mutex<[RowPage?]>
  private let write: @Sendable (Int, inout [UInt8]) -> Void

  package init(count: Int, _ write: @escaping @Sendable (Int, inout [UInt8]) -> Void) {
    self.count = count
    pages = Mutex(Array(repeating: nil, count: count / RowPage.rows + 1))
    self.write = write
  }

  package func append(_ index: Int, to bytes: inout [UInt8]) {
    let (number, place) = index.quotientAndRemainder(dividingBy: RowPage.rows)
    page(number).append(place, to: &bytes)
  }

  private func page(_ number: Int) -> RowPage {
    if let page = pages.withLock({ $0[number] }) { return page }
    let page = RowPage(number, of: count, write)
    pages.withLock { $0[number] = page }
    return page
  }
}
