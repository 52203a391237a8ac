import Glibc
import Testing

@testable import Markdown

/// Texts made to be slow or deep, and many texts at once.
@Suite struct LoadTests {
  /// Eight times the text may take about eight times as long; a quadratic reading takes 64 times.
  private func expectLinear(_ name: String, _ text: (Int) -> String) {
    let (small, large) = (text(500), text(4_000))
    let (first, second) = (quickest { _ = prose(small) }, quickest { _ = prose(large) })
    #expect(second < first * 30 + .milliseconds(100), "\(name): \(first), then \(second)")
  }

  /// The best of three, in the time of this thread alone: other tests run at the same time.
  private func quickest(_ work: () -> Void) -> Duration {
    (1...3).map { _ in
      let start = spent()
      work()
      return spent() - start
    }.min() ?? .zero
  }

  private func spent() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  @Test func `Hostile texts take linear time`() {
    expectLinear("open brackets") { String(repeating: "[", count: $0) }
    expectLinear("open emphasis") { String(repeating: "*a ", count: $0) }
    expectLinear("wrong links") { String(repeating: "[a](../b) ", count: $0) }
    expectLinear("dead anchors") {
      String(repeating: "## Mục tiêu\n", count: $0 / 2)
        + String(repeating: "[a](#muc-tiew) ", count: $0 / 2)
    }
    expectLinear("cells") {
      "|" + String(repeating: "a|", count: $0) + "\n|" + String(repeating: "-|", count: $0)
    }
    expectLinear("rows") { "|a|\n|-|\n" + String(repeating: "|[x](../y)|\n", count: $0) }
    expectLinear("delimiter rows") { String(repeating: "|-|-|\n", count: $0) }
    expectLinear("uneven rows") { "a\n" + String(repeating: "a|b\n|-|-|-|\n", count: $0) }
    expectLinear("tables") { String(repeating: "|a|\n|-|\n\n", count: $0) }
    expectLinear("raw HTML") { String(repeating: "a <b> ", count: $0) }
    expectLinear("definitions") { String(repeating: "[a]: ../b\n", count: $0) + "[a] <b>" }
    expectLinear("numbers") { String(repeating: "1/QĐ-UBND 1.000.000 đồng ", count: $0) }
    expectLinear("images") { String(repeating: "![", count: $0) }
    expectLinear("digits") { String(repeating: "1", count: $0) }
    expectLinear("front matter") { "---\n" + String(repeating: "a: b\n", count: $0) }
  }

  @Test func `Texts full of one slip take linear time`() {
    let slips = [
      "[a](<", "[a] (", "[a](b c ", "![a](b c) ", "**a:**b ", "** a **", "**", "a**“", "a@b.vn ",
      "a@",
      "http://", "http://a.vn/\\", "www.", "www.a.vn*", "a) b\nb) c\n", "1. a\n2. b\n",
      "- a\nb) c\n", "• a\n",
      "– a\n\n", "`", "``` ` ", "{{", "{% a ", "{{a}}", "[^1]", "~~a", "~~a~~", "~2~", "a^2^",
      "\\ ", "\\\\.", "[a]{.b}", "[",
      "]{.a}", "(a)[http:", "&amp;a1;", "    a\n\n", "> ", "\ta\n", "##a\n", "a.\n---\n", "+--+\n",
      ":::\n", "<<<<<<<", "TODO ",
      "[a]: b\n", "<a ", "Điều 1. a\nĐiều 2. b\n", "![", "#### a\n",
    ]
    for slip in slips { expectLinear(slip) { String(repeating: slip, count: $0) } }
  }

  @Test(arguments: ["> ", "- ", "* a\n"])
  func `Deep nesting needs no stack`(mark: String) {
    let depth = mark == "* a\n" ? 300 : 10_000
    let text =
      mark == "* a\n"
      ? (0..<depth).map { String(repeating: "  ", count: $0) + mark }.joined()
      : String(repeating: mark, count: depth) + "[x](../a) 123/QĐ-UBND <b>"
    #expect(html(text).contains("<li>") || html(text).contains("<blockquote>"))
  }

  @Test func `Many texts at once give the same bytes`() async {
    let text =
      "# A\n\n[x](../a) \"b\" 123/QĐ-UBND\n\n| a |\n|---|\n| [c](initiative:cap-phep-so) |\n"
    let expected = html(text)
    await withTaskGroup(of: String.self) { group in
      for _ in 0..<64 { group.addTask { html(text) } }
      for await result in group { #expect(result == expected) }
    }
  }
}
