package import Vietnamese

/// One choice by which a register is narrowed.
package enum Facet: Hashable, Sendable {
  case year(Int)
  case field(String)
  case unit(String)
  case authority(String)
  case status(String)
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
    case letter, year, status, type, title, form, field, authority, unit

    package static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }

    /// What a register calls it: a law is issued, a commendation decided, and who consults the public decides nothing yet.
    package func title(in register: Register) -> Word {
      switch self {
      case .letter: .letter
      case .year: .year
      case .status: .status
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
      case .status: Bilingual(vi: "tinh-trang", en: "status")
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

  package var dimension: Rank {
    switch self {
    case .letter: .letter
    case .year: .year
    case .status: .status
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
    case .year(let year): String(year)
    case .field(let value), .unit(let value), .authority(let value), .status(let value),
      .title(let value), .form(let value), .type(let value), .letter(let value):
      value
    }
  }
}
