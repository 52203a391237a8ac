package import Vietnamese

extension Rule {
  /// What it asks, how much it weighs, and an example, for who asks for it by name.
  package func told(in language: Language) -> String {
    let example = example.said(in: language)
    let place =
      example.file.map { Bilingual(vi: ", trong \($0)", en: ", in \($0)")[language] } ?? ""
    let parts = [
      "\(rawValue): \(severity.label[language])\n\(explanation[language])",
      "\(RuleExample.wrong[language])\(place):\n\(example.wrong.indented)",
      "\(RuleExample.right[language]):\n\(example.right.indented)",
    ]
    return (parts + [exception?[language]].compactMap { $0 }).joined(separator: "\n\n") + "\n"
  }

  /// How an editor lets a finding stand, where that can be.
  private var exception: Bilingual? {
    guard mayBeAllowed else { return nil }
    let written = "allow: [{rule: \(rawValue), text: …, reason: …}]"
    return Bilingual(
      vi: "Đã xem và thấy nên để nguyên thì ghi vào hồ sơ:\n" + written.indented,
      en: "What was looked at and is to stand, the record says with a reason:\n" + written.indented)
  }

  /// A line for each rule.
  package static func list(in language: Language) -> String {
    let width = allCases.map(\.rawValue.count).max() ?? 0
    return allCases.map { rule in
      let gap = String(repeating: " ", count: width + 2 - rule.rawValue.count)
      return rule.rawValue + gap + rule.explanation[language] + "\n"
    }.joined()
  }
}

extension String {
  /// Four blanks before each line, and no empty line before the first or after the last.
  fileprivate var indented: String {
    split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
  }
}
