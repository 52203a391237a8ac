internal import FlyingFox
internal import FlyingSocks
internal import Glibc

/// Sends what is to be sent at once. The head of an answer and its body are two writes, and the system would keep the second
/// back until the browser has confirmed the first, which takes it 40 ms.
struct PromptPool<Pool: AsyncSocketPool>: AsyncSocketPool {
  let pool: Pool

  private static var option: BoolSocketOption {
    BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY)
  }

  func prepare() async throws { try await pool.prepare() }

  func run() async throws { try await pool.run() }

  /// The socket that listens waits here first, and those it accepts have what it has.
  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    try socket.setValue(true, for: PromptPool.option)
    try await pool.suspendSocket(socket, untilReadyFor: events)
  }
}
