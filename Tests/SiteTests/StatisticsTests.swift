import Foundation
import TestSupport
import Testing

/// Each figure on one small province, counted by hand.
@Suite struct StatisticsTests {
  private static let site = Result { try SmallSite(content, at: "2026-01-01T00:00") }

  private static let content = Sample.with([
    "vocabularies/fields.yaml": """
    so-hoa: {label: {vi: Số hóa, en: Digitisation}}
    y-te: {label: {vi: Y tế, en: Health}}
    """,
    "units/so.yaml": """
    kind: department
    names: [{vi: Sở Xây dựng, en: Department of Construction, to: 2024-06-30}]
    parent: ubnd
    successions: [{to: so-moi, how: merged, on: 2024-07-01}]
    """,
    "units/so-moi.yaml": """
    kind: department
    names: [{vi: Sở mới, en: New Department, from: 2024-07-01}]
    parent: ubnd
    """,
    "officials/binh.yaml": """
    name: {family: Lê, given: Bình}
    honorific: none
    category: citizen
    publication: {basis: consent, on: 2023-10-01}
    """,
    // Submitted 2020, completed 2023: two obstacles of 10 and 21 days, one still open.
    "initiatives/cap-phep/record.yaml": """
    title: {vi: Cấp phép số, en: Digital permits}
    summary: {vi: Cấp phép qua mạng, en: Permits over the network}
    fields: [so-hoa]
    employer: so
    proposers: [{official: an}]
    lifecycle:
      - {stage: submitted, on: 2020-03-14}
      - {stage: approved, on: 2020-05-01}
      - {stage: evaluated, on: 2022-10-20, result: completed}
    obstacles:
      - {raised: 2020-06-01, text: {vi: A, en: A}, action: removed, closed: 2020-06-11}
      - {raised: 2020-07-01, text: {vi: B, en: B}, action: removed, closed: 2020-07-22}
      - {raised: 2022-01-01, text: {vi: C, en: C}}
    resources:
      - {kind: budget, amount: 1500000000, on: 2020-05-20}
      - {kind: budget, amount: 500000000, on: 2022-05-20}
      - {kind: personnel, quantity: 5, what: {vi: người, en: people}, on: 2020-05-23}
      - {kind: equipment, quantity: 6, what: {vi: máy, en: machines}, on: 2022-05-30}
      - {kind: means, quantity: 1, what: {vi: xe, en: car}}
    """,
    "initiatives/kham/record.yaml": """
    title: {vi: Khám từ xa, en: Remote clinics}
    summary: {vi: Khám qua mạng, en: Clinics over the network}
    fields: [so-hoa, y-te]
    employer: so-moi
    proposers: [{unit: so-moi}]
    lifecycle: [{stage: submitted, on: 2022-08-01}, {stage: evaluated, on: 2023-08-01, result: not-completed}]
    """,
    // 31 and 42 days after the evaluation.
    "commendations/qd-1.yaml": commendation(
      "1", "2022-11-20", "[{official: an}, {unit: so}]", "initiative: cap-phep\nwithheld: 2"),
    "commendations/qd-2.yaml": commendation(
      "2", "2022-12-01", "[{official: binh}]", "initiative: cap-phep"),
    // Revoked, and without a proposal.
    "commendations/qd-3.yaml": commendation(
      "3", "2024-11-20", "[{unit: so-moi}]",
      """
      history: [{status: revoked, on: 2025-01-01, decision: {number: 9/QĐ-UBND, on: 2025-01-01, by: ubnd}, reason: {vi: Sai, en: Wrong}}]
      """),
    "commendations/qd-4.yaml": commendation("4", "2025-02-01", "[{unit: so-moi}]", ""),
    "commendations/khen.yaml": """
    act: praise
    ground: ad-hoc
    decision: {number: 5/QĐ-UBND, on: 2025-03-01, by: ubnd}
    recipients: [{official: an}]
    """,
    "encouragements/a.yaml":
      "unit: so\nperiod: {from: 2021-01-01, to: 2021-12-31}\nkind: early-raise\ncount: 3\n",
    "encouragements/b.yaml":
      "unit: so\nperiod: {from: 2023-01-01, to: 2023-12-31}\nkind: early-raise\ncount: 4\n",
    "encouragements/c.yaml":
      "unit: so\nperiod: {from: 2023-01-01, to: 2023-06-30}\nkind: rotation\ncount: 1\n",
  ])

  private static func commendation(
    _ number: String, _ day: String, _ recipients: String, _ more: String
  ) -> String {
    """
    form: bang-khen
    act: commendation
    ground: ad-hoc
    decision: {number: \(number)/QĐ-UBND, on: \(day), by: ubnd}
    recipients: \(recipients)
    \(more)
    """
  }

  private func table(_ name: String) throws -> [String] {
    try Self.site.get().text("data/statistics-\(name).csv").dropFirst()
      .components(separatedBy: "\r\n").filter { !$0.isEmpty }
  }

  @Test
  func `Commendations by year: a year without any is zero, praise and the revoked stand apart`()
    throws
  {
    #expect(
      try table("commendations-by-year") == [
        "year,in_force,praises,ended,titles,forms", "2022,2,0,0,0,2", "2023,0,0,0,0,0",
        "2024,0,0,1,0,0", "2025,1,1,0,0,1",
      ])
  }

  @Test func `Commendations by form`() throws {
    #expect(
      try table("commendations-by-form") == [
        "form,form_vi,form_en,in_force,ended", "bang-khen,Bằng khen,Certificate of Merit,3,1",
      ])
  }

  @Test func `Recipients by category: the withheld are counted, praise and the revoked are not`()
    throws
  {
    #expect(
      try table("recipients-by-year") == [
        "year,cadre,civil_servant,public_employee,worker,citizen,unit,withheld,overseas,foreigner,household,not_known,posthumous",
        "2022,1,0,0,0,1,1,2,0,0,0,0,0", "2023,0,0,0,0,0,0,0,0,0,0,0,0",
        "2024,0,0,0,0,0,0,0,0,0,0,0,0", "2025,0,0,0,0,0,1,0,0,0,0,0,0",
      ])
  }

  @Test func `Initiatives by year of submission and of evaluation`() throws {
    #expect(
      try table("initiatives-by-year") == [
        "year,submitted,completed,partly_completed,not_completed", "2020,1,0,0,0", "2021,0,0,0,0",
        "2022,1,1,0,0", "2023,0,0,0,1",
      ])
  }

  @Test func `Initiatives by field: one in two fields counts in both`() throws {
    #expect(
      try table("initiatives-by-field") == [
        "field,field_vi,field_en,initiatives,completed,commended",
        "so-hoa,Số hóa,Digitisation,2,1,1", "y-te,Y tế,Health,1,0,0",
      ])
  }

  /// qd-1 commends the department and a person of it, and counts for it once.
  @Test func `By unit: the successor has its own and what it carries on`() throws {
    #expect(
      try table("by-unit") == [
        "unit,name_vi,name_en,exists,commendations,commendations_now,initiatives,initiatives_now,praises,praises_now",
        "so-moi,Sở mới,New Department,true,1,2,1,2,0,1",
        "so,Sở Xây dựng,Department of Construction,false,1,,1,,1,",
      ])
  }

  @Test func `Days from evaluation to decision`() throws {
    #expect(
      try table("days-to-decision") == [
        "year,decisions,days_min,days_q1,days_median,days_q3,days_max,not_known",
        "2022,2,31,33.75,36.5,39.25,42,0",
      ])
  }

  @Test func `Obstacles by year and how long they took`() throws {
    #expect(
      try table("obstacles-by-year") == [
        "year,raised,resolved,open,days_min,days_q1,days_median,days_q3,days_max,timed",
        "2020,2,2,0,10,12.75,15.5,18.25,21,2", "2021,0,0,0,,,,,,0", "2022,1,0,1,,,,,,0",
      ])
    #expect(try Self.site.get().shows("<strong>15.5 days</strong>", at: "en/obstacles/"))
  }

  @Test func `Obstacles by action`() throws {
    #expect(
      try table("obstacles-by-action") == [
        "action,action_vi,action_en,resolved,days_median", "supported,Hỗ trợ,Supported,0,",
        "removed,Tháo gỡ,Removed,2,15.5", "adjusted,Điều chỉnh,Adjusted,0,",
        "decided,Quyết định,Decided,0,",
      ])
  }

  @Test func `Resources by year: money in đồng, the undated apart`() throws {
    #expect(
      try table("resources-by-year") == [
        "year,budget,budgets,personnel,equipment,means", "2020,1500000000,1,5,0,0",
        "2021,0,0,0,0,0", "2022,500000000,1,0,1,0",
      ])
    let site = try Self.site.get()
    #expect(try site.shows("Khoản không ghi ngày không tính theo năm: 1.", at: "vi/thong-ke/"))
    #expect(try site.shows("2020: 1.500.000.000\u{A0}đồng</text>", at: "vi/thong-ke/"))
    #expect(try site.shows("<td>1,500,000,000</td>", at: "en/statistics/"))
  }

  @Test func `Encouragements by the year in which their period ends`() throws {
    #expect(
      try table("encouragements-by-year") == [
        "year,grading,appointment,reappointment,planning,transfer,rotation,rank_promotion,early_raise,other,placement",
        "2021,0,0,0,0,0,0,0,3,0,0", "2022,0,0,0,0,0,0,0,0,0,0", "2023,0,0,0,0,0,1,0,4,0,0",
      ])
  }

  @Test func `A chart says in words what it shows`() throws {
    let site = try Self.site.get()
    #expect(
      try site.shows(
        "<svg class=\"chart\" width=\"100%\"", "role=\"img\"",
        "<title id=\"statistics-commendations-by-year-forms-t\">Commendations other than titles, in force</title>",
        "Highest – Commendations other than titles, in force: 2022, 2. The table below has every figure.</desc>",
        at: "en/statistics/"))
    #expect(try site.shows("trung vị 36,5 ngày (n = 2)", at: "vi/thong-ke/"))
  }

  /// Of the panels one reaches 2 and the others 1: half as high.
  @Test func `Pictures side by side are on one scale, which is said`() throws {
    let site = try Self.site.get()
    #expect(
      try site.shows(
        "All on one scale, from 0 to 2.", "Commendations other than titles, in force</p>",
        "height=\"4.0em\"", "Acts of praise in force</p>", "height=\"2.0em\"",
        at: "en/statistics/"))
  }

  @Test func `A chart is a file with its source and its address`() throws {
    let site = try Self.site.get()
    let file = "data/charts/vi/statistics-commendations-by-form.svg"
    #expect(
      try site.shows(
        "<title>Khen thưởng theo hình thức</title>", "fill=\"#8e1b1e\"", "Bằng khen",
        "Nguồn: Biểu dương, Ủy ban tỉnh. Số liệu tính đến 1/3/2025.",
        "https://bieuduong.example.vn/vi/thong-ke/#statistics-commendations-by-form", at: file))
    #expect(try !site.shows("class=", at: file))
    #expect(try !site.shows("style=", at: file))
    #expect(try site.shows("href=\"/\(file)\" download>", at: "vi/thong-ke/"))
    // Pictures are drawn only where the settings ask for previews, for they need libvips and its fonts.
    #expect(site.paths.filter { $0.hasSuffix(".png") } == [])
  }

  @Test func `Where the site draws pictures, a chart is one twice as large`() throws {
    let site = try SmallSite(
      Self.content.with(["site.yaml": Sample.settings + "previews: true\n"]),
      at: "2026-01-01T00:00")
    let stem = "images/charts/en/statistics-commendations-by-form."
    let pictures = site.paths.filter { $0.hasPrefix(stem) }
    let picture = try #require(pictures.first)
    #expect(pictures.count == 1)
    #expect(try site.text(picture).hasPrefix("1920 × "))
    #expect(
      try site.shows(
        "href=\"/\(picture)\" download=\"statistics-commendations-by-form.png\">",
        at: "en/statistics/"))
  }

  @Test func `Obstacles are narrowed by year, by whether they are open, by what was done`() throws {
    let site = try Self.site.get()
    #expect(
      try site.shows(
        "<legend>Năm phát sinh</legend>", "/vi/vuong-mac/nam/2020/", "Chưa giải quyết xong",
        "/vi/vuong-mac/cach-xu-ly/removed/", at: "vi/vuong-mac/"))
    let page = "en/obstacles/status/unresolved/"
    #expect(
      try site.shows(
        "<title>Obstacles – Still open", ">1 entry</p>", "Still open <span class=\"unseen\">",
        "obstacle-text\">C</p>", at: page))
    #expect(try !site.shows("obstacle-text\">A</p>", at: page))
  }

  /// The longest bar takes 82 of a hundred, so that its number still fits beside it.
  @Test func `Bars are as long as their numbers`() throws {
    #expect(
      try Self.site.get().shows(
        "<rect class=\"s1\" x=\"0\" y=\"1.7em\" width=\"82.0%\" height=\"1.1em\"/>",
        "<rect class=\"s1\" x=\"0\"", "width=\"41.0%\"", at: "vi/thong-ke/"))
  }

  @Test func `A site without records still has its page`() throws {
    let site = try SmallSite(
      Sample.without(
        "initiatives/cap-phep/record.yaml", "initiatives/cap-phep/vi.md",
        "initiatives/cap-phep/en.md", "commendations/qd-1.yaml"))
    #expect(try site.shows("<h1>Thống kê</h1>", at: "vi/thong-ke/"))
    #expect(
      try site.text("data/statistics-commendations-by-year.csv").hasSuffix(
        "year,in_force,praises,ended,titles,forms\r\n"))
  }
}
