internal import JSON
internal import Synchronization
internal import Vietnamese

/// The pages that are open in browsers, each told when it is another.
final class Browsers: Sendable {
  private let state = Mutex(State())

  private struct State {
    var open: [Int: Browser] = [:]
    var last = 0
  }

  private struct Browser {
    let view: View
    var look: ShownPage.Look
    let tell: AsyncStream<String>.Continuation
  }

  /// What a browser looks at.
  struct View: Hashable, Sendable {
    /// From the root of the host.
    let address: String
    /// The one chosen in the bar.
    let moment: Moment?
  }

  /// What a browser is told, for as long as this is kept.
  final class Connection: Sendable {
    let events: AsyncStream<String>
    private let close: @Sendable () -> Void

    fileprivate init(_ events: AsyncStream<String>, close: @escaping @Sendable () -> Void) {
      self.events = events
      self.close = close
    }

    deinit { close() }
  }

  /// - Parameter look: what the browser shows by its own account.
  func connect(_ view: View, showing look: ShownPage.Look) -> Connection {
    let (events, tell) = AsyncStream.makeStream(
      of: String.self, bufferingPolicy: .bufferingNewest(16))
    let number = state.withLock { state in
      state.last += 1
      state.open[state.last] = Browser(view: view, look: look, tell: tell)
      return state.last
    }
    return Connection(events) { [self] in _ = state.withLock { $0.open.removeValue(forKey: number) }
    }
  }

  var count: Int { state.withLock(\.open.count) }

  /// What is looked at.
  var views: Set<View> { state.withLock { Set($0.open.values.map(\.view)) } }

  /// Tells all that look at something else than what they would be shown now.
  func tell(_ page: ShownPage, at view: View) {
    let look = page.look
    state.withLock { state in
      for (number, browser) in state.open where browser.view == view && browser.look != look {
        browser.tell.yield(Browsers.event(page, look, after: browser.look))
        state.open[number]?.look = look
      }
    }
  }

  /// Something for everyone, so that who is gone is noticed.
  func ping() {
    for browser in state.withLock({ Array($0.open.values) }) { browser.tell.yield(": \n\n") }
  }

  /// As server-sent events have it.
  private static func event(
    _ page: ShownPage, _ look: ShownPage.Look, after earlier: ShownPage.Look
  ) -> String {
    guard look.page == earlier.page else { return "event: page\ndata: \(look.page)\n\n" }
    let bar = JSON.object(["bar": .text(page.bar), "look": .text(look.bar)])
    return "event: bar\ndata: \(String(decoding: bar.bytes(), as: UTF8.self))\n\n"
  }
}
