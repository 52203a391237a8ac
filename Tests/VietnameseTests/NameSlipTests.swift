import Testing
import Vietnamese

@Suite struct NameSlipTests {
  @Test(arguments: [
    (PersonName(family: "NGUYỄN", middle: "THỊ", given: "HOA"), "Nguyễn Thị Hoa"),
    (PersonName(family: "NGUYỄN", middle: "Văn", given: "An"), "Nguyễn Văn An"),
    (PersonName(family: "LÊ", given: "Ý"), "Lê Ý"),
    (PersonName(family: "H'MÔNG", given: "A"), "H'Mông A"),
    (PersonName(family: "ĐOÀN", middle: "THỊ ÁNH", given: "NGUYỆT"), "Đoàn Thị Ánh Nguyệt"),
  ])
  func `A name in capitals is offered as names are written`(name: PersonName, usual: String) {
    #expect(name.slip == .capitals)
    #expect(name.inUsualLetters == usual)
  }

  @Test(arguments: [
    (PersonName(family: "lê", middle: "văn", given: "bê"), "Lê Văn Bê"),
    (PersonName(family: "Trần", given: "bình"), "Trần Bình"),
    (PersonName(family: "Trần", middle: "thị", given: "Bình"), "Trần Thị Bình"),
  ])
  func `A name in small letters is, too`(name: PersonName, usual: String) {
    #expect(name.slip == .smallLetters)
    #expect(name.inUsualLetters == usual)
  }

  @Test func `A whole name in given is divided`() {
    #expect(
      PersonName(given: "Nguyễn Văn Tám").slip
        == .wholeInGiven(family: "Nguyễn", middle: "Văn", given: "Tám"))
    #expect(
      PersonName(given: "NGUYỄN TÁM").slip
        == .wholeInGiven(family: "Nguyễn", middle: nil, given: "Tám"))
    #expect(PersonName(family: "Lê", given: "Lê Thị Hoa").slip == .familyTwice("Lê"))
  }

  @Test(arguments: [
    PersonName(family: "Nguyễn", middle: "Văn", given: "An"), PersonName(given: "Tenzin"),
    PersonName(given: "Y Moan Ênuôl"), PersonName(family: "Ksor", given: "H'Bia"),
    PersonName(family: "Đàm", middle: "Thị Ý", given: "Nhi"), PersonName(family: "Lý", given: "Y"),
    PersonName(family: "Esimerkki", given: "Matti", givenFirst: true),
    PersonName(family: "van der Berg", given: "Jan", givenFirst: true),
    PersonName(middle: "F.", given: "J. R.", suffix: "III", givenFirst: true),
    PersonName(family: "McDonald", given: "Ann", givenFirst: true),
    PersonName(given: "John Quincy Adams", givenFirst: true),
    PersonName(family: "Ông", given: "Minh Anh"),
    PersonName(family: "K'A", given: "Brêu"), PersonName(family: "de la Cruz", given: "Ana"),
  ])
  func `Names of all peoples are let be`(name: PersonName) { #expect(name.slip == nil) }
}
