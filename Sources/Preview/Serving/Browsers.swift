internal import JSON
internal import Keeping
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
    let whole = Memo { Browsers.event(of: page, at: view.address) }
    let bar = Memo { Browsers.event(ofBar: page.bar, look) }
    state.withLock { state in
      for (number, browser) in state.open where browser.view == view && browser.look != look {
        browser.tell.yield((browser.look.page == look.page ? bar : whole).value)
        state.open[number]?.look = look
      }
    }
  }

  /// Something for everyone, so that who is gone is noticed.
  func ping() {
    for browser in state.withLock({ Array($0.open.values) }) { browser.tell.yield(": \n\n") }
  }

  /// Of a page that is not there the browser has to ask itself: its address may lead elsewhere by now.
  private static func event(of page: ShownPage, at address: String) -> String {
    let html = page.status == 200 ? text(page.bytes(at: address)) : nil
    return event("page", .object(["html": html.map { .text($0) } ?? .null]))
  }

  private static func event(ofBar bar: String, _ look: ShownPage.Look) -> String {
    event("bar", .object(["bar": .text(bar), "look": .text(look.bar)]))
  }

  /// As server-sent events have it.
  private static func event(_ name: String, _ data: JSON) -> String {
    "event: \(name)\ndata: \(text(data.bytes()))\n\n"
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
