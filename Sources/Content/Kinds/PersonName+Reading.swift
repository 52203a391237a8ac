internal import Diagnostics
internal import Records
internal import Vietnamese

extension PersonName {
  enum Keys {
    static let family = Key(
      "family",
      vi: "Họ", "Họ của người này. Bỏ trống nếu người đó không dùng họ.",
      en: "Family name", "Left out for who has none.",
      example: "Nguyễn",
      headed: "Surname; Last name")
    static let middle = Key(
      "middle",
      vi: "Tên đệm", "Phần đứng giữa họ và tên; bỏ trống nếu không có.",
      en: "Middle name", "What stands between family and given name. Left out if there is nothing.",
      example: "Văn",
      headed: "Họ đệm; Chữ đệm")
    static let given = Key(
      "given",
      vi: "Tên", "Tên riêng; danh sách tiếng Việt xếp theo phần này.",
      en: "Given name", "The person’s own name, by which Vietnamese lists are ordered.",
      example: "An",
      headed: "First name")
    static let order = Key(
      "order",
      vi: "Thứ tự", "given-first cho tên nước ngoài viết tên trước họ. Bỏ trống thì họ đứng trước.",
      en: "Order", "given-first for foreign names. Left out, the family name comes first.",
      example: "given-first")
    static let suffix = Key(
      "suffix",
      vi: "Phần sau tên",
      "Phần đứng sau cùng trong tên nước ngoài, như Jr. Không ghi học hàm, học vị ở đây.",
      en: "Suffix",
      "What stands at the very end of a foreign name. Degrees and titles do not belong here.",
      example: "Jr")
  }

  static let notation = Notation<PersonName>.object { fields in
    let family = fields.optional(Keys.family, .text)
    let middle = fields.optional(Keys.middle, .text)
    let given = fields.required(Keys.given, .text)
    let order = fields.optional(Keys.order, .word) ?? NameOrder.familyFirst
    let suffix = fields.optional(Keys.suffix, .text)
    let name = given.map {
      PersonName(
        family: family, middle: middle, given: $0, suffix: suffix,
        givenFirst: order == .givenFirst)
    }
    if let name, let slip = name.slip {
      fields.report(.nameForm(slip, of: name, at: fields.place(of: slip)))
    }
    return name
  }
}

extension PersonName {
  /// How a name written as one text is written in parts, as far as its parts can be told.
  static func parts(of text: String) -> String {
    let name = PersonName(family: nil, middle: nil, given: text, suffix: nil, givenFirst: false)
    guard case .wholeInGiven(let family, let middle, let given)? = name.slip else {
      return "{family: …, given: …}"
    }
    return parts(family: family, middle: middle, given: given)
  }

  fileprivate static func parts(family: String, middle: String?, given: String) -> String {
    "{family: \(family), \(middle.map { "middle: \($0), " } ?? "")given: \(given)}"
  }
}

extension Fields {
  /// Where a slip shows: the first part of the name, or the one that holds too much.
  fileprivate func place(of slip: NameSlip) -> Place {
    switch slip {
    case .wholeInGiven, .familyTwice: place(of: PersonName.Keys.given)
    case .capitals, .smallLetters:
      place(of: has(PersonName.Keys.family) ? PersonName.Keys.family : PersonName.Keys.given)
    }
  }
}

extension Diagnostic {
  fileprivate static func nameForm(
    _ slip: NameSlip, of name: PersonName, at place: Place
  ) -> Diagnostic {
    let usual = name.inUsualLetters
    let (message, help) =
      switch slip {
      case .capitals:
        (
          Bilingual(
            vi: "họ tên viết toàn chữ hoa: “\(name.display)”",
            en: "the name is typed in capitals: “\(name.display)”"),
          Bilingual(vi: "viết “\(usual)”", en: "write “\(usual)”")
        )
      case .smallLetters:
        (
          Bilingual(
            vi: "họ tên viết chữ thường: “\(name.display)”",
            en: "the name is typed in small letters: “\(name.display)”"),
          Bilingual(vi: "viết “\(usual)”", en: "write “\(usual)”")
        )
      case .wholeInGiven(let family, let middle, let given):
        (
          Bilingual(
            vi: "“given” chứa cả họ lẫn tên: “\(name.given)”, nên danh sách xếp người này sai chỗ",
            en: "“given” holds the whole name, “\(name.given)”, and lists put it in the wrong place"
          ),
          .parts(family: family, middle: middle, given: given)
        )
      case .familyTwice(let family):
        (
          Bilingual(
            vi: "họ “\(family)” được ghi lại trong “given”",
            en: "the family name “\(family)” stands in “given” once more"),
          Bilingual(
            vi: "trong “given” chỉ ghi tên", en: "write the given name alone in “given”")
        )
      }
    return Diagnostic(.nameForm, at: place, message, help: help)
  }
}

extension Bilingual {
  /// Offered as a question of fact: a given name may have two words.
  fileprivate static func parts(family: String, middle: String?, given: String) -> Bilingual {
    let parts = "name: " + PersonName.parts(family: family, middle: middle, given: given)
    return Bilingual(
      vi: "nếu “\(family)” là họ, viết \(parts)",
      en: "if \(family) is the family name, write \(parts)")
  }
}

private enum NameOrder: String, CaseIterable, Sendable {
  case familyFirst = "family-first"
  case givenFirst = "given-first"
}
