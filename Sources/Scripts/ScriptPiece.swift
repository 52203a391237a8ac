/// A part of a script, as far as shortening has to tell parts from each other.
struct ScriptPiece {
  enum Kind {
    /// Spaces and tabs.
    case blank
    case lineEnd
    case comment
    /// A name, a number, a keyword.
    case word
    case sign
    /// A string, or a part of a template.
    case quoted
    case pattern
    /// A licence, or what was left alone.
    case whole
  }

  let kind: Kind
  let scalars: ArraySlice<Unicode.Scalar>
}

extension ScriptPiece {
  /// Blanks and comments are none.
  var isToken: Bool { ![.blank, .lineEnd, .comment].contains(kind) }

  /// With another name in the place of its own.
  func written(_ text: String) -> ScriptPiece {
    kind == .word ? ScriptPiece(kind: .word, scalars: ArraySlice(text.unicodeScalars)) : self
  }

  /// Without a blank, two words are one, and two signs may be, as `+` and `+`.
  func needsBlank(before next: ScriptPiece) -> Bool {
    switch (kind, next.kind) {
    case (.word, .sign), (.sign, .word): isPoint || next.isPoint
    default: !standsAlone && !next.standsAlone
    }
  }

  /// Behind it a line end parts nothing, and ends nothing that has not ended.
  var saysHowItGoesOn: Bool {
    kind == .sign && scalars.count == 1 && scalars.allSatisfy("([{,;".unicodeScalars.contains)
  }

  /// Beside a number it belongs to the number.
  private var isPoint: Bool { kind == .sign && scalars == ["."] }

  /// Quotation marks, brackets, commas and semicolons are part of no longer sign or word.
  private var standsAlone: Bool {
    kind == .quoted || kind == .sign && scalars.allSatisfy("()[]{},;".unicodeScalars.contains)
  }
}

extension Unicode.Scalar {
  var endsLine: Bool { self == "\n" || self == "\r" || self == "\u{2028}" || self == "\u{2029}" }

  var isBlank: Bool { self == " " || self == "\t" }

  /// Names and numbers are not told apart. A backslash begins a letter that is written as its number.
  var isInWords: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "$", "#", "\\": true
    default: !isASCII && !properties.isWhitespace && self != "\u{FEFF}"
    }
  }
}
