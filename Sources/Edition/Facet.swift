internal import Records
package import Vietnamese

/// One choice by which a register is narrowed.
package enum Facet: Hashable, Sendable {
  /// When it was submitted, decided, issued …: ``Rank/title(in:)`` says which.
  case year(Int)
  /// When a proposal was last evaluated.
  case evaluated(Int)
  case field(String)
  case unit(String)
  case authority(String)
  case status(String)
  /// A title, a form of commendation or a praise.
  case category(String)
  /// How an obstacle was removed.
  case action(String)
  /// What a report tells of.
  case content(String)
  case title(String)
  case form(String)
  case type(String)
  case letter(String)

  package func path(in language: Language) -> String {
    "\(dimension.word[language])/\(pathValue(in: language))/"
  }

  /// The last part of the address. In English Đ stands under D, and so has its address.
  package func pathValue(in language: Language) -> String {
    guard case .letter(let letter) = self else { return value }
    return Facet.slug(ofLetter: language == .vi ? letter : IndexLetter.plain(letter))
  }

  /// The choice under which the lists of a language have what this one holds: Đ stands under D in English.
  package func asListed(in language: Language) -> Facet {
    guard case .letter(let letter) = self, language == .en else { return self }
    return .letter(IndexLetter.plain(letter))
  }

  /// Ă and Â would both fold to `a`; the number of marks keeps the letters of one base apart: `a`, `a2`, `a3`.
  package static func slug(ofLetter letter: String) -> String {
    switch letter {
    case "Ă": "a2"
    case "Â": "a3"
    case "Đ": "d2"
    case "Ê": "e2"
    case "Ô": "o2"
    case "Ơ": "o3"
    case "Ư": "u2"
    case "#": "0"
    default: letter.folded
    }
  }
}

extension Facet {
  /// The ways of narrowing, in the order a page offers them.
  package enum Rank: Int, Comparable, Hashable {
    case letter, year, evaluated, status, category, action, content, type, title, form, field,
      authority, unit

    package static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }

    /// What a register calls it: a law is issued, a commendation decided, and who consults the public decides nothing yet.
    package func title(in register: Register) -> Word {
      switch self {
      case .letter: .letter
      case .year: register.yearWord
      case .evaluated: .yearEvaluated
      case .status: .status
      case .category: .columnCategoryOfForm
      case .action: .action
      case .content: .contentOfReport
      case .type: .documentType
      case .title: .emulationTitle
      case .form: .formOfCommendation
      case .field: .field
      case .authority where register == .documents: .issuedBy
      case .authority where register == .consultations: .consultedBy
      case .authority: .authority
      case .unit: .unit
      }
    }

    /// The word for it in addresses.
    package var word: Bilingual {
      switch self {
      case .letter: Bilingual(vi: "chu-cai", en: "letter")
      case .year: Bilingual(vi: "nam", en: "year")
      case .evaluated: Bilingual(vi: "danh-gia", en: "evaluated")
      case .status: Bilingual(vi: "tinh-trang", en: "status")
      case .category: Bilingual(vi: "nhom", en: "category")
      case .action: Bilingual(vi: "cach-xu-ly", en: "action")
      case .content: Bilingual(vi: "noi-dung", en: "content")
      case .type: Bilingual(vi: "loai", en: "type")
      case .title: Bilingual(vi: "danh-hieu", en: "title")
      case .form: Bilingual(vi: "hinh-thuc", en: "form")
      case .field: Bilingual(vi: "linh-vuc", en: "field")
      case .authority: Bilingual(vi: "co-quan", en: "authority")
      case .unit: Bilingual(vi: "don-vi", en: "unit")
      }
    }
  }

  package var isLetter: Bool { dimension == .letter }

  /// What is in force, completed: counted alike by the front page, the registers and the statistics.
  package static let inForce = Facet.status(Commendation.Status.inForce.rawValue)
  package static let completed = Facet.status(Standing.completed.rawValue)

  package var dimension: Rank {
    switch self {
    case .letter: .letter
    case .year: .year
    case .evaluated: .evaluated
    case .status: .status
    case .category: .category
    case .action: .action
    case .content: .content
    case .type: .type
    case .title: .title
    case .form: .form
    case .field: .field
    case .authority: .authority
    case .unit: .unit
    }
  }

  package var value: String {
    switch self {
    case .year(let year), .evaluated(let year): String(year)
    case .field(let value), .unit(let value), .authority(let value), .status(let value),
      .category(let value), .action(let value), .content(let value), .title(let value),
      .form(let value), .type(let value), .letter(let value):
      value
    }
  }
}

extension Facet.Rank {
  /// Whether its choices are years, which say nothing before it is said what happened in them.
  package var isYear: Bool { self == .year || self == .evaluated }
}

extension Register {
  /// What happened in the year under which an entry stands.
  fileprivate var yearWord: Word {
    switch self {
    case .initiatives: .yearSubmitted
    case .commendations: .yearDecided
    case .documents: .yearIssued
    case .consultations: .yearOpened
    case .plans, .practices: .yearEnded
    case .bulletins, .articles: .yearPublished
    case .obstacles: .yearRaised
    default: .year
    }
  }
}
