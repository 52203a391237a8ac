internal import FlyingSocks

/// What a browser is told, as the bytes of an answer that does not end.
struct EventBytes: AsyncBufferedSequence, Sendable {
  let connection: Browsers.Connection

  func makeAsyncIterator() -> Iterator { Iterator(connection) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    /// Kept as long as somebody listens.
    private let connection: Browsers.Connection
    private var events: AsyncStream<String>.Iterator
    private var rest: ArraySlice<UInt8> = []

    fileprivate init(_ connection: Browsers.Connection) {
      self.connection = connection
      events = connection.events.makeAsyncIterator()
    }

    mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

    mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
      if rest.isEmpty {
        guard let event = await events.next() else { return nil }
        rest = Array(event.utf8)[...]
      }
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count)
    }
  }
}
