import Parallel
import Synchronization
import Testing

@testable import Data

@Suite("Rows that two files have side by side")
struct SideBySideRowsTests {
  private static let count = 150

  private final class Counter: Sendable {
    let written = Mutex<[Int]>([])
  }

  private static func rows(counting counter: Counter) -> SideBySideRows {
    SideBySideRows(count: count) { index, bytes in
      counter.written.withLock { $0.append(index) }
      bytes.append(contentsOf: "row \(index);".utf8)
    }
  }

  private static func text(of rows: SideBySideRows) -> String {
    var bytes: [UInt8] = []
    for index in 0..<count { rows.append(index, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let whole = (0..<count).map { "row \($0);" }.joined()

  @Test(arguments: [1, 2]) func `Each is written once for both`(jobs: Int) {
    let counter = Counter()
    let rows = SideBySideRowsTests.rows(counting: counter)
    let texts = parallelMap(2, jobs: jobs, chunk: 1, with: ()) { _, _ in
      SideBySideRowsTests.text(of: rows)
    }
    #expect(texts == [SideBySideRowsTests.whole, SideBySideRowsTests.whole])
    #expect(counter.written.withLock { $0.sorted() } == Array(0..<SideBySideRowsTests.count))
  }

  @Test func `What both have had is not kept, and can be had again`() {
    let counter = Counter()
    let rows = SideBySideRowsTests.rows(counting: counter)
    for _ in 0..<2 { _ = SideBySideRowsTests.text(of: rows) }
    #expect(SideBySideRowsTests.text(of: rows) == SideBySideRowsTests.whole)
    #expect(counter.written.withLock { $0.count } == 2 * SideBySideRowsTests.count)
  }
}
