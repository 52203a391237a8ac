internal import Status
internal import Vietnamese

extension ChangeReport {
  /// For a terminal.
  package var text: String {
    sections.map { section in
      ([section.title] + section.items.flatMap(lines) + more(section).map { "  \($0)" })
        .map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private func lines(_ item: Item) -> [String] {
    ["  \(item.text)"] + item.details.map { "    \(line($0))" }
  }

  private func line(_ detail: Detail) -> String {
    let label = detail.label.isEmpty ? "" : "\(detail.label): "
    switch detail.body {
    case .plain(let text): return label + text
    case .values(let before?, let after?): return "\(label)\(before) → \(after)"
    case .values(let before?, nil): return "\(label)− \(before)"
    case .values(nil, let after?): return "\(label)+ \(after)"
    case .values(nil, nil): return label
    case .words(let words): return label + words.map(\.text).joined(separator: "; ")
    }
  }

  func more(_ section: Section) -> [String] {
    guard section.more > 0 else { return [] }
    let number = Number.print(section.more, language)
    let words = Bilingual(vi: "… và \(number) nữa (--all)", en: "… and \(number) more (--all)")
    return [words[language]]
  }
}

extension WordChange {
  fileprivate var text: String {
    if removed.isEmpty { return added.hasPrefix("…") ? added : "+ “\(added)”" }
    return added.isEmpty ? "− “\(removed)”" : "“\(removed)” → “\(added)”"
  }
}
