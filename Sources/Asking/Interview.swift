package import Content
package import Records
package import Vietnamese
package import Writing

/// Asks for what a record needs, one question at a time.
package struct Interview {
  let dialogue: Dialogue
  let known: KnownRecords
  let habit: Habit
  let names: WordNames

  package init(
    _ dialogue: Dialogue, _ known: KnownRecords, _ habit: Habit,
    called names: WordNames = WordNames()
  ) {
    self.names = names
    self.dialogue = dialogue
    self.known = known
    self.habit = habit
  }

  /// Something that keeps a record from being taken as it is.
  package struct Slip: Sendable {
    /// The field of the record that is to be answered anew; nil where none could be told.
    package let key: String?

    package init(key: String?) { self.key = key }
  }

  /// Asks until nothing is wrong.
  ///
  /// - Parameters:
  ///   - given: what need not be asked.
  ///   - id: nil where one is proposed.
  ///   - check: tells the editor what is wrong and gives what has to be answered anew.
  /// - Throws: ``EndOfAnswers``, and what the check does.
  package func draft(
    of kind: Kind, given: [Draft.Field], id: String?, check: (Draft) throws -> [Slip]
  ) throws -> Draft {
    let fields = FileDescription(of: kind).fields
    var answers = try answers(to: fields, given: given)
    let id = if let id { id } else { try self.id(for: Draft(kind, "", answers)) }
    try addMore(to: &answers, of: fields)
    while true {
      let draft = Draft(kind, id, answers)
      let slips = try check(draft)
      if slips.isEmpty { return draft }
      let keys = slips.compactMap(\.key)
      let again = fields.filter { keys.contains($0.key) }
      for field in again {
        let isMissing = answers[field.key] == nil
        answers[field.key] = try value(of: field, isNeeded: field.isRequired || isMissing)
      }
      if again.isEmpty { try addMore(to: &answers, of: fields) }
    }
  }

  /// What a record of the kind has to say, and what others of the kind usually do.
  private func answers(
    to fields: [FieldDescription], given: [Draft.Field]
  ) throws(EndOfAnswers) -> [Draft.Field] {
    let common = Set(FileDescription.header.map(\.key))
    var answers = given
    for field in fields where given[field.key] == nil && !common.contains(field.key) {
      guard field.isRequired || habit.isUsual(field.key, in: []) else { continue }
      answers[field.key] = try value(of: field, isNeeded: field.isRequired)
    }
    return answers
  }

  /// Whatever else there may be, by its number in a list; what has been answered can be answered anew.
  private func addMore(
    to answers: inout [Draft.Field], of fields: [FieldDescription]
  ) throws(EndOfAnswers) {
    let offered = fields.filter { field in
      !FileDescription.header.contains { $0.key == field.key } || field.value.isSingle
    }
    while true {
      dialogue.say("")
      dialogue.say(
        Bilingual(
          vi: "Ghi thêm hoặc sửa mục nào? Gõ số; đủ rồi thì nhấn Enter.",
          en: "Anything to add or to correct? Type its number; Enter when that is all."))
      for (place, field) in offered.enumerated() {
        let mark = answers[field.key] == nil ? " " : "✓"
        dialogue.say("  \(mark) \(place + 1) \(field.about.label[dialogue.language])")
      }
      let typed = try dialogue.line()
      if typed.isEmpty { return }
      guard let number = Int(typed), offered.indices.contains(number - 1) else { continue }
      let field = offered[number - 1]
      answers[field.key] = try value(of: field, isNeeded: field.isRequired)
    }
  }

  private func id(for draft: Draft) throws(EndOfAnswers) -> String {
    let proposed = draft.proposedID { known.has($0, in: draft.kind.folder) }
    while true {
      dialogue.say("")
      dialogue.say(
        Bilingual(
          vi:
            "Mã hồ sơ – chữ thường không dấu, số, gạch nối; sẽ nằm trong địa chỉ trang, không đổi nữa.",
          en:
            "Id – small letters without marks, digits, hyphens; it stands in the address for good.")
      )
      if !proposed.isEmpty {
        dialogue.say(
          Bilingual(vi: "  Nhấn Enter để lấy: \(proposed)", en: "  Enter takes: \(proposed)"))
      }
      let typed = try dialogue.line()
      let id = typed.isEmpty ? proposed : typed
      guard let slip = known.slip(ofID: id, in: draft.kind.folder) else { return id }
      dialogue.say(slip)
    }
  }
}

extension KnownRecords {
  /// Why a new record of the folder cannot bear the id; nil where it can.
  package func slip(ofID id: String, in folder: String) -> Bilingual? {
    if !ID<Unit>.isWellFormed(id) {
      let slug = id.slug
      return Bilingual(
        vi: "“\(id)” không phải là mã: chỉ dùng a–z, 0–9 và gạch nối"
          + (slug.isEmpty ? "" : ", như \(slug)"),
        en: "“\(id)” is no id: use a–z, 0–9 and hyphens alone"
          + (slug.isEmpty ? "" : ", as in \(slug)"))
    }
    return has(id, in: folder)
      ? Bilingual(vi: "đã có hồ sơ mang mã “\(id)”", en: "a record has the id “\(id)” already")
      : nil
  }
}

extension Description {
  /// A value on its own, for which one answer is enough.
  var isSingle: Bool {
    switch self {
    case .list, .object, .common, .entries: false
    case .either(let one, _): one.isSingle
    default: true
    }
  }
}
