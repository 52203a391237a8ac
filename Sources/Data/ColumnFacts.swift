package import Edition
package import Vietnamese

/// What a column says of itself, without the values: from this the data dictionary, the data package, CSVW and the JSON Schemas
/// are made, so that none can differ from what is printed.
package struct ColumnFacts: Sendable {
  package let name: String
  package let type: DataType
  package let title: Title
  /// What the title does not say: what is counted, as of when, what an empty cell means.
  package var note: Bilingual? = nil
  /// What a number counts: đồng, days, people.
  package var unit: Word? = nil
  package var isRequired = false
  /// The table whose `id` it names; nil where it names none or records of several kinds.
  package var reference: String? = nil
  /// Whether the record tells it itself.
  var isOwn = true
  /// Whether it is a name on which readers rely, said in each language.
  var isHeldName = false
}

/// What a column is called: a word of the site's, by its key, within others where several columns share it.
package struct Title: Sendable {
  let key: String
  private(set) var wrappers: [Word] = []

  init(key: String) { self.key = key }
  init(_ word: Word) { self.init(key: word.key) }
  init(_ labelled: some Labelled) { self.init(key: labelled.labelKey) }

  /// "Điểm nghẽn (tiếng Việt)": the title stands in the blank of the word.
  func within(_ word: Word) -> Title {
    var title = self
    title.wrappers.append(word)
    return title
  }

  package func said(in wording: Wording) -> Bilingual {
    wrappers.reduce(wording[key]) { title, word in wording.fill(word, with: title) }
  }

  package func said(in naming: Naming) -> String { said(in: naming.wording)[naming.language] }
}

/// What a cell of a column can hold.
package enum DataType: Sendable {
  case text
  /// The name of a record or word: `[a-z0-9]+(-[a-z0-9]+)*`.
  case id
  case integer, decimal, day, moment, flag
  /// A day, a month or a year: `2015`, `2015-03`, `2015-03-16`.
  case date
  /// An absolute address on the web.
  case address
  case choice([Choice])

  package struct Choice: Sendable {
    package let code: String
    /// The key of what it is called.
    package let label: String
  }

  package var choices: [Choice] {
    if case .choice(let choices) = self { choices } else { [] }
  }

  static func choice<Code: Labelled>(_ code: Code.Type) -> DataType {
    .choice(code.allCases.map { Choice(code: $0.rawValue, label: $0.labelKey) })
  }

  /// What the dictionary calls it.
  package var word: Word {
    switch self {
    case .text: .typeText
    case .id: .typeId
    case .integer: .typeInteger
    case .decimal: .typeDecimal
    case .day: .typeDay
    case .date: .typeDate
    case .moment: .typeMoment
    case .flag: .typeFlag
    case .address: .typeAddress
    case .choice: .typeChoice
    }
  }
}
