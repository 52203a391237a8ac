import Testing

@testable import Vietnamese

@Suite struct DocumentNumberTests {
  typealias Kind = DocumentNumber.Kind

  @Test(arguments: [
    ("06/2022/QH15", Kind.assemblyAct, "06/2022/QH15", "6/2022/qh15"),
    ("30/2026/qh16", .assemblyAct, "30/2026/QH16", "30/2026/qh16"),
    ("1013/NQ-UBTVQH15", .resolution, "1013/NQ-UBTVQH15", "1013/nq-ubtvqh15"),
    ("1211/2016/UBTVQH13", .committeeAct, "1211/2016/UBTVQH13", "1211/2016/ubtvqh13"),
    ("73/2023/NĐ-CP", .decree, "73/2023/NĐ-CP", "73/2023/nd-cp"),
    ("73/2023/ND-CP", .decree, "73/2023/NĐ-CP", "73/2023/nd-cp"),
    ("73/2023/nđ-cp", .decree, "73/2023/NĐ-CP", "73/2023/nd-cp"),
    ("26/2020/TT-BTTTT", .circular, "26/2020/TT-BTTTT", "26/2020/tt-btttt"),
    ("01/2020/TTLT-BTC-BNV", .jointCircular, "01/2020/TTLT-BTC-BNV", "1/2020/ttlt-btc-bnv"),
    ("31/2020/QĐ-UBND", .decision, "31/2020/QĐ-UBND", "31/2020/qd-ubnd"),
    ("123/qd-ubnd", .decision, "123/QĐ-UBND", "123/qd-ubnd"),
    ("439/qd-ttg", .decision, "439/QĐ-TTg", "439/qd-ttg"),
    ("1989/QD-BGDDT", .decision, "1989/QĐ-BGDĐT", "1989/qd-bgddt"),
    ("15a/QĐ-UBND", .decision, "15a/QĐ-UBND", "15a/qd-ubnd"),
    ("5/NQ-CP", .resolution, "5/NQ-CP", "5/nq-cp"),
    ("12/2023/nq-hdnd", .resolution, "12/2023/NQ-HĐND", "12/2023/nq-hdnd"),
    ("5942/UBND-NC", .officialLetter, "5942/UBND-NC", "5942/ubnd-nc"),
    ("88/SXD-QLXD&HT", .officialLetter, "88/SXD-QLXD&HT", "88/sxd-qlxd&ht"),
    ("109/ttr-ubnd", .submission, "109/TTr-UBND", "109/ttr-ubnd"),
    ("12/KH-UBND", .plan, "12/KH-UBND", "12/kh-ubnd"),
    ("5/CT-TTg", .directive, "5/CT-TTg", "5/ct-ttg"),
    ("14-KL/TW", .conclusion, "14-KL/TW", "14-kl/tw"),
    ("14-KL/TƯ", .conclusion, "14-KL/TW", "14-kl/tw"),
    ("572-cv/tu", .officialLetter, "572-CV/TU", "572-cv/tu"),
    ("50-QĐ/TW", .decision, "50-QĐ/TW", "50-qd/tw"),
    ("05-HD/BTCTW", .guidance, "05-HD/BTCTW", "5-hd/btctw"),
    ("34-CT/TW", .directive, "34-CT/TW", "34-ct/tw"),
    ("14-tb/tw", .notice, "14-TB/TW", "14-tb/tw"),
    ("7-ctr/tu", .programme, "7-CTr/TU", "7-ctr/tu"),
    ("25/bc-ubnd", .report, "25/BC-UBND", "25/bc-ubnd"),
    ("3/ĐA-UBND", .scheme, "3/ĐA-UBND", "3/da-ubnd"),
    ("18/2005/PL-UBTVQH11", .ordinance, "18/2005/PL-UBTVQH11", "18/2005/pl-ubtvqh11"),
    (
      "403/2017/nqlt-ubtvqh14-cp-đctubtwmttqvn", .jointResolution,
      "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN", "403/2017/nqlt-ubtvqh14-cp-dctubtwmttqvn"
    ),
  ])
  func `A document number is read however it is typed`(
    _ written: String, _ kind: Kind, _ text: String, _ key: String
  ) throws {
    let number = try #require(DocumentNumber(written))
    #expect(number.kind == kind)
    #expect(number.text == text)
    #expect(number.key == key)
  }

  @Test(arguments: [
    "", "73", "73/2023", "73/2023/", "NĐ-CP", "0/QĐ-UBND", "73/NĐ-CP", "73/1899/NĐ-CP", "9/TT-BNV",
    "12/2023/KH-UBND", "123/QĐ", "123/UBND", "4800/2023/UBND-NC", "14-KL", "14-XX/TW",
    "số 73/2023/NĐ-CP", "73/2023/NĐ-CP ", "123456/QĐ-UBND", "16/11/2023", "73-2023-NĐ-CP",
    "06/2022/QH", "06/2022/QH155", "123/QĐ-UBND-", "123/QĐ–UBND", "1.234/QĐ-UBND",
  ])
  func `What is no document number is refused`(_ text: String) {
    #expect(DocumentNumber(text) == nil)
  }

  @Test func `A document number has parts`() throws {
    let decree = try #require(DocumentNumber("073/2023/nd-cp"))
    #expect(decree.sequence == 73)
    #expect(decree.year == 2023)
    #expect(decree.symbol == "NĐ-CP")
    #expect(decree.isNormative)
    #expect(!decree.isParty)
    let conclusion = try #require(DocumentNumber("14-KL/TW"))
    #expect(conclusion.symbol == "KL/TW")
    #expect(conclusion.year == nil)
    #expect(conclusion.isParty)
  }

  @Test func `A type admits its own examples`() throws {
    let types = DocumentNumber.DocumentType.all
    #expect(
      types.map(\.name) == [
        "law", "resolution", "decree", "circular", "decision", "official-letter", "conclusion",
        "regulation", "plan", "ordinance", "joint-resolution", "joint-circular", "directive",
        "guidance", "working-rules", "programme", "scheme", "report", "submission", "notice",
      ])
    for type in types {
      for example in type.examples {
        let number = try #require(DocumentNumber(example))
        #expect(type.admits(number))
        #expect(number.text == example)
      }
    }
  }

  @Test(arguments: [
    ("decree", "123/QĐ-UBND"), ("law", "73/2023/NĐ-CP"), ("decision", "5942/UBND-NC"),
    ("official-letter", "123/QĐ-UBND"), ("conclusion", "572-CV/TU"), ("plan", "109/TTr-UBND"),
    ("joint-circular", "15/2025/TT-BNV"), ("directive", "56-HD/VPTW"), ("notice", "34-CT/TW"),
  ])
  func `A type refuses others`(_ type: String, _ text: String) throws {
    let number = try #require(DocumentNumber(text))
    #expect(DocumentNumber.DocumentType.named(type)?.admits(number) == false)
  }

  @Test(arguments: [
    ("ordinance", "02/2020/UBTVQH14"), ("resolution", "1013/2020/UBTVQH14"),
    ("programme", "25-CTrHĐ/TU"), ("programme", "01/CTPH-UBND-MTTQ"),
    ("working-rules", "01/QCPH-UBND-MTTQ"), ("regulation", "08-QĐi/TW"),
  ])
  func `A type admits the symbols it is written with`(_ type: String, _ text: String) throws {
    let number = try #require(DocumentNumber(text))
    #expect(DocumentNumber.DocumentType.named(type)?.admits(number) == true)
    #expect(number.text == text)
  }

  @Test(arguments: [
    ("123/QĐ/UBND", "123/QĐ-UBND"), ("123/QĐ.UBND", "123/QĐ-UBND"), ("123QĐ-UBND", "123/QĐ-UBND"),
    ("14/KL/TW", "14-KL/TW"), ("14KL/TW", "14-KL/TW"),
    ("Quyết định số 123/QĐ-UBND ngày 5/3/2024 của UBND tỉnh", "123/QĐ-UBND"),
    ("No. 123/QĐ-UBND of 5 March 2024", "123/QĐ-UBND"),
  ])
  func `A number that is written otherwise is told as it should be`(_ text: String, _ right: String)
  {
    #expect(DocumentNumber(text) == nil)
    #expect(DocumentNumber(repairing: text)?.text == right)
  }

  @Test(arguments: ["QĐ 12/2020", "4.8.2023", "số 5", "5/2020/QĐ/UBND/x"])
  func `Where none can be told, none is`(_ text: String) {
    #expect(DocumentNumber(repairing: text) == nil)
  }
}
