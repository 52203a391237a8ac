/// A script for browsers, of one for readers: the same tokens without comments, indentation, blank lines, and blanks that part
/// nothing. Line ends stay where a missing semicolon might be read from them. Names that only functions know are replaced by
/// shorter ones, `const` by `let` (``ScriptNames``), and declarations that follow on each other are one.
///
/// What cannot be told without a parser is left alone: a line on which a slash may divide or begin
/// a pattern, from there on; and the whole script, where such a line may reach into the next, or
/// anything else was not understood.
package func shortened(_ script: [UInt8]) -> [UInt8] {
  guard let whole = String(validating: script, as: UTF8.self) else { return script }
  var reader = ScriptReader(whole)
  guard let pieces = reader.pieces() else { return script }
  var lines = ScriptLines()
  var written = ScriptNames(pieces).written[...]
  for piece in pieces {
    lines.append(piece.isToken ? piece.written(written.removeFirst()) : piece)
  }
  return Array(String(lines.text).utf8)
}

/// Puts lines together again, of what they need.
private struct ScriptLines {
  private(set) var text = String.UnicodeScalarView()
  /// Of the line under way; nil at its beginning.
  private var last: ScriptPiece?
  private var blank: ScriptPiece?
  private var declarations = Declarations()

  mutating func append(_ piece: ScriptPiece) {
    switch piece.kind {
    case .blank: blank = piece
    case .comment where piece.scalars.contains(where: \.endsLine): endLine(["\n"])
    case .comment: blank = ScriptPiece(kind: .blank, scalars: [" "])
    case .lineEnd: endLine(piece.scalars)
    case .word, .sign, .quoted, .pattern, .whole: add(piece)
    }
  }

  private mutating func add(_ piece: ScriptPiece) {
    if declarations.joins(piece) { return join() }
    declarations.take(piece)
    if let last, let blank, last.needsBlank(before: piece) {
      text.append(contentsOf: blank.scalars)
    }
    text.append(contentsOf: piece.scalars)
    (last, blank) = (piece, nil)
  }

  /// `let a=1;let b=2;` is `let a=1,b=2;`.
  private mutating func join() {
    let comma = ScriptPiece(kind: .sign, scalars: [","])
    text.removeLast()
    text.append(contentsOf: comma.scalars)
    (last, blank) = (comma, nil)
    declarations.takeJoined()
  }

  /// Behind what goes on, or has ended already, an end says nothing.
  private mutating func endLine(_ end: ArraySlice<Unicode.Scalar>) {
    blank = nil
    guard let piece = last, !piece.saysHowItGoesOn else { return }
    text.append(contentsOf: end)
    declarations.takeLineEnd()
    last = nil
  }
}
