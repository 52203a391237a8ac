internal import Vietnamese

/// The lines of a file, to look at what an editor typed about a place.
struct SourceLines {
  private let lines: [Substring]

  var count: Int { lines.count }

  init(_ bytes: [UInt8]) {
    lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// Of a file as it is now; none where it cannot be read.
  init(of path: String) {
    self.init((try? fileBytes(path).get()).map(SourceText.withoutMark) ?? [])
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

  /// `key = value`, or with the wide colon of a Chinese keyboard.
  func keyWithoutColon(near mark: Mark) -> (key: String, sign: Character, mark: Mark)? {
    var slip: (key: String, sign: Character)?
    let found = nearby(mark) { line in
      let body = line.drop { $0 == " " || $0 == "-" }
      let word = body.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
      let rest = body[word.endIndex...].drop { $0 == " " }
      guard !word.isEmpty, let sign = rest.first, sign == "=" || sign == "：" else { return nil }
      slip = (String(word), sign)
      return rest.startIndex
    }
    guard let slip, let found else { return nil }
    return (slip.key, slip.sign, found)
  }

  /// `– an` or `-an`, where an item of a list was meant.
  func listSlip(near mark: Mark) -> (Slip, Mark)? {
    var slip: Slip?
    let found = nearby(mark) { line in
      let body = line.drop { $0 == " " }
      slip = String(body).listSlip
      return slip == nil ? nil : body.startIndex
    }
    guard let slip, let found else { return nil }
    return (slip, found)
  }

  /// A blank that no keyboard gives, where the structure of the file depends on it: before the text, or about a key.
  func oddBlank(near mark: Mark) -> (OddCharacter, Mark)? {
    var odd: OddCharacter?
    let found = nearby(mark) { line in
      let head = line.prefix { $0 != ":" }
      let keyed = line[
        ..<(line.index(head.endIndex, offsetBy: 2, limitedBy: line.endIndex) ?? line.endIndex)]
      odd = String(keyed).oddBlank?.odd
      return odd.flatMap { odd in line.unicodeScalars.firstIndex(of: odd.scalar) }
    }
    guard let odd, let found else { return nil }
    return (odd, found)
  }

  /// Whether only blanks stand between two places of one line.
  func isBlank(from start: Mark?, to end: Mark) -> Bool {
    guard let start, start.line == end.line, start.column <= end.column,
      let line = line(Int(end.line))
    else { return false }
    return line.unicodeScalars.dropFirst(Int(start.column) - 1)
      .prefix(Int(end.column - start.column)).allSatisfy { $0 == " " }
  }

  /// The word that begins there.
  func word(at mark: Mark) -> String? {
    guard let line = line(Int(mark.line)) else { return nil }
    let rest = line.unicodeScalars.dropFirst(Int(mark.column) - 1)
    let word = rest.prefix { !$0.properties.isWhitespace && !"\",'}]".unicodeScalars.contains($0) }
    return word.isEmpty ? rest.first.map { String($0) } : String(word)
  }

  /// The sign with which the text begins in which the place lies: `*Sao vàng`, `[Mới] Quy trình`.
  func signBefore(_ mark: Mark) -> (Character, Mark)? {
    guard let line = line(Int(mark.line)) else { return nil }
    let scalars = Array(line.unicodeScalars.prefix(Int(mark.column) - 1))
    for index in scalars.indices.reversed()
    where "*&!|>%@`[{".unicodeScalars.contains(scalars[index]) {
      let before = scalars[..<index]
      guard let last = before.last, last == " " else { continue }
      let sign = before.last { $0 != " " }
      if sign == ":" || sign == "," || sign == "-" {
        let rest = scalars[index...]
        let isWhole =
          scalars[index] == "[" ? rest.contains("]") : scalars[index] != "{" || rest.contains("}")
        return isWhole ? (Character(scalars[index]), Mark.start.at(mark.line, index + 1)) : nil
      }
    }
    return nil
  }

  private func nearby(_ mark: Mark, _ find: (Substring) -> Substring.Index?) -> Mark? {
    for number in [Int(mark.line), Int(mark.line) - 1] {
      guard let line = line(number), let index = find(line) else { continue }
      let column = line.unicodeScalars.distance(from: line.startIndex, to: index) + 1
      return Mark.start.at(Int32(clamping: number), column)
    }
    return nil
  }
}
