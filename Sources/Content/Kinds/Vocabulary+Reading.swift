internal import Diagnostics
internal import Records
internal import Vietnamese

/// The entry of a vocabulary that is only a name.
struct LabelEntry: Sendable {
  private enum Keys {
    static let label = Key(
      "label",
      vi: "Tên lĩnh vực", "Tên lĩnh vực, dùng để lọc danh mục đề xuất.",
      en: "Label", "The name of the field, by which initiatives are found.",
      example: "{vi: Cải cách hành chính, en: Administrative reform}")
  }

  let label: LocalText

  static let notation = Notation<LabelEntry>.object { fields in
    fields.required(Keys.label, .label).map(LabelEntry.init)
  }
}

/// The entry of the glossary.
struct GlossaryEntry: Sendable {
  private enum Keys {
    static let term = Key(
      "term",
      vi: "Chữ viết tắt", "Chữ viết tắt đúng như trong bài.",
      en: "Term", "The abbreviation as long texts write it.",
      example: "{vi: UBND, en: PC}")
    static let meaning = Key(
      "meaning",
      vi: "Viết đầy đủ", "Cụm từ đầy đủ mà chữ viết tắt thay cho.",
      en: "Meaning", "The words that it stands for.",
      example: "{vi: Ủy ban nhân dân, en: People’s Committee}")
  }

  let term: LocalText
  let meaning: LocalText

  static let notation = Notation<GlossaryEntry>.object { fields in
    let term = fields.required(Keys.term, .label)
    let meaning = fields.required(Keys.meaning, .label)
    guard let term, let meaning else { return nil }
    return GlossaryEntry(term: term, meaning: meaning)
  }
}
