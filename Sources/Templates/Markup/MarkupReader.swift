/// Something in the literal text that must not be there.
enum MarkupProblem: Hashable {
  /// An address inside the site, which moves with the base address, written out.
  case fixedAddress(String)
  case harmfulScheme(String)
}

/// Moves `Markup` over literal text, run by run.
struct MarkupReader {
  private(set) var markup: Markup
  private(set) var problems: [(MarkupProblem, at: Range<Int>)] = []
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int

  init(_ markup: Markup, _ bytes: [UInt8], _ range: Range<Int>) {
    self.markup = markup
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
    while index < end { step() }
  }

  private mutating func step() {
    switch markup.state {
    case .text: readText()
    case .tagOpen: readTagOpen()
    case .tagName: readTagName()
    case .tag: readBetween()
    case .attributeName: readAttributeName()
    case .beforeValue: readBeforeValue()
    case .value: readValue()
    case .unquotedValue: readUnquoted()
    case .declaration: readDeclaration()
    case .comment: readComment()
    case .rawElement: readRawElement()
    }
  }

  private mutating func readText() {
    guard let less = bytes[index..<end].firstIndex(of: Byte.less) else {
      index = end
      return
    }
    index = less + 1
    markup.state = .tagOpen
  }

  private mutating func readTagOpen() {
    let byte = bytes[index]
    if byte == Byte.slash, !markup.isEndTag {
      markup.isEndTag = true
      index += 1
    } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
      markup = Markup(state: .declaration)
      index += 1
    } else if Byte.isLetter(byte) {
      markup.state = .tagName
    } else {
      markup = .text
    }
  }

  private mutating func readTagName() {
    let name = run { !Byte.isSpace($0) && $0 != Byte.slash && $0 != Byte.greater }
    markup.element += name.lowercased()
    if index < end { markup.state = .tag }
  }

  private mutating func readBetween() {
    let byte = bytes[index]
    if byte == Byte.greater {
      index += 1
      leaveTag()
    } else if byte == Byte.equals {
      index += 1
      markup.state = .beforeValue
    } else if Byte.isSpace(byte) || byte == Byte.slash {
      index += 1
    } else {
      markup.attribute = ""
      markup.state = .attributeName
    }
  }

  private mutating func leaveTag() {
    let isRaw = !markup.isEndTag && Markup.rawElements.contains(markup.element)
    markup =
      isRaw
      ? Markup(state: .rawElement, element: markup.element, holdsData: markup.holdsData) : .text
  }

  private mutating func readAttributeName() {
    let name = run {
      !Byte.isSpace($0) && $0 != Byte.slash && $0 != Byte.greater && $0 != Byte.equals
    }
    markup.attribute += name.lowercased()
    if index < end { markup.state = .tag }
  }

  private mutating func readBeforeValue() {
    let byte = bytes[index]
    if Byte.isSpace(byte) {
      index += 1
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      index += 1
      markup.state = .value
      markup.quote = byte
      markup.address = AddressPart(attribute: markup.attribute)
      markup.scriptType = ""
    } else if byte == Byte.greater {
      markup = markup.betweenAttributes
    } else {
      markup.state = .unquotedValue
    }
  }

  private mutating func readUnquoted() {
    _ = run { !Byte.isSpace($0) && $0 != Byte.greater }
    if index < end { markup = markup.betweenAttributes }
  }

  private mutating func readValue() {
    let start = index
    let text = run { [quote = markup.quote] in $0 != quote }
    readAddress(text, at: start)
    if markup.element == "script", markup.attribute == "type" { markup.scriptType += text }
    guard index < end else { return }
    if case .beginning(let address) = markup.address {
      problems.append((.fixedAddress(address), start..<index))
    }
    if markup.scriptType.lowercased() == "application/ld+json" { markup.holdsData = true }
    markup = markup.betweenAttributes
    index += 1
  }

  private mutating func readAddress(_ text: String, at start: Int) {
    var beginning = ""
    switch markup.address {
    case .start: break
    case .beginning(let text): beginning = text
    case .none, .tail, .several: return
    }
    guard !text.isEmpty else { return }
    let address = beginning + text
    guard let border = address.utf8.firstIndex(where: { "#?/:".utf8.contains($0) }) else {
      markup.address = .beginning(address)
      return
    }
    markup.address = .tail
    judge(address, border: border, at: start)
  }

  private mutating func judge(_ address: String, border: String.Index, at start: Int) {
    let mark = address.utf8[border]
    if mark == Byte.colon {
      let scheme = address[..<border].lowercased()
      if !OutsideScheme.names.contains(scheme) {
        problems.append((.harmfulScheme(scheme), start..<index))
      }
    } else if border != address.startIndex || mark == Byte.slash {
      problems.append((.fixedAddress(address), start..<index))
    }
  }

  private mutating func readDeclaration() {
    let byte = bytes[index]
    index += 1
    if byte == Byte.greater {
      markup = .text
    } else if byte == Byte.hyphen, (0...1).contains(markup.matched) {
      markup.matched += 1
      if markup.matched == 2 { markup = Markup(state: .comment) }
    } else {
      markup.matched = -1
    }
  }

  private mutating func readComment() {
    let byte = bytes[index]
    index += 1
    if byte == Byte.greater, markup.matched == 2 {
      markup = .text
    } else {
      markup.matched = byte == Byte.hyphen ? min(markup.matched + 1, 2) : 0
    }
  }

  /// Looks for `</name` followed by what ends a tag's name.
  private mutating func readRawElement() {
    if markup.matched == 0 {
      index = bytes[index..<end].firstIndex(of: Byte.less) ?? end
      if index == end { return }
    }
    let closing = Array("</\(markup.element)".utf8)
    let byte = bytes[index]
    if markup.matched == closing.count {
      let ends = Byte.isSpace(byte) || byte == Byte.slash || byte == Byte.greater
      if ends {
        markup = Markup(state: .tag, element: markup.element, isEndTag: true)
      } else {
        markup.matched = 0
      }
      return
    }
    index += 1
    let isNext = lowercase(byte) == closing[markup.matched]
    markup.matched = isNext ? markup.matched + 1 : (byte == Byte.less ? 1 : 0)
  }

  private func lowercase(_ byte: UInt8) -> UInt8 { Byte.isLetter(byte) ? byte | 0x20 : byte }

  /// The bytes from here on that fit.
  private mutating func run(while fits: (UInt8) -> Bool) -> String {
    let start = index
    while index < end, fits(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }
}
