internal import Diagnostics
internal import Vietnamese

/// What one record says of a decision or document.
private struct DecisionStatement {
  let number: Located<String>
  let on: Located<Day>
  let issuer: ID<Unit>
  /// As it is told in Vietnamese.
  var signer: String? = nil
  var file: Located<String>? = nil
  /// A document is described once; decisions are repeated by every record they made.
  var isDocument = false

  /// Issuer, year and number: `1/QĐ-UBND` begins anew every year in every province.
  var key: String? {
    DocumentNumber(number.value).map { "\(issuer.raw) \(on.value.year) \($0.key)" }
  }
}

extension Registry {
  /// Records of one decision that do not agree with the first of them, in the order of documents, then commendations.
  func decisionConflicts() -> [Diagnostic] {
    var first: [String: DecisionStatement] = [:]
    var findings: [Diagnostic] = []
    let statements =
      documents.all.map(\.statement) + commendations.all.flatMap(\.statements)
      + encouragements.all.compactMap { $0.decision?.statement }
      + initiatives.all.compactMap { $0.recognition?.decision.statement }
    for statement in statements {
      guard let key = statement.key else { continue }
      if let known = first[key] {
        findings += statement.conflicts(with: known)
      } else {
        first[key] = statement
      }
    }
    return findings
  }
}

extension DecisionStatement {
  fileprivate func conflicts(with first: DecisionStatement) -> [Diagnostic] {
    if isDocument, first.isDocument { return [.sameNumberTwice(number, first.number.place)] }
    var findings: [Diagnostic] = []
    if on.value != first.on.value {
      findings.append(
        .decisionDiffers("on", on.value.iso, first.on.value.iso, at: on.place, first.on.place))
    }
    if let mine = signer, let theirs = first.signer, mine != theirs {
      findings.append(
        .decisionDiffers("signer", mine, theirs, at: number.place, first.number.place))
    }
    if let mine = file, let theirs = first.file, mine.value != theirs.value {
      findings.append(
        .decisionDiffers("file", mine.value, theirs.value, at: mine.place, theirs.place))
    }
    return findings
  }
}

extension Document {
  fileprivate var statement: DecisionStatement {
    DecisionStatement(number: number, on: issued, issuer: issuer.id, isDocument: true)
  }
}

extension Commendation {
  fileprivate var statements: [DecisionStatement] {
    ([decision.statement] + history.map(\.decision.statement)).compactMap { $0 }
  }
}

extension Decision {
  /// Issuer, year and number; nil where the number has no form that is known.
  var key: String? { statement?.key }

  /// Nil where it has no number, by which alone two can be one.
  fileprivate var statement: DecisionStatement? {
    number.map {
      DecisionStatement(
        number: $0, on: on, issuer: by.id, signer: signer?.plain, file: file)
    }
  }
}

extension Signer {
  fileprivate var plain: String {
    [acting?.rawValue.uppercased(), post?.vi, name ?? official?.id.raw].compactMap { $0 }
      .joined(separator: " ")
  }
}

extension Diagnostic {
  fileprivate static func decisionDiffers(
    _ key: String, _ mine: String, _ first: String, at place: Place, _ other: Place
  ) -> Diagnostic {
    Diagnostic(
      .decisionConflict, at: place,
      Bilingual(
        vi: "cùng một quyết định nhưng “\(key)” khác nhau: ở đây “\(mine)”, nơi kia “\(first)”",
        en: "one decision, but “\(key)” differs: here “\(mine)”, elsewhere “\(first)”"),
      notes: [.elsewhere(other)],
      help: Bilingual(
        vi: "ghi giống nhau ở cả hai nơi, hoặc sửa số quyết định",
        en: "write the same in both places, or correct the decision’s number"))
  }

  fileprivate static func sameNumberTwice(_ number: Located<String>, _ other: Place) -> Diagnostic {
    Diagnostic(
      .decisionConflict, at: number.place,
      Bilingual(
        vi: "\(number.value) đã có trong một hồ sơ khác của cùng cơ quan, cùng năm",
        en: "another record has \(number.value) of the same issuer and year"),
      notes: [.elsewhere(other)],
      help: Bilingual(
        vi: "sửa số, hoặc gộp hai hồ sơ", en: "correct the number, or make the two one"))
  }
}

extension Bilingual {
  /// Where the other of two facts stands.
  static func elsewhere(_ place: Place) -> Bilingual {
    Bilingual(
      vi: "nơi kia: \(place.file):\(place.line)", en: "the other: \(place.file):\(place.line)")
  }
}
