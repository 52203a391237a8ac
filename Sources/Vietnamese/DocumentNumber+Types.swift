extension DocumentNumber {
  /// A type of document as records name it (`decree`, `official-letter`), and the numbers it bears.
  package struct DocumentType: Sendable {
    package let name: String
    package let kinds: [Kind]

    /// Numbers of the right form, for a message that says what was expected.
    package let examples: [String]

    /// `other`, which is not listed, goes with a number of any form. A regulation of the State is issued with a decision; the Party writes QĐ for its own.
    package static let all = [
      DocumentType(name: "law", kinds: [.assemblyAct], examples: ["06/2022/QH15"]),
      DocumentType(
        name: "resolution", kinds: [.assemblyAct, .committeeAct, .resolution, .jointResolution],
        examples: ["202/2025/QH15", "1013/NQ-UBTVQH15", "26-NQ/TW"]),
      DocumentType(name: "decree", kinds: [.decree], examples: ["73/2023/NĐ-CP"]),
      DocumentType(
        name: "circular", kinds: [.circular, .jointCircular], examples: ["15/2025/TT-BNV"]),
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
      DocumentType(
        name: "ordinance", kinds: [.ordinance, .committeeAct],
        examples: ["02/2020/UBTVQH14", "18/2005/PL-UBTVQH11"]),
      DocumentType(
        name: "joint-resolution", kinds: [.jointResolution],
        examples: ["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"]),
      DocumentType(
        name: "joint-circular", kinds: [.jointCircular], examples: ["1/2020/TTLT-BTC-BNV"]),
      DocumentType(name: "directive", kinds: [.directive], examples: ["18/CT-TTg", "34-CT/TW"]),
      DocumentType(name: "guidance", kinds: [.guidance], examples: ["12/HD-SNV", "56-HD/VPTW"]),
      DocumentType(
        name: "working-rules", kinds: [.regulation, .decision],
        examples: ["5-QC/TU", "31/2020/QĐ-UBND"]),
      DocumentType(
        name: "programme", kinds: [.programme], examples: ["7/CTr-UBND", "7-CTr/TU"]),
      DocumentType(
        name: "scheme", kinds: [.scheme, .decision], examples: ["3/ĐA-UBND", "3-ĐA/TU"]),
      DocumentType(name: "report", kinds: [.report], examples: ["25/BC-UBND", "25-BC/TU"]),
      DocumentType(name: "submission", kinds: [.submission], examples: ["109/TTr-UBND"]),
      DocumentType(name: "notice", kinds: [.notice], examples: ["14/TB-UBND", "14-TB/TW"]),
    ]

    /// Nil for a type no record may have.
    package static func named(_ name: String) -> DocumentType? {
      all.first { $0.name == name }
    }

    package func admits(_ number: DocumentNumber) -> Bool { kinds.contains(number.kind) }
  }
}
