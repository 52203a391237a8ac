internal import Content
internal import Vietnamese

/// One question: what it is about, and what may be answered.
struct Question {
  /// The labels that lead to it: `Quyết định · Ngày`.
  let title: [Bilingual]
  /// Nil where it has just been told: of the second language, of a list’s second item.
  let about: About?
  let isNeeded: Bool

  /// The question for a part of it.
  func part(_ label: Bilingual, about: About?, isNeeded: Bool) -> Question {
    Question(title: title + [label], about: about, isNeeded: isNeeded)
  }

  func ask(
    for description: Description, in dialogue: Dialogue, called names: WordNames = WordNames()
  ) {
    let language = dialogue.language
    dialogue.say("")
    dialogue.say(title.map { $0[language] }.joined(separator: " · "))
    if let about { dialogue.say("  " + about.help[language]) }
    for line in allowed(description, names, in: language) { dialogue.say("  " + line) }
    if !isNeeded {
      dialogue.say(Bilingual(vi: "  Để trống thì bỏ qua.", en: "  Leave it empty to pass on."))
    }
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
    let parts = [description.hint, example].compactMap { $0?[language] }
    return parts.isEmpty ? [] : [parts.joined(separator: " ")]
  }

  /// One of a single value; maps and lists are asked for piece by piece.
  private var example: Bilingual? {
    about.flatMap { about in
      about.example.hasPrefix("{") || about.example.hasPrefix("[")
        ? nil : Bilingual(vi: "Ví dụ: \(about.example)", en: "Example: \(about.example)")
    }
  }
}

extension Description {
  /// What is asked for where a value may be written in two ways: the simpler, which is named first.
  var answered: Description {
    if case .either(let one, _) = self { one.answered } else { self }
  }

  fileprivate var hint: Bilingual? {
    switch self {
    case .day: Bilingual(vi: "Ngày/tháng/năm.", en: "Day/month/year.")
    case .date:
      Bilingual(
        vi: "Ngày/tháng/năm, hoặc tháng/năm, hoặc năm.",
        en: "Day/month/year, month/year, or a year.")
    case .moment: Bilingual(vi: "Ngày/tháng/năm giờ:phút.", en: "Day/month/year hour:minute.")
    case .flag: Bilingual(vi: "Có hoặc không.", en: "Yes or no.")
    case .id, .anyID, .common(.party, _), .common(.item, _):
      Bilingual(
        vi: "Gõ một phần tên, không cần dấu.", en: "Type a part of the name; marks are not needed.")
    default: nil
    }
  }
}
