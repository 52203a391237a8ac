/// A slip of the pen that makes a file no YAML, or another than was meant.
enum Slip {
  case tab
  case missingSpace(key: String)
  case unclosedQuote(Character)
  /// What stands behind the closing quote.
  case quoteInsideQuotes(Character, before: String)
  case colonInText
  case hashInText
  case unclosedBracket(Character)
  /// A bracket, and that which should close it.
  case bracketLeftOpen(Character, closing: Character)
  /// `employer = …`, `employer：…`.
  case noColon(key: String, Character)
  case badStart(Character)
  case badEscape
  case listMark(Unicode.Scalar)
  case dashWithoutBlank
  case indentation
  case nested
  case forbiddenCharacter
  case other
}

extension YAMLProblem {
  /// Guesses the slip from libyaml's words, and from the lines about the place where it gave up.
  func slip(in lines: SourceLines, hashes: [Mark]) -> (kind: Slip, mark: Mark) {
    if problem.hasPrefix("Maximum nesting") { return (.nested, mark) }
    if let tab = lines.tabIndent(near: mark) { return (.tab, tab) }
    if let quotes = quoteSlip(in: lines) { return quotes }
    if let hash = hashes.last(where: { isNear($0) }) { return (.hashInText, hash) }
    if let (slip, mark) = lines.listSlip(near: mark) { return (slip, mark) }
    if let (key, mark) = lines.keyWithoutSpace(near: mark) {
      return (.missingSpace(key: key), mark)
    }
    return startSlip(in: lines) ?? bracketSlip(in: lines) ?? colonSlip(in: lines)
      ?? lineSlip(in: lines) ?? (byWords(in: lines), mark)
  }

  /// A bracket that is still open where the next key or item, or the end, comes.
  private func bracketSlip(in lines: SourceLines) -> (Slip, Mark)? {
    guard context?.hasSuffix("flow mapping") == true || context?.hasSuffix("flow sequence") == true,
      contextMark.line < mark.line, let bracket = lines.character(at: contextMark),
      let closing = ["{": "}", "[": "]"][bracket].map(Character.init)
    else { return nil }
    let next = lines.line(Int(mark.line)).map { $0.drop { $0 == " " } } ?? ""
    // Where the next line closes it, a comma is missing.
    let isClosed = next.count { $0 == closing } > next.count { $0 == bracket }
    guard !isClosed, next.isEmpty || next.hasPrefix("- ") || next.looksLikeKey else { return nil }
    return (.bracketLeftOpen(bracket, closing: closing), contextMark)
  }

  private func colonSlip(in lines: SourceLines) -> (Slip, Mark)? {
    let isOfKeys = [
      "mapping values are not allowed in this context", "could not find expected ':'",
      "did not find expected key",
    ].contains(problem)
    guard isOfKeys, let (key, sign, mark) = lines.keyWithoutColon(near: mark) else { return nil }
    return (.noColon(key: key, sign), mark)
  }

  /// Within what could not be read, or on the line before.
  private func isNear(_ hash: Mark) -> Bool {
    let isAfterStart = context != nil && contextMark.line <= hash.line && contextMark.line > 0
    return hash.line <= mark.line && (isAfterStart || hash.line >= mark.line - 1)
  }

  /// A quote that is not closed, or one that closes too early.
  private func quoteSlip(in lines: SourceLines) -> (Slip, Mark)? {
    let texts = lines.quotedTexts(before: mark)
    let isOpen =
      problem == "found unexpected end of stream" || problem.hasSuffix("document indicator")
    if let forgotten = texts.first(where: \.swallowsKey) {
      return (.unclosedQuote(forgotten.quote), forgotten.open)
    }
    if isOpen, context?.contains("quoted scalar") == true {
      return (.unclosedQuote(lines.character(at: contextMark) ?? "\""), contextMark)
    }
    guard let last = texts.last(where: { lines.isBlank(from: $0.end, to: mark) }),
      let next = lines.word(at: mark), !",]}:#".contains(next.prefix(1))
    else { return nil }
    return (.quoteInsideQuotes(last.quote, before: next), mark)
  }

  /// A text that begins with a sign of YAML's own.
  private func startSlip(in lines: SourceLines) -> (Slip, Mark)? {
    let isSign = ["anchor", "alias", "tag", "block scalar", "directive"]
      .contains { context?.hasSuffix($0) == true }
    if isSign, let sign = lines.character(at: contextMark), !sign.isLetter {
      return (.badStart(sign), contextMark)
    }
    if let (sign, start) = lines.signBefore(mark) { return (.badStart(sign), start) }
    return nil
  }

  /// A key on a line of its own that YAML took for the end of a text: it or the line before is not what it should be.
  private func lineSlip(in lines: SourceLines) -> (Slip, Mark)? {
    guard problem == "mapping values are not allowed in this context",
      let line = lines.line(Int(mark.line)), line.looksLikeKey,
      !line.unicodeScalars.prefix(Int(mark.column) - 1).contains(":")
    else { return nil }
    let isKeyed = lines.line(Int(mark.line) - 1)?.looksLikeKey == true
    let number = isKeyed || mark.line == 1 ? mark.line : mark.line - 1
    let indent = lines.line(Int(number))?.prefix { $0 == " " }.count ?? 0
    return (.indentation, Mark.start.at(number, indent + 1))
  }

  private func byWords(in lines: SourceLines) -> Slip {
    let character = lines.character(at: mark)
    switch problem {
    case "mapping values are not allowed in this context", "found unexpected ':'":
      return .colonInText
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return character == ":" ? .colonInText : .unclosedBracket(problem.hasSuffix("]'") ? "]" : "}")
    case "found character that cannot start any token" where character == "\t": return .tab
    case "found character that cannot start any token",
      "did not find expected alphabetic or numeric character",
      "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context", "did not find expected node content":
      return character.map(Slip.badStart) ?? .other
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code", "expected low surrogate area",
      "unexpected low surrogate area":
      return .badEscape
    case "did not find expected key", "did not find expected '-' indicator",
      "could not find expected ':'", "did not find expected <document start>",
      "did not find expected whitespace or line break":
      return .indentation
    case let tab where tab.contains("tab character"): return .tab
    default: return byte == nil ? .other : .forbiddenCharacter
    }
  }
}
