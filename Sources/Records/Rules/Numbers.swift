internal import Diagnostics
internal import Vietnamese

/// A number of a decision or document, and what it has to look like.
private struct NumberMention {
  let number: Located<String>
  let issued: Day
  /// Any type where nil: praise may come by letter.
  let type: DocumentNumber.DocumentType?

  init(_ number: Located<String>, _ issued: Day, type: String?) {
    self.number = number
    self.issued = issued
    self.type = type.flatMap { DocumentNumber.DocumentType.named($0) }
  }

  /// Nil for one without a number.
  init?(_ decision: Decision, type: String? = "decision") {
    guard let number = decision.number else { return nil }
    self.init(number, decision.on.value, type: type)
  }
}

extension NumberMention {
  /// Where it does not fit the grammar of its type, carries another year than that of issue, or is not written as printed.
  fileprivate var finding: Diagnostic? {
    guard let number = DocumentNumber(number.value) ?? DocumentNumber(repairing: number.value)
    else { return .notANumber(self.number, examples: type?.examples ?? ["123/QĐ-UBND"]) }
    if let type, !type.admits(number) {
      return .numberOfAnotherType(self.number, number, examples: type.examples)
    }
    if let year = number.year, year != issued.year {
      return .numberOfAnotherYear(self.number, year: year, issued: issued)
    }
    return number.text == self.number.value
      ? nil : .numberWrittenOtherwise(self.number, as: number.text)
  }
}

extension Decision? {
  var numberFindings: [Diagnostic] {
    [flatMap { NumberMention($0)?.finding }].compactMap { $0 }
  }
}

extension Document {
  var numberFindings: [Diagnostic] {
    guard type != .other else { return [] }
    return [NumberMention(number, issued.value, type: type.rawValue).finding].compactMap { $0 }
  }
}

extension Commendation {
  var numberFindings: [Diagnostic] {
    let papers = way.compactMap { step in
      step.reference.flatMap { reference in
        step.on.value.exact.map { NumberMention(reference, $0, type: nil) }
      }
    }
    let mentions =
      [NumberMention(decision, type: act == .praise ? nil : "decision")].compactMap { $0 } + papers
      + history.compactMap { NumberMention($0.decision) }
    return mentions.compactMap(\.finding)
  }
}

extension Diagnostic {
  fileprivate static func notANumber(_ number: Located<String>, examples: [String]) -> Diagnostic {
    Diagnostic(
      .decisionNumber, at: number.place,
      Bilingual(
        vi: "“\(number.value)” không phải là số, ký hiệu văn bản",
        en: "“\(number.value)” is not the number of a document"),
      help: .like(examples))
  }

  fileprivate static func numberOfAnotherType(
    _ written: Located<String>, _ number: DocumentNumber, examples: [String]
  ) -> Diagnostic {
    let types = DocumentNumber.DocumentType.all.filter { $0.admits(number) }.map(\.name)
    return Diagnostic(
      .decisionNumber, at: written.place,
      Bilingual(
        vi: "“\(written.value)” là số của loại văn bản khác",
        en: "“\(written.value)” is the number of another type of document"),
      notes: types.isEmpty
        ? []
        : [
          Bilingual(
            vi: "số này hợp với loại \(listed(types, .vi))",
            en: "it fits the type \(listed(types, .en))")
        ],
      help: .like(examples))
  }

  fileprivate static func numberOfAnotherYear(
    _ number: Located<String>, year: Int, issued: Day
  ) -> Diagnostic {
    Diagnostic(
      .decisionNumber, at: number.place,
      Bilingual(
        vi: "số ghi năm \(year), nhưng văn bản ban hành ngày \(issued.iso)",
        en: "the number says \(year), but the document was issued on \(issued.iso)"),
      help: Bilingual(vi: "sửa số hoặc ngày", en: "correct the number or the date"))
  }

  fileprivate static func numberWrittenOtherwise(
    _ number: Located<String>, as text: String
  ) -> Diagnostic {
    Diagnostic(
      .decisionNumber, at: number.place,
      Bilingual(
        vi: "“\(number.value)” viết chưa đúng thể thức",
        en: "“\(number.value)” is not written as official numbers are"),
      notes: OddCharacter.all(in: number.value).map(Bilingual.oddCharacter),
      help: Bilingual(vi: "viết \(text)", en: "write \(text)"))
  }
}

extension Bilingual {
  fileprivate static func like(_ examples: [String]) -> Bilingual {
    Bilingual(
      vi: "viết như \(listed(examples, .vi))", en: "write it as in \(listed(examples, .en))")
  }
}
