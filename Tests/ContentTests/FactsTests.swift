import TestSupport
import Testing

@testable import Content

/// What a record says in one language alone is one note, of its long texts and its short ones.
struct FactsTests {
  private static let folder = "initiatives/2023/cap-phep/"

  private static func lines(
    vi: String, en: String, record: String = Sample.initiative()
  ) throws -> [String] {
    let files = [
      folder + "vi.md": vi, folder + "en.md": en, folder + "record.yaml": record,
    ]
    let folder = try Folder(Sample.detailed.with(files))
    return folder.read(jobs: 1).findings.map(folder.lineWithNotes)
  }

  @Test func `A fact in one text alone is told at its line`() throws {
    let lines = try Self.lines(
      vi: "Cấp phép.\n\nCòn 20 ngày, giảm 7,5%.\n", en: "Permits.\n\nDown to 21 days, by 7.5%.\n")
    #expect(
      lines == [
        "initiatives/2023/cap-phep/vi.md:3:5 facts-differ: “20 ngày” is in vi.md and not in en.md"
          + " (line 3: “21 days” is in en.md and not in vi.md)"
      ])
  }

  @Test func `A short text is held to its English, and the record has one note`() throws {
    let record = Sample.initiative().replacing(
      "{vi: Cấp phép qua mạng, en: Permits over the network}",
      with: "{en: Permits in 9 days, vi: Cấp phép trong 7 ngày}")
    let lines = try Self.lines(vi: "Còn 20 ngày.\n", en: "Down to twenty days.\n", record: record)
    #expect(
      lines == [
        "initiatives/2023/cap-phep/record.yaml:2:53 facts-differ: “7 ngày” is in the Vietnamese and not in the English"
          + " (line 2: “9 days” is in the English and not in the Vietnamese)"
      ])
  }

  @Test func `Only the first of many are told`() throws {
    let many = (21...30).map { "\($0)%" }.joined(separator: ", ")
    let lines = try Self.lines(vi: "Giảm \(many).\n", en: "Down.\n")
    #expect(lines.count == 1)
    #expect(lines[0].hasSuffix("(and 4 more of the kind)"))
  }

  /// What differs since the translation is the same slip.
  @Test func `Facts are told with the translation that is out of date`() throws {
    let record = Sample.initiative(more: "translated_from: {en: 000000000000}")
    let lines = try Self.lines(vi: "Còn 20 ngày.\n", en: "Down to 21 days.\n", record: record)
    #expect(
      lines == [
        "initiatives/2023/cap-phep/record.yaml:10:23 stale-translation: vi.md has changed since en.md was translated"
          + " (line 1: “20 ngày” is in vi.md and not in en.md)"
          + " (line 1: “21 days” is in en.md and not in vi.md)"
      ])
  }

  @Test func `An editor may let them stand`() throws {
    let record = Sample.initiative(more: "allow: [{rule: facts-differ, reason: Tóm tắt}]")
    #expect(try Self.lines(vi: "Còn 20 ngày.\n", en: "Fewer days.\n", record: record) == [])
    let lines = try Self.lines(vi: "Còn 20 ngày.\n", en: "20 days.\n", record: record)
    #expect(lines.count == 1)
    #expect(lines.first?.contains("unneeded-allowance") == true)
  }

  /// One slip, one finding: what is not known to be said is not compared.
  @Test(arguments: [
    ("\u{FFFD} Còn 20 ngày.\n", ["garbled-text"]),
    ("<<<<<<< HEAD\nCòn 20 ngày.\n=======\nCòn 21 ngày.\n>>>>>>> b\n", []),
  ])
  func `A text that is damaged is not compared`(vi: String, expected: [String]) throws {
    let rules = try Self.lines(vi: vi, en: "Fewer days.\n").compactMap { line in
      line.split(separator: " ").dropFirst().first.map { String($0.dropLast()) }
    }
    #expect(rules == expected)
  }

  @Test func `What is allowed, and hashes, are no texts`() throws {
    let record = Sample.initiative(more: "translated_from: {en: 75d7cc3662ba}")
    #expect(
      try Self.lines(vi: "Cấp phép trực tuyến.\n", en: "Permits online.\n", record: record) == [])
  }
}
