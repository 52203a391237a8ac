/// Takes a script apart. It knows strings, templates, patterns and comments, and of expressions no
/// more than a slash asks for: whether a value ended before it.
struct ScriptReader {
  /// What a slash would be.
  enum Slash { case divides, beginsPattern, unsure }

  let script: [Unicode.Scalar]
  var at = 0
  var slash = Slash.beginsPattern
  /// After a point, `return` is the name of a member.
  var mayFollowPoint = false
  /// For each template whose `${` is being read, how many braces are open in it.
  var openBraces: [Int] = []

  init(_ text: String) { script = Array(text.unicodeScalars) }

  /// Nil when something was not understood.
  mutating func pieces() -> [ScriptPiece]? {
    var pieces: [ScriptPiece] = []
    while at < script.count {
      let start = at
      guard let kind = take() else { return nil }
      pieces.append(ScriptPiece(kind: kind, scalars: script[start..<at]))
    }
    return openBraces.isEmpty ? pieces : nil
  }

  private mutating func take() -> ScriptPiece.Kind? {
    let next = script[at]
    switch next {
    case _ where next.endsLine: return takeLineEnd()
    case _ where next.isBlank: return take(.blank) { $0.isBlank }
    case "\"", "'": return takeString(next)
    case "`": return takeTemplate()
    case "/": return takeSlash()
    case "{", "}": return takeBrace(next)
    case _ where next.isInWords: return takeWord()
    // Browsers still know comments of HTML.
    case "<" where stands("<!--"), "-" where stands("-->"): return nil
    default: return takeSign(next)
    }
  }

  mutating func take(
    _ kind: ScriptPiece.Kind, while belongs: (Unicode.Scalar) -> Bool
  ) -> ScriptPiece.Kind {
    at = script[at...].firstIndex { !belongs($0) } ?? script.count
    return kind
  }

  func stands(_ text: String) -> Bool {
    at <= script.count && script[at...].starts(with: text.unicodeScalars)
  }

  private mutating func takeLineEnd() -> ScriptPiece.Kind {
    at += stands("\r\n") ? 2 : 1
    return .lineEnd
  }
}

extension ScriptReader {
  private mutating func takeWord() -> ScriptPiece.Kind {
    let rest = script[at...]
    let kind = take(.word) { $0.isInWords }
    slash = meaning(after: String(String.UnicodeScalarView(rest[..<at])))
    mayFollowPoint = false
    return kind
  }

  private func meaning(after word: String) -> Slash {
    if ScriptReader.namesOrKeywords.contains(word) { return .unsure }
    guard ScriptReader.keywords.contains(word) else { return .divides }
    return mayFollowPoint ? .unsure : .beginsPattern
  }

  /// With which no value ends.
  private static let keywords: Set = [
    "break", "case", "continue", "debugger", "default", "delete", "do", "else", "extends", "in",
    "instanceof", "new", "return", "throw", "typeof", "void",
  ]
  private static let namesOrKeywords: Set = ["await", "of", "yield"]

  mutating func takeSign(_ sign: Unicode.Scalar) -> ScriptPiece.Kind {
    let isDoubled = at > 0 && script[at - 1] == sign
    at += 1
    // A blank of another script, or the mark of byte order.
    guard sign.isASCII else { return .sign }
    mayFollowPoint = sign == "."
    switch sign {
    case "]": slash = .divides
    case ")", ".": slash = .unsure
    // `a++ / b`, but `a + /b/`.
    case "+", "-": slash = isDoubled ? .unsure : .beginsPattern
    default: slash = .beginsPattern
    }
    return .sign
  }

  /// A closing brace may end a block, after which a pattern begins, or a value.
  private mutating func takeBrace(_ brace: Unicode.Scalar) -> ScriptPiece.Kind? {
    if brace == "}", openBraces.last == 0 {
      openBraces.removeLast()
      return takeTemplate()
    }
    if let open = openBraces.popLast() { openBraces.append(brace == "{" ? open + 1 : open - 1) }
    slash = brace == "{" ? .beginsPattern : .unsure
    mayFollowPoint = false
    at += 1
    return .sign
  }
}
