internal import Diagnostics
internal import Records
internal import Vietnamese

extension LocalText {
  enum Keys {
    static let vi = Key(
      "vi",
      vi: "Tiếng Việt", "Nội dung bằng tiếng Việt, bao giờ cũng phải có.",
      en: "Vietnamese", "The text in Vietnamese, which is always needed.",
      example: "Cấp phép xây dựng trực tuyến")
    static let en = Key(
      "en",
      vi: "Tiếng Anh",
      """
      Cùng nội dung bằng tiếng Anh. Tên, tiêu đề và nhãn bắt buộc phải có; nội dung khác mà \
      thiếu thì có cảnh báo.
      """,
      en: "English",
      """
      The same in English. Names, titles and labels cannot do without; elsewhere its absence is \
      a warning.
      """,
      example: "Building permits online")

    static let all = [vi, en]
  }
}

extension Notation where Value == LocalText {
  /// A title, name or label: an error without its English.
  static var label: Notation {
    .object(as: .label) { fields in fields.labelText() }
  }

  /// Any other short text: a warning without its English.
  static var shortText: Notation {
    .object(as: .text) { fields in fields.shortText() }
  }

  /// A name that may be the same in both languages, and is then written once: a photographer, a newspaper.
  static var nameOrLabel: Notation {
    .map(.shortText, orElse: .onceForBoth)
  }

  private static var onceForBoth: Notation {
    Notation(Notation<String>.line.describe()) { yaml, reader in
      Notation<String>.line.read(yaml, reader).map { LocalText(vi: $0, en: $0) }
    }
  }
}

extension Notation where Value == Dated<LocalText> {
  /// `{vi, en, from, to}`: a name for a time.
  static var datedLabel: Notation { .object { $0.datedLabel() } }
}

extension Fields {
  fileprivate mutating func labelText() -> LocalText? {
    let vi = required(LocalText.Keys.vi, .line)
    let en = expected(LocalText.Keys.en, .line)
    if lacksEnglish { report(.missingEnglish(at: place(of: LocalText.Keys.en))) }
    return vi.map { LocalText(vi: $0, en: en) }
  }

  fileprivate mutating func shortText() -> LocalText? {
    let vi = required(LocalText.Keys.vi, .line)
    let en = optional(LocalText.Keys.en, .line)
    if lacksEnglish { report(.untranslatedText(at: place(of: LocalText.Keys.en))) }
    return vi.map { LocalText(vi: $0, en: en) }
  }

  private var lacksEnglish: Bool { !hasText(LocalText.Keys.en) }

  fileprivate mutating func datedLabel() -> Dated<LocalText>? {
    let label = labelText()
    let period = period()
    return label.map { Dated($0, period, at: place) }
  }
}
