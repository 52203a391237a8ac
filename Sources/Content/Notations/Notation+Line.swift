internal import Diagnostics
internal import Vietnamese

extension Notation where Value == String {
  /// A short text for readers: on one line, and without markup, which would be shown as it stands.
  static var line: Notation {
    Notation(Notation<String>.written.describe()) { yaml, reader in
      guard let text = Notation<String>.written.read(yaml, reader) else { return nil }
      if let found = ShortMarkup.first(in: text) {
        reader.report(found.diagnostic(at: yaml.mark.place(of: found, in: text, reader.path)))
      }
      return text.onOneLine
    }
  }
}

extension String {
  /// A line end in a short text is a blank, and so is a tab, which parts the columns of files of ours and of others.
  var onOneLine: String {
    guard utf8.contains(where: { (9...13).contains($0) }) else { return self }
    let lines = split(whereSeparator: \.isNewline)
    return lines.map { line in
      let text = line.drop { $0 == " " || $0 == "\t" }.reversed()
        .drop { $0 == " " || $0 == "\t" }.reversed()
      return String(text.map { $0 == "\t" ? " " : $0 })
    }.joined(separator: " ")
  }
}

extension Mark {
  /// Where markup stands, as far as the text stands in the file as it is; else where the text begins.
  fileprivate func place(of found: ShortMarkup, in text: String, _ file: String) -> Place {
    let count = text.unicodeScalars.count
    let quotes = Int(length) - count
    guard quotes == 0 || quotes == 2 else { return place(in: file) }
    let before = text.utf8.prefix(found.range.lowerBound).count { $0 & 0xC0 != 0x80 }
    let marked = text.utf8.dropFirst(found.range.lowerBound).prefix(found.range.count)
      .count { $0 & 0xC0 != 0x80 }
    return Place(
      file: file, line: Int(line), column: Int(column) + quotes / 2 + before, length: marked)
  }
}

extension ShortMarkup {
  fileprivate func diagnostic(at place: Place) -> Diagnostic {
    switch kind {
    case .html:
      Diagnostic(
        .rawHTML, at: place,
        Bilingual(
          vi: "mã HTML trong câu ngắn được hiển thị nguyên văn như chữ thường",
          en: "HTML in a short text is shown as it stands"),
        help: Bilingual(
          vi: "chỉ viết chữ; định dạng chỉ dùng trong vi.md và en.md",
          en: "write words alone; formatting belongs into vi.md and en.md"))
    case .markup:
      Diagnostic(
        .markupAsText, at: place,
        Bilingual(
          vi: "câu ngắn không dùng Markdown: các dấu này hiện nguyên văn trên trang",
          en: "a short text knows no Markdown: these signs are shown as they stand"),
        help: Bilingual(
          vi: "chỉ viết chữ; định dạng và liên kết đặt trong vi.md và en.md",
          en: "write words alone; formatting and links belong into vi.md and en.md"))
    case .filler(let words): .filler(words, place)
    }
  }
}
