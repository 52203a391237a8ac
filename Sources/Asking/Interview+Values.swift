internal import Content
internal import Records
internal import Vietnamese
internal import Writing

extension Interview {
  /// Nil where it is left out.
  func value(of field: FieldDescription, isNeeded: Bool) throws(EndOfAnswers) -> Draft.Value? {
    try value(
      Question(title: [field.about.label], about: field.about, isNeeded: isNeeded),
      as: field.value.answered, way: [field.key])
  }

  private func value(
    _ question: Question, as description: Description, way: [String]
  ) throws(EndOfAnswers) -> Draft.Value? {
    switch description {
    case .list(let item): return try list(question, of: item.answered, way: way)
    case .common(.party, let fields): return try party(question, description, fields)
    case .common(.item, _): return try single(question, as: .anyID).map { .text($0) }
    case .object(let fields), .common(_, let fields):
      return fields.isInLanguages
        ? try texts(question, fields, way: way) : try map(question, of: fields, way: way)
    default: return try single(question, as: description).map { .text($0) }
    }
  }

  /// Asks until the answer can be taken; nil where it may be passed on and is.
  private func single(
    _ question: Question, as description: Description
  ) throws(EndOfAnswers) -> String? {
    question.ask(for: description, in: dialogue, called: names)
    let few = few(of: description)
    if !question.isMore { tell(few) }
    while true {
      let typed = try dialogue.line()
      if typed.isEmpty {
        if !question.isNeeded { return nil }
        dialogue.say(Bilingual(vi: "  Mục này phải có.", en: "  This cannot be left out."))
        continue
      }
      if let number = Int(typed), few.indices.contains(number - 1) { return few[number - 1].id }
      if let value = try taken(typed, as: description, question.about) { return value }
    }
  }

  /// Nil where it has to be asked again, and why has been said.
  private func taken(
    _ typed: String, as description: Description, _ about: About?
  ) throws(EndOfAnswers) -> String? {
    switch description {
    case .id(let folder): return try chosen(typed, in: [folder])?.id
    case .anyID:
      return try chosen(typed, in: Kind.allCases.map(\.folder)).map { "\($0.kind):\($0.id)" }
    default:
      switch Answer(typed, as: description, about: about, called: names) {
      case .taken(let value): return value
      case .unclear(let why):
        dialogue.say("  " + why[dialogue.language])
        return nil
      }
    }
  }

  /// In Vietnamese, and then in English; with what else belongs to it.
  private func texts(
    _ question: Question, _ fields: [FieldDescription], way: [String]
  ) throws(EndOfAnswers) -> Draft.Value? {
    var answers: [Draft.Field] = []
    for field in fields {
      let isText = field.key == "vi" || field.key == "en"
      guard isText || field.isRequired || habit.isUsual(field.key, in: way) else { continue }
      let about = field.key == "vi" ? question.about : isText ? nil : field.about
      let isNeeded = field.isRequired && (question.isNeeded || !answers.isEmpty)
      answers[field.key] = try value(
        question.part(
          field.about.label, about: about, isNeeded: isNeeded,
          isMore: question.isMore && answers.isEmpty),
        as: field.value.answered, way: way + [field.key])
      if answers.isEmpty { return nil }
    }
    return .map(answers)
  }

  private func map(
    _ question: Question, of fields: [FieldDescription], way: [String]
  ) throws(EndOfAnswers) -> Draft.Value? {
    if fields.areOfName { return try name(question) }
    if !question.isNeeded, !(try isWanted(question)) { return nil }
    let usual = fields.filter { $0.isRequired || habit.isUsual($0.key, in: way) }
    var answers: [Draft.Field] = []
    // A map in which nothing is required and nothing usual is asked for whole.
    for field in usual.isEmpty ? fields : usual {
      answers[field.key] = try value(
        question.part(field.about.label, about: field.about, isNeeded: field.isRequired),
        as: field.value.answered, way: way + [field.key])
    }
    return answers.isEmpty ? nil : .map(answers)
  }

  private func isWanted(_ question: Question) throws(EndOfAnswers) -> Bool {
    while true {
      question.askIfWanted(in: dialogue)
      let typed = try dialogue.line()
      if typed.isEmpty { return false }
      // Whoever begins to answer must not be passed over.
      if case .taken(let isWanted) = Answer(typed, as: .flag) { return isWanted == "true" }
    }
  }

  /// As people write it, in one line; how it was taken apart is shown.
  private func name(_ question: Question) throws(EndOfAnswers) -> Draft.Value? {
    question.ask(for: .object([]), in: dialogue)
    dialogue.say(
      Bilingual(
        vi: "  Gõ cả họ và tên, họ đứng trước.", en: "  The whole name, the family name first."))
    while true {
      let typed = try dialogue.line()
      if !typed.isEmpty {
        let name = TypedName(typed)
        dialogue.say("  = " + name.parts[dialogue.language])
        return name.value
      }
      if !question.isNeeded { return nil }
      dialogue.say(Bilingual(vi: "  Mục này phải có.", en: "  This cannot be left out."))
    }
  }

  /// One item after the other, until nothing more is answered.
  private func list(
    _ question: Question, of item: Description, way: [String]
  ) throws(EndOfAnswers) -> Draft.Value? {
    var items: [Draft.Value] = []
    while true {
      let next = question.item(items.count + 1)
      guard let value = try value(next, as: item, way: way) else {
        return items.isEmpty ? nil : .list(items)
      }
      items.append(value)
    }
  }
}

// Records that are named.
extension Interview {
  private func party(
    _ question: Question, _ description: Description, _ fields: [FieldDescription]
  ) throws(EndOfAnswers) -> Draft.Value? {
    question.ask(for: description, in: dialogue)
    let folders = fields.compactMap { if case .id(let folder) = $0.value { folder } else { nil } }
    while true {
      let typed = try dialogue.line()
      if typed.isEmpty, !question.isNeeded { return nil }
      guard !typed.isEmpty, let found = try chosen(typed, in: folders) else { continue }
      return .map([Draft.Field(found.kind, .text(found.id))])
    }
  }

  /// The record that is meant; nil where there is none, which has been said.
  private func chosen(
    _ typed: String, in folders: [String]
  ) throws(EndOfAnswers) -> (kind: String, id: String)? {
    let parts = typed.split(separator: "#", maxSplits: 1).map(String.init)
    let article = parts.count == 2 ? "#" + parts[1] : ""
    let found = folders.flatMap { folder in
      known.found(parts.first ?? typed, in: folder).map { (folder, $0) }
    }
    guard let (folder, entry) = try one(of: found, typed) else { return nil }
    let kind = Kind.allCases.first { $0.folder == folder }?.rawValue ?? folder
    dialogue.say("  = " + entry.shown(in: dialogue.language))
    return (kind, entry.id + article)
  }

  private static var mostShown: Int { 20 }

  /// All that can be meant, where nobody has to search for it.
  private func few(of description: Description) -> [KnownRecords.Entry] {
    guard case .id(let folder) = description else { return [] }
    let all = known.all(in: folder)
    return all.count > Interview.mostShown ? [] : all
  }

  private func tell(_ entries: [KnownRecords.Entry]) {
    for (place, entry) in entries.enumerated() {
      dialogue.say("  \(place + 1) \(entry.shown(in: dialogue.language))")
    }
  }

  private func one(
    of found: [(String, KnownRecords.Entry)], _ typed: String
  ) throws(EndOfAnswers) -> (String, KnownRecords.Entry)? {
    if found.count == 1 { return found[0] }
    guard !found.isEmpty else {
      dialogue.say(
        Bilingual(
          vi:
            "  Không tìm thấy “\(typed)”. Hồ sơ ấy phải có trước: gõ cách khác, hoặc dừng và tạo bằng bieuduong new.",
          en:
            "  Nothing found for “\(typed)”. It has to be there before: type it otherwise, or stop and make it with bieuduong new."
        ))
      return nil
    }
    let shown = found.prefix(Interview.mostShown)
    tell(shown.map(\.1))
    let more = found.count - shown.count
    dialogue.say(
      Bilingual(
        vi: more > 0
          ? "  … và \(more) mục khác. Gõ số, hoặc gõ rõ hơn." : "  Gõ số, hoặc gõ rõ hơn.",
        en: more > 0
          ? "  … and \(more) more. Type a number, or more of it."
          : "  Type a number, or more of it."))
    let answer = try dialogue.line()
    if let number = Int(answer), shown.indices.contains(number - 1) { return shown[number - 1] }
    let again = answer.isEmpty ? [] : shownFor(answer, among: found)
    return again.count == 1 ? again[0] : nil
  }

  private func shownFor(
    _ typed: String, among found: [(String, KnownRecords.Entry)]
  ) -> [(String, KnownRecords.Entry)] {
    found.filter { folder, entry in known.found(typed, in: folder).contains(entry) }
  }
}

extension TypedName {
  /// "họ Trần, tên đệm Thị Mỹ, tên Hạnh".
  fileprivate var parts: Bilingual {
    let parts = [
      (name.family, Bilingual(vi: "họ", en: "family name")),
      (name.middle, Bilingual(vi: "tên đệm", en: "middle name")),
      (name.given, Bilingual(vi: "tên", en: "given name")),
    ]
    let said = { (language: Language) in
      parts.compactMap { text, label in text.map { "\(label[language]) \($0)" } }
        .joined(separator: ", ")
    }
    return Bilingual(vi: said(.vi), en: said(.en))
  }
}

extension [FieldDescription] {
  /// Whether they are the parts of a person's name.
  fileprivate var areOfName: Bool {
    contains { $0.key == "family" } && contains { $0.key == "given" }
  }

  /// Whether they are a text in both languages, with whatever beside it.
  fileprivate var isInLanguages: Bool {
    contains { $0.key == "vi" } && contains { $0.key == "en" }
  }
}
