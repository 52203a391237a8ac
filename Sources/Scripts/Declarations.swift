/// Follows a script piece by piece and knows where one declaration follows on another: both may then be one.
///
/// A statement that no semicolon ends is understood to be none, so that nothing is joined behind it.
struct Declarations {
  private enum Statement {
    case begins, declares, other
    /// The last one was a declaration, and a semicolon has ended it.
    case declared
  }

  /// Of each bracket that is open, from the outermost.
  private var statements: [Statement] = [.begins]

  /// Whether the word begins a declaration right behind another.
  func joins(_ piece: ScriptPiece) -> Bool { statements.last == .declared && piece.isLet }

  mutating func take(_ piece: ScriptPiece) {
    switch piece.kind == .sign ? String(String.UnicodeScalarView(piece.scalars)) : "" {
    case ";": now = now == .declares ? .declared : .begins
    case "{": open(.begins)
    case "(", "[": open(.other)
    case "}", ")", "]": if statements.count > 1 { statements.removeLast() }
    default: goOn(piece)
    }
  }

  mutating func takeJoined() { now = .declares }

  /// A line end that stays may end a statement.
  mutating func takeLineEnd() { now = .other }

  private var now: Statement {
    get { statements[statements.count - 1] }
    set { statements[statements.count - 1] = newValue }
  }

  private mutating func open(_ statement: Statement) {
    if now != .declares { now = .other }
    statements.append(statement)
  }

  private mutating func goOn(_ piece: ScriptPiece) {
    switch now {
    case .begins, .declared: now = piece.isLet ? .declares : .other
    case .declares, .other: break
    }
  }
}

extension ScriptPiece {
  fileprivate var isLet: Bool { kind == .word && scalars.elementsEqual("let".unicodeScalars) }
}
