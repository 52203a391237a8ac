internal import Glibc
internal import Synchronization

/// One request at a time for each server, and a pause between two.
final class Lanes: Sendable {
  private let pause: Duration
  private let lanes = Mutex<[String: Lane]>([:])

  init(pause: Duration) { self.pause = pause }

  private final class Lane: Sendable {
    /// Before which nothing is asked.
    let free = Mutex(ContinuousClock.now)
  }

  /// - Parameter wait: how much longer than usual the server wants to be left alone after this.
  func ask<Answer>(
    _ host: String, _ body: () throws(Curl.Missing) -> (Answer, wait: Duration)
  ) throws(Curl.Missing) -> Answer {
    let lane = lanes.withLock { lanes in
      let lane = lanes[host] ?? Lane()
      lanes[host] = lane
      return lane
    }
    return try lane.free.withLock { free throws(Curl.Missing) in
      sleep(until: free)
      let (answer, wait) = try body()
      free = ContinuousClock.now + pause + wait
      return answer
    }
  }

  private func sleep(until moment: ContinuousClock.Instant) {
    let left = moment - ContinuousClock.now
    if left > .zero { usleep(UInt32(left / .microseconds(1))) }
  }
}
