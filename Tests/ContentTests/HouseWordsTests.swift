import Foundation
import TestSupport
import Testing

/// The house calls a thing by one word, in each language, and as people in that field call it.
struct HouseWordsTests {
  private static let words = Repository.root.appending(path: "templates/words.yaml")

  /// What Vietnamese says, and what English then has to say somewhere in the same line.
  @Test(arguments: [
    ("bằng khen", "certificate of merit"), ("giấy khen", "letter of commendation"),
    ("kỷ niệm chương", "commemorative medal"), ("điểm nghẽn", "bottleneck"),
    ("trung vị", "median"), ("hủy bỏ", "revo"), ("phục hồi", "restor"), ("giả định", "sample"),
    ("kiểm tra, giám sát", "oversight"), ("tứ phân vị", "quartile"),
  ])
  func `A term has its English`(vietnamese: String, english: String) throws {
    let said = try Self.lines(of: Self.words).filter { $0.lowercased().contains(vietnamese) }
    #expect(!said.isEmpty)
    #expect(said.filter { !$0.lowercased().contains(english) } == [])
  }

  @Test(arguments: [
    "Emulation Soldier", "Press office", "in truth", "for want of", "parted by", "Re-appointment",
    "salary raise", "working means", "goes over into another", "A key stands", "a praise is",
    "and praises", "is no commendation", "at the median", "copy the file anew",
    "bản ghi", "khôi phục", "kế thừa vòng tròn", "chờ dấu phẩy", "hồ sơ mẫu",
    "người không muốn nêu tên", "Toàn bộ câu chuyện", "thời gian xử lý trung vị",
  ])
  func `No text says what the house does not`(calque: String) throws {
    let found = try Self.texts().filter { $0.text.localizedCaseInsensitiveContains(calque) }
    #expect(found.map { "\($0.name): \($0.text)" } == [])
  }

  @Test func `English apostrophes are curly`() throws {
    let straight = try Self.texts().filter { Self.hasStraightApostrophe($0.text) }
    #expect(straight.map { "\($0.name): \($0.text)" } == [])
  }

  @Test(arguments: [("the unit's plan", true), ("the unit’s plan", false), ("'a'", false)])
  func `A straight apostrophe is known`(text: String, isStraight: Bool) {
    #expect(Self.hasStraightApostrophe(text) == isStraight)
  }

  private static func hasStraightApostrophe(_ text: String) -> Bool {
    let signs = Array(text)
    return signs.indices.dropFirst().dropLast().contains {
      signs[$0] == "'" && isLatin(signs[$0 - 1]) && isLatin(signs[$0 + 1])
    }
  }

  private static func isLatin(_ sign: Character) -> Bool { sign.isASCII && sign.isLetter }

  /// Every line that says something: of the words, the templates and the code, without comments. Lists of what people may write,
  /// and not of what is said to them, are left out.
  private static func texts() throws -> [(name: String, text: String)] {
    let lists = [
      "Peoples.swift", "HomeStatement+Words.swift", "Illnesses.swift", "Faiths.swift",
      "Abbreviation.swift",
    ]
    return try ["Sources", "templates"].flatMap { folder in
      let root = Repository.root.appending(path: folder)
      let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
      return try (files?.compactMap { $0 as? URL } ?? [])
        .filter { ["swift", "yaml", "mustache"].contains($0.pathExtension) }
        .filter { !lists.contains($0.lastPathComponent) }
        .flatMap { file in
          try lines(of: file).map { (name: file.lastPathComponent, text: $0) }
        }
    }
  }

  private static func lines(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init).filter {
      let said = $0.drop(while: \.isWhitespace)
      return !said.hasPrefix("//") && !said.hasPrefix("#")
    }
  }
}
