internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import Synchronization

/// Serves a preview to browsers, and tells them when what they show has changed.
package final class PreviewServer: Sendable {
  private let site: PreviewSite
  private let browsers = Browsers()
  private let door: Door

  /// - Parameters:
  ///   - host: the address to listen at where that is another than the machine's own.
  ///   - openFile: opens a file; false where there is nothing to open it with.
  package init(
    _ site: PreviewSite, host: String?, jobs: Int,
    openFile: @escaping @Sendable (String) -> Bool
  ) {
    let desk = OperationQueue()
    desk.maxConcurrentOperationCount = max(2, jobs)
    self.site = site
    door = Door(
      site: site, browsers: browsers, reception: Reception(host: host), openFile: openFile,
      desk: desk)
  }

  /// How long a page may take: the whole site may have to be planned for it.
  private static let longest: TimeInterval = 600

  /// Listens at the first port that nobody else listens at, and goes on beside the caller until the program ends.
  ///
  /// - Parameter ended: told why it could not go on.
  /// - Returns: where it listens; nil where all these ports are taken, or the address is none of this machine's.
  package func start(
    at host: String, from first: UInt16, trying count: Int,
    ended: @escaping @Sendable (any Error) -> Void
  ) -> ListeningAddress? {
    let addresses = (0..<count).compactMap { UInt16(exactly: Int(first) + $0) }
      .map { ListeningAddress(host: host, port: $0) }
    let found = Found()
    Task { [self] in
      for address in addresses {
        guard let running = await listen(at: address) else { continue }
        found.settle(address)
        do { try await running.value } catch { ended(error) }
        return
      }
      found.settle(nil)
    }
    return found.wait()
  }

  /// An answer that one waits for who is no task.
  private final class Found: Sendable {
    private let address = Mutex<ListeningAddress?>(nil)
    private let settled = DispatchSemaphore(value: 0)

    func settle(_ found: ListeningAddress?) {
      address.withLock { $0 = found }
      settled.signal()
    }

    func wait() -> ListeningAddress? {
      settled.wait()
      return address.withLock { $0 }
    }
  }

  /// What goes on once it listens; nil where it cannot.
  private func listen(at address: ListeningAddress) async -> Task<Void, any Error>? {
    guard let place = try? sockaddr_in.inet(ip4: address.host, port: address.port) else {
      return nil
    }
    let server = HTTPServer(
      address: place, timeout: PreviewServer.longest,
      pool: PromptPool(pool: HTTPServer.defaultPool()), logger: .disabled, handler: door)
    let hasEnded = Flag()
    let running = Task {
      defer { hasEnded.raise() }
      try await server.run()
    }
    while await !server.isListening {
      if hasEnded.isRaised { return nil }
      try? await Task.sleep(for: .milliseconds(2))
    }
    return running
  }

  private final class Flag: Sendable {
    private let state = Mutex(false)
    var isRaised: Bool { state.withLock { $0 } }
    func raise() { state.withLock { $0 = true } }
  }

  /// Looks at the files again and tells whoever has a page open that is another now.
  package func redraw(after change: Change) {
    site.desk.redraw(after: change)
    for view in browsers.views { browsers.tell(site.page(at: view.address, view.moment), at: view) }
  }

  /// When nothing has happened for a while.
  package func idle() {
    if site.desk.isOutOfDate { redraw(after: .files([])) } else { browsers.ping() }
  }
}

/// Where a server listens.
package struct ListeningAddress: Sendable {
  package let host: String
  package let port: UInt16

  package static let loopback = "127.0.0.1"
}
