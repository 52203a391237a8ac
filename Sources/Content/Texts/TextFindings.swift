internal import Diagnostics
internal import Vietnamese

/// What is wrong with the texts of one file. The same in several places of it is said once.
struct TextFindings {
  /// What was found, by which two of them are the same.
  enum What: Hashable {
    case letter(OddLetter.What, in: String)
    case personal(PersonalData.Kind, String)
  }

  private var places: [What: [Place]] = [:]
  private var order: [What] = []
  /// Of texts in an old encoding, as far as what they say is certain.
  private var edits: [What: [Mend.Edit]] = [:]
  private var rewriting: Mend.Rewriting?

  mutating func add(_ letter: OddLetter, at place: Place) {
    add(letter.what.told(in: letter.word), place)
  }

  /// The same of a short text, all of which stands in the place of the value.
  mutating func add(_ letter: OddLetter, at place: Place, of value: String, _ whole: Place) {
    add(letter, at: place)
    guard let text = letter.encoding?.unicode(value),
      case .edits(let edit)? = Mend.value(value, with: text, at: whole)
    else { return }
    edits[letter.what.told(in: letter.word), default: []] += edit
  }

  /// The same of a long text.
  mutating func add(_ letter: OddLetter, at place: Place, of file: SourceText) {
    add(letter, at: place)
    guard let encoding = letter.encoding, encoding.unicode(file.text) != nil else { return }
    rewriting = Mend.Rewriting(encoding)
  }

  mutating func add(_ data: PersonalData, at place: Place) {
    add(.personal(data.kind, data.text), place)
  }

  private mutating func add(_ what: What, _ place: Place) {
    if places[what] == nil { order.append(what) }
    places[what, default: []].append(place)
  }

  private func mend(of what: What) -> Mend? {
    rewriting.map { .rewriting($0) } ?? edits[what].map { .edits($0) }
  }

  /// - Parameter domains: the official ones, of which a message about mail tells.
  /// - Parameter mayAllow: whether the file has a place for `allow`.
  func diagnostics(domains: [String], mayAllow: Bool) -> [Diagnostic] {
    order.flatMap { what -> [Diagnostic] in
      guard let all = places[what], let first = all.first else { return [] }
      switch what {
      case .letter(let letter, let word):
        return [
          .oddLetter(
            letter, in: word, at: first, further: Array(all.dropFirst()), mend: mend(of: what))
        ]
      case .personal(let kind, let text):
        return [
          .personalData(
            kind, text, at: first, further: Array(all.dropFirst()), domains: domains,
            mayAllow: mayAllow)
        ]
      }
    }
  }
}

extension OddLetter.What {
  /// A text in an old encoding is one slip, whatever its words; a letter in a word is one for each word.
  fileprivate func told(in word: String) -> TextFindings.What {
    switch self {
    case .lookAlike, .invisible: .letter(self, in: word)
    case .replacement, .garbled, .questionMarks: .letter(self, in: "")
    }
  }
}
