import TestSupport
import Testing

/// A conclusion, the decree that carries it out, and the plan that carries out the decree.
@Suite struct DocumentTests {
  private let content = Sample.with([
    "documents/kl-14.yaml": """
    number: 14-KL/TW
    type: conclusion
    issuer: ubnd
    issued: 2021-09-22
    effective: {from: 2021-09-22, to: 2025-12-31}
    title: {vi: Chủ trương khuyến khích, en: The policy}
    """,
    "documents/nd-73.yaml": Sample.files["documents/nd-73.yaml", default: ""]
      + "\nimplements: [kl-14]\neffective: {from: 2023-09-29}\n",
    "documents/kh-5.yaml": """
    number: 5/KH-UBND
    type: plan
    issuer: ubnd
    issued: 2023-11-01
    title: {vi: Kế hoạch thực hiện, en: Plan}
    implements: [nd-73]
    replaces: [kl-14]
    addressees: [so]
    """,
  ])

  @Test func `The chain is told on both sides`() throws {
    let site = try SmallSite(content)
    #expect(site.findings == [])
    #expect(
      try site.shows(
        "Implements", "<a href=\"/en/documents/kl-14/\">", "14-KL/TW", "Implemented by",
        "<a href=\"/en/documents/kh-5/\">", "5/KH-UBND", at: "en/documents/nd-73/"))
    #expect(
      try site.shows(
        "Được cụ thể hóa, triển khai bởi", "/vi/van-ban/nd-73/", "Được thay thế bởi",
        "/vi/van-ban/kh-5/", at: "vi/van-ban/kl-14/"))
    #expect(try site.shows("Kính gửi", "Sở Xây dựng", at: "vi/van-ban/kh-5/"))
  }

  @Test func `An article tells who cites it`() throws {
    #expect(
      try SmallSite(content).shows(
        "<li id=\"10\"><p class=\"row-title\"><a href=\"/vi/van-ban/nd-73/10/\">Điều 10. Khen thưởng</a>",
        "1 hồ sơ viện dẫn", "Hồ sơ viện dẫn",
        "<a href=\"/vi/de-xuat/cap-phep/\">Cấp phép số</a>", at: "vi/van-ban/nd-73/"))
    #expect(
      try SmallSite(content).shows(
        "<a href=\"/en/documents/nd-73/10/\">Article 10 of Decree No. <span class=\"nowrap\">73/2023/NĐ-CP</span></a>",
        at: "en/initiatives/cap-phep/"))
  }

  @Test func `What a document asks stands on its page and side by side`() throws {
    let site = try SmallSite(
      content.with([
        "documents/nd-73/record.yaml": Sample.document
          + "\nasks: [{vi: Lập kế hoạch thực hiện., en: Draw up a plan.}]\n",
        "documents/nd-73/vi.md": "Nội dung.\n", "documents/nd-73/en.md": "Text.\n",
      ]).without(["documents/nd-73.yaml"]))
    #expect(site.findings == [])
    #expect(
      try site.shows(
        "<h2 id=\"_asks\">Văn bản yêu cầu</h2>", "<li>Lập kế hoạch thực hiện.</li>",
        at: "vi/van-ban/nd-73/"))
    #expect(
      try site.shows(
        "<h2 id=\"_asks\">What it asks</h2>", "<li>Draw up a plan.</li>",
        at: "en/documents/nd-73/"))
    #expect(
      try site.shows(
        "Văn bản yêu cầu", "What it asks", "Lập kế hoạch thực hiện.", "Draw up a plan.", "Các điều",
        "Điều 10</span> Khen thưởng", at: "vi/van-ban/nd-73/song-ngu/"))
    #expect(try !SmallSite(content).text("vi/van-ban/kl-14/").contains("_asks"))
  }

  @Test func `Titles of articles say whose words they are`() throws {
    func page(_ articles: String, _ language: String) throws -> String {
      let document = Sample.document.replacing(
        "articles: [{number: 10, title: {vi: Khen thưởng, en: Commendation}}]",
        with: "articles: [\(articles)]")
      let site = try SmallSite(
        Sample.with([
          "documents/nd-73.yaml": document, "initiatives/cap-phep/record.yaml": Sample.proposal(),
        ]))
      return try site.text(language == "vi" ? "vi/van-ban/nd-73/" : "en/documents/nd-73/")
    }
    let own = "{number: 1, title: {vi: Phạm vi, en: Scope}, verbatim: true}"
    let reworded = "{number: 2, title: {vi: Tóm lược, en: Summary}}"
    let all = try page(reworded, "vi")
    #expect(all.contains("Tên các điều do ban biên tập tóm lược, không phải nguyên văn."))
    #expect(all.contains("Điều 2. Tóm lược</p>"))
    let mixed = try page("\(own), \(reworded)", "en")
    #expect(mixed.contains("Article 1. Scope</p>"))
    #expect(mixed.contains("Article 2. Summary*</p>"))
    #expect(mixed.contains("Titles marked * are the editors’ wording"))
    #expect(try !page(own, "vi").contains("ban biên tập"))
  }

  @Test func `A document is in force through its last day`() throws {
    let last = try SmallSite(content, at: "2025-12-31T23:59")
    #expect(try !last.shows("no longer in force", at: "en/documents/kl-14/"))
    #expect(try last.shows("https://schema.org/InForce", at: "en/documents/kl-14/"))
    let next = try SmallSite(content, at: "2026-01-01T00:00")
    #expect(
      try next.shows(
        "<title>Conclusion No. 14-KL/TW (No longer in force from 1 January 2026) – ",
        "<h1>The policy</h1>",
        "<p class=\"standing\"><span class=\"badge ended\">No longer in force from 1 January 2026</span>",
        "datetime=\"2021-09-22\"", "No longer in force from",
        "datetime=\"2026-01-01\"", at: "en/documents/kl-14/"))
    #expect(try next.shows("https://schema.org/NotInForce", at: "en/documents/kl-14/"))
    #expect(try next.shows("https://schema.org/InForce", at: "en/documents/nd-73/"))
    #expect(
      try next.shows(
        "14-KL/TW", "<span class=\"badge ended\">Hết hiệu lực từ 1/1/2026</span>", at: "vi/van-ban/"
      ))
  }

  @Test func `Of a document without dates of effect nothing is said of force`() throws {
    #expect(try !SmallSite(content).shows("legislationLegalForce", at: "en/documents/kh-5/"))
  }
}
