import TestSupport
import Testing

/// What a record may leave open: a praise has no ground, a category may not be known, a result may have no figure.
struct UnknownTests {
  private func site(_ changes: [String: String]) throws -> SmallSite {
    try SmallSite(Sample.with(changes))
  }

  private let praise = """
    act: praise
    decision: {number: 9/QĐ-UBND, on: 2023-11-16, by: ubnd}
    recipients: [{official: an}]
    citation: {vi: Giúp dân, en: Helped people}
    """

  @Test func `A praise has no ground, and its page no heading for one`() throws {
    let made = try site(["commendations/bieu-duong.yaml": praise])
    #expect(made.findings == [])
    #expect(try !made.text("en/commendations/bieu-duong/").contains("id=\"_ground\""))
    #expect(try made.text("en/commendations/qd-1/").contains("id=\"_ground\""))
  }

  private func person(_ category: String, posts: String) -> String {
    """
    name: {family: Nguyễn, middle: Văn, given: An}
    honorific: ong
    \(category)
    \(posts)
    publication: {basis: consent, on: 2023-10-01}
    """
  }

  @Test func `A person's category may be unknown`() throws {
    let made = try site(["officials/an.yaml": person("", posts: "")])
    #expect(made.findings == [])
    #expect(try !made.text("en/officials/an/").contains("class=\"kicker\""))
  }

  @Test(arguments: ["", "posts: []", "posts:"])
  func `No post is no post, however it is written`(posts: String) throws {
    let official = try site(["officials/an.yaml": person("category: cadre", posts: posts)])
    #expect(official.findings.map { $0.contains("missing-field: “posts” is missing") } == [true])
    let citizen = try site(["officials/an.yaml": person("category: citizen", posts: posts)])
    #expect(citizen.findings == [])
  }

  @Test func `A result in words stands beside the figures, or alone, and in the data`() throws {
    let result = "results: [{vi: Không ai nộp lại giấy, en: Nobody files paper again}]"
    let made = try site(["initiatives/cap-phep/record.yaml": Sample.initiative(more: result)])
    #expect(made.findings == [])
    let page = try made.text("en/initiatives/cap-phep/")
    #expect(page.contains("<li>Nobody files paper again</li>"))
    #expect(page.contains("<h2 id=\"_results\">Main results</h2>"))
    #expect(try made.text("data/initiative-results.csv").contains("Nobody files paper again"))
    #expect(
      try made.text("vi/de-xuat/cap-phep/song-ngu/").contains("Nobody files paper again"))
  }
}
