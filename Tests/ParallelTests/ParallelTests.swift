import Parallel
import Testing

@Test(arguments: [1, 2, 8, 50]) func `Results come in order whatever the jobs`(jobs: Int) {
  let squares = parallelMap(1_000, jobs: jobs) { $0 * $0 }
  #expect(squares.count == 1_000)
  #expect(squares[0] == 0)
  #expect(squares[999] == 998_001)
  #expect(squares == squares.sorted())
}

@Test func `Of nothing to do comes nothing`() {
  #expect(parallelMap(0, jobs: 4) { $0 }.isEmpty)
  #expect(parallelMap(1, jobs: 4) { $0 + 1 } == [1])
}
