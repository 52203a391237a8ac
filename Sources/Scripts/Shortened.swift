/// A script for browsers, of one for readers: the same tokens on the same lines, without comments,
/// indentation, blank lines, and blanks that part nothing. Line ends stay, for a missing semicolon
/// is read from them.
///
/// What cannot be told without a parser is left alone: a line on which a slash may divide or begin
/// a pattern, from there on; and the whole script, where such a line may reach into the next, or
/// anything else was not understood.
package func shortened(_ script: [UInt8]) -> [UInt8] {
  guard let text = String(validating: script, as: UTF8.self) else { return script }
  var reader = ScriptReader(text)
  guard let pieces = reader.pieces() else { return script }
  var lines = ScriptLines()
  for piece in pieces { lines.append(piece) }
  return Array(String(lines.text).utf8)
}

/// Puts lines together again, of what they need.
private struct ScriptLines {
  private(set) var text = String.UnicodeScalarView()
  /// Of the line under way; nil at its beginning.
  private var last: ScriptPiece?
  private var blank: ScriptPiece?

  mutating func append(_ piece: ScriptPiece) {
    switch piece.kind {
    case .blank: blank = piece
    case .comment where piece.scalars.contains(where: \.endsLine): endLine(["\n"])
    case .comment: blank = ScriptPiece(kind: .blank, scalars: [" "])
    case .lineEnd: endLine(piece.scalars)
    case .word, .sign, .quoted, .whole: add(piece)
    }
  }

  private mutating func add(_ piece: ScriptPiece) {
    if let last, let blank, last.needsBlank(before: piece) {
      text.append(contentsOf: blank.scalars)
    }
    text.append(contentsOf: piece.scalars)
    (last, blank) = (piece, nil)
  }

  private mutating func endLine(_ end: ArraySlice<Unicode.Scalar>) {
    if last != nil { text.append(contentsOf: end) }
    (last, blank) = (nil, nil)
  }
}
