internal import Vietnamese

/// What stands in a cell as a long text that reads as the cell does: each of its lines is a paragraph, and nothing in it is
/// taken for markup.
enum CellProse {
  /// Nil where nothing stands in it.
  static func markdown(_ text: String) -> String? {
    let lines = text.nfc.split(whereSeparator: \.isNewline).map(\.onOneLine).filter { !$0.isEmpty }
    return lines.isEmpty ? nil : lines.map(paragraph).joined(separator: "\n\n") + "\n"
  }

  private static func paragraph(_ line: String) -> String {
    let (head, rest) = head(of: Array(line.unicodeScalars))
    return head + words(rest)
  }

  /// What would make a heading, an item, a quotation or a rule of the line.
  private static func head(
    of line: [Unicode.Scalar]
  ) -> (String, rest: ArraySlice<Unicode.Scalar>) {
    let first = line[0]
    if "#+->=:".unicodeScalars.contains(first) { return ("\\\(first)", line.dropFirst()) }
    // Word processors’ own signs of items have no other way to be signs.
    if bullets.contains(first) { return ("&#\(first.value);", line.dropFirst()) }
    let digits = line.prefix { ("0"..."9").contains($0) }
    let rest = line[digits.endIndex...]
    guard !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")",
      rest.dropFirst().first.map({ $0 == " " }) ?? true
    else { return ("", line[...]) }
    return (digits.text + "\\\(sign)", rest.dropFirst())
  }

  private static let bullets = Set("–—−‐‑•●○▪▫■◦‣⁃∙·➢►❖◆".unicodeScalars)

  /// Signs that are markup wherever they stand; `_` between letters is none, nor is `&` but before the name of a sign.
  private static func words(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for index in scalars.indices {
      let scalar = scalars[index]
      let isMarkup =
        switch scalar {
        case "\\", "*", "`", "<", "|", "[", "]", "{", "~", "^": true
        case "_": !(isWord(scalars, index - 1) && isWord(scalars, index + 1))
        // Two are printed as a dash.
        case "-": [index - 1, index + 1].contains { isDash(scalars, $0) }
        case "&": isEntity(scalars[(index + 1)...])
        default: false
        }
      if isMarkup { text.append("\\") }
      text.append(scalar)
    }
    return String(text)
  }

  private static func isDash(_ scalars: ArraySlice<Unicode.Scalar>, _ index: Int) -> Bool {
    scalars.indices.contains(index) && scalars[index] == "-"
  }

  private static func isWord(_ scalars: ArraySlice<Unicode.Scalar>, _ index: Int) -> Bool {
    scalars.indices.contains(index)
      && (scalars[index].properties.isAlphabetic || ("0"..."9").contains(scalars[index]))
  }

  /// `amp;`, `#38;`
  private static func isEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix {
      $0.isASCII && ($0.properties.isAlphabetic || "#0123456789".unicodeScalars.contains($0))
    }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: self)
    return String(text)
  }
}
