import Foundation
import Testing
import Vietnamese

struct SearchWordTests {
  @Test(arguments: [
    ("Đường Dương", ["đương1", "dương"]), ("hoà hòa hoàn", ["hoa1", "hoa1", "hoan1"]),
    ("thuỷ thủy quý qúy", ["thuy2", "thuy2", "quy4", "quy4"]),
    ("73/2023/NĐ-CP", ["73", "2023", "nđ", "cp"]), ("06/2022/QH15", ["6", "2022", "qh", "15"]),
    ("People’s Committee", ["people", "committee"]), ("O'Neil's 007", ["o", "neil", "7"]),
    ("Lỗ Ẩn Ởn", ["lô3", "ân2", "ơn2"]), ("Straße Æon", ["strasse", "aeon"]),
    ("Łódź", ["lodz4"]), ("administrative", ["administrative"]), ("Москва", ["москва"]),
    ("", []), ("– / …", []),
    ("kĩ kỹ Lí LÝ mĩ Mỹ sỹ tỷ hy", ["ki3", "ki3", "li4", "li4", "mi3", "mi3", "si3", "ti2", "hi"]),
    (
      "hai hay thúi thuý thi Thy quý nhỉ y ky2",
      ["hai", "hay", "thui4", "thuy4", "thi", "thy", "quy4", "nhi2", "y", "ki", "2"]
    ),
    ("city sky đỹ gỳ", ["city", "sky", "đy3", "gy1"]),
    (
      "H'Hen H’Hen HʼHen HꞌHen H Hen", ["h", "hen", "h", "hen", "h", "hen", "h", "hen", "h", "hen"]
    ),
  ])
  func `A word is compared in one spelling`(_ text: String, _ expected: [String]) {
    #expect(Words.spellings(text) == expected)
  }

  @Test func `A decomposed text is the same`() {
    let composed = "Thủ Dầu Một, Đường số 5, Nguyễn Thị Ởn"
    #expect(Words.said(composed) == Words.said(composed.decomposedStringWithCanonicalMapping))
  }

  /// What the rest of the house holds for the same word is the same here: without marks, and wherever the tone stands.
  @Test(arguments: Words.syllables)
  func `Search agrees with folding and the place of the tone`(_ syllable: String) throws {
    var text = SearchText()
    text.append(syllable)
    let word = try #require(text.words.first)
    var plain = SearchText()
    plain.append(syllable.folded)
    #expect(text.words.count == 1)
    #expect(word.plainHash == plain.words.first?.plainHash)
    for other in Words.syllables where other.matchKey == syllable.matchKey {
      #expect(Words.said(other) == Words.said(syllable))
    }
  }

  /// The script of the search page is held against this file by `Tests/checks/search.py`; `RECORD=1` renews it.
  @Test func `The file of words is true`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "checks/queries/words.txt")
    let lines = (Words.letters + Words.syllables + Words.texts).map { text in
      ([text] + Words.said(text)).joined(separator: "\t")
    }
    let whole = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try whole.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == whole)
  }
}

private enum Words {
  /// “đương1 4021…”: the spelling in an index and the hash of the plain word.
  static func said(_ text: String) -> [String] {
    var found = SearchText()
    found.append(text)
    return found.words.map { word in
      let spelling = SearchWord.spelling(of: word.key) ?? found.spellings[word.key] ?? "?"
      return "\(spelling) \(word.plainHash)"
    }
  }

  static func spellings(_ text: String) -> [String] {
    said(text).map { String($0.split(separator: " ")[0]) }
  }

  /// Every Latin letter there is a table for, between two others.
  static let letters = (Array(0xC0..<0x250) + Array(0x1E00..<0x1F00))
    .compactMap { Unicode.Scalar($0 as Int) }.filter(\.properties.isAlphabetic)
    .map { "b\($0)c" }

  /// Every vowel with every tone in syllables where the tone may stand in two places.
  static let syllables: [String] = {
    let vowels = ["aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ"]
    let more = ["ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"]
    let single = (vowels + more).flatMap { row in row.map { "đ\($0)ng" } }
    let tones = [("oà", "òa"), ("oả", "ỏa"), ("oã", "õa"), ("oá", "óa"), ("oạ", "ọa")]
    let others = [
      ("oè", "òe"), ("oẻ", "ỏe"), ("oé", "óe"), ("uỳ", "ùy"), ("uỷ", "ủy"), ("uý", "úy"),
      ("uỵ", "ụy"),
    ]
    return single + (tones + others).flatMap { ["h\($0.0)", "h\($0.1)", "th\($0.0)n"] } + [
      "quý", "quỹ",
    ]
  }()

  static let texts = [
    "Ủy ban nhân dân thành phố Thủ Dầu Một", "Nguyễn Văn An – Phó Giám đốc", "73/2023/NĐ-CP",
    "14-KL/TW",
    "06/2022/QH15", "People’s Committee of Binh Duong", "the mayor's 007",
    "số 9901/QĐ-UBND ngày 16/11/2023",
    "1.800.000 đồng", "COVID-19", "ＡＢＣ", "Москва́", "日本語 2025", "ελληνικά", "İstanbul", "naïve café",
    "rock’n’roll",
    "internationalisation", "x\u{303}y", "٣٤", "kĩ thuật kỹ thuật", "Lí lý Mỹ mĩ sĩ hy tỷ",
    "thi Thy quý thuý thúi hay sky",
    "H'Hen H’Hen HʼHen HꞌHen H`Hen Y-Bhăm",
  ]
}
