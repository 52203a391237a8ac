internal import Keeping
internal import Synchronization

/// The rows of a table for two files that are written side by side, by two threads or one after the other: whichever comes first
/// makes them, some at once, and they go when both have had them. So of a table as long as there are records only a little lies in
/// memory where two threads write.
final class SideBySideRows: Sendable {
  private struct Shared {
    let rows = Once<RowPage>()
    /// How often rows of it are still asked for.
    var left: Int
    var isMade = false
  }

  private let count: Int
  private let write: @Sendable (Int, inout [UInt8]) -> Void
  /// Those that somebody makes, or has made and not yet asked for twice, by their numbers.
  private let pages = Mutex<[Int: Shared]>([:])

  init(count: Int, _ write: @escaping @Sendable (Int, inout [UInt8]) -> Void) {
    self.count = count
    self.write = write
  }

  func append(_ index: Int, to bytes: inout [UInt8]) {
    let (number, place) = index.quotientAndRemainder(dividingBy: RowPage.rows)
    let (shared, ahead) = ask(for: number)
    // Who would wait for the other makes meanwhile what both want next.
    if let ahead { _ = make(ahead, number + 1) }
    make(shared, number).append(place, to: &bytes)
  }

  private func ask(for number: Int) -> (Shared, ahead: Shared?) {
    pages.withLock { pages in
      let known = pages[number]
      var shared = known ?? new(number)
      shared.left -= 1
      pages[number] = shared.left > 0 ? shared : nil
      guard let known, !known.isMade, pages[number + 1] == nil, (number + 1) * RowPage.rows < count
      else { return (shared, nil) }
      let ahead = new(number + 1)
      pages[number + 1] = ahead
      return (shared, ahead)
    }
  }

  private func new(_ number: Int) -> Shared {
    Shared(left: 2 * min(RowPage.rows, count - number * RowPage.rows))
  }

  private func make(_ shared: Shared, _ number: Int) -> RowPage {
    let page = shared.rows.get { RowPage(number, of: count, write) }
    if !shared.isMade { pages.withLock { $0[number]?.isMade = true } }
    return page
  }
}
