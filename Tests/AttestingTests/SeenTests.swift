import Attesting
import Testing
import Vietnamese

/// What the public sees of a record, taken from its line in the data and from its page.
struct SeenTests {
  private func facts(_ line: String, _ language: Language = .vi) -> String? {
    SeenFacts.bytes(of: Array(line.utf8)[...], in: language)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static let line =
    #"{"id":"a","address_vi":"https://x/vi/a/","address_en":"https://x/en/a/","title_vi":"Tên “\"a\"”","title_en":"Name","#
    + #""budget":5,"last_change":"2026-01-01","last_change_known":"2026-01-01","#
    + #""steps":[{"name_en":"One","on":"2026-01-01"},{"name_vi":"Hai"}],"results":[]}"#

  @Test func `Facts in a language leave out the other, the address and the day of the last change`()
  {
    #expect(
      facts(Self.line)
        == #"{"id":"a","title_vi":"Tên “\"a\"”","budget":5,"steps":[{"on":"2026-01-01"},{"name_vi":"Hai"}],"results":[]}"#
    )
    #expect(
      facts(Self.line, .en)
        == #"{"id":"a","title_en":"Name","budget":5,"steps":[{"name_en":"One","on":"2026-01-01"},{}],"results":[]}"#
    )
  }

  @Test(arguments: [
    "", "{", "[]", #"{"id":"a""#, #"{"id":"a"} "#, #"{"id"}"#, #"{"id":"a","#, #"{"a":[1,}"#,
    String(repeating: #"{"a":"#, count: 90_000),
  ])
  func `What is no record has no facts`(_ line: String) {
    #expect(facts(line) == nil)
  }

  private func words(_ page: String) -> String? {
    SeenText.words(of: Array(page.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `The words of a text stand a line to a block`() {
    let page = """
      <main><p>Trước</p><div class="prose" lang="vi">
      <h2 id="a">Một &amp; hai</h2>
      <p>Theo <a href="/vi/x/">Điều\u{A0}10
      <span class="nowrap">số 73</span></a>, đúng&#x2019;s.</p>
      <div class="table"><table><tr><td>Ô</td></tr></table></div>
      <img alt="Hai &quot;hàng&quot;" src="/images/a/b-480.1f.png">
      <div class="abbreviations" role="group"><dl><div><dt>CPS</dt></div></dl></div>
      </div><p>Sau</p></main>
      """
    #expect(
      words(page) == """
        Một & hai
        Theo Điều 10 số 73, đúng’s.
        Ô
        Hai "hàng" (b-480.1f.png)

        """)
  }

  @Test func `A page without a text shows none`() {
    #expect(words("<main><div class=\"columns\">x</div></main>") == nil)
  }
}
