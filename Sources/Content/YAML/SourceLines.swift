/// The lines of a file, to look at what an editor typed about a place.
struct SourceLines {
  private let lines: [Substring]

  init(_ bytes: [UInt8]) {
    lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// Line 1 is the first.
  func line(_ number: Int) -> Substring? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  func character(at mark: Mark) -> Character? {
    line(Int(mark.line))?.unicodeScalars.dropFirst(Int(mark.column) - 1).first.map(Character.init)
  }

  /// A tab in the white space before the text of the line, or of the one above.
  func tabIndent(near mark: Mark) -> Mark? {
    nearby(mark) { line in line.prefix { $0 == " " || $0 == "\t" }.firstIndex(of: "\t") }
  }

  /// `key:value`, where a space was forgotten.
  func keyWithoutSpace(near mark: Mark) -> (key: String, mark: Mark)? {
    var key = ""
    let found = nearby(mark) { line in
      let body = line.drop { $0 == " " || $0 == "-" }
      let word = body.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
      let rest = body[word.endIndex...]
      guard !word.isEmpty, rest.first == ":", let next = rest.dropFirst().first, next != " ",
        next != "/"
      else { return nil }
      key = String(word)
      return word.endIndex
    }
    return found.map { (key, $0) }
  }

  private func nearby(_ mark: Mark, _ find: (Substring) -> Substring.Index?) -> Mark? {
    for number in [Int(mark.line), Int(mark.line) - 1] {
      guard let line = line(number), let index = find(line) else { continue }
      let column = line.unicodeScalars.distance(from: line.startIndex, to: index) + 1
      return Mark(line: Int32(clamping: number), column: Int32(clamping: column), length: 1)
    }
    return nil
  }
}
