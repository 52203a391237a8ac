import Foundation
import TestSupport
import Testing

@Suite struct OpenDataTests {
  private static let mark = "\u{FEFF}"

  @Test func `Every kind of record is a table, a list and lines`() throws {
    let site = try Sites.whole.get()
    let kinds = [
      "activities", "articles", "bulletins", "commendations", "consultations", "corrections",
      "documents", "encouragements", "initiatives", "officials", "pages", "plans", "practices",
      "units",
    ]
    for kind in kinds {
      for suffix in ["csv", "json", "jsonl"] { #expect(site.has("data/\(kind).\(suffix)")) }
    }
    #expect(site.paths.filter { $0.hasSuffix(".jsonl") } == kinds.map { "data/\($0).jsonl" })
  }

  @Test func `A table opens with a byte order mark and has its texts in both languages`() throws {
    #expect(
      try Sites.whole.get().text("data/initiatives.csv") == Self.mark + """
        id,address_vi,address_en,title_vi,title_en,summary_vi,summary_en,status,status_vi,status_en,employer,employer_vi,employer_en,bottleneck_vi,bottleneck_en,submitted_on,submitted_on_known,approved_on,approved_on_known,evaluated_on,evaluated_on_known,evaluation,pilot_from,pilot_from_known,pilot_to,pilot_to_known,budget,sample,corrected,corrections,translated,last_change,last_change_known,recognition_scope,recognition_number,recognition_on,recognition_by,recognition_by_vi,recognition_by_en,recognition_signer_vi,recognition_signer_en,recognition_file,recognition_authority_vi,recognition_authority_en,finished_on,finished_on_known,scaled_up_on,scaled_up_on_known,status_on,status_on_known\r
        cap-phep,https://bieuduong.example.vn/vi/de-xuat/cap-phep/,https://bieuduong.example.vn/en/initiatives/cap-phep/,Cấp phép số,Digital permits,Cấp phép qua mạng,Permits over the network,completed,Hoàn thành,Completed,so,Sở Xây dựng,Department of Construction,,,2022-03-14,2022-03-14,,,2023-10-20,2023-10-20,completed,,,,,,false,false,0,true,2023-11-16,2023-11-16,,,,,,,,,,,,,,,,2023-10-20,2023-10-20\r

        """)
  }

  @Test func `A list inside a record is a table of its own with the record's id`() throws {
    let site = try Sites.whole.get()
    #expect(
      try site.text("data/initiative-lifecycle.csv") == Self.mark + """
        initiative,position,stage,on,on_known,result,by,by_vi,by_en,document,document_article,note_vi,note_en,sample\r
        cap-phep,1,submitted,2022-03-14,2022-03-14,,,,,,,,,false\r
        cap-phep,2,evaluated,2023-10-20,2023-10-20,completed,,,,,,,,false\r

        """)
    #expect(
      try site.text("data/commendation-recipients.csv") == Self.mark + """
        commendation,position,party,official,unit,name_vi,name_en,post_vi,post_en,share,posthumous,sample\r
        qd-1,1,official,an,,Nguyễn Văn An,Nguyễn Văn An,"Phó Giám đốc, Sở Xây dựng","Deputy Director, Department of Construction",,false,false\r

        """)
    #expect(
      try site.text("data/initiative-legal-basis.csv") == Self.mark + """
        initiative,position,document,document_article,sample\r
        cap-phep,1,nd-73,10,false\r

        """)
  }

  @Test func `Each record lies as JSON beside its page, the same in both languages`() throws {
    let site = try Sites.whole.get()
    let own = try site.text("vi/khen-thuong/qd-1.json")
    #expect(!site.has("en/commendations/qd-1.json"))
    #expect(
      own == """
        {
          "id": "qd-1",
          "address_vi": "https://bieuduong.example.vn/vi/khen-thuong/qd-1/",
          "address_en": "https://bieuduong.example.vn/en/commendations/qd-1/",
          "title_vi": "Bằng khen: Nguyễn Văn An",
          "title_en": "Certificate of Merit: Nguyễn Văn An",
          "act": "commendation",
          "act_vi": "Khen thưởng",
          "act_en": "Commendation",
          "form": "bang-khen",
          "form_vi": "Bằng khen",
          "form_en": "Certificate of Merit",
          "ground": "ad-hoc",
          "status": "in-force",
          "status_vi": "Còn hiệu lực",
          "status_en": "In force",
          "decision_number": "1/QĐ-UBND",
          "decision_on": "2023-11-16",
          "decision_by": "ubnd",
          "decision_by_vi": "Ủy ban tỉnh",
          "decision_by_en": "Provincial Committee",
          "decision_key": "1-qd-ubnd-2023-ubnd",
          "initiative": "cap-phep",
          "days_from_evaluation": 27,
          "citation_vi": "Rút ngắn thủ tục",
          "citation_en": "Shortened a procedure",
          "officials": 1,
          "units": 0,
          "withheld": 0,
          "sample": false,
          "corrected": true,
          "corrections": 1,
          "translated": true,
          "last_change": "2024-03-01",
          "last_change_known": "2024-03-01",
          "category": "commendation",
          "decision_authority_vi": "Ủy ban tỉnh",
          "decision_authority_en": "Provincial Committee",
          "recipients": [
            {"party":"official","official":"an","name_vi":"Nguyễn Văn An","name_en":"Nguyễn Văn An",\
        "post_vi":"Phó Giám đốc, Sở Xây dựng","post_en":"Deputy Director, Department of Construction","posthumous":false}
          ],
          "history": [],
          "way": [],
          "legal_basis": []
        }

        """)
    #expect(
      try site.lines("rel=\"alternate\" type=\"application/json\"", at: "en/commendations/qd-1/")
        == [
          "<link rel=\"alternate\" type=\"application/json\" href=\"/vi/khen-thuong/qd-1.json\">"
        ])
    #expect(try site.shows("<a href=\"/vi/khen-thuong/qd-1.json\"", at: "vi/khen-thuong/qd-1/"))
  }

  @Test func `Lines and list say the same`() throws {
    let site = try Sites.whole.get()
    let lines = try site.text("data/units.jsonl").split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    #expect(
      lines[0].hasPrefix(#"{"id":"so","address_vi":"https://bieuduong.example.vn/vi/don-vi/so/","#))
    #expect(try site.text("data/units.json") == "[\n\(lines[0]),\n\(lines[1])\n]\n")
  }

  @Test func `A register and each of its choices has the rows it shows`() throws {
    let site = try SmallSite(
      Sample.with(["commendations/qd-2.yaml": Self.later("2/QĐ-UBND", "2025-01-02")]))
    #expect(try ids("data/commendations.csv", site) == ["qd-1", "qd-2"])
    #expect(try ids("data/commendations/year/2025.csv", site) == ["qd-2"])
    #expect(try ids("data/commendations/form/bang-khen.csv", site) == ["qd-2", "qd-1"])
    #expect(try ids("data/officials/letter/a.csv", site) == ["an"])
    let link = "<a href=\"/data/commendations/year/2025.csv\" type=\"text/csv\">"
    #expect(try site.shows(link, at: "vi/khen-thuong/nam/2025/"))
    #expect(try site.shows(link, at: "en/commendations/year/2025/"))
    #expect(try site.shows("<a href=\"/data/commendations.csv\"", at: "en/commendations/"))
  }

  private static func later(_ number: String, _ day: String) -> String {
    Sample.commendation(number: number, act: "commendation")
      .replacingOccurrences(of: "2023-11-16", with: day)
      .replacingOccurrences(of: "initiative: cap-phep\n", with: "")
  }

  private func ids(_ path: String, _ site: SmallSite) throws -> [String] {
    try site.text(path).components(separatedBy: "\r\n").dropFirst().filter { !$0.isEmpty }
      .map { String($0.prefix { $0 != "," }) }
  }

  @Test func `A text that a spreadsheet would run is kept from running, a negative number is not`()
    throws
  {
    let outcomes = """
      outcomes:
        - {measure: {vi: "=1+1", en: "+SUM(A1)"}, before: -5, after: -2.5, source: {vi: "-cmd", en: "@x"}}
        - {measure: {vi: "＝1+1", en: "a,\\"b\\""}, after: 3, unit: {vi: "%", en: "1-2"}}
        - {measure: {vi: "a;=1+1", en: "b; -1"}, after: 3, unit: {vi: "c;\\"+1", en: "d"}}
      """
    let site = try SmallSite(
      Sample.with(["initiatives/cap-phep/record.yaml": Sample.initiative(more: outcomes)]))
    #expect(
      try site.text("data/initiative-outcomes.csv") == Self.mark + """
        initiative,position,measure_vi,measure_en,before,after,unit_vi,unit_en,better,change_percent,source_vi,source_en,change_points,sample\r
        cap-phep,1,"'=1+1","'+SUM(A1)",-5,-2.5,,,,50,"'-cmd","'@x",,false\r
        cap-phep,2,"'＝1+1","a,""b""\",,3,%,1-2,,,,,,false\r
        cap-phep,3,"a;'=1+1","b; -1",,3,"c;""'+1",d,,,,,,false\r

        """)
    let json = try site.text("data/initiatives.json")
    #expect(json.contains(#""measure_vi":"=1+1","measure_en":"+SUM(A1)","before":-5,"after":-2.5"#))
  }

  @Test func `What was revoked, restored, withheld or made up says so`() throws {
    let history = """
      withheld: 2
      history:
        - {status: revoked, on: 2024-02-01, decision: {number: 9/QĐ-UBND, on: 2024-02-01, by: ubnd}, reason: {vi: Sai, en: Wrong}}
        - {status: restored, on: 2025-02-01, decision: {number: 8/QĐ-UBND, on: 2025-02-01, by: ubnd}, reason: {vi: Đúng, en: Right}}
      """
    let content = Sample.with([
      "commendations/qd-1.yaml": Sample.commendation(more: history),
      "officials/an.yaml": (Sample.files["officials/an.yaml"] ?? "") + "\nsample: true",
    ])
    let then = try SmallSite(content, at: "2024-06-01T00:00").text("data/commendations.jsonl")
    #expect(
      then.contains(
        #""status":"revoked","status_vi":"Đã bị hủy bỏ","status_en":"Revoked","status_on":"2024-02-01""#
      ))
    #expect(then.contains(#""officials":1,"units":0,"withheld":2,"sample":true"#))
    #expect(then.components(separatedBy: #""reason_vi":"#).count == 2)
    let now = try SmallSite(content).text("data/commendations.jsonl")
    #expect(now.contains(#""status":"restored""#))
    #expect(now.contains(#""reason_vi":"Đúng""#))
  }

  @Test func `An English text that is missing stays empty`() throws {
    let content = Sample.with([
      "initiatives/cap-phep/record.yaml": Sample.initiative()
        .replacingOccurrences(of: ", en: Permits over the network", with: "")
    ])
    let json = try SmallSite(content).text("data/initiatives.jsonl")
    #expect(json.contains(#""summary_vi":"Cấp phép qua mạng","status""#))
  }
}
