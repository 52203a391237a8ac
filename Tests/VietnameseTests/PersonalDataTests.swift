import Foundation
import Testing

@testable import Vietnamese

/// Lines as officials write them, with what each tells of a person, in `Tests/Fixtures/personal-data`.
private struct LabelledLine {
  let kinds: Set<PersonalData.Kind>
  let language: String
  let text: String

  static let folder = URL(filePath: #filePath).appending(path: "../../Fixtures/personal-data")
    .standardized

  static func all() throws -> [LabelledLine] {
    try ["positive", "negative-numbers", "negative-words"].flatMap { name in
      try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
        .split(separator: "\n").filter { !$0.hasPrefix("#") }.map { try LabelledLine($0) }
    }
  }

  private init(_ line: Substring) throws {
    let parts = line.split(separator: "\t").map(String.init)
    try #require(parts.count == 3, "\(line)")
    language = parts[1]
    text = parts[2]
    kinds = try Set(
      parts[0].split(separator: ",").filter { $0 != "-" }
        .map { try #require(PersonalData.Kind(rawValue: String($0))) })
  }

  var found: Set<PersonalData.Kind> { Set(told(text).map(\.kind)) }
}

private func told(_ text: String, isAboutPerson: Bool = false) -> [PersonalData] {
  PersonalData.all(
    in: text,
    official: OfficialContacts(
      domains: ["binhduong.gov.vn", "chinhphu.vn"], mails: ["bientap@bieuduong.example.vn"],
      phones: ["0274 3822 825", "0274.3859.777", "0274.3827.888"]),
    isAboutPerson: isAboutPerson)
}

@Suite struct PersonalDataTests {
  private typealias Kind = PersonalData.Kind

  @Test func `Of the labelled lines nearly all is found, and hardly anything else`() throws {
    let lines = try LabelledLine.all()
    #expect(lines.count { !$0.kinds.isEmpty } >= 1_000)
    #expect(lines.count { $0.kinds.isEmpty } >= 1_500)
    for language in ["vi", "en"] { #expect(lines.count { $0.language == language } > 1_000) }
    var (right, wanted, found): (Int, Int, Int) = (0, 0, 0)
    for kind in Kind.allCases {
      let hits = lines.count { $0.kinds.contains(kind) && $0.found.contains(kind) }
      let all = lines.count { $0.kinds.contains(kind) }
      let said = lines.count { $0.found.contains(kind) }
      print("\(kind.rawValue): recall \(hits)/\(all), precision \(hits)/\(said)")
      let least = [.identity, .phone, .mail].contains(kind) ? 0.99 : 0.96
      #expect(Double(hits) >= least * Double(all), "\(kind.rawValue): \(hits) of \(all)")
      #expect(Double(hits) >= 0.97 * Double(said), "\(kind.rawValue): \(hits) of \(said) right")
      (right, wanted, found) = (right + hits, wanted + all, found + said)
    }
    #expect(Double(right) >= 0.99 * Double(found), "\(right) of \(found) are right")
    #expect(wanted >= 1_000)
  }

  @Test(arguments: [
    ("gọi 0912.345.678.", "0912.345.678"), ("(0274) 3811 222", "(0274) 3811 222"),
    ("gọi +84 912 345 678 nhé", "+84 912 345 678"), ("“0912345678”", "0912345678"),
    ("[a](tel:+84912345678)", "+84912345678"), ("an@gmail.com, và", "an@gmail.com"),
    ("[a](mailto:an@gmail.com?subject=x)", "an@gmail.com"),
    ("CCCD 074 085 001 234 cấp", "074 085 001 234"),
    ("ông An, trú tại ấp 3, xã B", "trú tại ấp 3"), ("Dân tộc: Kinh, nam", "Dân tộc: Kinh"),
    ("(sinh ngày 12/3/1985)", "sinh ngày 12/3/1985"),
    ("thanh_phan_dan_toc: Xơ Đăng", "thanh_phan_dan_toc: Xơ Đăng"),
    ("ngay_sinh: 1976-08-21", "sinh: 1976-08-21"),
    ("chi Huong bi nhiem HIV tu chong", "bi nhiem HIV"), ("Anh Y Moan, người Ê-đê,", "người Ê-đê"),
    ("Mr An has a congenital heart defect", "heart defect"),
  ])
  func `What is found is quoted as it stands`(text: String, quoted: String) {
    #expect(told(text).map(\.text) == [quoted])
  }

  @Test func `The range is that of the quotation`() {
    for data in told("Đường dây của ông Ân: 0912 345 678 – đ.an@gmail.com") {
      let text = "Đường dây của ông Ân: 0912 345 678 – đ.an@gmail.com"
      #expect(String(decoding: Array(text.utf8)[data.range], as: UTF8.self) == data.text)
    }
  }

  @Test(arguments: [
    "a@binhduong.gov.vn", "a@sxd.binhduong.gov.vn", "A@BINHDUONG.GOV.VN", "a@chinhphu.vn.",
  ])
  func `An official domain covers those below it`(mail: String) { #expect(told(mail) == []) }

  @Test(arguments: [
    "a@binhduong-gov.vn", "a@xbinhduong.gov.vn", "a@binhduong.gov.vn.example.com", "a@gov.vn",
    "a@binhdưong.gov.vn",
  ])
  func `A domain that looks like an official one is private`(mail: String) {
    #expect(told(mail).map(\.kind) == [.mail])
  }

  @Test func `Without the settings no mail is judged`() {
    let found = PersonalData.all(in: "an@gmail.com", official: OfficialContacts(domains: nil))
    #expect(found == [])
  }

  @Test func `In the record of a person it need not be named`() {
    #expect(told("Lớn lên ở Dầu Tiếng; bị tiểu đường từ nhỏ.") == [])
    #expect(
      told("Lớn lên ở Dầu Tiếng; bị tiểu đường từ nhỏ.", isAboutPerson: true).map(\.kind) == [
        .health
      ])
  }

  @Test func `Words typed without marks count in a passage that has none, and in keys`() {
    #expect(told("chi Le Thi Van, sinh nam 1983").map(\.kind) == [.birth])
    #expect(told("chị Lê Thị Vân, sinh nam 1983") == [])
    #expect(told("dan_toc: Chăm").map(\.kind) == [.ethnicity])
    #expect(told("Bảng “dan toc: Chăm”") == [])
  }

  @Test func `Where a family comes from is no home, but a house there is one`() {
    #expect(told("Quê quán: xã Thanh Tuyền, huyện Dầu Tiếng") == [])
    #expect(told("Quê quán: ấp 3, xã Thanh Tuyền").map(\.kind) == [.address])
  }

  @Test func `A code of a province that there is not makes no identity number`() {
    #expect(told("CCCD 097085001234") == [])
    #expect(told("CCCD 000085001234") == [])
    #expect(told("CCCD 096085001234").map(\.kind) == [.identity])
    #expect(told("CCCD 074485001234") == [])
  }

  @Test func `Very long texts take no more than their length asks`() {
    let text = String(repeating: "0912.345.678.901.234 dân tộc sinh năm @ (0 +84 ", count: 2_000)
    #expect(told(text) == [])
  }
}
