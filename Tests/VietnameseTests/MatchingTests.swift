import Testing

@testable import Vietnamese

@Suite struct MatchingTests {
  @Test(arguments: [
    ("hoà", "hòa"), ("Hoà Bình", "hòa bình"), ("thuỷ", "thủy"), ("khoẻ", "khỏe"), ("quý", "quý"),
    ("Quỳnh", "quỳnh"), ("hoàn", "hòan"), ("HOẠ", "họa"), ("hoặc", "hoặc"), ("huyền", "huyền"),
    ("loè xoè", "lòe xòe"), ("uỷ ban", "ủy ban"), ("khuỷu", "khủyu"), ("Thuy", "thuy"),
    ("thu\u{309}y", "thủy"), ("quà quả", "quà quả"), ("toà", "tòa"), ("tuỳ", "tùy"), ("", ""),
  ])
  func `The tone is put in one place`(_ text: String, _ key: String) {
    #expect(Array(text.matchKey.utf8) == Array(key.utf8))
  }

  @Test(arguments: [
    ("Đường", "duong"), ("Dương", "duong"), ("Đường", "đường"), ("Thủ Dầu Một", "thu dau mot"),
    ("Thủ Dầu Một", "dau mot"), ("Thủ Dầu Một", "dầu m"), ("Sở Xây dựng", "xay d"),
    ("Khánh Hoà", "khánh hòa"), ("Khánh Hòa", "Hoà"), ("hoàn thành", "hoà"),
    ("Nguyễn Minh Thủy", "thuỷ"),
    ("123/QĐ-UBND", "123/qd-ubnd"), ("anything", ""), ("Thủ Dầu Một", "thủ dau"),
  ])
  func `A text is found as it is typed`(_ text: String, _ typed: String) {
    #expect(text.matches(typed))
  }

  @Test(arguments: [
    ("Dương", "đường"), ("Đường", "dương"), ("Thủ Dầu Một", "thu mot"), ("Thủ Dầu Một", "da mot"),
    ("Thủ Dầu Một", "thú dầu"), ("Hóa", "hòa"), ("Quy", "quý"), ("", "a"), ("Dầu", "thu dau"),
  ])
  func `A text is not found by what it does not say`(_ text: String, _ typed: String) {
    #expect(!text.matches(typed))
  }

  @Test(arguments: [
    ("so-xay-dug", "so-xay-dung"), ("SO XAY DUNG", "so-xay-dung"), ("Số xây dựng", "so-xay-dung"),
    ("recipents", "recipients"), ("recipietns", "recipients"), ("tilte", "title"),
    ("employr", "employer"),
  ])
  func `The nearest is suggested`(_ typed: String, _ expected: String) {
    let known = ["title", "so-y-te", "so-xay-dung", "employer", "recipients"]
    #expect(nearest(to: typed, among: known) == expected)
  }

  @Test func `Nothing far is suggested`() {
    #expect(nearest(to: "xyz", among: ["title", "on"]) == nil)
    #expect(nearest(to: "a", among: ["b"]) == nil)
    #expect(nearest(to: "", among: [""]) == "")
    #expect(nearest(to: "ban", among: []) == nil)
    #expect(nearest(to: "ubnd", among: ["ubnd2-x-y-z-t", "so-ubnd-tinh-moi"]) == nil)
  }

  @Test func `An end that is missing is near`() {
    let known = ["ubnd-tinh-binh-duong-cu", "ubnd-tinh-binh-duong", "so-y-te"]
    #expect(nearest(to: "ubnd-tinh", among: known) == "ubnd-tinh-binh-duong")
    #expect(nearest(to: "so", among: known) == nil)
  }

  @Test func `Of equally near ones the first is taken`() {
    #expect(nearest(to: "bat", among: ["bar", "ban"]) == "bar")
    #expect(nearest(to: "bat", among: ["barn", "ban"]) == "ban")
  }
}
