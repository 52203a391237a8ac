/// One block of a rendered text – a heading, a paragraph, a list – and what it can be told by in another language.
package struct ProseBlock: Sendable {
  package enum Kind: Hashable, Sendable {
    /// 2 to 6.
    case heading(Int)
    case paragraph, list, table, figure, quote, other
  }

  package let kind: Kind
  /// With ids and links to them under a prefix, so that texts in two languages fit on one page.
  package let html: String
  /// The letters of its words, without markup; Vietnamese and English need about as many.
  package let length: Int
  /// What a translation keeps: numbers, and the names of what is linked or shown. Sorted.
  package let marks: [UInt64]

  package init(kind: Kind, html: String, length: Int, marks: [UInt64]) {
    self.kind = kind
    self.html = html
    self.length = length
    self.marks = marks
  }
}

extension RenderedProse {
  /// The blocks of the text in order.
  package func blocks(prefix: String) -> [ProseBlock] {
    var reader = BlockReader(html: html, prefix: Array(prefix.utf8))
    return reader.read()
  }
}

/// Cuts what the renderer wrote at the elements that stand in no other. It knows that markup: tags are whole, text is
/// escaped, and every element is closed but the few that hold nothing: `source` is that of a photograph in several sizes.
private struct BlockReader {
  let html: [UInt8]
  let prefix: [UInt8]
  private var at = 0
  private var out: [UInt8] = []
  private var length = 0
  private var marks: [UInt64] = []

  init(html: [UInt8], prefix: [UInt8]) {
    self.html = html
    self.prefix = prefix
  }

  mutating func read() -> [ProseBlock] {
    var blocks: [ProseBlock] = []
    while let start = html[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = start
      blocks.append(block())
    }
    return blocks
  }

  private mutating func block() -> ProseBlock {
    (out, length, marks) = ([], 0, [])
    let name = tagName(from: at + 1)
    var depth = 0
    repeat {
      if html[at] == UInt8(ascii: "<") { depth += tag() } else { text() }
    } while depth > 0 && at < html.count
    return ProseBlock(
      kind: kind(name), html: String(decoding: out, as: UTF8.self), length: length,
      marks: marks.sorted())
  }

  private func tagName(from start: Int) -> ArraySlice<UInt8> {
    html[start...].prefix { $0.isASCIILetter || $0.isASCIIDigit }
  }

  private func kind(_ name: ArraySlice<UInt8>) -> ProseBlock.Kind {
    switch String(decoding: name, as: UTF8.self) {
    case "h2": .heading(2)
    case "h3": .heading(3)
    case "h4": .heading(4)
    case "h5": .heading(5)
    case "h6": .heading(6)
    case "p": .paragraph
    case "ul", "ol": .list
    case "div": .table
    case "figure": .figure
    case "blockquote": .quote
    default: .other
    }
  }

  /// Copies a tag; 1 where it opens an element, -1 where it closes one.
  private mutating func tag() -> Int {
    let end = html[at...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1
    defer { at = end + 1 }
    if html[at + 1] == UInt8(ascii: "/") {
      out += html[at...end]
      return -1
    }
    attributes(html[at...end])
    let name = tagName(from: at + 1)
    let isVoid = ["br", "hr", "img", "source"].contains { name.elementsEqual($0.utf8) }
    return isVoid ? 0 : 1
  }

  private mutating func attributes(_ tag: ArraySlice<UInt8>) {
    var copied = tag.startIndex
    for index in tag.indices where tag[index] == UInt8(ascii: "\"") {
      let name = tag[copied..<index]
      if name.ends(with: " id=") {
        out += tag[copied...index] + prefix
        copied = index + 1
      } else if name.ends(with: " href="), tag[index + 1] == UInt8(ascii: "#") {
        out += tag[copied...(index + 1)] + prefix
        copied = index + 2
      } else if name.ends(with: " href=") || name.ends(with: " src=") {
        markAddress(tag[(index + 1)...].prefix { $0 != UInt8(ascii: "\"") })
      }
    }
    out += tag[copied...]
  }

  /// Pages differ by language in all but the last part of their addresses.
  private mutating func markAddress(_ address: ArraySlice<UInt8>) {
    let path = address.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    if let last = path.split(separator: UInt8(ascii: "/")).last { marks.append(hash(last)) }
  }

  private mutating func text() {
    let end = html[at...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
    let text = html[at..<end]
    out += text
    length += text.count { $0 & 0xC0 != 0x80 }
    markNumbers(text)
    at = end
  }

  /// `1.234,5` and `1,234.5` are one number.
  private mutating func markNumbers(_ text: ArraySlice<UInt8>) {
    var digits: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text {
      if byte.isASCIIDigit {
        digits.append(byte)
      } else if !digits.isEmpty, byte != UInt8(ascii: "."), byte != UInt8(ascii: ",") {
        marks.append(hash(digits[...]))
        digits = []
      } else if !digits.isEmpty, !previous.isASCIIDigit {
        marks.append(hash(digits[...]))
        digits = []
      }
      previous = byte
    }
    if !digits.isEmpty { marks.append(hash(digits[...])) }
  }

  private func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with text: StaticString) -> Bool {
    text.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }
}

extension UInt8 {
  fileprivate var isASCIIDigit: Bool { self >= 48 && self <= 57 }
  fileprivate var isASCIILetter: Bool { (self | 32) >= 97 && (self | 32) <= 122 }
}
