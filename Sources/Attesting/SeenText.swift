/// The long text of a record as a reader of its page sees it: the words of every element of class `prose`, a line for each
/// block, with the pictures it shows by their names and what they say to whoever cannot see them. Links, marks of emphasis and
/// explanations of abbreviations are no words of the text.
package enum SeenText {
  private static let opening = Array("<div class=\"prose\"".utf8)

  /// Nil where the page has no such text.
  package static func words(of page: [UInt8]) -> [UInt8]? {
    page.withUnsafeBufferPointer { source in
      var reader = SeenTextReader(source)
      var place = 0
      while let found = find(opening, in: source, from: place) {
        place = reader.read(from: found + opening.count)
      }
      return place == 0 ? nil : reader.words
    }
  }

  private static func find(
    _ wanted: [UInt8], in source: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard source.count >= wanted.count, start <= source.count - wanted.count else { return nil }
    // The space is rarer than the bracket.
    let (mark, offset) = (UInt8(ascii: " "), 4)
    return wanted.withUnsafeBufferPointer { wanted in
      for place in start...(source.count - wanted.count) where source[place + offset] == mark {
        if source[place..<place + wanted.count].elementsEqual(wanted) { return place }
      }
      return nil
    }
  }
}

private struct SeenTextReader {
  private let source: UnsafeBufferPointer<UInt8>
  private(set) var words: [UInt8] = []
  private var hasSpace = false

  init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  /// Elements after which another line begins.
  private static let blocks: Set<String> = [
    "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "div", "blockquote", "figure", "figcaption",
    "tr", "td", "th", "dt", "dd", "br", "pre", "ul", "ol", "table", "section", "hr",
  ]

  /// Reads an element from within its first tag on.
  ///
  /// - Returns: the place behind it.
  mutating func read(from start: Int) -> Int {
    var place = end(ofTag: start)
    var depth = 1
    while place < source.count {
      switch source[place] {
      case UInt8(ascii: "<"):
        let tag = PageTag(source[place..<end(ofTag: place)])
        place = tag.end
        if tag.name == "div" { depth += tag.isClosing ? -1 : 1 }
        if tag.name == "div", tag["class"] == "abbreviations" {
          place = end(ofElement: place)
          depth -= 1
        }
        take(tag)
        if depth == 0 { return place }
      case UInt8(ascii: "&"): place = takeEntity(at: place)
      default:
        take(source[place])
        place += 1
      }
    }
    return place
  }

  private mutating func take(_ tag: PageTag) {
    if tag.name == "img" {
      endLine()
      let file = tag["src"].split(separator: "/").last ?? ""
      for byte in "\(tag["alt"]) (\(file))".utf8 { take(byte) }
      endLine()
    } else if SeenTextReader.blocks.contains(tag.name) {
      endLine()
    }
  }

  private mutating func take(_ byte: UInt8) {
    if byte <= 0x20 {
      hasSpace = true
    } else {
      if hasSpace, let last = words.last, last != UInt8(ascii: "\n") {
        words.append(UInt8(ascii: " "))
      }
      hasSpace = false
      words.append(byte)
      if byte == 0xA0 || byte == 0xAF { takeBackUnbreakable() }
    }
  }

  /// A space that does not break looks like any other.
  private mutating func takeBackUnbreakable() {
    for space in [[0xC2, 0xA0], [0xE2, 0x80, 0xAF]] as [[UInt8]]
    where words.suffix(space.count).elementsEqual(space) {
      words.removeLast(space.count)
      if words.last == UInt8(ascii: " ") { words.removeLast() }
      hasSpace = true
    }
  }

  private mutating func endLine() {
    hasSpace = false
    if let last = words.last, last != UInt8(ascii: "\n") { words.append(UInt8(ascii: "\n")) }
  }

  private mutating func takeEntity(at place: Int) -> Int {
    let rest = source[place..<min(place + 12, source.count)]
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
      let sign = Entity.sign(String(decoding: source[place + 1..<end], as: UTF8.self))
    else {
      take(source[place])
      return place + 1
    }
    for byte in sign.utf8 { take(byte) }
    return end + 1
  }

  /// Behind the bracket that closes it; in quotation marks none does.
  private func end(ofTag start: Int) -> Int {
    var quote: UInt8?
    for place in start..<source.count {
      let byte = source[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return place + 1
      }
    }
    return source.count
  }

  /// Behind the end of a `div` that is open.
  private func end(ofElement start: Int) -> Int {
    var (place, depth) = (start, 1)
    while place < source.count {
      guard source[place] == UInt8(ascii: "<") else {
        place += 1
        continue
      }
      let tag = PageTag(source[place..<end(ofTag: place)])
      place = tag.end
      if tag.name == "div" { depth += tag.isClosing ? -1 : 1 }
      if depth == 0 { return place }
    }
    return place
  }
}
