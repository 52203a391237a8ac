import TestSupport
import Testing

/// What a commendation is worth, from the decision to its end.
@Suite struct StatusTests {
  private static let page = "vi/khen-thuong/qd-1/"
  private let content = Sample.with([
    "commendations/qd-1.yaml": Sample.commendation(
      more: """
        history:
          - {status: revoked, on: 2025-03-01, decision: {number: 9/QĐ-UBND, by: ubnd}, reason: {vi: Báo cáo sai, en: False report}}
          - {status: restored, on: 2025-06-01, decision: {number: 20/QĐ-UBND, by: ubnd}, reason: {vi: Kết luận lại, en: Found otherwise}}
        """)
  ])

  @Test func `Before it is revoked nothing says so`() throws {
    let site = try SmallSite(content, at: "2025-02-28T23:59")
    #expect(site.files(with: "Báo cáo sai") == [])
    #expect(site.files(with: "False report") == [])
    // The words are explained all the same.
    #expect(
      site.files(with: "Đã bị hủy bỏ") == [
        "data/codes.csv", "vi/du-lieu/tu-dien/index.html",
      ])
    #expect(try site.text("data/commendations.jsonl").contains(#""status":"in-force""#))
  }

  @Test func `A revoked commendation keeps its address and says so first`() throws {
    let site = try SmallSite(content, at: "2025-03-01T00:00")
    #expect(
      try site.shows(
        "<main", "<h1>Bằng khen: Nguyễn Văn An</h1>",
        "<p class=\"standing\"><strong class=\"badge revoked\">Đã bị hủy bỏ ngày 1/3/2025 theo Quyết định số 9/QĐ-UBND của Ủy ban tỉnh</strong>",
        "Quyết định số 1/QĐ-UBND ngày 16/11/2023 của Ủy ban tỉnh",
        "Tình trạng tính đến ngày 1/3/2025", "<a href=\"#_history\">",
        "id=\"revoked-2025-03-01\"", "Hủy bỏ quyết định", "Báo cáo sai", at: Self.page))
    #expect(
      try site.shows(
        "\"creativeWorkStatus\":\"Đã bị hủy bỏ ngày 1/3/2025 theo Quyết định số 9/QĐ-UBND của Ủy ban tỉnh\"",
        at: Self.page))
    #expect(
      try site.shows(
        "Bằng khen: Nguyễn Văn An</a> <span class=\"badge revoked\">Đã bị hủy bỏ ngày 1/3/2025</span>",
        at: "vi/khen-thuong/"))
    #expect(try site.shows(">1 entry</p>", at: "en/commendations/status/revoked/"))
  }

  @Test func `Where only a title is seen it says so first, or last while the decision stands`()
    throws
  {
    let titles = try ["2025-02-28T00:00", "2025-03-01T00:00", "2025-06-02T00:00"].map { now in
      let page = try SmallSite(content, at: now).text("en/commendations/qd-1/")
      return try ["<title>", "og:title\" content=\""].map {
        try #require(page.split(separator: $0).last).prefix { $0 != "<" && $0 != "\"" }
      }.map(String.init)
    }
    #expect(
      titles == [
        [
          "Certificate of Merit: Nguyễn Văn An (In force, as of 28 February 2025) – Commendations",
          "Certificate of Merit: Nguyễn Văn An (In force, as of 28 February 2025)",
        ],
        [
          "Revoked on 1 March 2025: Certificate of Merit: Nguyễn Văn An – Commendations",
          "Revoked on 1 March 2025: Certificate of Merit: Nguyễn Văn An",
        ],
        [
          "Certificate of Merit: Nguyễn Văn An (Restored on 1 June 2025, in force, as of 2 June 2025) – Commendations",
          "Certificate of Merit: Nguyễn Văn An (Restored on 1 June 2025, in force, as of 2 June 2025)",
        ],
      ])
  }

  @Test func `A feed, a picture and a result of the search say where it stands`() throws {
    let standing = try SmallSite(content.previewed, at: "2025-02-28T00:00")
    let feed = "en/commendations/atom.xml"
    #expect(
      try standing.shows(
        "<title>Certificate of Merit: Nguyễn Văn An (In force, as of 16 November 2023)</title>",
        "<summary>In force; Decision No. 1/QĐ-UBND of 16 November 2023 by the Provincial Committee; Status as of 16 November 2023. Shortened a procedure</summary>",
        at: feed))
    #expect(standing.files(with: "class=\\\"badge in-force\\\">Còn hiệu lực").count == 1)
    let ended = try SmallSite(content.previewed, at: "2025-03-01T00:00")
    #expect(
      try ended.shows(
        "<title>Revoked on 1 March 2025: Certificate of Merit: Nguyễn Văn An</title>",
        "<summary>Revoked on 1 March 2025 under Decision No. 9/QĐ-UBND by the Provincial Committee; ",
        at: feed))
    #expect(
      ended.files(with: "badge revoked\\\">Đã bị hủy bỏ ngày 1/3/2025").map { $0.prefix(9) }
        == ["search/vi", "vi/khen-t"])
    let pictures = try [standing, ended].map {
      String(
        try #require(
          $0.text("en/commendations/qd-1/").firstMatch(of: /og:image" content="([^"]*)"/)
        ).output.1)
    }
    #expect(pictures[0] != pictures[1])
  }

  @Test func `A day that passes changes neither feed nor picture of what stands`() throws {
    let days = try ["2025-01-01T00:00", "2025-02-01T00:00"].map {
      try SmallSite(content.previewed, at: $0)
    }
    for path in ["vi/khen-thuong/atom.xml", "vi/atom.xml"] {
      #expect(try days[0].text(path) == days[1].text(path))
    }
    #expect(
      days[0].paths.filter { $0.hasPrefix("images/") }
        == days[1].paths.filter { $0.hasPrefix("images/") })
  }

  @Test func `A consultation says until when it is open`() throws {
    let consultation = [
      "consultations/dot-2.yaml": """
      title: {vi: Đợt 2, en: Second list}
      opens: 2026-11-16
      closes: 2026-11-27
      by: ubnd
      candidates: [{official: an, form: bang-khen}]
      """
    ]
    let badges: [String] = try ["2026-11-15T00:00", "2026-11-27T23:00", "2026-11-28T00:00"].map {
      now in
      let site = try SmallSite(Sample.with(consultation), at: now)
      #expect(try site.shows("Second list</a> <span class=\"badge", at: "en/consultations/"))
      let page = try site.text("en/consultations/dot-2/")
      return String(try #require(page.firstMatch(of: #/<title>([^<]*) – /#)).output.1)
    }
    #expect(
      badges == [
        "Second list (Opens on 16 November 2026)", "Second list (Open until 27 November 2026)",
        "Second list (Closed on 27 November 2026)",
      ])
  }

  @Test func `The register of corrections and its feed tell of it`() throws {
    let site = try SmallSite(content, at: "2025-03-01T00:00")
    #expect(
      try site.shows("Nguyễn Văn An", "Decision revoked", "False report", at: "en/corrections/"))
    #expect(
      try site.shows(
        "<updated>2025-03-01T00:00:00+07:00</updated>",
        "<id>https://bieuduong.example.vn/vi/khen-thuong/qd-1/#revoked-2025-03-01</id>",
        "<title>Hủy bỏ quyết định: Bằng khen: Nguyễn Văn An</title>",
        "<summary>Báo cáo sai</summary>", at: "vi/dinh-chinh/atom.xml"))
  }

  @Test func `A revoked award is none of the person's any more`() throws {
    let before = try SmallSite(content, at: "2025-02-28T00:00")
    #expect(try before.shows("\"award\":[\"Bằng khen: Nguyễn Văn An\"]", at: "vi/can-bo/an/"))
    #expect(try before.shows("<dt>Khen thưởng còn hiệu lực</dt><dd>1</dd>", at: "vi/can-bo/"))
    let after = try SmallSite(content, at: "2025-03-01T00:00")
    #expect(try !after.shows("\"award\"", at: "vi/can-bo/an/"))
    #expect(try after.shows("<span class=\"badge revoked\">", at: "vi/can-bo/an/"))
    #expect(try !after.shows("<dt>Khen thưởng còn hiệu lực</dt>", at: "vi/can-bo/"))
  }

  @Test func `A restored commendation stands again and keeps its history`() throws {
    let site = try SmallSite(content, at: "2025-06-01T00:00")
    #expect(try !site.shows("notice ended", at: Self.page))
    #expect(try site.shows("Hủy bỏ quyết định", "Phục hồi", at: Self.page))
    #expect(!site.has("en/commendations/status/revoked/index.html"))
    #expect(try site.shows("<dt>Khen thưởng còn hiệu lực</dt><dd>1</dd>", at: "vi/can-bo/"))
  }

  @Test func `A praise is not called an award`() throws {
    let site = try SmallSite(
      Sample.with(["commendations/qd-1.yaml": Sample.commendation(act: "praise")]))
    #expect(
      try site.shows(
        "<h1>Biểu dương: Nguyễn Văn An</h1>", "Cá nhân, tập thể được biểu dương",
        "Biểu dương không phải là hình thức khen thưởng", at: Self.page))
    #expect(try !site.shows("Bằng khen", at: Self.page))
    #expect(try !site.shows("\"award\"", at: "en/officials/an/"))
    #expect(try !site.shows("<dt>Commendations</dt>", at: "en/officials/"))
    #expect(try site.shows(">1 mục</p>", at: "vi/khen-thuong/nhom/praise/"))
  }

  @Test func `Those who did not agree to be named are counted`() throws {
    let site = try SmallSite(
      Sample.with([
        "commendations/qd-1.yaml": Sample.commendation(more: "withheld: 2"),
        "commendations/qd-2.yaml": Sample.commendation(
          number: "2/QĐ-UBND", to: "[]", more: "withheld: 1"),
      ]))
    #expect(try site.shows("2 người không đồng ý nêu tên", at: Self.page))
    #expect(
      try site.shows(
        "<h1>Certificate of Merit: Nguyễn Văn An and 2 people not named</h1>",
        at: "en/commendations/qd-1/"))
    #expect(try site.shows("1 person did not agree to be named", at: "en/commendations/qd-2/"))
    #expect(try !site.shows("class=\"people\"", at: "en/commendations/qd-2/"))
  }
}

@Suite struct NoticeTests {
  @Test func `A correction stands on the record's page and in the register`() throws {
    let site = try Sites.whole.get()
    #expect(
      try site.shows(
        "This page has been corrected.", "<h1>Certificate of Merit: Nguyễn Văn An</h1>",
        "<del>Nguyen Van Anh</del>", "<ins>Nguyen Van An</ins>", "The name was misspelt",
        at: "en/commendations/qd-1/"))
    #expect(
      try site.shows(
        "id=\"sua-1\"", "<a href=\"/vi/khen-thuong/qd-1/\">Bằng khen: Nguyễn Văn An</a>",
        "datetime=\"2024-03-01\"", "<del>Nguyễn Văn Ân</del>", at: "vi/dinh-chinh/"))
    #expect(try !site.shows("đã được đính chính", at: "vi/de-xuat/cap-phep/"))
  }

  @Test func `A correction is not told before its day`() throws {
    let site = try SmallSite(Sample.whole, at: "2024-02-29T23:59")
    #expect(site.files(with: "Ghi nhầm tên") == [])
  }

  @Test func `A made-up record says so wherever it is shown`() throws {
    let site = try SmallSite(
      Sample.with(["commendations/qd-1.yaml": Sample.commendation(more: "sample: true")]))
    #expect(
      try site.shows(
        "<main", "Sample record. The people, figures and decisions on this page are made up",
        "<h1>", at: "en/commendations/qd-1/"))
    for list in ["vi/", "vi/khen-thuong/", "vi/khen-thuong/nam/2023/", "vi/can-bo/an/"] {
      #expect(
        try site.shows(
          "Bằng khen: Nguyễn Văn An</a> <span class=\"sample\">giả định</span>", at: list))
    }
    #expect(try !site.shows("Hồ sơ giả định", at: "vi/de-xuat/cap-phep/"))
  }

  @Test(arguments: ["vi/", "vi/404.html", "vi/de-xuat/", "vi/khen-thuong/qd-1/", "vi/dinh-chinh/"])
  func `A demonstration says so on every page`(path: String) throws {
    let settings = Sample.files["site.yaml", default: ""] + "\ndemo: true\n"
    let site = try SmallSite(Sample.with(["site.yaml": settings]))
    #expect(try site.shows("<p class=\"demo\">Trang trình diễn:", "<main", at: path))
    #expect(try !Sites.whole.get().shows("class=\"demo\"", at: path))
  }
}

extension [String: String] {
  fileprivate var previewed: [String: String] {
    with(["site.yaml": self["site.yaml", default: ""] + "\npreviews: true\n"])
  }
}
