extension DocumentNumber {
  /// A type of document as records name it (`decree`, `official-letter`), and the numbers it bears.
  package struct DocumentType: Sendable {
    package let name: String
    package let kinds: [Kind]

    /// Numbers of the right form, for a message that says what was expected.
    package let examples: [String]

    /// A regulation of the State is issued with a decision; the Party writes QĐ for its own.
    package static let all = [
      DocumentType(name: "law", kinds: [.assemblyAct], examples: ["06/2022/QH15"]),
      DocumentType(
        name: "resolution", kinds: [.assemblyAct, .resolution],
        examples: ["202/2025/QH15", "1013/NQ-UBTVQH15", "26-NQ/TW"]),
      DocumentType(name: "decree", kinds: [.decree], examples: ["73/2023/NĐ-CP"]),
      DocumentType(name: "circular", kinds: [.circular], examples: ["15/2025/TT-BNV"]),
      DocumentType(
        name: "decision", kinds: [.decision],
        examples: ["439/QĐ-TTg", "31/2020/QĐ-UBND", "50-QĐ/TW"]),
      DocumentType(
        name: "official-letter", kinds: [.officialLetter], examples: ["5942/UBND-NC", "572-CV/TU"]),
      DocumentType(name: "conclusion", kinds: [.conclusion], examples: ["14-KL/TW"]),
      DocumentType(
        name: "regulation", kinds: [.regulation, .decision],
        examples: ["41-QĐ/TW", "31/2020/QĐ-UBND"]),
      DocumentType(name: "plan", kinds: [.plan], examples: ["12/KH-UBND", "26-KH/TU"]),
    ]

    /// Nil for a type no record may have.
    package static func named(_ name: String) -> DocumentType? {
      all.first { $0.name == name }
    }

    package func admits(_ number: DocumentNumber) -> Bool { kinds.contains(number.kind) }
  }
}
