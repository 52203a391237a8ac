/// What follows in a sentence, read from the left.
struct Phrase {
  /// As written.
  let raw: Substring
  /// In small letters.
  let lower: Substring
  /// How many characters have been read.
  let skipped: Int
  let isPlain: Bool
  /// Whether a colon or a dash stands before, as in a form.
  let isAnswer: Bool

  init(_ text: String, isPlain: Bool) {
    self.init(
      raw: text[...], lower: text.lowercased()[...], skipped: 0, isPlain: isPlain, isAnswer: false)
  }

  private init(raw: Substring, lower: Substring, skipped: Int, isPlain: Bool, isAnswer: Bool) {
    self.raw = raw
    self.lower = lower
    self.skipped = skipped
    self.isPlain = isPlain
    self.isAnswer = isAnswer
  }

  func dropping(_ count: Int, isAnswer: Bool = false) -> Phrase {
    Phrase(
      raw: raw.dropFirst(count), lower: lower.dropFirst(count), skipped: skipped + count,
      isPlain: isPlain, isAnswer: isAnswer)
  }

  /// The length of the longest of the words that stands here as a word of its own.
  func length(of words: Words) -> Int? {
    words.length(atHeadOf: lower, isPlain: isPlain)
  }

  func begins(with words: Words) -> Bool { length(of: words) != nil }

  /// What stands behind the word and a blank; nil where none of them stands here.
  func past(_ words: Words) -> Phrase? {
    length(of: words).map { dropping($0) }
  }

  var unspaced: Phrase { dropping(raw.prefix { $0 == " " }.count) }

  /// What stands behind the signs that set a value apart from its label.
  var value: Phrase {
    let gap = raw.prefix { " :=*|-–—\"“”'‘`([".contains($0) }
    return dropping(
      gap.count, isAnswer: [":", "=", " - ", " – ", " — "].contains(where: gap.contains))
  }

  /// The value of a label, behind a colon: “: …”, “ của tác giả: …”, “ (dd/mm/yyyy): …”.
  var answer: Phrase? {
    let direct = value
    if direct.isAnswer { return direct }
    let words = raw.prefix { $0.isLetter || " ()/'".contains($0) }
    guard words.count <= 40, raw.dropFirst(words.count).first == ":" else { return nil }
    return dropping(words.count).value
  }

  /// The first word.
  var word: Substring { lower.prefix { $0.isLetter || $0 == "'" } }

  /// Whether nothing more is said.
  var isOver: Bool {
    raw.drop { " *\"”'’`".contains($0) }.first.map { ",;.:|()]\n/-–—".contains($0) } ?? true
  }

  /// To the end of the phrase, in characters of the whole.
  var end: Int { skipped + clause.count }

  var clause: Substring { raw.prefix { !",;.()[]|\n\"“”".contains($0) } }

  var beginsWithCapital: Bool { raw.first?.isUppercase ?? false }
  var beginsWithNumber: Bool { raw.first?.isNumber ?? false }
}
