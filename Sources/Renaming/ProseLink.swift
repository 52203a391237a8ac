internal import Records

/// A link of a long text to a record: `[tên](initiative:cap-phep-so)`.
struct ProseLink {
  /// The id within the text, in bytes.
  let id: Range<Int>
  /// Of the whole link and of the words that are linked; nil where it is written in another way than between two brackets.
  let whole: (link: Range<Int>, words: Range<Int>)?

  static func all(to key: RecordKey, in text: [UInt8]) -> [ProseLink] {
    let target = Array("\(key.kind.rawValue):\(key.name)".utf8)
    let before = UInt8(ascii: "(")
    return text.indices.compactMap { start in
      guard start > 0, text[start] == target[0], start + target.count <= text.count,
        text[start..<start + target.count].elementsEqual(target),
        text[start - 1] == before || text[start - 1] == UInt8(ascii: "<")
          || text[..<start].suffix(3).elementsEqual("]: ".utf8),
        !continues(text, at: start + target.count)
      else { return nil }
      let id = start + target.count - key.name.utf8.count..<start + target.count
      return ProseLink(id: id, whole: text[start - 1] == before ? bounds(of: start, in: text) : nil)
    }
  }

  /// Whether the id goes on, and is another.
  private static func continues(_ text: [UInt8], at place: Int) -> Bool {
    guard place < text.count else { return false }
    let byte = text[place]
    return (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "-")
  }

  /// From the bracket before the words to that behind the address.
  private static func bounds(
    of target: Int, in text: [UInt8]
  ) -> (link: Range<Int>, words: Range<Int>)? {
    guard target > 1, text[target - 2] == UInt8(ascii: "]"),
      let end = text[target...].firstIndex(of: UInt8(ascii: ")")),
      let start = text[..<(target - 2)].lastIndex(of: UInt8(ascii: "["))
    else { return nil }
    return (start..<end + 1, start + 1..<target - 2)
  }
}
