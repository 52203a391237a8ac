import Content
import Diagnostics
import Foundation
import Records
import TestSupport
import Testing
import Vietnamese

/// Titles, summaries and captions are plain text on one line; empty and copied long texts are none.
@Suite struct ShortTextTests {
  private static let record = "initiatives/2023/cap-phep/record.yaml"

  private func lines(summary: String) throws -> [String] {
    let record = Sample.initiative().replacing(
      /summary: .*/, with: "summary: {vi: \(summary), en: Online}")
    // Its English says none of the figures.
    return try Folder(Sample.detailed.with([Self.record: record])).lines()
      .filter { !$0.contains(" facts-differ: ") }.map { String($0.split(separator: ": ")[0]) }
  }

  @Test(arguments: [
    ("\"<strong>Nhanh</strong>\"", "2:16 raw-html"), ("Nhanh<br/>gọn", "2:20 raw-html"),
    ("Nhanh&nbsp;gọn", "2:20 raw-html"), ("\"a &amp; b\"", "2:18 raw-html"),
    ("\"**Nhanh** gọn\"", "2:16 markup-as-text"), ("Một ~~hai~~", "2:19 markup-as-text"),
    ("\"xem [báo](https://a.vn)\"", "2:20 markup-as-text"),
    ("\"Số liệu[^1]\"", "2:23 markup-as-text"),
    ("\"{{< img >}}\"", "2:16 markup-as-text"), ("\"## Nhanh\"", "2:16 markup-as-text"),
    ("'Số 5\\. Hết'", "2:20 markup-as-text"), ("Một *hai* ba", "2:19 markup-as-text"),
    ("TODO", "2:15 placeholder-text"),
  ])
  func `Markup in a short text is told where it stands`(summary: String, expected: String) throws {
    #expect(try lines(summary: summary) == [Self.record + ":" + expected])
  }

  @Test(arguments: [
    "\"5 < 7 và 8 > 6\"", "R&D; AT&T", "\"5 ** 3 ** 2\"", "\"Ghi chú (*), (**)\"",
    "\"[1] (xem phụ lục)\"", "\"#1 của tỉnh\"",
    "\"Thư <Tên> gửi\"", "\"Toàn bộ {…}\"", "a_b_c", "5*3 và *4", "Số liệu * năm 2023 *",
    "\"*Số liệu tạm tính\"", "\"C:\\\\Users\"", "todo",
    "\"~5 ngày, ~6 giờ\"",
  ])
  func `A short text that looks like markup is left alone`(summary: String) throws {
    #expect(try lines(summary: summary) == [])
  }

  @Test func `A line end in a short text is a blank`() throws {
    let text = Sample.initiative().replacing(
      /title: .*/, with: "title:\n  vi: |\n    Cấp phép xây dựng  \n    trực tuyến\n  en: Permits")
    let content = try Folder(Sample.detailed.with([Self.record: text])).read()
    #expect(
      content.registry.initiatives[ID("cap-phep")]?.title.vi == "Cấp phép xây dựng trực tuyến")
    #expect(content.findings == [])
  }

  @Test(arguments: [
    "", " \n\n", "\u{FEFF}", "\u{A0}\n\u{200B}\n", "---\n", String(repeating: "\n", count: 400),
  ])
  func `An empty text is a missing one`(text: String) throws {
    let folder = "initiatives/2023/cap-phep/"
    #expect(
      try Folder(Sample.detailed.with([folder + "vi.md": text])).lines() == [
        folder + "vi.md:1:1 missing-prose: the text vi.md is empty"
      ])
    #expect(
      try Folder(Sample.detailed.with([folder + "en.md": text])).lines() == [
        folder + "en.md:1:1 missing-translation: the English text en.md is empty"
      ])
  }

  @Test(arguments: ["7", "Ý", "![](a.jpg)", String(repeating: "\n", count: 400) + "Ý"])
  func `A text of one word is no empty one`(text: String) throws {
    let folder = "initiatives/2023/cap-phep/"
    let files = [folder + "vi.md": text, folder + "en.md": "Seven\n"]
    #expect(try Folder(Sample.detailed.with(files)).lines() == [])
  }

  @Test func `An English text in both files is no translation`() throws {
    let folder = "initiatives/2023/cap-phep/"
    let text = "The files of the department are lodged online, and it is open at night.\n"
    #expect(
      try Folder(Sample.detailed.with([folder + "vi.md": text, folder + "en.md": text])).lines()
        == [
          folder + "en.md:1:1 not-english: en.md is vi.md word for word, and both are in English"
        ])
    let short = "Cấp phép trực tuyến.\n"
    #expect(
      try Folder(Sample.detailed.with([folder + "vi.md": short, folder + "en.md": short])).lines()
        == [
          folder + "en.md:1:1 not-english: en.md is vi.md word for word"
        ])
    let names = "Nguyễn Văn An, Trần Thị Bình\n"
    #expect(
      try Folder(Sample.detailed.with([folder + "vi.md": names, folder + "en.md": names])).lines()
        == [])
    let table = "| 2022 | 2023 |\n|---|---|\n| 20 | 7 |\n"
    #expect(
      try Folder(Sample.detailed.with([folder + "vi.md": table, folder + "en.md": table])).lines()
        == [])
  }
}
