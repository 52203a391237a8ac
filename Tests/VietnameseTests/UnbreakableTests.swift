import Testing

@testable import Vietnamese

@Suite struct UnbreakableTests {
  /// What is found, as text.
  private func found(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Unbreakable.findings(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    ("Nghị định số 73/2023/NĐ-CP, ngày 29/9/2023", ["73/2023/NĐ-CP"]),
    ("(14-KL/TW) và “572-CV/TU”.", ["14-KL/TW", "572-CV/TU"]),
    ("Decree 73/2023/ND-CP and Law 06/2022/QH15", ["73/2023/ND-CP", "06/2022/QH15"]),
    ("số\u{A0}5942/UBND-NC–bản sao", ["5942/UBND-NC"]),
    ("123/QĐ-UBND", ["123/QĐ-UBND"]),
  ])
  func `Document numbers stay whole`(_ text: String, _ expected: [String]) {
    #expect(found(in: text) == expected)
    #expect(Unbreakable.findings(in: text).allSatisfy { $0.kind == .documentNumber })
  }

  @Test(arguments: [
    ("thưởng 1.800.000 đồng.", ["1.800.000 đồng"]),
    ("1.800.000\u{A0}₫ và 1.800.000đ", ["1.800.000\u{A0}₫", "1.800.000đ"]),
    ("tiết kiệm 5 tỷ đồng, 1,5 nghìn tỷ đồng", ["5 tỷ đồng", "1,5 nghìn tỷ đồng"]),
    ("saved 1,800,000 VND or VND 1.8 billion.", ["1,800,000 VND", "VND 1.8 billion"]),
    ("VND 1,800,000 in all", ["VND 1,800,000"]),
    ("1.200.000 đồng chẵn", ["1.200.000 đồng"]),
  ])
  func `Money stays whole`(_ text: String, _ expected: [String]) {
    #expect(found(in: text) == expected)
    #expect(Unbreakable.findings(in: text).allSatisfy { $0.kind == .money })
  }

  @Test(arguments: [
    "20 đồng chí", "1.200 đồng bào", "5 triệu người", "ngày 16/11/2023", "24/7", "1/2 số hồ sơ",
    "tăng 48,5%", "máy bay 3/UBND", "xem /tai-ve/73/2023/nd-cp", "15/UBND-Sở Xây dựng",
    "A73/QĐ-UBND",
    "3 đồng nghiệp", "12 đội", "EVND 5", "1.234/QĐ-UBND", "5 đồngx", "",
  ])
  func `The rest is left to break`(_ text: String) {
    #expect(found(in: text) == [])
  }
}
