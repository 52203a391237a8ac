/// Tells Vietnamese from English by the small words that every sentence needs. Names count for neither: an English text
/// about people of Bình Dương is full of them.
package enum WrittenLanguage {
  /// What a text is for the most part; nil where it is too short to tell.
  package static func guess(_ text: [UInt8]) -> Language? {
    let (vietnamese, english) = smallWords(in: text)
    guard max(vietnamese, english) >= fewest, vietnamese != english else { return nil }
    return vietnamese > english ? .vi : .en
  }

  private static let fewest = 3

  /// Whether a word in small letters has marks; names, which are the same in both languages, begin with capitals.
  package static func hasMarkedWord(_ text: [UInt8]) -> Bool {
    String(decoding: text, as: UTF8.self).split { !$0.isLetter }.contains {
      $0.first?.isLowercase == true && $0.utf8.contains { $0 >= 0xC3 }
    }
  }

  private static func smallWords(in text: [UInt8]) -> (vietnamese: Int, english: Int) {
    var (vietnamese, english) = (0, 0)
    var (word, length) = (UInt64(0), 0)
    func end() {
      guard (2...8).contains(length), mayBeKnown[place(of: word)] else { return }
      if vietnameseWords.contains(word) { vietnamese += 1 }
      if englishWords.contains(word) { english += 1 }
    }
    text.withUnsafeBufferPointer { bytes in
      for byte in bytes {
        if byte >= 0x80 || (97...122).contains(byte | 0x20) {
          word = word << 8 | UInt64((65...90).contains(byte) ? byte + 32 : byte)
          length += 1
        } else if length > 0 {
          end()
          (word, length) = (0, 0)
        }
      }
      end()
    }
    return (vietnamese, english)
  }

  private static let vietnameseWords = packed(
    "và của là các được những trong đã với theo tại để này về một từ đến không có người việc khi trên"
  )
  private static let englishWords = packed(
    "the of and is was were are for with by from that this which has have been their its at who in")

  /// One look into a small table tells most words from these.
  private static let mayBeKnown: [Bool] = {
    var table = [Bool](repeating: false, count: 1 << 12)
    for word in vietnameseWords.union(englishWords) { table[place(of: word)] = true }
    return table
  }()

  private static func place(of word: UInt64) -> Int { Int((word &* 0x9E37_79B9_7F4A_7C15) >> 52) }

  /// Eight bytes hold each of them.
  private static func packed(_ words: String) -> Set<UInt64> {
    Set(
      words.split(separator: " ").map { $0.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } })
  }
}
