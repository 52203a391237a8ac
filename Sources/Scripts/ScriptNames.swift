/// Names that are only known inside of functions, each by a shorter one in all its places.
///
/// Nothing is asked of scopes: a name is given to no other, so what was one is one and what were two are two. Names of members
/// and of what stands outside of functions stay, for others may know them.
struct ScriptNames {
  private let tokens: [ScriptToken]

  init(_ pieces: [ScriptPiece]) { tokens = ScriptToken.all(pieces) }

  /// What stands in the place of each token; a script with more than this understands stays as it is.
  var written: [String] {
    let words = Set(tokens.filter { $0.kind == .word }.map(\.text))
    let isStrange = !words.isDisjoint(with: ScriptNames.strange)
    let short = isStrange || tokens.contains(where: isLeftAlone) ? [:] : short(words)
    return tokens.indices.map { index in
      guard tokens[index].kind == .word, let name = short[text(index)] else { return text(index) }
      switch use(at: index) {
      case .member, .method: return text(index)
      case .both: return "\(text(index)):\(name)"
      case .name: return name
      }
    }
  }

  private func short(_ words: Set<String>) -> [String: String] {
    var names = ShortNames(taken: words)
    return renamed.reduce(into: ["const": "let"]) { found, name in
      let short = names.next()
      if short.count < name.count { found[name] = short }
    }
  }

  /// What no parser has understood.
  private func isLeftAlone(_ token: ScriptToken) -> Bool {
    token.kind == .whole && !token.text.hasPrefix("/*!")
  }

  /// The most frequent first, of those that gain by it.
  private var renamed: [String] {
    var gains: [String: Int] = [:]
    var declared: Set<String> = []
    var kept = ScriptNames.known
    for index in tokens.indices where tokens[index].kind == .word {
      let name = text(index)
      let use = use(at: index)
      switch use {
      case .member: continue
      case .method: kept.insert(name)
      case .both: gains[name, default: 0] -= 3
      case .name: gains[name, default: 0] += name.count - 2
      }
      if isDeclared(at: index) { declared.insert(name) }
      if isOutermost(at: index) { kept.insert(name) }
    }
    return declared.subtracting(kept).map { (name: $0, gain: gains[$0] ?? 0) }
      .filter { $0.gain > 0 }.sorted { ($1.gain, $0.name) < ($0.gain, $1.name) }.map(\.name)
  }

  /// By `eval` and the like names are known to texts; functions by name, classes and modules are not read here.
  private static let strange: Set = [
    "eval", "with", "function", "class", "import", "export", "var", "case", "default",
  ]
  /// What a window has without being asked, by names that are often given to other things.
  private static let known: Set = [
    "blur", "close", "closed", "event", "external", "find", "focus", "frames", "history", "length",
    "location", "moveBy", "name", "navigator", "open", "opener", "origin", "parent", "print",
    "screen", "scroll", "self", "status", "stop", "toolbar", "top", "async", "await", "of", "let",
  ]
}

// What a word is, by its neighbours
extension ScriptNames {
  private func text(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }

  private func isArrow(at index: Int) -> Bool { text(index) == "=" && text(index + 1) == ">" }

  private enum Use {
    case name, member, method
    /// In braces of an object or a pattern: name and member at once.
    case both
  }

  private func use(at index: Int) -> Use {
    let (before, next) = (text(index - 1), text(index + 1))
    if before == "." { return text(index - 2) == "." ? .name : .member }
    guard tokens[index].place == .object else { return .name }
    if next == "(", ["get", "set", "async", "*", "{", ","].contains(before) { return .method }
    guard ["{", ","].contains(before) else { return .name }
    return next == ":" ? .member : .both
  }

  private func isDeclared(at index: Int) -> Bool {
    let before = text(index - 1)
    if isArrow(at: index + 1) || ScriptNames.declaring.contains(before) { return true }
    if isInDeclaredPattern(index) || isFurtherDeclared(at: index) { return true }
    return tokens[index].isParameter && ["(", ",", "[", "{", "."].contains(before)
  }

  /// `const { name } =`, `let [name] =`
  private func isInDeclaredPattern(_ index: Int) -> Bool {
    guard let bracket = tokens[index].bracket, tokens[index].place != .block else { return false }
    return ScriptNames.declaring.contains(text(bracket - 1))
  }

  /// `let first = 1, name = 2`
  private func isFurtherDeclared(at index: Int) -> Bool {
    guard text(index - 1) == ",", [.block, .outermost].contains(tokens[index].place) else {
      return false
    }
    let statement = tokens[..<index].lastIndex {
      $0.depth == tokens[index].depth && $0.text == ";" || $0.depth < tokens[index].depth
    }
    return ScriptNames.declaring.contains(text((statement ?? -1) + 1))
  }

  /// Declared where all may know it.
  private func isOutermost(at index: Int) -> Bool {
    switch tokens[index].depth {
    case 0: ScriptNames.declaring.contains(text(index - 1)) || isFurtherDeclared(at: index)
    case 1: isInDeclaredPattern(index)
    default: false
    }
  }

  private static let declaring: Set = ["const", "let"]
}

/// a, b … Z, aa, ab …, but none that the script has.
private struct ShortNames {
  let taken: Set<String>
  private var count = 0
  private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

  init(taken: Set<String>) { self.taken = taken }

  mutating func next() -> String {
    while true {
      var (text, rest) = ("", count)
      count += 1
      repeat {
        text.append(ShortNames.letters[rest % ShortNames.letters.count])
        rest = rest / ShortNames.letters.count - 1
      } while rest >= 0
      if !taken.contains(text), !["do", "if", "in", "of", "as", "is"].contains(text) {
        return text
      }
    }
  }
}
