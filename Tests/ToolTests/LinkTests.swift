import TestSupport
import Testing

/// Where templates and pages lead is held against what there is, in every build.
struct LinkTests {
  private static let layout = "templates/layout.mustache"
  private static let base = "https://bieuduong.example.vn"

  /// A workshop with templates of its own: the real ones, and something more at the foot of every page.
  private func shop(adding markup: String) throws -> Folder {
    let shop = try Folder.workshop()
    try shop.copyTemplates()
    let text = try shop.text(Self.layout)
    try #require(text.contains("</body>"))
    try shop.write(text.replacing("</body>", with: markup + "</body>"), to: Self.layout)
    return shop
  }

  @Test func `A link of a template that leads nowhere is told once, where it stands`() throws {
    let shop = try shop(adding: "<p><a href=\"#khong-co\">a</a></p>\n")
    let built = try shop.run("build", "--language", "en")
    #expect(built.code == 1)
    #expect(!shop.exists("site/vi/index.html"))
    #expect(
      built.errors.contains(#/templates/layout.mustache:\d+:13: error: the link “#khong-co”/#))
    #expect(built.errors.contains("| <p><a href=\"#khong-co\">a</a></p>\n"))
    #expect(built.errors.contains("= on the page en/404.html and "))
    #expect(built.errors.ranges(of: "[dead-link]").count == 1)
  }

  @Test(arguments: [
    "<a href=\"#khong-co\">a</a>", "<img src=\"BASE/assets/x.png\" alt=\"\">",
    "<a href='BASE/en/none/'>a</a>", "<a href=\"BASE/vi/#khong-co\">a</a>",
    "<a href=\"BASE/vi/de-xuat\">a</a>", "<a href=\"BASE/vi/?a=1&amp;b=2#x&amp;y\">a</a>",
    "<img srcset=\"BASE/vi/ 1x, BASE/y.png 2x\" src=\"BASE/vi/\" alt=\"\">",
    "<form action=\"BASE/vi/nop/\"></form>", "<a href=/vi/none/>a</a>",
  ])
  func `Whatever leads nowhere is found`(_ markup: String) throws {
    let markup = markup.replacing("BASE", with: Self.base)
    let built = try shop(adding: markup).run("build", "--language", "vi")
    #expect(built.code == 1)
    #expect(built.errors.contains("không dẫn tới đâu [dead-link]"))
  }

  @Test func `What leads somewhere, or elsewhere, is let be`() throws {
    let shop = try shop(
      adding: """
        <p id="day"><a href="#day">a</a><a href="#">a</a><a href="#top">a</a>
        <a href="\(Self.base)/vi/?x=1#day">a</a><a href="\(Self.base)/en/#day">a</a>
        <a href="https://example.org/none">a</a>
        <a href="mailto:a@example.vn">a</a><a href="tel:+84">a</a><!-- <a href="/none/"> -->
        <a title="<a href='/none'>" href="\(Self.base)/vi/index.html">a</a></p>
        """)
    let built = try shop.run("build", "--language", "en")
    #expect(built.code == 0, "\(built.errors)")
  }

  /// A page that is not made again may lead to one that has gone since.
  @Test func `What is remembered is looked at again where something has gone`() throws {
    let shop = try shop(adding: "<a href=\"\(Self.base)/vi/de-xuat/cap-phep/#ket-qua\">a</a>")
    let text = "content/initiatives/2023/cap-phep/vi.md"
    let own = try shop.text(text)
    try shop.write(own + "\n## Kết quả\n\nTốt.\n", to: text)
    let first = try shop.run("build", "--language", "en")
    #expect(first.code == 0, "\(first.errors)")
    try shop.write(own + "\n## Mới\n\nTốt.\n", to: text)
    let second = try shop.run("build", "--language", "en")
    #expect(second.code == 1)
    #expect(second.errors.contains("/vi/de-xuat/cap-phep/#ket-qua” leads nowhere"))
    #expect(try shop.run("build", "--no-memory", "--language", "en").errors == second.errors)
  }
}
