/// Text set in one font, broken between words.
package struct SetText {
  package let lines: [String]
  let font: PreviewFont
  let size: Int

  /// Enough that a mark on a mark does not touch the line above: Ẫ rises 1.06 above the line, ự hangs 0.25 below it.
  var lineHeight: Int { size * 7 / 5 }
  package var height: Int { lines.count * lineHeight }

  /// In the largest of the sizes in which it fits into the height; cut off in the smallest where it never does. One line
  /// there always is.
  package init(_ text: String, _ font: PreviewFont, sizes: [Int], width: Int, height: Int = 0) {
    let fitting = sizes.lazy.map { size in
      SetText(lines: SetText.lines(of: text, font, size, width), font: font, size: size)
    }
    let set =
      fitting.first { $0.lines.count <= 1 || $0.height <= height } ?? fitting[fitting.count - 1]
    self = set.cut(toHeight: height, width: width)
  }

  private init(lines: [String], font: PreviewFont, size: Int) {
    self.lines = lines
    self.font = font
    self.size = size
  }

  private static func lines(
    of text: String, _ font: PreviewFont, _ size: Int, _ width: Int
  ) -> [String] {
    var lines: [String] = []
    let words = text.split(whereSeparator: \.isWhitespace)
    for word in words.flatMap({ pieces(of: $0, font, size, width) }) {
      if let last = lines.last, font.width(of: last + " " + word, size: size) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// The word, or parts of one that no line could hold.
  private static func pieces(
    of word: Substring, _ font: PreviewFont, _ size: Int, _ width: Int
  ) -> [Substring] {
    guard font.width(of: word, size: size) > width else { return [word] }
    var end = word.startIndex
    while font.width(of: word[...end], size: size) <= width { end = word.index(after: end) }
    // A letter at least, however narrow the line.
    end = max(end, word.index(after: word.startIndex))
    return [word[..<end]] + pieces(of: word[end...], font, size, width)
  }

  private func cut(toHeight height: Int, width: Int) -> SetText {
    let most = max(1, height / lineHeight)
    guard lines.count > most else { return self }
    var last = lines[most - 1]
    while font.width(of: last + "…", size: size) > width, let space = last.lastIndex(of: " ") {
      last = String(last[..<space])
    }
    return SetText(lines: lines.prefix(most - 1) + [last + "…"], font: font, size: size)
  }
}
