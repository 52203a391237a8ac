import Diagnostics
import Foundation
import Records
import Testing
import Vietnamese

@testable import Search

/// What is typed and what is written meet in the words of the index.
@Suite struct SearchRewordingTests {
  @Test(arguments: [
    "16/11/2023", "16-11-2023", "16.11.2023", "2023-11-16", "2023/11/16", "16 11 2023",
    "ngày 16/11/2023", "ngày 16 tháng 11 năm 2023", "16 tháng 11, 2023",
    "ngay 16 thang 11 nam 2023",
    "16 tháng mười một năm 2023", "16 November 2023", "16 Nov 2023", "16th of November, 2023",
    "November 16, 2023", "Nov. 16 2023", "on 16 november 2023", "16-Nov-2023", "dated 16/11/2023",
  ])
  func `A day typed in any form is one number`(_ typed: String) {
    #expect(Self.typed(typed) == "20231116")
  }

  @Test(arguments: [
    ("6/1/2023", "20230106"), ("06/1/2023", "20230106"), ("6 tháng 1 năm 2023", "20230106"),
    ("2023-1-6", "20230106"), ("ngày 13 tháng Giêng năm 2025", "20250113"),
    ("8 December 2023", "20231208"), ("December 8, 2023", "20231208"), ("tháng 11/2023", "202311"),
    ("tháng 9 năm 2023", "202309"), ("tháng chín năm 2023", "202309"), ("November 2023", "202311"),
    ("tháng 12 năm 2023", "202312"), ("tháng mười hai năm 2023", "202312"), ("2023-11", "202311"),
    ("năm 2023", "2023"), ("2023", "2023"), ("in 2023", "2023"),
  ])
  func `Months and years too`(_ typed: String, _ expected: String) {
    #expect(Self.typed(typed) == expected)
  }

  @Test(arguments: [
    ("Quyết định số 123/QĐ-UBND", "Quyết định 123/QĐ-UBND"),
    ("quyet dinh so 123/qd-ubnd", "quyet dinh 123/qd-ubnd"),
    ("Quyết định số: 123/QĐ-UBND ngày 16/11/2023", "Quyết định 123/QĐ-UBND 20231116"),
    ("Decision No. 123/QĐ-UBND of 16 November 2023", "Decision 123/QĐ-UBND 20231116"),
    ("123 qd ubnd", "123 qd-ubnd"), ("QĐ 123/QĐ-UBND", "QĐ 123/QĐ-UBND"),
    ("Điều 10 Nghị định 73/2023/NĐ-CP", "Nghị định 73/2023/NĐ-CP"),
    ("điểm a khoản 2 Điều 10 của Nghị định số 73/2023/NĐ-CP", "Nghị định 73/2023/NĐ-CP"),
    ("Article 10 (1) of Decree No. 73/2023/NĐ-CP", "Decree 73/2023/NĐ-CP"),
    ("Số 123 / QĐ - UBND", "123/QĐ-UBND"), ("123-QĐ/UBND", "123-QĐ/UBND"),
    ("số: 5942/UBND–NC", "5942/UBND-NC"), ("Luật số 06/2022/QH15", "Luật 06/2022/QH15"),
    ("14-KL/TW", "14-KL/TW"),
  ])
  func `A number is found as it is cited`(_ typed: String, _ expected: String) {
    #expect(Self.typed(typed) == expected)
  }

  @Test(arguments: [
    ("quý IV năm 2024", "202494"), ("quý 4/2024", "202494"), ("quý tư năm 2024", "202494"),
    ("Quý I/2025", "202591"), ("Q2 2024", "202492"), ("the third quarter of 2025", "202593"),
    ("2nd quarter 2024", "202492"), ("quý vị", "quý vị"),
  ])
  func `A quarter is one number`(_ typed: String, _ expected: String) {
    #expect(Self.typed(typed) == expected)
  }

  @Test(arguments: [
    ("khen thuwowngr", "khen thưởng"), ("khen thu7o7ng3", "khen thưởng"), ("ddi an", "đi an"),
    ("hie65u", "hiệu"), ("bangwf khen", "bằng khen"), ("nguyeenx vawn bar", "nguyễn văn bả"),
    ("toanf", "toàn"), ("DDoanf Khuee An", "đoàn Khuê An"), ("QH15", "QH15"),
  ])
  func `Keys of Telex and VNI are letters with marks`(_ typed: String, _ expected: String) {
    let said = Self.applied(SearchRules.keys, to: typed)
    #expect(Self.row(said).map(\.key) == Self.row(expected).map(\.key))
  }

  @Test(arguments: [
    ("UBND TP.HCM", "Ủy ban nhân dân Thành phố Hồ Chí Minh"),
    ("ubnd tphcm", "Ủy ban nhân dân Thành phố Hồ Chí Minh"),
    ("HCMC", "Thành phố Hồ Chí Minh"), ("hdnd", "Hội đồng nhân dân"),
    ("Sở TN&MT", "Sở Tài nguyên và Môi trường"), ("so tnmt", "so Tài nguyên và Môi trường"),
    ("Sở XD", "Sở Xây dựng"), ("LĐ-TB&XH", "Lao động - Thương binh và Xã hội"),
    ("P.Lái Thiêu", "phường Lái Thiêu"), ("TP. Thủ Dầu Một", "thành phố . Thủ Dầu Một"),
  ])
  func `An abbreviation is what it stands for`(_ typed: String, _ expected: String) {
    let said = Self.typed(typed)
    #expect(Self.words(said) == Self.words(expected))
  }

  /// No rule touches them.
  @Test(arguments: [
    "123/QĐ-UBND", "5942/UBND-NC", "cấp phép số", "một cửa", "march against dust", "may mắn",
    "An Hoai Ta", "xd",
    "điều kiện luật sư", "may 5", "thông tư 03/2009", "11/2023", "tư vấn", "on nghiem thi", "tu",
    "đường số 5", "xa song doc", "ta hoai an",
  ])
  func `The rest stays as it is typed`(_ typed: String) {
    #expect(Self.typed(typed) == typed)
  }

  @Test func `In English abbreviations of either language are English`() {
    #expect(Self.typed("UBND TP.HCM", .en) == "People's Committee Ho Chi Minh City")
    #expect(Self.typed("PC of HCMC", .en) == "People's Committee Ho Chi Minh City")
  }

  /// Whatever is written, however it is typed.
  @Test(arguments: [
    ("Bản tin tháng 12 năm 2023", "bản tin tháng 12/2023", true),
    ("Ký ngày 16 November 2023", "ký ngày 16.11.2023", true),
    ("Sở Xây dựng TP.HCM", "sở xây dựng thành phố hồ chí minh", true),
    ("Ủy ban nhân dân Thành phố Hồ Chí Minh", "UBND TPHCM", true),
    ("Quyết định số 123/QĐ-UBND", "ủy ban nhân dân", false),
  ])
  func `The index has the words that are looked for`(
    _ written: String, _ typed: String, _ isFound: Bool
  ) {
    let own = Self.row(written)
    let known = Set((own + (Self.rewording.whole(own) ?? [])).map(\.key))
    #expect(Self.row(Self.typed(typed)).allSatisfy { known.contains($0.key) } == isFound)
  }

  @Test(arguments: [
    ("UBND", "Ủy ban nhân dân", true), ("TP. HCM", "Thành phố Hồ Chí Minh", true),
    ("KT-XH", "kinh tế – xã hội", true), ("PC", "People's Committee", true),
    ("LĐTBXH", "Lao động - Thương binh và Xã hội", true),
    ("TU", "Tỉnh ủy hoặc Thành ủy", false),
    ("TA", "Tòa án", false), ("TAND", "Tòa án nhân dân", true), ("QH15", "Quốc hội khóa XV", false),
    ("VND", "đồng Việt Nam", false),
  ])
  func `A term of the glossary stands for its meaning if it spells it`(
    _ term: String, _ meaning: String, _ isSpelt: Bool
  ) {
    #expect(Abbreviation.isSpelt(term, meaning) == isSpelt)
  }

  @Test(arguments: [
    ("H'Hen Niê", ["H'Hen Niê", "HHen Niê"]), ("K'Brèo", ["K'Brèo", "KBrèo"]),
    ("Y Bhăm Ênuôl", ["Y Bhăm Ênuôl", "YBhăm Ênuôl"]), ("Y-Bhăm", ["Y-Bhăm", "YBhăm"]),
    ("Huyện Cư M’gar", ["Huyện Cư M’gar", "Huyện Cư Mgar"]), ("Sở Y tế", ["Sở Y tế"]),
    ("Nguyễn Văn A", ["Nguyễn Văn A"]), ("Tạ Hoài Ẩn", ["Tạ Hoài Ẩn"]),
  ])
  func `A name of pieces is also found as one word`(_ name: String, _ expected: [String]) {
    #expect(SearchField(.name, name).joined.map(\.text) == expected)
  }

  private static let glossary = [
    GlossaryTerm(
      id: "pc", place: Place(file: ""),
      term: LocalText(vi: "UBND", en: "PC"),
      meaning: LocalText(vi: "Ủy ban nhân dân", en: "People's Committee"))
  ]
  private static let rewording = SearchRewording(glossary, .vi)

  private static func typed(_ text: String, _ language: Language = .vi) -> String {
    applied(SearchRules(glossary, language).all, to: text)
  }

  /// Carries the rules out as the script does.
  private static func applied(_ rules: [SearchRules.Rule], to text: String) -> String {
    let said = rules.reduce(text.nfc) { text, rule in
      text.replacingOccurrences(
        of: rule.pattern, with: rule.replacement, options: [.regularExpression, .caseInsensitive])
    }
    return said.split(separator: " ").joined(separator: " ")
  }

  private static func row(_ text: String) -> [SearchWord] {
    var row = SearchText()
    row.append(text)
    return row.words
  }

  private static func words(_ text: String) -> [UInt64] { row(text).map(\.key) }
}
