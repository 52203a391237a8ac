internal import Edition
package import Vietnamese

/// What a column says of itself, without the values: from this the data dictionary, the data package, CSVW and the JSON Schemas
/// are made, so that none can differ from what is printed.
package struct ColumnFacts: Sendable {
  package let name: String
  package let type: DataType
  package let title: Bilingual
  /// What the title does not say: what is counted, as of when, what an empty cell means.
  package var note: Bilingual? = nil
  /// What a number counts: đồng, days, people.
  package var unit: Bilingual? = nil
  package var isRequired = false
  /// The table whose `id` it names; nil where it names none or records of several kinds.
  package var reference: String? = nil
}

/// What a cell of a column can hold.
package enum DataType: Sendable {
  case text
  /// The name of a record or word: `[a-z0-9]+(-[a-z0-9]+)*`.
  case id
  case integer, decimal, day, moment, flag
  /// An absolute address on the web.
  case address
  case choice([Choice])

  package struct Choice: Sendable {
    package let code: String
    package let label: Bilingual
  }

  package var choices: [Choice] {
    if case .choice(let choices) = self { choices } else { [] }
  }

  static func choice<Word>(_ word: Word.Type) -> DataType
  where Word: CodeWord {
    .choice(word.allCases.map { Choice(code: $0.rawValue, label: $0.label) })
  }
}

/// An enumeration that closed lists are made from: its cases are the list, their raw values the codes.
typealias CodeWord = CaseIterable & Labelled & RawRepresentable<String> & SendableMetatype

extension DataType: Labelled {
  var label: Bilingual {
    switch self {
    case .text: Bilingual(vi: "văn bản", en: "text")
    case .id: Bilingual(vi: "mã", en: "id")
    case .integer: Bilingual(vi: "số nguyên", en: "integer")
    case .decimal: Bilingual(vi: "số thập phân", en: "decimal number")
    case .day: Bilingual(vi: "ngày", en: "date")
    case .moment: Bilingual(vi: "ngày giờ", en: "date and time")
    case .flag: Bilingual(vi: "đúng/sai", en: "true/false")
    case .address: Bilingual(vi: "địa chỉ web", en: "web address")
    case .choice: Bilingual(vi: "mã chọn sẵn", en: "one of")
    }
  }
}
