import TestSupport
import Testing

@Suite struct FeedsPageTests {
  @Test func `The page lists every feed that is published, once, and nothing else`() throws {
    let site = try Sites.whole.get()
    for (folder, page) in [("vi/", "vi/nguon-tin/"), ("en/", "en/feeds/")] {
      let published = site.paths.filter { $0.hasPrefix(folder) && $0.hasSuffix("atom.xml") }
      let listed = try site.lines("class=\"address\"", at: page).compactMap(address)
      #expect(listed.sorted() == published)
    }
  }

  @Test func `A line names a feed, what it brings, its newest day and its whole address`() throws {
    let lines = try Sites.whole.get().lines("class=\"address\"", at: "en/feeds/")
    #expect(
      lines.first == """
        <li><a href="/en/">The whole site</a> <span class="mute">· newest entry: <time datetime="2024-03-01">1 March 2024</time></span><br>Every bulletin, commendation, initiative, article and correction.<br><a class="address" href="/en/atom.xml" type="application/atom+xml">https://bieuduong.example.vn/en/atom.xml</a></li>
        """)
    #expect(
      lines.contains(
        """
        <li><a href="/en/units/so/">Department of Construction</a> <span class="mute">· newest entry: <time datetime="2023-11-16">16 November 2023</time></span><br><a class="address" href="/en/units/so/atom.xml" type="application/atom+xml">https://bieuduong.example.vn/en/units/so/atom.xml</a></li>
        """))
  }

  @Test func `Units stand after the unit they belong to, choices under what they narrow by`() throws
  {
    let site = try Sites.whole.get()
    #expect(
      try site.shows(
        "<h2 id=\"_commendations\">Khen thưởng theo từng tiêu chí</h2>",
        "<summary>Hình thức khen thưởng, biểu dương <span class=\"count\">1</span></summary>",
        "<h2 id=\"_units\">Đơn vị</h2>", "<summary>Đơn vị không trực thuộc đơn vị nào khác",
        ">Ủy ban tỉnh</a>", ">Sở Xây dựng</a>", at: "vi/nguon-tin/"))
  }

  @Test func `Every page and the open data lead there, and what is under embargo has no line`()
    throws
  {
    let site = try Sites.whole.get()
    for path in ["vi/", "vi/de-xuat/cap-phep/", "vi/du-lieu/"] {
      #expect(
        try site.shows("<a href=\"/vi/nguon-tin/\">Tất cả nguồn tin (RSS/Atom)</a>", at: path))
    }
    #expect(
      try site.shows(
        "<a href=\"/en/feeds/\">RSS/Atom feeds: follow what is new</a>", at: "en/data/"))
  }

  /// Many units: more feeds than one page holds.
  @Test func `A long list goes on on further pages`() throws {
    var content = Sample.files
    for number in 1...330 {
      content["units/to-\(number).yaml"] = """
        kind: department
        names: [{vi: Tổ \(number), en: Group \(number)}]
        parent: ubnd

        """
    }
    let site = try SmallSite(content)
    let first = try site.lines("class=\"address\"", at: "vi/nguon-tin/")
    let second = try site.lines("class=\"address\"", at: "vi/nguon-tin/trang/2/")
    #expect(first.count == 300)
    #expect(!site.has("vi/nguon-tin/trang/3/index.html"))
    let published = site.paths.filter { $0.hasPrefix("vi/") && $0.hasSuffix("atom.xml") }
    #expect((first + second).compactMap(address).sorted() == published)
    #expect(
      try site.shows(
        "<summary>Ủy ban tỉnh – đơn vị trực thuộc <span class=\"count\">", at: "vi/nguon-tin/"))
    #expect(try site.shows("href=\"/vi/nguon-tin/trang/2/#_", at: "vi/nguon-tin/"))
    #expect(try site.shows("<a href=\"/vi/nguon-tin/\" rel=\"prev\">", at: "vi/nguon-tin/trang/2/"))
  }

  private func address(_ line: String) -> String? {
    let parts = line.split(separator: "class=\"address\" href=\"/")
    return parts.last?.split(separator: "\"").first.map(String.init)
  }
}
