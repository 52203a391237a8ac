import Synchronization
import Testing

@testable import Keeping

@Suite("Rows that stand in several files")
struct RowMemoTests {
  private static let count = 150

  private final class Counter: Sendable {
    let written = Mutex<[Int]>([])
  }

  private func memo(counting counter: Counter) -> RowMemo {
    RowMemo(count: RowMemoTests.count) { index, bytes in
      counter.written.withLock { $0.append(index) }
      bytes.append(contentsOf: "row \(index);".utf8)
    }
  }

  @Test func `Each is written once, in whatever order they are asked for`() {
    let counter = Counter()
    let memo = memo(counting: counter)
    for index in [149, 0, 63, 64, 0, 149, 127, 128] {
      var bytes = Array("before ".utf8)
      memo.append(index, to: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == "before row \(index);")
    }
    #expect(counter.written.withLock { $0.sorted() } == Array(0..<RowMemoTests.count))
  }
}
