internal import Diagnostics
internal import Vietnamese

extension Slip {
  /// Nil where more than one thing may have been meant.
  func mend(at place: Place, in lines: SourceLines) -> Mend? {
    switch self {
    case .missingSpace: .replacing(":", with: ": ", at: [place])
    case .dashWithoutBlank: .replacing("-", with: "- ", at: [place])
    case .listMark(let mark): .replacing(String(mark), with: "-", at: [place])
    case .noColon(_, let sign):
      .replacing(
        String(sign), with: lines.character(after: place) == " " ? ":" : ": ", at: [place])
    case .tab: lines.tabMend.map { .edits($0) }
    case .colonInText, .badStart: lines.quoted(at: place, isCut: false).map { .edits([$0]) }
    case .hashInText: lines.quoted(at: place, isCut: true).map { .edits([$0]) }
    case .unclosedQuote("\""): lines.straightQuote(at: place).map { .edits([$0]) }
    default: nil
    }
  }
}

// Texts without quotes that need them.
extension SourceLines {
  /// Of a text within braces that a comma broke.
  func mendOfComma(at place: Place) -> Mend? {
    quoted(at: place, isCut: false).map { .edits([$0]) }
  }

  /// Quotes about the text that stands alone behind its key or as an item, when the place is in it and nothing else can be meant.
  ///
  /// - Parameter isCut: whether a `#` in it was taken for a comment. Only before a digit is it surely none.
  fileprivate func quoted(at place: Place, isCut: Bool) -> Mend.Edit? {
    guard let line = line(Int(place.line)), let start = line.startOfValue,
      let first = line[start...].first, !"\"'#".contains(first)
    else { return nil }
    let text = String(line[start...].trimmingBlanks)
    let column = line.unicodeScalars.distance(from: line.startIndex, to: start) + 1
    if first == "{" {
      return text.pairInQuotes.map {
        Mend.Edit(line: Int(place.line), column: column, old: text, new: $0)
      }
    }
    let isWhole = !goesOn(after: Int(place.line), indent: line.indentOfKey)
    // A line of a list in brackets ends so.
    let isOfBrackets = text.last.map { ",}]".contains($0) } ?? true
    guard Int(place.column) >= column, isWhole, !isOfBrackets, text.isText(cut: isCut) else {
      return nil
    }
    return Mend.Edit(line: Int(place.line), column: column, old: text, new: text.inQuotes)
  }

  /// Whether the text goes on on the next line, or has something below it.
  private func goesOn(after number: Int, indent: Int) -> Bool {
    var next = number + 1
    while let line = line(next) {
      let body = line.drop { $0 == " " }
      if !body.isEmpty, body.first != "#" { return line.prefix { $0 == " " }.count > indent }
      next += 1
    }
    return false
  }

  func character(after place: Place) -> Character? {
    line(Int(place.line))?.unicodeScalars.dropFirst(Int(place.column)).first.map(Character.init)
  }
}

// A text that opens with one quote and closes with another.
extension SourceLines {
  /// `"Cấp phép số”`: the last sign of the line, with which no other pairs.
  fileprivate func straightQuote(at place: Place) -> Mend.Edit? {
    guard let line = line(Int(place.line)) else { return nil }
    let text = line.unicodeScalars.dropFirst(Int(place.column))
    let whole = String(Substring(text)).trimmedBlanks
    let opened = whole.count { $0 == "“" }
    guard whole.last == "”", !whole.contains("\""), opened < whole.count(where: { $0 == "”" })
    else { return nil }
    let column = Int(place.column) + whole.unicodeScalars.count
    return Mend.Edit(line: Int(place.line), column: column, old: "”", new: "\"")
  }
}

// Tabs before the text of lines.
extension SourceLines {
  private static let widths = [2, 4, 8]

  /// Blanks for tabs, however many: the file has to say the same with any number with which it can be read.
  fileprivate var tabMend: [Mend.Edit]? {
    let readings = SourceLines.widths.compactMap { width -> (edits: [Mend.Edit], said: [String])? in
      let edits = tabEdits(width: width)
      // Without a tab left to be mended nobody asks again while other slips are.
      return edits.isEmpty ? nil : said(withTabsOf: width).map { (edits, $0) }
    }
    guard let first = readings.first, readings.allSatisfy({ $0.said == first.said }) else {
      return nil
    }
    return first.edits
  }

  private func said(withTabsOf width: Int) -> [String]? {
    let lines = (1...count).compactMap { number -> String? in
      guard let line = line(number) else { return nil }
      let indent = line.indentWithTabs
      return indent.expanded(to: width) + line.dropFirst(indent.count)
    }
    return Array(lines.joined(separator: "\n").utf8).saidOnceMended
  }

  private func tabEdits(width: Int) -> [Mend.Edit] {
    (1...count).compactMap { number in
      guard let indent = line(number)?.indentWithTabs, indent.contains("\t") else { return nil }
      return Mend.Edit(line: number, column: 1, old: indent, new: indent.expanded(to: width))
    }
  }
}

extension [UInt8] {
  /// Of a file with more slips one behind the other nothing is said, for each costs a reading of all of it.
  private static let mostSlips = 20

  /// What a record says once its other slips are mended as well; nil where one of them cannot be.
  fileprivate var saidOnceMended: [String]? {
    var bytes = self
    for _ in 0...[UInt8].mostSlips {
      let (text, wrong) = SourceText.read(bytes, "")
      let (root, findings) = text.map(YAMLTree.read) ?? (nil, wrong)
      if let root { return root.facts() }
      guard let mended = MendedFile.mended(bytes, findings.compactMap(\.mend)), mended != bytes
      else {
        return nil
      }
      bytes = mended
    }
    return nil
  }
}

extension Substring {
  fileprivate var indentWithTabs: String { String(prefix { $0 == " " || $0 == "\t" }) }

  /// Of the key of the line, or its item.
  fileprivate var indentOfKey: Int {
    prefix { $0 == " " || $0 == "-" }.count
  }

  /// What stands behind `key: `, `- ` or both; nil where there is neither.
  fileprivate var startOfValue: Index? {
    let body = drop { $0 == " " || $0 == "-" }
    let isItem = self[..<body.startIndex].contains("-") && self[..<body.startIndex].last == " "
    guard body.first != "{", looksLikeKey, let colon = body.firstIndex(of: ":") else {
      return isItem ? body.startIndex : nil
    }
    let value = self[index(after: colon)...].drop { $0 == " " }
    return value.isEmpty ? nil : value.startIndex
  }

  fileprivate var trimmingBlanks: Substring {
    lastIndex { $0 != " " && $0 != "\t" }.map { self[...$0] } ?? self[..<startIndex]
  }
}

extension String {
  fileprivate var trimmedBlanks: String { String(self[...].trimmingBlanks) }

  fileprivate func expanded(to width: Int) -> String {
    map { $0 == "\t" ? String(repeating: " ", count: width) : String($0) }.joined()
  }

  /// Whether all of it is text, and no comment behind it.
  fileprivate func isText(cut isCut: Bool) -> Bool {
    let hashes = indices.filter {
      self[$0] == "#" && $0 > startIndex && self[index(before: $0)] == " "
    }
    guard isCut else { return hashes.isEmpty }
    return !hashes.isEmpty
      && hashes.allSatisfy { self[$0...].dropFirst().first?.isNumber == true }
  }

  /// `{vi: …, en: …}` with quotes about each text that needs them; nil where anything else may be meant.
  fileprivate var pairInQuotes: String? {
    let (start, middle) = ("{vi: ", ", en: ")
    guard hasPrefix(start), hasSuffix("}") else { return nil }
    let texts = String(dropFirst(start.count).dropLast()).split(separator: middle)
    guard texts.count == 2, texts.allSatisfy(\.isBareText) else { return nil }
    let quoted = texts.map { $0.needsQuotes ? String($0).trimmedBlanks.inQuotes : String($0) }
    return start + quoted.joined(separator: middle) + "}"
  }

  fileprivate var inQuotes: String {
    if !contains("\""), !contains("\\") { return "\"\(self)\"" }
    if !contains("'") { return "'\(self)'" }
    let escaped = flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
    return "\"\(String(escaped))\""
  }
}

extension Substring {
  /// Whether it is all text: no quotes and brackets, no comment, and no key behind a comma.
  fileprivate var isBareText: Bool {
    let keys = split(separator: ", ").dropFirst()
    return !contains { "\"'{}[]".contains($0) } && !isEmpty && !contains(" #")
      && !keys.contains { $0.looksLikeKey }
  }

  fileprivate var needsQuotes: Bool { contains(": ") || contains(",") || last == ":" }
}
