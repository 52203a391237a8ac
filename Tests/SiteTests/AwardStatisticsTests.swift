import Foundation
import TestSupport
import Testing

/// What the Law tells apart, counted by hand: titles, forms and praise; given and in force; who received it, and how much.
@Suite struct AwardStatisticsTests {
  private static let site = Result { try SmallSite(content, at: "2026-01-01T00:00") }

  private static let content = Sample.with(people).with([
    "vocabularies/forms.yaml": """
    chien-si: {label: {vi: Chiến sĩ thi đua, en: Emulation Fighter}, sort: emulation-title}
    bang-khen: {label: {vi: Bằng khen, en: Certificate of Merit}, sort: certificate}
    thu-khen: {label: {vi: Thư khen, en: Letter of Praise}, sort: praise}
    giay-khen: {label: {vi: Giấy khen, en: Commendation}, sort: certificate}
    """,
    "initiatives/cap-phep/record.yaml": Sample.initiative(
      more: """
        recognition: {scope: province, decision: {number: 7/QĐ-UBND, on: 2023-12-01, by: ubnd}}
        lessons: [{vi: Hỏi dân trước, en: Ask people first}]
        """),
    "practices/a.yaml": practice("{from: 2023-01-01, to: 2023-12-31}", found: 10, corrected: 8),
    "practices/b.yaml": practice("{from: 2024, to: 2024}", found: 3, corrected: 3),
    "commendations/qd-1.yaml": award(
      "chien-si", "2023-03-11", "[{official: an}, {official: binh}]",
      """
      bonus: {coefficient: 1, base: 1800000, amount: 1800000, per: each}
      way:
        - {step: proposed, on: 2023-01-10, by: so}
        - {step: voted, on: 2023-02-10, votes: 8, of: 9}
      """),
    "commendations/qd-2.yaml": award(
      "chien-si", "2023-04-01", "[{official: chi}]",
      """
      bonus: {coefficient: 1, base: 1800000, amount: 1800000}
      history:
        - {status: revoked, on: 2024-02-01, decision: {number: 9/QĐ-UBND, by: ubnd}, reason: {vi: Sai, en: Wrong}, ground: false-declaration, recovered: {insignia: true, amount: 1800000, on: 2024-05-01}}
      """),
    "commendations/qd-3.yaml": award(
      "bang-khen", "2024-06-01",
      "[{official: chi}, {official: dung}, {official: ho}, {official: em, posthumous: true}, {official: phong}, {unit: so}]",
      """
      withheld: 1
      ground: ad-hoc
      bonus: {coefficient: 1.5, base: 2000000, amount: 3000000, per: all, fund: {vi: Quỹ thi đua, en: Emulation fund}}
      way: [{step: proposed, on: 2024-02}]
      """),
    "commendations/qd-4.yaml": award(
      "bang-khen", "2024-01-31", "[{official: an}, {official: binh}]",
      """
      ground: movement
      movement: {vi: Cải cách vì dân, en: Reform for the people}
      period: {from: 2023, to: 2023-12-31}
      bonus: {coefficient: 1, base: 2000000, amount: 2000000}
      way: [{step: proposed, on: 2024-01-01}]
      """),
    "commendations/khen-1.yaml": praise("form: thu-khen", "2024-02-01", "an"),
    "commendations/khen-2.yaml": praise(
      "", "2024-03-01", "dung",
      """
      history:
        - {status: revoked, on: 2025-02-01, decision: {number: 8/QĐ-UBND, by: ubnd}, reason: {vi: Sai, en: Wrong}, recovered: {amount: 500000}}
      """),
  ])

  private static let people = [
    "officials/an.yaml": person(
      "ong", "category: civil-servant", "role: deputy, responsibility: {vi: Đất đai, en: Land}"),
    "officials/binh.yaml": person("ba", "category: worker", nil),
    "officials/chi.yaml": person("none", "category: public-employee", ""),
    "officials/dung.yaml": person("ba", "category: citizen", nil),
    "officials/ho.yaml": person("ba", "category: household", nil),
    "officials/em.yaml": person("ba", "", "role: staff"),
    "officials/phong.yaml": person("none", "category: overseas", nil),
  ]

  /// - Parameter post: what the post says of itself; nil without one.
  private static func person(_ honorific: String, _ category: String, _ post: String?) -> String {
    let posts = post.map { more in
      let end = more.isEmpty ? "" : ", " + more
      return "posts: [{title: {vi: Chức, en: Post}, unit: so, from: 2020-01-01\(end)}]"
    }
    return """
      name: {family: Lê, given: Người}
      honorific: \(honorific)
      \(category)
      \(posts ?? "")
      publication: {basis: law}
      """
  }

  private static func practice(_ period: String, found: Int, corrected: Int) -> String {
    """
    unit: so
    period: \(period)
    shortcomings: [{text: {vi: Trả hồ sơ trễ, en: Late files}, found: \(found), corrected: \(corrected)}]
    """
  }

  private static func award(
    _ form: String, _ day: String, _ recipients: String, _ more: String
  ) -> String {
    """
    form: \(form)
    act: commendation
    decision: {number: 1/QĐ-UBND, on: \(day), by: ubnd}
    recipients: \(recipients)
    \(more)
    """
  }

  private static func praise(
    _ form: String, _ day: String, _ official: String, _ more: String = ""
  ) -> String {
    """
    \(form)
    act: praise
    decision: {on: \(day), by: ubnd}
    recipients: [{official: \(official)}]
    \(more)
    """
  }

  private func table(_ name: String) throws -> [String] {
    try Self.site.get().text("data/\(name).csv").dropFirst()
      .components(separatedBy: "\r\n").filter { !$0.isEmpty }
  }

  @Test func `Titles, forms and praise are three figures`() throws {
    #expect(
      try table("statistics-commendations-by-year").dropFirst() == [
        "2023,1,0,1,1,0", "2024,2,1,1,0,2",
      ])
    #expect(
      try table("statistics-commendations-by-title") == [
        "form,form_vi,form_en,in_force,ended", "chien-si,Chiến sĩ thi đua,Emulation Fighter,1,1",
      ])
    #expect(
      try table("statistics-commendations-by-form").dropFirst() == [
        "bang-khen,Bằng khen,Certificate of Merit,2,0"
      ])
    #expect(
      try table("statistics-praises-by-form").dropFirst() == [
        "thu-khen,Thư khen,Letter of Praise,1,0",
        ",Biểu dương không theo hình thức,Praise in no form,0,1",
      ])
  }

  @Test func `Every number says whether it is of what stands`() throws {
    let site = try Self.site.get()
    #expect(
      try site.shows(
        "<strong>1</strong> <span>emulation title in force</span>",
        "<strong>2</strong> <span>commendations other than titles, in force</span>",
        "<strong>1</strong> <span>act of praise in force</span>",
        "<strong>2</strong> <span>decisions revoked or titles stripped</span>", at: "en/statistics/"
      ))
    #expect(
      try site.shows(
        "<a href=\"/en/commendations/status/in-force/\"><strong>4</strong> <span>commendations and praise in force</span></a>",
        at: "en/"))
    #expect(site.has("en/commendations/status/in-force/index.html"))
  }

  @Test func `Recipients by category, the posthumous and those not known too`() throws {
    #expect(
      try table("statistics-recipients-by-year").dropFirst() == [
        "2023,0,1,0,1,0,0,0,0,0,0,0,0", "2024,0,1,1,1,1,1,1,1,0,1,1,1",
      ])
  }

  @Test func `The share of women is of those of whom it is known; a household is neither`() throws {
    #expect(
      try table("statistics-recipients-women") == [
        "year,women,men,not_known,women_percent", "2023,1,1,0,50", "2024,3,1,2,75",
      ])
    #expect(
      try Self.site.get().shows(
        "<strong>66.7%</strong> <span>women, of 6 commended of whom it is known; of 2 it is not known</span>",
        at: "en/statistics/"))
  }

  @Test func `Who does the work is asked of those who hold a post`() throws {
    #expect(
      try table("statistics-recipients-direct") == [
        "year,direct,leading,not_known,direct_percent", "2023,1,1,0,50", "2024,2,1,1,66.7",
      ])
  }

  @Test func `Money for each is multiplied, for all it is not; where neither is said it is told`()
    throws
  {
    #expect(
      try table("statistics-bonuses-by-year") == [
        "year,given,bonuses,recovered,recoveries", "2023,5400000,2,0,0",
        "2024,3000000,1,1800000,1",
      ])
    #expect(
      try Self.site.get().shows(
        "whether each or all got the amount: 1.", "because they have no date: 1.",
        at: "en/statistics/"))
  }

  @Test func `Days from the proposal; a month is told, and makes no days`() throws {
    #expect(
      try table("statistics-days-from-proposal").dropFirst() == [
        "2023,1,60,60,60,60,60,0", "2024,1,30,30,30,30,30,1",
      ])
    let site = try Self.site.get()
    #expect(
      try site.shows(
        "<span>Trung vị</span> <strong>45</strong> <span>ngày từ khi đề nghị đến khi quyết định khen thưởng</span>",
        at: "vi/thong-ke/"))
    #expect(
      try site.shows(
        "<span>Median of</span> <strong>45</strong> <span>days from proposal to commendation</span>",
        at: "en/statistics/"))
  }

  @Test func `Recognised proposals by reach, shortcomings by year`() throws {
    #expect(
      try table("statistics-initiatives-by-scope").map { $0.split(separator: ",").last } == [
        "initiatives", "0", "1", "0",
      ])
    #expect(
      try table("statistics-shortcomings-by-year") == [
        "year,found,corrected,open", "2023,10,8,2", "2024,3,3,0",
      ])
  }

  @Test func `The way to a decision is a table, with the days of each step`() throws {
    let rows = try table("commendation-way")
    #expect(
      rows.first
        == "commendation,position,step,on,on_known,by,by_vi,by_en,document,document_article,reference,consultation,votes,of,days,note_vi,note_en,sample"
    )
    #expect(
      rows.contains(
        "qd-1,1,proposed,2023-01-10,2023-01-10,so,Sở Xây dựng,Department of Construction,,,,,,,,,,false"
      ))
    #expect(rows.contains("qd-1,2,voted,2023-02-10,2023-02-10,,,,,,,,8,9,31,,,false"))
    #expect(rows.contains("qd-3,1,proposed,,2024-02,,,,,,,,,,,,,false"))
  }

  @Test func `What came of a revocation stands in its row`() throws {
    #expect(
      try table("commendation-history").contains {
        $0.hasPrefix("qd-2,") && $0.contains(",false-declaration,yes,1800000,2024-05-01,")
      })
    #expect(
      try table("commendation-history").contains {
        $0.hasPrefix("khen-2,") && $0.contains(",,,500000,,")
      })
  }

  @Test func `A commendation says what it is, for what time, and who the money goes to`() throws {
    let lines = try Self.site.get().text("data/commendations.jsonl").split(separator: "\n")
    let movement = try #require(lines.first { $0.contains(#""id":"qd-4""#) })
    #expect(movement.contains(#""category":"commendation","period_from_known":"2023","#))
    #expect(movement.contains(#""movement_vi":"Cải cách vì dân","movement_en":"Reform for the"#))
    #expect(movement.contains(#""days_from_proposal":30"#))
    let title = try #require(lines.first { $0.contains(#""id":"qd-1""#) })
    #expect(title.contains(#""category":"title","bonus_per":"each""#))
    let shared = try #require(lines.first { $0.contains(#""id":"qd-3""#) })
    #expect(shared.contains(#""bonus_per":"all","bonus_fund_vi":"Quỹ thi đua","#))
    let praise = try #require(lines.first { $0.contains(#""id":"khen-2""#) })
    #expect(praise.contains(#""category":"praise""#))
  }

  @Test func `Posts say what they answer for, proposals what was learnt and where recognised`()
    throws
  {
    #expect(
      try table("official-posts").contains {
        $0.hasPrefix("an,1,") && $0.hasSuffix(",deputy,Đất đai,Land,false")
      })
    #expect(
      try table("initiative-lessons").last == "cap-phep,1,Hỏi dân trước,Ask people first,false")
    #expect(
      try table("initiatives").last?.contains(
        ",province,7/QĐ-UBND,2023-12-01,ubnd,Ủy ban tỉnh,Provincial Committee,") ?? false)
    #expect(try table("practice-shortcomings").last == "b,1,Trả hồ sơ trễ,Late files,3,3,false")
  }
}
