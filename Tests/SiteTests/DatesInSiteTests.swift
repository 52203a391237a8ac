import TestSupport
import Testing

/// A month or a year is told as such wherever a site tells of it, and no day is made up.
@Suite struct DatesInSiteTests {
  private static let site = Result {
    try SmallSite(
      Sample.with([
        "units/so.yaml": """
        kind: department
        names:
          - {vi: Sở Kiến thiết, en: Department of Works, from: 1997-03, to: 2015}
          - {vi: Sở Xây dựng, en: Department of Construction, from: 2016}
        parent: ubnd
        """,
        "officials/an.yaml": """
        name: {family: Nguyễn, middle: Văn, given: An}
        category: cadre
        posts:
          - {title: {vi: Phó Giám đốc, en: Deputy Director}, unit: so, from: 2015, to: 2020-06}
          - {title: {vi: Giám đốc, en: Director}, unit: so, from: 2020-07}
        publication: {basis: public-office}
        """,
        "initiatives/cap-phep/record.yaml": Sample.initiative(
          more: """
            obstacles:
              - {raised: 2022-06, text: {vi: Chờ lâu, en: Long waits}, action: removed, closed: 2022-08-05}
            resources: [{kind: budget, amount: 1000, on: 2022}]
            """
        ).replacing("submitted, on: 2022-03-14", with: "submitted, on: 2022-03"),
        "activities/hoi-nghi.yaml": """
        title: {vi: Hội nghị, en: Conference}
        unit: so
        on: 2019-05
        form: conference
        """,
        "activities/som.yaml": """
        title: {vi: Tập huấn sớm, en: Early training}
        unit: so
        on: 2019
        form: training
        """,
        "plans/ke-hoach.yaml": """
        unit: so
        period: {from: 2024, to: 2026}
        tasks:
          - {text: {vi: Ban hành, en: Issue}, due: 2025-12, status: open}
          - {text: {vi: Rà soát, en: Review}, due: 2026-01, status: open}
          - {text: {vi: Sơ kết, en: Take stock}, due: 2024-06, status: done, done: 2024}
        """,
        "articles/bao/record.yaml": """
        title: {vi: Bài báo, en: A story}
        on: 2021-09
        """,
        "articles/bao/vi.md": "Bài.\n", "articles/bao/en.md": "Story.\n",
      ]))
  }

  private func shows(_ texts: String..., at path: String) throws -> Bool {
    let text = try Self.site.get().text(path)
    return texts.allSatisfy(text.contains)
  }

  @Test func `Nothing is wrong with it`() throws { #expect(try Self.site.get().findings == []) }

  @Test func `Posts and names tell what is known of their time`() throws {
    #expect(try shows("2015–6/2020", "từ tháng 7/2020", at: "vi/can-bo/an/"))
    #expect(try shows("2015 – June 2020", "from July 2020", at: "en/officials/an/"))
    #expect(try shows("3/1997–2015", "từ năm 2016", at: "vi/don-vi/so/"))
    #expect(try shows("March 1997 – 2015", "from 2016", at: "en/units/so/"))
  }

  @Test func `A step of a month has a time that machines read`() throws {
    #expect(
      try shows(#"<time datetime="2022-03">tháng 3/2022</time>"#, at: "vi/de-xuat/cap-phep/"))
    #expect(
      try shows(
        #"<time datetime="2022-03">March 2022</time>"#, #"<time datetime="2022">2022</time>"#,
        #"<time datetime="2022-06">June 2022</time>"#, at: "en/initiatives/cap-phep/"))
  }

  @Test func `No days are counted from a month`() throws {
    let page = try Self.site.get().text("en/initiatives/cap-phep/")
    #expect(page.contains("Long waits"))
    #expect(!page.contains(" days"))
    #expect(
      try Self.site.get().text("data/statistics-obstacles-by-year.csv").hasSuffix(
        "\r\n2022,1,1,0,,,,,,0\r\n"))
  }

  @Test func `A task is overdue when the whole month has passed`() throws {
    let page = try Self.site.get().text("en/plans/ke-hoach/")
    #expect(page.contains("2024–2026"))
    let states = page.split(separator: "<tr>").compactMap { row in
      ["Overdue", "Open", "Done"].first { row.contains(">\($0)<") }
    }
    #expect(states == ["Overdue", "Open", "Done"])
  }

  @Test func `A year stands before its months, newest first on pages`() throws {
    #expect(
      try Self.site.get().shows(
        #"<time datetime="2019-05">May 2019</time>"#, "Conference",
        #"<time datetime="2019">2019</time>"#, "Early training", at: "en/implementation/"))
  }

  @Test func `The data have an empty day beside what is known`() throws {
    let site = try Self.site.get()
    #expect(
      try site.shows(
        "\r\ncap-phep,1,submitted,,2022-03,,,,,,,,,false\r\n",
        "cap-phep,2,evaluated,2023-10-20,2023-10-20,completed,",
        at: "data/initiative-lifecycle.csv"))
    #expect(
      try site.shows(
        "an,1,Phó Giám đốc,Deputy Director,so,Sở Xây dựng,Department of Construction,,2015,,2020-06,,,,false",
        "an,2,Giám đốc,Director,so,Sở Xây dựng,Department of Construction,,2020-07,,,,,,false",
        at: "data/official-posts.csv"))
    #expect(try site.shows(",,2019-05,", ",,2019,", at: "data/activities.csv"))
    #expect(
      try site.shows(#""from_known":"2015""#, #""to_known":"2020-06""#, at: "vi/can-bo/an.json"))
    #expect(try !site.text("vi/can-bo/an.json").contains(#""from":"#))
    #expect(
      try site.text("data/statistics-resources-by-year.csv").contains("\r\n2022,1000,"))
  }

  @Test func `The form of a date that is known in part is described`() throws {
    let site = try Self.site.get()
    let pattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
    #expect(
      try site.shows(
        #""name": "on_known""#, #""pattern": "\#(pattern)""#, at: "data/datapackage.json"))
    #expect(
      try site.shows(
        #""on_known""#, #""format": "^\#(pattern)$""#, at: "data/csv-metadata.json"))
    #expect(
      try site.shows(
        #""on_known""#, #""pattern": "^\#(pattern)$""#, at: "data/schemas/activity.json"))
  }

  @Test func `Feeds and machines get what they may hold`() throws {
    let site = try Self.site.get()
    #expect(
      try site.shows(#""datePublished": "2021-09""#, at: "en/articles/bao/")
        || site.shows(#""datePublished":"2021-09""#, at: "en/articles/bao/"))
    #expect(
      try site.shows(
        "/en/articles/bao/</id>", "<updated>2021-09-01T00:00:00+07:00</updated>",
        at: "en/articles/atom.xml"))
    #expect(
      try site.shows("/en/articles/bao/</loc>", "<lastmod>2021-09</lastmod>", at: "sitemap.xml"))
  }
}
