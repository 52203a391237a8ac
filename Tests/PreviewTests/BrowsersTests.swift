import Testing
import Vietnamese

@testable import Preview

/// Who has a page open is told of what has changed, and of nothing else.
struct BrowsersTests {
  private let browsers = Browsers()
  private let view = Browsers.View(address: "/vi/", moment: nil)

  private func page(_ text: String, bar: String = "", status: Int = 200) -> ShownPage {
    ShownPage(status: status, page: Array(text.utf8), bar: bar, ended: "")
  }

  @Test func `A page that is another is told once`() async {
    let connection = browsers.connect(view, showing: page("a").look)
    browsers.tell(page("a"), at: view)
    browsers.tell(page("b"), at: view)
    browsers.tell(page("b"), at: view)
    browsers.ping()
    var events = connection.events.makeAsyncIterator()
    let event = await events.next() ?? ""
    #expect(event.hasPrefix("event: page\ndata: {\"html\":\"b<bieuduong-preview "))
    #expect(event.contains(page("b").look.page))
    #expect(await events.next() == ": \n\n")
  }

  @Test func `A page that is not there is to be asked for`() async {
    let connection = browsers.connect(view, showing: page("a").look)
    browsers.tell(page("b", status: 404), at: view)
    var events = connection.events.makeAsyncIterator()
    #expect(await events.next() == "event: page\ndata: {\"html\":null}\n\n")
  }

  @Test func `Of a bar alone the new one is told`() async {
    let connection = browsers.connect(view, showing: page("a", bar: "<p>1</p>").look)
    let next = page("a", bar: "<p>\"2\"</p>")
    browsers.tell(next, at: view)
    var events = connection.events.makeAsyncIterator()
    #expect(
      await events.next()
        == "event: bar\ndata: {\"bar\":\"<p>\\\"2\\\"</p>\",\"look\":\"\(next.look.bar)\"}\n\n")
  }

  @Test func `Who looks at something else is not disturbed`() async {
    let other = Browsers.View(address: "/vi/", moment: Moment(iso: "2026-01-31T08:00"))
    let connection = browsers.connect(other, showing: page("a").look)
    browsers.tell(page("b"), at: view)
    browsers.ping()
    var events = connection.events.makeAsyncIterator()
    #expect(await events.next() == ": \n\n")
  }

  @Test func `Who is gone is forgotten`() {
    var connection: Browsers.Connection? = browsers.connect(view, showing: page("a").look)
    #expect(browsers.count == 1)
    withExtendedLifetime(connection) {}
    connection = nil
    #expect(browsers.count == 0)
  }
}
