internal import Vietnamese

/// Markup in a text that has none: the first piece of it.
struct ShortMarkup: Equatable {
  enum Kind: Equatable {
    case html, markup
    case filler(String)
  }

  let kind: Kind
  /// In bytes.
  let range: Range<Int>

  static func first(in text: String) -> ShortMarkup? {
    var text = text
    return text.withUTF8 { bytes in
      var search = Search(bytes: bytes)
      return search.first()
    }
  }

  private struct Search {
    let bytes: UnsafeBufferPointer<UInt8>

    mutating func first() -> ShortMarkup? {
      for index in bytes.indices where isSign[Int(bytes[index])] {
        if let found = found(at: index) { return found }
      }
      return nil
    }

    private func found(at index: Int) -> ShortMarkup? {
      switch bytes[index] {
      case UInt8(ascii: "<"): tag(index).map { ShortMarkup(kind: .html, range: index..<$0) }
      case UInt8(ascii: "&"): entity(index).map { ShortMarkup(kind: .html, range: index..<$0) }
      case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "_"): markup(index, pair(index))
      case UInt8(ascii: "`"): markup(index, closing("`", after: index + 1))
      case UInt8(ascii: "["): markup(index, link(index))
      case UInt8(ascii: "{"): markup(index, command(index))
      case UInt8(ascii: "#"): markup(index, index == 0 ? heading() : nil)
      case UInt8(ascii: "\\"): markup(index, escape(index))
      default: filler(index)
      }
    }

    private func markup(_ start: Int, _ stop: Int?) -> ShortMarkup? {
      stop.map { ShortMarkup(kind: .markup, range: start..<$0) }
    }

    private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

    private func starts(_ text: StaticString, at index: Int) -> Bool {
      text.withUTF8Buffer {
        index + $0.count <= bytes.count && bytes[index..<index + $0.count].elementsEqual($0)
      }
    }

    private func closing(_ text: StaticString, after start: Int) -> Int? {
      guard start < bytes.count, !bytes[start].isBlankOrEnd else { return nil }
      let last = max(start, min(bytes.count, start + 400) - text.utf8CodeUnitCount + 1)
      return (start..<last).first {
        $0 > start && starts(text, at: $0) && !bytes[$0 - 1].isBlankOrEnd
      }
      .map { $0 + text.utf8CodeUnitCount }
    }

    /// A name of HTML after `<`; “a < b” and “<Tên>” are none.
    private func tag(_ index: Int) -> Int? {
      if starts("<!--", at: index) { return index + 4 }
      var stop = index + (byte(index + 1) == UInt8(ascii: "/") ? 2 : 1)
      let name = stop
      while let byte = byte(stop), byte.isAlphanumeric { stop += 1 }
      let word = String(decoding: bytes[name..<stop], as: UTF8.self).lowercased()
      guard tags.contains(word), let next = byte(stop),
        next.isBlankOrEnd || ">/".utf8.contains(next)
      else { return nil }
      return bytes[stop...].prefix(300).firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
    }

    /// `&nbsp;`, `&#160;`, `&amp;`; “R&D; …” has too few letters.
    private func entity(_ index: Int) -> Int? {
      var stop = index + 1
      if byte(stop) == UInt8(ascii: "#") { stop += 1 }
      let name = stop
      while let byte = byte(stop), byte.isAlphanumeric, stop - name < 9 { stop += 1 }
      return stop > name + 1 && byte(stop) == UInt8(ascii: ";") ? stop + 1 : nil
    }

    /// `**…**`, `~~…~~`, `__…__`
    private func pair(_ index: Int) -> Int? {
      guard index == 0 || bytes[index - 1] != bytes[index] else { return nil }
      guard byte(index + 1) == bytes[index] else { return italics(index) }
      guard byte(index + 2) != bytes[index] else { return nil }
      switch bytes[index] {
      case UInt8(ascii: "*"): return closing("**", after: index + 2)
      case UInt8(ascii: "~"): return closing("~~", after: index + 2)
      default: return closing("__", after: index + 2)
      }
    }

    /// `*…*` around words; “(*)” marks a note, “5*3” is a sum.
    private func italics(_ index: Int) -> Int? {
      let star = UInt8(ascii: "*")
      guard bytes[index] == star, let next = byte(index + 1), isLetter(next),
        index == 0 || bytes[index - 1].isBlankOrEnd || bytes[index - 1] == UInt8(ascii: "("),
        let close = bytes[(index + 1)...].prefix(300).firstIndex(of: star)
      else { return nil }
      let isOpen = bytes[close - 1].isBlankOrEnd
      let isWithin = byte(close + 1).map { isLetter($0) || $0 == star } ?? false
      return isOpen || isWithin ? nil : close + 1
    }

    private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || byte.isAlphanumeric }

    /// `[…](…)` and `[^1]`; “[1] (xem phụ lục)” is none.
    private func link(_ index: Int) -> Int? {
      guard let close = bytes[index...].prefix(300).firstIndex(of: UInt8(ascii: "]")) else {
        return nil
      }
      if byte(index + 1) == UInt8(ascii: "^") { return close + 1 }
      guard byte(close + 1) == UInt8(ascii: "(") else { return nil }
      let inner = bytes[(close + 2)...].prefix(300)
      guard let stop = inner.firstIndex(of: UInt8(ascii: ")")),
        inner[..<stop].contains(UInt8(ascii: ":")) || byte(close + 2) == UInt8(ascii: "#")
          || (index > 0 && bytes[index - 1] == UInt8(ascii: "!"))
      else { return nil }
      return stop + 1
    }

    private func command(_ index: Int) -> Int? {
      starts("{{", at: index)
        ? closing("}}", from: index) : starts("{%", at: index) ? closing("%}", from: index) : nil
    }

    private func closing(_ text: StaticString, from index: Int) -> Int? {
      (index..<min(bytes.count, index + 400)).first { starts(text, at: $0) }.map { $0 + 2 }
    }

    private func heading() -> Int? {
      let hashes = bytes.prefix { $0 == UInt8(ascii: "#") }.count
      return hashes <= 6 && byte(hashes) == 32 ? hashes : nil
    }

    /// `\.` and the like; a path of Windows has letters there.
    private func escape(_ index: Int) -> Int? {
      byte(index + 1).flatMap { ".*_#[]()-+!`>\"'".utf8.contains($0) ? index + 2 : nil }
    }

    private func filler(_ index: Int) -> ShortMarkup? {
      guard index == 0 || !(bytes[index - 1].isAlphanumeric || bytes[index - 1] >= 0x80) else {
        return nil
      }
      for words in SilentWords.fillers
      where starts(words, at: index) {
        let stop = index + words.utf8CodeUnitCount
        if let next = byte(stop), next.isAlphanumeric || next >= 0x80 { continue }
        let range = index..<stop
        return ShortMarkup(
          kind: .filler(String(decoding: bytes[range], as: UTF8.self)), range: range)
      }
      return nil
    }
  }
}

private let isSign = (0...255).map { "<&*~_`[{#\\TFLl".utf8.contains(UInt8($0)) }

private let tags: Set<String> = [
  "a", "abbr", "b", "big", "blockquote", "br", "center", "code", "del", "div", "em", "font", "h1",
  "h2",
  "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "li", "mark", "ol", "p", "s", "script", "small",
  "span", "strike", "strong", "style", "sub", "sup", "table", "td", "th", "tr", "u", "ul",
]

extension UInt8 {
  fileprivate var isBlankOrEnd: Bool { self == 32 || (9...13).contains(self) }
}
