// Links and photographs
extension InlineMender {
  /// A link further than this from its bracket is none.
  static let reach = 1_024

  mutating func openBracket(at index: Int) -> Int {
    if byte(index + 1) == UInt8(ascii: "^"),
      let close = first(UInt8(ascii: "]"), from: index, within: 40), close > index + 2,
      !bytes[index..<close].contains(where: \.isSpace)
    {
      draft.tell(.footnote, at: index..<close + 1)
      return close + 1
    }
    brackets.append(index)
    return index + 1
  }

  mutating func closeBracket(at index: Int) -> Int {
    guard let open = brackets.popLast() else { return index + 1 }
    let after = index + 1
    if open > 0, bytes[open - 1] == UInt8(ascii: ")"), isReversed(open, index) {
      draft.tell(.reversedLink, at: open..<after)
      return after
    }
    switch byte(after) {
    case UInt8(ascii: "("): return tail(open, after)
    case UInt8(ascii: "{"):
      guard let close = attributes(at: after) else { return after }
      draft.edit(Edit(open..<open + 1, []))
      draft.edit(Edit(index..<close, []))
      draft.tell(.attributes, at: firstLine(of: open..<close))
      return close
    default: return gap(open, after)
    }
  }

  /// `(words)[address]`
  private func isReversed(_ open: Int, _ close: Int) -> Bool {
    guard close - open < Self.reach, byte(close + 1) != UInt8(ascii: "("),
      let paired = words(before: open)
    else { return false }
    return !paired.contains(where: \.isLineEnd)
      && LinkAddress(bytes[open + 1..<close], false, kinds).isAddress
  }

  private func words(before open: Int) -> ArraySlice<UInt8>? {
    let start = bytes[max(0, open - 200)..<open].lastIndex(of: UInt8(ascii: "("))
    return start.map { bytes[$0 + 1..<open - 1] }
  }

  /// `](…)`: what Markdown reads is passed over, whatever it leads to.
  private mutating func tail(_ open: Int, _ parenthesis: Int) -> Int {
    let limit = min(end, parenthesis + Self.reach)
    let close = LinkTail.end(in: bytes, from: parenthesis, before: limit)
    guard close == parenthesis else {
      guard let after = attributes(at: close) else { return close }
      draft.edit(Edit(close..<after, []))
      draft.tell(.attributes, at: firstLine(of: close..<after))
      return after
    }
    return repair(open, parenthesis)
  }

  /// `] (…)`: a link only if there is an address between the parentheses.
  private mutating func gap(_ open: Int, _ after: Int) -> Int {
    var index = after
    while let byte = byte(index), index - after < 8 {
      let wide = WideBlank.length(in: bytes, at: index, before: end)
      guard wide > 0 || byte.isSpace else { break }
      index += max(1, wide)
    }
    guard index > after, byte(index) == UInt8(ascii: "(") else { return after }
    let limit = min(end, index + Self.reach)
    let close = LinkTail.end(in: bytes, from: index, before: limit)
    let inner = inner(of: index, before: close > index ? close : nil)
    guard LinkAddress.mayBe(inner, isImage(open)),
      LinkAddress(inner, isImage(open), kinds).isAddress
    else { return after }
    draft.edit(Edit(after..<index, []))
    guard close == index else {
      draft.tell(.linkGap, at: mark(open, close))
      return close
    }
    return repair(open, index)
  }

  /// Between parentheses, on one line; with `close`, up to the one that is known to close.
  private func inner(of parenthesis: Int, before close: Int?) -> ArraySlice<UInt8> {
    let begin = parenthesis + 1
    if let close { return bytes[begin..<close - 1] }
    let line = firstLine(of: begin..<max(begin, min(end, begin + Self.reach))).upperBound
    return bytes[begin..<(closing(from: begin, before: line) ?? line)]
  }

  private func closing(from begin: Int, before line: Int) -> Int? {
    var depth = 0
    for index in begin..<max(begin, line) {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") {
        if depth == 0 { return index }
        depth -= 1
      }
    }
    return nil
  }

  private mutating func repair(_ open: Int, _ parenthesis: Int) -> Int {
    let inner = inner(of: parenthesis, before: nil)
    let isFile = LinkAddress.isFile(inner)
    guard isFile || LinkAddress.mayBe(inner, isImage(open)) else { return parenthesis + 1 }
    let address = LinkAddress(inner, isImage(open), kinds)
    guard isFile || address.isAddress || isImage(open) else { return parenthesis + 1 }
    let isClosed = byte(inner.endIndex) == UInt8(ascii: ")")
    let close = inner.endIndex + (isClosed ? 1 : 0)
    if isClosed, let right = address.repaired {
      draft.edit(Edit(inner.startIndex..<inner.endIndex, right))
      draft.tell(address.slip, at: mark(open, close))
    } else {
      draft.tell(.brokenLink, at: mark(open, close))
    }
    return close
  }

  private func isImage(_ open: Int) -> Bool {
    open > 0 && bytes[open - 1] == UInt8(ascii: "!")
      && !(open > 1 && bytes[open - 2] == UInt8(ascii: "\\"))
  }

  /// A link with its words, to the end of its first line.
  private func mark(_ open: Int, _ close: Int) -> Range<Int> {
    let start = isImage(open) ? open - 1 : open
    return firstLine(of: start..<close)
  }

  /// `{.underline}`, `{#muc width="3cm"}`: where it ends, or nil.
  func attributes(at index: Int) -> Int? {
    guard byte(index) == UInt8(ascii: "{"), let next = byte(index + 1),
      let close = first(UInt8(ascii: "}"), from: index + 1, within: 300)
    else { return nil }
    let inner = bytes[index + 1..<close]
    let isAttribute =
      ".#".utf8.contains(next) || inner.elementsEqual("-".utf8)
      || (next.isASCIIWord && inner.contains(UInt8(ascii: "=")))
    return isAttribute && !inner.contains(UInt8(ascii: "{")) ? close + 1 : nil
  }
}

/// What stands between the parentheses of a link that Markdown does not read.
struct LinkAddress {
  private let text: String
  private let isImage: Bool
  private let kinds: [String]

  init(_ bytes: ArraySlice<UInt8>, _ isImage: Bool, _ kinds: [String]) {
    let words = bytes.prefix(InlineMender.reach).split(whereSeparator: \.isSpace)
    text = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    self.isImage = isImage
    self.kinds = kinds
  }

  private static let pictures = [".jpg", ".jpeg", ".png", ".webp", ".gif"]

  /// Judged from its beginning first: parentheses are common, and most hold words.
  static func mayBe(_ bytes: ArraySlice<UInt8>, _ isImage: Bool) -> Bool {
    let words = bytes.drop(while: \.isSpace)
    guard let first = words.first, !isImage else { return isImage }
    return first == UInt8(ascii: "#") || words.prefix(24).contains(UInt8(ascii: ":"))
      || words.starts(with: "www.".utf8)
  }

  /// `bao cao 2023.pdf`, `../van ban/qd 5.docx`: a path of one's own computer, or of another site.
  static func isFile(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let dot = bytes.suffix(6).lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = bytes[(dot + 1)...]
    return (2...4).contains(ending.count) && ending.allSatisfy(\.isASCIIWord)
      && ending.contains { !$0.isDigit }
  }

  var isAddress: Bool {
    let lower = text.lowercased()
    if ["http://", "https://", "http:", "https:", "www.", "mailto:", "tel:"]
      .contains(where: { lower.hasPrefix($0) })
    {
      return true
    }
    if isImage { return Self.pictures.contains { lower.contains($0) } }
    return kind != nil || (text.hasPrefix("#") && text.count > 1)
  }

  /// The word before the colon, where it is that of a kind of record.
  private var kind: String? {
    let word = text.prefix { $0 != ":" && $0 != " " }
    let rest = text.dropFirst(word.count).drop { $0 == " " }
    return kinds.contains(String(word)) && rest.hasPrefix(":") ? String(word) : nil
  }

  /// What its repair is.
  var slip: Slip {
    isImage ? .imageBlank : text.contains("://") ? .linkBlank : .recordBlank
  }

  /// The address that can alone be meant.
  var repaired: [UInt8]? {
    guard !text.contains("\"") || isImage else { return nil }
    if isImage { return image }
    if let kind { return record(of: kind) }
    let lower = text.lowercased()
    if lower.hasPrefix("mailto:") || lower.hasPrefix("tel:") { return joined }
    return isPath ? Array(text.replacing(" ", with: "%20").utf8) : nil
  }

  /// A blank beside the colon or the number sign means nothing.
  private func record(of kind: String) -> [UInt8]? {
    let rest = text.dropFirst(kind.count).drop { $0 == " " }.dropFirst().drop { $0 == " " }
    let parts = rest.split(separator: "#", omittingEmptySubsequences: false).map {
      $0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    }
    guard parts.count < 3, parts.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }) else {
      return nil
    }
    return Array((kind + ":" + parts.map { String($0) }.joined(separator: "#")).utf8)
  }

  private var joined: [UInt8]? {
    let whole = text.replacing(" ", with: "")
    let rest = whole.drop { $0 != ":" }.dropFirst()
    return rest.utf8.allSatisfy { $0 > 32 && $0 != 0x28 && $0 != 0x29 } && !rest.isEmpty
      ? Array(whole.utf8) : nil
  }

  /// What follows the blank goes on with the path; words alone may be a title without its quotes.
  private var isPath: Bool {
    guard let scheme = text.firstRange(of: "://"), !text[scheme.upperBound...].hasPrefix(" ") else {
      return false
    }
    let parts = text[scheme.upperBound...].split(separator: " ")
    guard let last = parts.last, parts.count > 1, parts[0].contains("/") else { return false }
    let ending = last.split(separator: ".", omittingEmptySubsequences: false)
    return last.contains("/") || (ending.count > 1 && (2...5).contains(ending.last?.count ?? 0))
  }

  /// A name with blanks stands in `<…>`; a title after it stays.
  private var image: [UInt8]? {
    let parts = text.firstRange(of: " \"").map { (text[..<$0.lowerBound], text[$0.lowerBound...]) }
    let (name, title) = parts ?? (text[...], "")
    guard !name.isEmpty, !name.contains("<"), !name.contains(">"), !name.contains("://")
    else { return nil }
    return Array("<\(name)>\(title)".utf8)
  }
}
