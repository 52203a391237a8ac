import TestSupport
import Testing

@Suite struct NotEnglishTests {
  private static let path = "initiatives/cap-phep/en.md"

  private func findings(_ english: String) throws -> [String] {
    try SmallSite(Sample.with([Self.path: english])).findings.filter { $0.contains("not-english") }
  }

  @Test func `An English text in Vietnamese is an error`() throws {
    let text = "Hồ sơ được nộp qua mạng, và người dân không phải đến cơ quan.\n"
    #expect(
      try findings(text) == [
        "\(Self.path):1:1 not-english: this English text is in Vietnamese"
      ])
    #expect(try findings("The department is new.\n\n" + text) != [])
  }

  @Test(arguments: [
    "Nguyễn Văn An, Trần Thị Bình, Lê Thị Của.\n",
    "The Department of Construction (Sở Xây dựng) was the first in Bình Dương.\n",
    "| 2022 | 2023 |\n|---|---|\n| 20 | 7 |\n",
    "The motto “Dám nghĩ, dám làm vì lợi ích chung” is that of the Department, and it was there from 2022.\n",
  ])
  func `Names and mottoes make no English text Vietnamese`(text: String) throws {
    #expect(try findings(text) == [])
  }
}
