import TestSupport
import Testing

/// What search engines are asked to leave out, and what else readers are led to when an original is gone.
struct SoughtTests {
  private let hidden = "<meta name=\"robots\" content=\"noindex\">"

  @Test func `A revoked award keeps its page, and is looked for no more`() throws {
    let history = """
      history: [{status: revoked, on: 2025-03-01, decision: {number: 9/QĐ-UBND, on: 2025-02-27, by: ubnd}, reason: {vi: Báo cáo sai, en: False report}}]
      """
    let content = Sample.with(["commendations/qd-1.yaml": Sample.commendation(more: history)])
    let before = try SmallSite(content, at: "2025-02-28T00:00")
    #expect(try !before.text("en/commendations/qd-1/").contains(hidden))
    #expect(try before.text("sitemap.xml").contains("/commendations/qd-1/"))
    let after = try SmallSite(content, at: "2026-01-01T00:00")
    for address in ["vi/khen-thuong/qd-1/", "en/commendations/qd-1/"] {
      #expect(try after.text(address).contains(hidden))
    }
    // Readers of the other language still find it, and lists lead to it.
    #expect(try after.text("en/commendations/qd-1/").contains("/vi/khen-thuong/qd-1/"))
    #expect(try after.text("en/commendations/").contains("/en/commendations/qd-1/"))
    #expect(try !after.text("sitemap.xml").contains("/commendations/qd-1/"))
  }

  @Test func `What an archive keeps stands beside the original, on the page and in the data`()
    throws
  {
    let document = try #require(Sample.files["documents/nd-73.yaml"])
    let kept = "https://luutru.example.vn/2026/nd-73"
    let content = Sample.with([
      "documents/nd-73.yaml": document
        + "\nsource: https://vanban.example.vn/nd-73\narchived: \(kept)\n"
    ])
    let site = try SmallSite(content)
    #expect(site.findings == [])
    #expect(
      try site.text("vi/van-ban/nd-73/").contains("<a href=\"\(kept)\">Bản lưu</a>"))
    #expect(try site.text("data/documents.csv").contains(kept))
    let alone = try SmallSite(
      Sample.with(["documents/nd-73.yaml": document + "\narchived: \(kept)\n"]))
    #expect(alone.findings.count { $0.contains("missing-field") } == 1, "\(alone.findings)")
  }
}
