import Dispatch
import Parallel
import Synchronization
import Testing

struct TogetherTests {
  @Test(arguments: [1, 2, 8]) func `Both are made, each in its place`(jobs: Int) {
    #expect(together(jobs: jobs, { "first" }, { 2 }) == ("first", 2))
  }

  @Test func `Each may wait for the other where there are two threads`() {
    let (one, two) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let made = together(
      jobs: 2,
      {
        one.signal()
        two.wait()
        return true
      },
      {
        two.signal()
        one.wait()
        return true
      })
    #expect(made == (true, true))
  }

  /// Whoever asks for one thread has one.
  @Test func `One thread makes one after the other`() {
    let order = Mutex<[Int]>([])
    _ = together(
      jobs: 1, { order.withLock { $0.append(1) } }, { order.withLock { $0.append(2) } })
    #expect(order.withLock { $0 } == [1, 2])
  }

  @Test func `A map over many threads may stand in either`() {
    let (one, two) = together(
      jobs: 4, { parallelMap(500, jobs: 4) { $0 } }, { parallelMap(500, jobs: 4) { -$0 } })
    #expect(one == Array(0..<500))
    #expect(two == one.map { -$0 })
  }
}
