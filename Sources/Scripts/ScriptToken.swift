/// A piece that counts, with what of its brackets has to be known.
struct ScriptToken {
  enum Place {
    /// Outside of all brackets.
    case outermost
    /// The braces of an object or a pattern, as far as can be told; not of a block.
    case object
    case block, round, square, template
  }

  let kind: ScriptPiece.Kind
  let text: String
  /// How many brackets are open around it.
  let depth: Int
  /// The innermost of them, and its number among the tokens.
  let place: Place
  let bracket: Int?
  /// In round brackets that an arrow follows.
  fileprivate(set) var isParameter = false

  static func all(_ pieces: [ScriptPiece]) -> [ScriptToken] {
    var reader = BracketReader()
    for piece in pieces where piece.isToken { reader.take(piece) }
    return reader.tokens
  }
}

private struct BracketReader {
  private(set) var tokens: [ScriptToken] = []
  private var open: [(at: Int, place: ScriptToken.Place)] = []
  private var closed = 0..<0

  mutating func take(_ piece: ScriptPiece) {
    let text = String(String.UnicodeScalarView(piece.scalars))
    if closes(piece.kind, text), let bracket = open.popLast() { closed = bracket.at..<tokens.count }
    tokens.append(
      ScriptToken(
        kind: piece.kind, text: text, depth: open.count, place: open.last?.place ?? .outermost,
        bracket: open.last?.at))
    if isArrow, closed.upperBound == tokens.count - 3 { noteParameters() }
    if opens(piece.kind, text) { open.append((tokens.count - 1, place(text))) }
  }

  private func opens(_ kind: ScriptPiece.Kind, _ text: String) -> Bool {
    kind == .sign ? "([{".contains(text) : kind == .quoted && text.hasSuffix("${")
  }

  private func closes(_ kind: ScriptPiece.Kind, _ text: String) -> Bool {
    kind == .sign ? ")]}".contains(text) : kind == .quoted && text.hasPrefix("}")
  }

  private var isArrow: Bool { tokens.suffix(2).map(\.text) == ["=", ">"] }

  private func place(_ bracket: String) -> ScriptToken.Place {
    switch bracket {
    case "(": .round
    case "[": .square
    case "{": beginsBlock ? .block : .object
    default: .template
    }
  }

  /// By what stands before the brace.
  private var beginsBlock: Bool {
    guard let before = tokens.dropLast().last else { return true }
    if before.kind == .word { return !BracketReader.beforeObjects.contains(before.text) }
    return tokens.dropLast().suffix(2).map(\.text) == ["=", ">"]
      || [")", ";", "{", "}"].contains(before.text)
  }

  private static let beforeObjects: Set = ["return", "const", "let", "in", "of", "await", "yield"]

  /// Those at the outside of the brackets that were just closed, or in an array or object there.
  private mutating func noteParameters() {
    let depth = tokens[closed.lowerBound].depth + 1
    for index in closed.dropFirst() where tokens[index].kind == .word {
      let (own, place) = (tokens[index].depth, tokens[index].place)
      tokens[index].isParameter = own == depth || own == depth + 1 && place != .round
    }
  }
}
