// What runs to an end of its own, whatever stands in it.

extension ScriptReader {
  mutating func takeString(_ quote: Unicode.Scalar) -> ScriptPiece.Kind? {
    at += 1
    while at < script.count {
      switch script[at] {
      case quote: return end(.quoted)
      case "\\": skipEscaped()
      case "\n", "\r": return nil
      default: at += 1
      }
    }
    return nil
  }

  /// From a backtick, or the brace after an expression, to the next backtick or expression.
  mutating func takeTemplate() -> ScriptPiece.Kind? {
    at += 1
    while at < script.count {
      switch script[at] {
      case "`": return end(.quoted)
      case "\\": skipEscaped()
      case "$" where stands("${"): return beginExpression()
      default: at += 1
      }
    }
    return nil
  }

  private mutating func beginExpression() -> ScriptPiece.Kind {
    at += 2
    openBraces.append(0)
    slash = .beginsPattern
    mayFollowPoint = false
    return .quoted
  }

  private mutating func end(_ kind: ScriptPiece.Kind) -> ScriptPiece.Kind {
    at += 1
    slash = .divides
    mayFollowPoint = false
    return kind
  }

  private mutating func skipEscaped() {
    at += 1
    at += stands("\r\n") ? 2 : 1
  }
}

// All that a slash may begin.
extension ScriptReader {
  mutating func takeSlash() -> ScriptPiece.Kind? {
    if stands("//") { return take(.comment) { !$0.endsLine } }
    if stands("/*") { return takeBlockComment() }
    switch slash {
    case .beginsPattern: return takePattern()
    case .divides: return takeSign("/")
    case .unsure: return takeDoubtful()
    }
  }

  /// With `/*!` licences begin, which stay with what they license.
  private mutating func takeBlockComment() -> ScriptPiece.Kind? {
    let isLicence = stands("/*!")
    at += 2
    while !stands("*/") {
      guard at < script.count else { return nil }
      at += 1
    }
    at += 2
    return isLicence ? .whole : .comment
  }

  private mutating func takePattern() -> ScriptPiece.Kind? {
    var isInClass = false
    at += 1
    while at < script.count, !script[at].endsLine {
      switch script[at] {
      case "/" where !isInClass: return end(.pattern)
      case "[": isInClass = true
      case "]": isInClass = false
      case "\\" where at + 1 < script.count && !script[at + 1].endsLine: at += 1
      default: break
      }
      at += 1
    }
    return nil
  }

  /// A pattern ends on its line. Where there is no second slash, the first divides; else the rest
  /// is left alone, unless it may reach further.
  private mutating func takeDoubtful() -> ScriptPiece.Kind? {
    let rest = script[at...].prefix { !$0.endsLine }
    guard rest.dropFirst().contains("/") else { return takeSign("/") }
    let reaches = rest.contains("`") || rest.contains(["/", "*"]) || rest.last == "\\"
    let mayCloseTemplate = !openBraces.isEmpty && rest.contains { $0 == "{" || $0 == "}" }
    if reaches || mayCloseTemplate { return nil }
    at = rest.endIndex
    slash = .unsure
    mayFollowPoint = true
    return .whole
  }
}
