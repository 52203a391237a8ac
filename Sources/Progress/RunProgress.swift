private import Synchronization
package import Vietnamese

/// How far a run has come, for whoever waits for it. Whoever works tells it, and need not know whether anybody looks.
package final class RunProgress: Sendable {
  /// What a run is at.
  package struct Stage: Sendable {
    package let name: Bilingual
    /// Of how many steps; 0 where they are not counted.
    package let steps: Int
    package let start: ContinuousClock.Instant
  }

  private let current = Mutex<Stage?>(nil)
  private let done = Atomic<Int>(0)
  private let ended: @Sendable (Stage, Duration) -> Void

  /// - Parameter ended: told of each stage when it is over, and how long it took.
  package init(ended: @escaping @Sendable (Stage, Duration) -> Void = { _, _ in }) {
    self.ended = ended
  }

  /// The stage before is over.
  package func begin(_ name: Bilingual, of steps: Int = 0) {
    end()
    done.store(0, ordering: .relaxed)
    current.withLock { $0 = Stage(name: name, steps: steps, start: .now) }
  }

  package func step() { done.wrappingAdd(1, ordering: .relaxed) }

  package func end() {
    let stage = current.withLock { stage in
      defer { stage = nil }
      return stage
    }
    if let stage { ended(stage, .now - stage.start) }
  }

  /// Nil before the first stage and after the last.
  package var now: (stage: Stage, done: Int)? {
    current.withLock { $0 }.map { ($0, done.load(ordering: .relaxed)) }
  }
}
