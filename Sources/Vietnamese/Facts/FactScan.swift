/// The one pass over a text that finds what it states in digits.
struct FactScan {
  let text: FactText
  private let isMarkdown: Bool
  private var facts: [StatedFact] = []
  var at = 0
  /// Where the text of a link may have begun.
  private var bracket = 0

  static func facts(in bytes: [UInt8], _ language: Language, _ isMarkdown: Bool) -> [StatedFact] {
    guard bytes.contains(where: { $0.isDigit }) else { return [] }
    return bytes.withUnsafeBufferPointer { buffer in
      var scan = FactScan(FactText(bytes: buffer, language: language), isMarkdown)
      scan.run()
      return scan.facts
    }
  }

  private init(_ text: FactText, _ isMarkdown: Bool) {
    self.text = text
    self.isMarkdown = isMarkdown
  }

  private mutating func run() {
    if isMarkdown { beginLine() }
    signs.withUnsafeBufferPointer { signs in
      while at < text.count {
        if signs[Int(text.bytes[at])] { take() } else { at += 1 }
      }
    }
    facts.joinNeighbours(in: text)
  }

  private mutating func take() {
    switch text.bytes[at] {
    case 0x30...0x39: add(number())
    case UInt8(ascii: "q"), UInt8(ascii: "Q"): quarter()
    case UInt8(ascii: ":"): skipAddress()
    case UInt8(ascii: "\n") where isMarkdown: nextLine()
    case UInt8(ascii: "`") where isMarkdown: skipCode()
    case UInt8(ascii: "[") where isMarkdown: openLink()
    case UInt8(ascii: "]") where isMarkdown: closeLink()
    default: at += 1
    }
  }

  private mutating func add(_ fact: StatedFact?) {
    if let fact { facts.append(fact) }
  }

  /// “quý II”, “Q2”, “the second quarter”.
  private mutating func quarter() {
    guard let (number, range) = text.quarter(at: at) else {
      at += 1
      return
    }
    // A digit before it, as in `2nd quarter`, is this fact and no other.
    if let last = facts.last, last.range.lowerBound >= range.lowerBound { facts.removeLast() }
    facts.append(StatedFact(range, [[.quarter(number)], [.number(number)]]))
    at = range.upperBound
  }
}

/// By the first byte, for a look into a table at each.
private let signs = (0...255).map { "0123456789qQ:\n`[]".utf8.contains(UInt8($0)) }

// Markdown
extension FactScan {
  private mutating func nextLine() {
    at += 1
    beginLine()
  }

  /// Steps over the marks of quotes, lists, headings and tables, and over the number of an item or of a heading: `1.`, `2)`,
  /// `## 2.1`.
  private mutating func beginLine() {
    let start = at
    while " \t>#*_+-|".utf8.contains(text[at]) { at += 1 }
    if text[at] == UInt8(ascii: "`") || text[at] == UInt8(ascii: "~") { return skipFence() }
    let isHeading = text[start] == UInt8(ascii: "#")
    guard var end = text.digits(at: at, atMost: 3)?.end else { return }
    var levels = 1
    while isHeading, text[end] == UInt8(ascii: "."), let next = text.digits(at: end + 1, atMost: 2)
    {
      (end, levels) = (next.end, levels + 1)
    }
    let isMarked = ".):".utf8.contains(text[end])
    if isMarked, text[end + 1] <= 0x20 || text[end + 1] == UInt8(ascii: "*") {
      at = end + 1
    } else if levels > 1, text[end] == 0x20 {
      at = end
    }
  }

  private mutating func skipFence() {
    let sign = text[at]
    let length = text.run(of: sign, at: at)
    guard length >= 3 else { return }
    at += length
    while at < text.count {
      guard let line = text.bytes[at...].firstIndex(of: 0x0A) else { break }
      at = line + 1
      let start = text.afterSpaces(at)
      if text.run(of: sign, at: start) >= length { break }
    }
    at = text.bytes[min(at, text.count)...].firstIndex(of: 0x0A) ?? text.count
  }

  /// To as many of them as it begins with; where there are none it is no code.
  private mutating func skipCode() {
    let length = text.run(of: UInt8(ascii: "`"), at: at)
    var index = at + length
    while index < text.count {
      let next = text.run(of: UInt8(ascii: "`"), at: index)
      if next == length {
        at = index + next
        return
      }
      if text[index] == 0x0A, text[index + 1] == 0x0A { break }
      index += max(1, next)
    }
    at += length
  }

  private mutating func openLink() {
    bracket = at
    at += 1
  }

  /// Over the target of a link. Where that is a place in a document, its number is the title of the link.
  private mutating func closeLink() {
    at += 1
    let start = text.afterSpaces(at)
    guard text[start] == UInt8(ascii: "(") else { return }
    let limit = min(text.count, start + 2_000)
    guard let end = text.bytes[start..<limit].firstIndex(of: UInt8(ascii: ")")) else { return }
    let target = text.bytes[start..<end]
    // With a blank before it, which is a slip, only what looks like an address is one.
    guard start == at || target.contains(UInt8(ascii: ":")) else { return }
    if target.contains(UInt8(ascii: "#")) {
      for index in facts.indices.reversed() {
        if facts[index].range.lowerBound < bracket { break }
        facts[index].isStated = false
      }
    }
    at = end + 1
  }

  /// The rest of `https://…`.
  private mutating func skipAddress() {
    at += 1
    guard text[at] == UInt8(ascii: "/"), text[at + 1] == UInt8(ascii: "/") else { return }
    while text[at] > 0x20, !")>\"".utf8.contains(text[at]) { at += 1 }
  }
}

extension FactText {
  func run(of sign: UInt8, at start: Int) -> Int {
    var end = start
    while end < count, bytes[end] == sign { end += 1 }
    return end - start
  }

  func afterSpaces(_ start: Int) -> Int { start + run(of: 0x20, at: start) }
}
