/// The letters of a document number: its type, issuer and drafting unit.
struct DocumentSymbol {
  /// How number and letters stand together.
  enum Form {
    /// `n/yyyy/QH15`, `n/yyyy/UBTVQH13`: the Assembly's term instead of a type.
    case term
    /// `n/TYPE-ISSUER`, maybe with a year.
    case state
    /// `n/ISSUER-UNIT`: a State letter, which has no type.
    case letter
    /// `n-TYPE/ORGAN`.
    case party
  }

  let tokens: [String]
  let form: Form

  var text: String {
    form == .party
      ? tokens[0] + "/" + tokens.dropFirst().joined(separator: "-")
      : tokens.joined(separator: "-")
  }

  /// Nil where the form does not exist: a decree without a year, a plan with one.
  func kind(hasYear: Bool) -> DocumentNumber.Kind? {
    switch form {
    case .term: return tokens[0].hasPrefix("QH") ? .assemblyAct : .committeeAct
    case .letter: return hasYear ? nil : .officialLetter
    case .party: return DocumentSymbol.kinds[tokens[0]]?.kind
    case .state:
      guard let type = DocumentSymbol.kinds[tokens[0]] else { return nil }
      let allowed = hasYear ? type.year != .never : type.year != .always
      return allowed ? type.kind : nil
    }
  }

  /// Whether the letters before the hyphen say which type of document it is.
  static func isType(_ token: String) -> Bool { kinds[token] != nil }

  /// QĐ, NĐ, TTr and the others, in no order.
  static var types: [String] { Array(kinds.keys) }

  private enum Year { case always, sometimes, never }

  private static let kinds: [String: (kind: DocumentNumber.Kind, year: Year)] = [
    "NĐ": (.decree, .always), "TT": (.circular, .always), "TTLT": (.jointCircular, .always),
    "NQ": (.resolution, .sometimes), "NQLT": (.jointResolution, .sometimes),
    "QĐ": (.decision, .sometimes), "QĐNS": (.decision, .never), "CV": (.officialLetter, .never),
    "TTr": (.submission, .never), "KL": (.conclusion, .never), "QC": (.regulation, .never),
    "QyĐ": (.regulation, .never), "QĐi": (.regulation, .never), "KH": (.plan, .never),
    "PL": (.ordinance, .always), "CT": (.directive, .sometimes), "TB": (.notice, .never),
    "BC": (.report, .never), "HD": (.guidance, .never), "CTr": (.programme, .never),
    "ĐA": (.scheme, .never), "CTLT": (.directive, .sometimes), "HDLT": (.guidance, .never),
    "CTrLT": (.programme, .never),
    "CTrHĐ": (.programme, .never), "CTHĐ": (.programme, .never), "CTPH": (.programme, .never),
    "CTrPH": (.programme, .never), "QCPH": (.regulation, .never), "HDLN": (.guidance, .never),
    "KHLT": (.plan, .never), "QCLT": (.regulation, .never),
    "CĐ": (.other, .never), "DA": (.other, .never), "PA": (.other, .never),
    "BB": (.other, .never), "GM": (.other, .never), "GUQ": (.other, .never),
    "TC": (.other, .never), "HĐ": (.other, .never),
  ]

  /// Symbols that capitals without marks do not spell: what `nd`, `ttg`, `hdnd` stand for. HD
  /// (hướng dẫn) stays as it is, since HĐ must be written.
  private static let spellings: [String: String] = {
    let symbols = [
      "NĐ", "QĐ", "CĐ", "QĐNS", "QyĐ", "QĐi", "TTr", "CTr", "CTrLT", "CTrHĐ", "CTHĐ", "CTrPH",
      "TTg", "HĐND", "BGDĐT",
      "SGDĐT",
      "BLĐTBXH", "SLĐTBXH", "TLĐ", "LĐLĐ", "HĐTĐKT", "BTĐKT", "TĐKT", "ĐTBXH", "ĐU", "ĐUK",
      "ThU",
    ]
    return Dictionary(uniqueKeysWithValues: symbols.map { ($0.unmarked.uppercased(), $0) })
  }()

  /// As printed: `nd` as NĐ, `ttg` as TTg, `ubnd` as UBND. TƯ is the Party's centre, TW in
  /// numbers; unmarked TU is a provincial committee.
  static func restored(_ token: String) -> String {
    if kinds[token] != nil { return token }
    let capitals = token.uppercased()
    if capitals == "TƯ" { return "TW" }
    let unmarked = capitals.unmarked
    guard let spelling = spellings[unmarked] else { return capitals }
    return capitals == unmarked || spelling.uppercased() == capitals ? spelling : capitals
  }
}
