package import Content
package import Edition
package import Keeping
internal import Pages
package import Publishing
package import Site
internal import Synchronization
internal import Tracing

/// What the public sees of each record, as the last run knew it, and as this one does from when its edition was asked.
package final class SeenStates: Sendable {
  private let notes: StateNotes
  private let countOfKnown: Int
  /// What was known before; it goes with the files it is held against when it has been asked for.
  private let earlier: Mutex<(@Sendable (Edition) -> SeenBefore)?>
  /// Nil as long as nobody has asked.
  private let now = Mutex<[SeenDigests]?>(nil)

  fileprivate init(
    _ notes: StateNotes, _ states: [String: Sourced<ArraySlice<UInt8>>],
    _ world: @escaping @Sendable (Edition) -> World
  ) {
    self.notes = notes
    countOfKnown = states.count
    earlier = Mutex { edition in
      let known = states.compactMapValues { state in
        digests(state.value).map { digests in state.map { _ in digests } }
      }
      return SeenBefore(known, in: world(edition))
    }
  }

  /// Nil where it was asked for before.
  func before(_ edition: Edition) -> SeenBefore? {
    let earlier = earlier.withLock { earlier in
      defer { earlier = nil }
      return earlier
    }
    return earlier?(edition)
  }

  func take(_ states: [SeenDigests]) { now.withLock { $0 = states } }

  /// Of how many records it had to be reckoned.
  package var countOfNew: Int { now.withLock { $0?.count(where: \.areNew) ?? 0 } }

  /// Tells the next run; asked once it is certain that the files were as they were listed.
  package func write() {
    guard let states = now.withLock({ $0 }) else { return }
    let known = states.compactMap { state in
      state.known.map { (state.key.text, $0.map { $0?.bytes ?? [] }) }
    }
    guard countOfNew > 0 || known.count != countOfKnown else { return }
    notes.write(Dictionary(known) { first, _ in first })
  }
}

/// Nil within where the public sees none; nil for anything but what was written.
private func digests(_ bytes: ArraySlice<UInt8>) -> TraceDigests?? {
  bytes.isEmpty ? .some(nil) : TraceDigests(bytes: bytes).map { .some($0) }
}

extension Stages {
  /// Nil where nothing can be told of the files.
  package func seenStates(
    _ listed: Listed, _ inputs: Inputs?, deafTo: Mark.Space? = nil
  ) -> SeenStates? {
    guard let inputs,
      let (notes, states) = StateNotes.read(
        in: options.content, for: inputs, looks: looks(listed, inputs))
    else { return nil }
    return SeenStates(notes, states) { [self] in
      textWorld(of: $0, listed, inputs, deafTo: deafTo)
    }
  }
}
