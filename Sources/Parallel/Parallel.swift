private import Dispatch
private import Synchronization

/// Computes `body(0), …, body(count - 1)` on at most `jobs` threads, and gives the results in order.
///
/// The order of the results never depends on `jobs` or on which thread was faster: determinism of the whole site rests on
/// that. `body` must not depend on shared state.
package func parallelMap<Result: Sendable>(
  _ count: Int, jobs: Int, _ body: @escaping @Sendable (Int) -> Result
) -> [Result] {
  parallelMap(count, jobs: jobs, with: ()) { index, _ in body(index) }
}

/// The same with something each thread makes once and uses again for every index, such as a buffer.
///
/// - Parameter chunk: how many indexes at most a thread takes at once; fewer where each is long work.
package func parallelMap<Result: Sendable, Tool>(
  _ count: Int, jobs: Int, chunk: Int = 64,
  with makeTool: @autoclosure @escaping @Sendable () -> Tool,
  _ body: @escaping @Sendable (Int, inout Tool) -> Result
) -> [Result] {
  guard jobs > 1, count > 1 else {
    var tool = makeTool()
    return (0..<count).map { body($0, &tool) }
  }
  let work = Work<Result>(count: count, chunk: max(1, min(chunk, count / (jobs * 8))))
  DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
    var tool = makeTool()
    work.run { body($0, &tool) }
  }
  return work.inOrder()
}

/// The indexes still to be taken, chunk by chunk, and what is done of them.
private final class Work<Result: Sendable>: Sendable {
  private let count: Int
  private let chunk: Int
  private let next = Atomic<Int>(0)
  private let done = Mutex<[(start: Int, results: [Result])]>([])

  init(count: Int, chunk: Int) {
    self.count = count
    self.chunk = chunk
  }

  func run(_ body: (Int) -> Result) {
    while true {
      let start = next.wrappingAdd(chunk, ordering: .relaxed).oldValue
      guard start < count else { return }
      let results = (start..<min(start + chunk, count)).map(body)
      done.withLock { $0.append((start, results)) }
    }
  }

  func inOrder() -> [Result] {
    done.withLock { $0.sorted { $0.start < $1.start }.flatMap(\.results) }
  }
}
