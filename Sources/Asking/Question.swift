package import Content
internal import Vietnamese
internal import Writing

/// One question: what it is about, and what may be answered.
struct Question {
  /// The labels that lead to it: `Quyết định · Ngày`.
  let title: [Bilingual]
  /// Nil where it has just been told: of the second language, of a list’s second item.
  let about: About?
  let isNeeded: Bool
  /// Whether it is for one item more of a list.
  var isMore = false

  /// The question for a part of it.
  ///
  /// - Parameter isMore: whether it is passed on where the list has no further item.
  func part(
    _ label: Bilingual, about: About?, isNeeded: Bool, isMore: Bool = false
  ) -> Question {
    Question(title: title + [label], about: about, isNeeded: isNeeded, isMore: isMore)
  }

  /// The question for an item of a list.
  func item(_ number: Int) -> Question {
    let isFirst = number == 1
    return Question(
      title: title + [Bilingual(vi: "\(number)", en: "\(number)")], about: isFirst ? about : nil,
      isNeeded: isFirst && isNeeded, isMore: !isFirst)
  }

  func ask(
    for description: Description, in dialogue: Dialogue, called names: WordNames = WordNames()
  ) {
    say(in: dialogue, listing: names.names(of: description.words))
    let language = dialogue.language
    for line in allowed(description, names, in: language) { dialogue.say("  " + line) }
    if !isNeeded { dialogue.say(isMore ? Question.more : Question.passOn) }
  }

  private static let passOn = Bilingual(
    vi: "  Không có thì nhấn Enter để bỏ qua.", en: "  Enter passes on where there is none.")

  private static let more = Bilingual(
    vi: "  Thêm nữa? Gõ tiếp; đủ rồi thì nhấn Enter.",
    en: "  One more? Type it; Enter when that is all.")

  /// Asks whether there is something of which the parts are then asked for.
  func askIfWanted(in dialogue: Dialogue) {
    if isMore { return dialogue.say(Question.anotherOne) }
    say(in: dialogue)
    dialogue.say(Question.isThereOne)
  }

  private static let anotherOne = Bilingual(
    vi: "\nThêm nữa? (c/không)", en: "\nOne more? (y/no)")

  private static let isThereOne = Bilingual(
    vi: "  Ghi mục này không? (c/không)", en: "  Fill this in? (y/no)")

  /// - Parameter listed: words that are told with their names below.
  private func say(in dialogue: Dialogue, listing listed: [String: Bilingual] = [:]) {
    let language = dialogue.language
    dialogue.say("")
    dialogue.say(title.map { $0[language] }.joined(separator: " · "))
    if let help = about?.help[language].without(listed) { dialogue.say("  " + help) }
  }

  private func allowed(
    _ description: Description, _ names: WordNames, in language: Language
  ) -> [String] {
    if case .word(let words) = description {
      let called = names.names(of: words)
      let lines = words.enumerated().map { place, word in
        called[word].map { "\(place + 1) \($0[language]) (\(word))" } ?? "\(place + 1) \(word)"
      }
      return called.isEmpty ? [lines.joined(separator: "   ")] : lines
    }
    let parts = [description.hint, example(of: description)].compactMap { $0?[language] }
    return parts.isEmpty ? [] : [parts.joined(separator: " ")]
  }

  /// One of a single value that is typed as it is written: days are not, and of a record a part of the name is typed; maps
  /// and lists are asked for piece by piece.
  private func example(of description: Description) -> Bilingual? {
    guard let example = about?.example, description.isTypedAsWritten,
      !example.hasPrefix("{"), !example.hasPrefix("[")
    else { return nil }
    return Bilingual(vi: "Ví dụ: \(example)", en: "Example: \(example)")
  }
}

extension String {
  /// Help without the sentences that explain words of which the names are told: “consent: …; law: …”. Nil where nothing is left.
  fileprivate func without(_ words: [String: Bilingual]) -> String? {
    let sentences = split(separator: ". ").map(String.init)
    let left = sentences.filter { sentence in !words.keys.contains { sentence.hasPrefix($0 + ":") }
    }
    return left.isEmpty ? nil : left.joined(separator: ". ")
  }
}

extension Description {
  /// What is asked for where a value may be written in two ways: the simpler, which is named first.
  var answered: Description {
    if case .either(let one, _) = self { one.answered } else { self }
  }

  /// Whether a person's name belongs there, of which a record has the parts.
  package var isPersonName: Bool {
    let keys = self.keys?.map(\.key) ?? []
    return keys.contains("family") && keys.contains("given")
  }

  var isInLanguages: Bool { answered.keys?.contains { $0.key == "vi" } ?? false }

  fileprivate var words: [String] { if case .word(let words) = self { words } else { [] } }

  fileprivate var isTypedAsWritten: Bool {
    switch self {
    case .day, .date, .moment, .flag, .id, .anyID, .common: false
    default: true
    }
  }

  fileprivate var hint: Bilingual? {
    switch self {
    case .day:
      Bilingual(vi: "Ngày/tháng/năm, như 16/11/2023.", en: "Day/month/year, as in 16/11/2023.")
    case .date:
      Bilingual(
        vi: "Ngày/tháng/năm, như 16/11/2023; chỉ biết tháng/năm hoặc năm cũng được.",
        en: "Day/month/year, as in 16/11/2023; month/year or a year will do.")
    case .moment:
      Bilingual(
        vi: "Ngày/tháng/năm giờ:phút, như 16/11/2023 08:00.",
        en: "Day/month/year hour:minute, as in 16/11/2023 08:00.")
    case .flag: Bilingual(vi: "Có hoặc không.", en: "Yes or no.")
    case .id, .anyID, .common(.party, _), .common(.item, _):
      Bilingual(
        vi: "Gõ một phần tên, không cần dấu.", en: "Type a part of the name; marks are not needed.")
    default: nil
    }
  }
}
