import TestSupport
import Testing

/// How a page says that it is cited: by who issued what it tells of, not by who publishes it.
@Suite struct CitationTests {
  /// The citations of a page, in their order: two footnotes, BibTeX, RIS.
  private func citations(_ site: SmallSite, _ path: String) throws -> [String] {
    try site.text(path).split(separator: "class=\"citation-text\"").dropFirst().map { part in
      let text = part.drop { $0 != ">" }.dropFirst()
      let end = text.firstRange(of: "</p>")?.lowerBound ?? text.endIndex
      let pre = text.firstRange(of: "</pre>")?.lowerBound ?? text.endIndex
      return String(text[..<min(end, pre)]).replacing(/<[^>]*>/, with: "")
    }
  }

  @Test func `A decree is its issuer's, in the official order and in English`() throws {
    let content = Sample.with([
      "units/chinh-phu.yaml": "kind: government\nnames: [{vi: Chính phủ, en: Government}]\n",
      "documents/nd-73.yaml": Sample.document.replacing("issuer: ubnd", with: "issuer: chinh-phu"),
    ])
    let cited = try citations(SmallSite(content, at: "2026-01-01T00:00"), "vi/van-ban/nd-73/")
    #expect(
      cited[0]
        == "Nghị định số 73/2023/NĐ-CP ngày 29 tháng 9 năm 2023 của Chính phủ quy định khuyến khích cán bộ. Ủy ban tỉnh công bố tại trang Biểu dương, cập nhật 29/9/2023. https://bieuduong.example.vn/vi/van-ban/nd-73/, truy cập ngày …."
    )
    #expect(
      cited[1]
        == "Government. Decree No. 73/2023/NĐ-CP of 29 September 2023, On encouraging cadres. Published by the Provincial Committee on Commendations, updated 29 September 2023. https://bieuduong.example.vn/en/documents/nd-73/, accessed …."
    )
    #expect(cited[3].hasPrefix("TY  - GOVDOC\nAU  - Chính phủ,\nTI  - Nghị định số 73/2023/NĐ-CP"))
  }

  @Test func `A law is cited by its name, its number after it`() throws {
    let content = Sample.with([
      "documents/luat.yaml": """
      number: 06/2022/QH15
      type: law
      issuer: ubnd
      issued: 2022-06-15
      title: {vi: "Luật Thi đua, khen thưởng", en: Law on Emulation}
      """
    ])
    let cited = try citations(SmallSite(content), "en/documents/luat/")
    #expect(
      cited[1].hasPrefix(
        "Luật Thi đua, khen thưởng (Luật số 06/2022/QH15 ngày 15 tháng 6 năm 2022 của Ủy ban tỉnh). "
      ))
    #expect(
      cited[0].hasPrefix(
        "Provincial Committee. Law on Emulation (Law No. 06/2022/QH15 of 15 June 2022). "))
  }

  @Test func `A revoked award is cited by its own decision, and by that which revoked it`() throws {
    let content = Sample.with([
      "commendations/qd-1.yaml": Sample.commendation(
        more: """
          history: [{status: revoked, on: 2025-03-01, decision: {number: 9/QĐ-UBND, on: 2025-02-27, by: ubnd}, reason: {vi: Báo cáo sai, en: False report}}]
          """)
    ])
    let site = try SmallSite(content, at: "2026-01-01T00:00")
    let cited = try citations(site, "en/commendations/qd-1/")
    #expect(
      cited[0]
        == "Provincial Committee. Decision No. 1/QĐ-UBND of 16 November 2023. Certificate of Merit: Nguyễn Văn An. Revoked on 1 March 2025 under Decision No. 9/QĐ-UBND of 27 February 2025 by the Provincial Committee. Published by the Provincial Committee on Commendations, updated 1 March 2025. https://bieuduong.example.vn/en/commendations/qd-1/, accessed …."
    )
    #expect(
      cited[2] == """
        @misc{commendation-qd-1,
          author = {{Provincial Committee}},
          title = {{Decision No. 1/QĐ-UBND of 16 November 2023. Certificate of Merit: Nguyễn Văn An}},
          number = {1/QĐ-UBND},
          date = {2023-11-16},
          year = {2023},
          publisher = {{Provincial Committee}},
          note = {Revoked on 1 March 2025 under Decision No. 9/QĐ-UBND of 27 February 2025 by the Provincial Committee. Published by the Provincial Committee on Commendations, updated 1 March 2025},
          langid = {english},
          url = {https://bieuduong.example.vn/en/commendations/qd-1/},
          urldate = {}
        }

        """)
  }

  @Test func `The page of a decision that commends several is cited as well`() throws {
    let content = Sample.with([
      "commendations/qd-2.yaml": Sample.commendation(to: "[{unit: so}]")
    ])
    let site = try SmallSite(content, at: "2026-01-01T00:00")
    let page = try #require(
      site.paths.first { $0.hasPrefix("en/commendations/decisions/") || $0.contains("/decision/") })
    let cited = try citations(site, page)
    #expect(cited.count == 4)
    #expect(
      cited[0].hasPrefix(
        "Provincial Committee. Decision No. 1/QĐ-UBND of 16 November 2023. In force, as of 1 January 2026. "
      ))
  }

  @Test func `What TeX would carry out is text`() throws {
    let content = Sample.with([
      "documents/nd-73.yaml": Sample.document.replacing(
        "On encouraging cadres", with: ##""100 % & more_\\#1 {x}""##)
    ])
    let cited = try citations(SmallSite(content), "en/documents/nd-73/")
    #expect(cited[2].contains(###"100 \% \&amp; more\_\textbackslash{}\#1 \{x\}"###))
  }
}
