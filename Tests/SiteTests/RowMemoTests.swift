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

  @Test func `What has been taken is not kept, and can be had again`() {
    let counter = Counter()
    let memo = memo(counting: counter)
    var all: [UInt8] = []
    for index in 0..<RowMemoTests.count { memo.append(index, to: &all) }
    for index in 0..<RowMemoTests.count {
      #expect(memo.take(index) == Array("row \(index);".utf8))
    }
    #expect(counter.written.withLock { $0.count } == RowMemoTests.count)
    #expect(memo.take(70) == Array("row 70;".utf8))
    #expect(counter.written.withLock { $0.suffix(1) } == [70])
  }

  @Test func `One that two ask for last is not lost to the others of its page`() {
    let counter = Counter()
    let memo = memo(counting: counter)
    for index in 0..<63 { _ = memo.take(index) }
    var bytes: [UInt8] = []
    memo.append(63, to: &bytes)
    for index in [5, 5, 5] { #expect(memo.take(index) == Array("row \(index);".utf8)) }
    let written = counter.written.withLock { $0.count }
    memo.append(63, to: &bytes)
    #expect(counter.written.withLock { $0.count } == written)
  }
}
