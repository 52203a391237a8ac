import TestSupport
import Testing

/// The page of a report: its answers first, and each of them once.
@Suite struct ReportTests {
  private static let more = """
    bottleneck: {vi: Nộp đi nộp lại, en: Filed again and again}
    outcomes:
      - {measure: {vi: Thời gian, en: Time}, before: 4321, after: 1234, source: {vi: Sổ một cửa, en: The counter’s log}}
    resources: [{kind: budget, amount: 700000}, {kind: budget, amount: 80000}]
    pilot: {from: 2022-06-01, area: [huyen]}
    oversight: [{kind: inspection, on: 2022-09-10, by: huyen}, {kind: supervision, on: 2022-10-10, by: quan}]
    sample: true
    """
  private static let content = Sample.with([
    "initiatives/cap-phep/record.yaml": Sample.initiative(more: more),
    "units/huyen.yaml": district("Huyện Một", "District One"),
    "units/quan.yaml": district("Quận Hai", "District Two"),
    "commendations/qd-2.yaml": Sample.commendation(to: "[{unit: so}]"),
    "commendations/qd-3.yaml": Sample.commendation(number: "3/QĐ-UBND", to: "[{unit: so}]"),
  ])

  private static func district(_ vi: String, _ en: String) -> String {
    """
    kind: district
    names: [{vi: \(vi), en: \(en), to: 2025-06-30}]
    successions: [{to: ubnd, how: merged, on: 2025-07-01}]
    sample: true

    """
  }

  private func page(_ path: String = "en/initiatives/cap-phep/") throws -> String {
    let text = try SmallSite(Self.content).text(path)
    let start = try #require(text.firstRange(of: "<main"))
    return String(text[start.lowerBound...])
  }

  private func count(_ words: String, in page: String) -> Int {
    page.ranges(of: words).count
  }

  @Test func `Problem, result, cost, who, decision and the parts come in this order`() throws {
    let site = try SmallSite(Self.content)
    #expect(
      try site.shows(
        "Filed again and again", "Main results", "1,234", "Funds provided", "780,000",
        "Proposed by",
        "Employing agency", "Commendations and praise", "1/QĐ-UBND", "<nav class=\"contents\"",
        "about 1 min read", "From proposal to result", at: "en/initiatives/cap-phep/"))
  }

  @Test func `A figure stands once, and where it is from is folded away`() throws {
    let page = try page()
    #expect(count("4,321", in: page) == 1)
    #expect(count("1,234", in: page) == 1)
    #expect(count("780,000", in: page) == 1)
    #expect(count("<details class=\"sources\">", in: page) == 1)
    #expect(count("The counter’s log", in: page) == 1)
  }

  @Test func `What has become of a unit is said where it is named first`() throws {
    let page = try page()
    #expect(count("District One", in: page) == 2)
    #expect(count("District Two", in: page) == 1)
    #expect(count("class=\"now\"", in: page) == 2)
  }

  @Test func `A page that is a sample says so once to those who listen, other pages at each name`()
    throws
  {
    let page = try page()
    #expect(count("<span class=\"sample\" aria-hidden=\"true\">", in: page) == 3)
    #expect(count("<span class=\"sample\">", in: page) == 0)
    #expect(count("Sample record.", in: page) == 1)
    #expect(try count("<span class=\"sample\">", in: self.page("en/initiatives/")) == 1)
  }

  @Test func `A decision is named once, with all whom it commends`() throws {
    let page = try page()
    #expect(count("1/QĐ-UBND", in: page) == 1)
    #expect(count("3/QĐ-UBND", in: page) == 1)
    #expect(count(">Nguyễn Văn An</a>", in: page) == 2)
    #expect(count("href=\"/en/commendations/qd-", in: page) == 3)
  }

  @Test func `The headings of the text are among the parts, with how long it takes to read`() throws
  {
    let text = "## Cách làm\n\n" + String(repeating: "một hai ba bốn năm ", count: 168)
    let site = try SmallSite(Self.content.with(["initiatives/cap-phep/vi.md": text]))
    #expect(
      try site.shows(
        "đọc khoảng 3 phút", "<li><a href=\"#cach-lam\">Cách làm</a></li>",
        at: "vi/de-xuat/cap-phep/"))
  }
}
