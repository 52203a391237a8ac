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

  mutating func add(_ letter: OddLetter, at place: Place) {
    add(letter.what.told(in: letter.word), place)
  }

  mutating func add(_ data: PersonalData, at place: Place) {
    add(.personal(data.kind, data.text), place)
  }

  private mutating func add(_ what: What, _ place: Place) {
    if places[what] == nil { order.append(what) }
    places[what, default: []].append(place)
  }

  /// - Parameter domains: the official ones, of which a message about mail tells.
  /// - Parameter mayAllow: whether the file has a place for `allow`.
  func diagnostics(domains: [String], mayAllow: Bool) -> [Diagnostic] {
    order.flatMap { what -> [Diagnostic] in
      guard let all = places[what], let first = all.first else { return [] }
      switch what {
      case .letter(let letter, let word):
        return [.oddLetter(letter, in: word, at: first, further: Array(all.dropFirst()))]
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
