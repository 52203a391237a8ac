/// The number and symbol of an official document: `73/2023/NĐ-CP`, `123/QĐ-UBND`, `14-KL/TW`.
///
/// Only its form is known here. Which document it names needs the issuer too: `1/QĐ-UBND` begins
/// anew every year in every province.
package struct DocumentNumber: Hashable, Sendable {
  /// What kind of document bears a number of this form.
  package enum Kind: Hashable, Sendable {
    /// A law or resolution of the National Assembly: `06/2022/QH15`; the number does not tell which.
    case assemblyAct
    /// `02/2020/UBTVQH14`: an ordinance or a resolution of the Assembly's Standing Committee.
    case committeeAct
    /// `1013/NQ-UBTVQH15`, `5/NQ-CP`, `26-NQ/TW`.
    case resolution
    /// `403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN`.
    case jointResolution
    /// `73/2023/NĐ-CP`.
    case decree
    /// `15/2025/TT-BNV`.
    case circular
    /// `01/2020/TTLT-BTC-BNV`.
    case jointCircular
    /// `31/2020/QĐ-UBND` lays down rules, `439/QĐ-TTg` decides one case; `50-QĐ/TW`.
    case decision
    /// `5942/UBND-NC`, where the symbol names no type; `572-CV/TU`.
    case officialLetter
    /// `109/TTr-UBND`.
    case submission
    /// `14-KL/TW`.
    case conclusion
    /// `41-QC/TU`; a State regulation comes with a decision and bears its number.
    case regulation
    /// `12/KH-UBND`, `26-KH/TU`.
    case plan
    /// `18/2005/PL-UBTVQH11`.
    case ordinance
    /// `18/CT-TTg`, `34-CT/TW`.
    case directive
    /// `56-HD/VPTW`.
    case guidance
    /// `118-TB/TU`.
    case notice
    /// `7-CTr/TU`.
    case programme
    /// `25/BC-UBND`.
    case report
    /// `3/ĐA-UBND`.
    case scheme
    /// Minutes, telegrams, powers of attorney and the like.
    case other
  }

  /// The letters that say in numbers which type a document is of, `QĐ`, `NĐ`; sorted.
  package static let typeSymbols = DocumentSymbol.types.sorted()

  package let kind: Kind

  /// The number in its series: 73.
  package let sequence: Int

  /// The year, where the number has one (laws and rules); an individual decision has none.
  package let year: Int?

  /// What follows the number and the year: `NĐ-CP`, `QH15`, `UBND-NC`; of the Party `KL/TW`.
  package let symbol: String

  /// A document of the Party, whose type stands before the stroke: `14-KL/TW`.
  package let isParty: Bool

  /// As printed, with Đ restored and capitals where they belong: `73/2023/NĐ-CP`.
  package let text: String

  /// The same for every way of writing the number: `73/2023/nd-cp`. With the issuer, and with the
  /// year of issue where the number has none, it identifies the document.
  package let key: String

  /// It lays down rules that bind in general: a law, decree, circular or a decision with a year.
  package var isNormative: Bool { year != nil }
}

extension DocumentNumber {
  /// Reads a number written with or without marks, in capitals or not: `73/2023/nd-cp` is
  /// `73/2023/NĐ-CP`. Nil for anything else, also for words around the number.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let written = bytes.withUnsafeBufferPointer { buffer -> WrittenNumber? in
      let written = WrittenNumber(in: buffer, at: 0, isStrict: false)
      return written?.range.upperBound == buffer.count ? written : nil
    }
    guard let written else { return nil }
    self.init(written)
  }

  private init?(_ written: WrittenNumber) {
    let symbol = DocumentSymbol(tokens: written.tokens, form: written.form)
    guard let kind = symbol.kind(hasYear: written.year != nil) else { return nil }
    let year = written.year.map { "/" + String($0) } ?? ""
    let joint = written.form == .party ? "-" : "/"
    self.kind = kind
    self.sequence = written.sequence
    self.year = written.year
    self.symbol = symbol.text
    isParty = written.form == .party
    let rest = year + joint + symbol.text
    text = String(decoding: written.number, as: UTF8.self) + rest
    key = (String(written.sequence) + written.letter + rest).folded
  }
}
