package import Vietnamese

/// Somebody who is asked, a line at a time.
package struct Dialogue {
  package let language: Language
  /// A line of what is told.
  private let tell: (String) -> Void
  /// What was answered to a prompt; nil at the end of input.
  private let answer: (String) -> String?

  package init(
    in language: Language, tell: @escaping (String) -> Void,
    answer: @escaping (String) -> String?
  ) {
    self.language = language
    self.tell = tell
    self.answer = answer
  }

  package func say(_ words: Bilingual) { tell(words[language]) }

  package func say(_ line: String) { tell(line) }

  /// Without blanks at its ends, in composed letters.
  package func line() throws(EndOfAnswers) -> String {
    guard let line = answer("> ") else { throw EndOfAnswers() }
    let text = line.nfc
    let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? start
    return String(text[start..<end])
  }
}

/// Nobody answers any more.
package struct EndOfAnswers: Error {}
