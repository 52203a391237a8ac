internal import Diagnostics
internal import Vietnamese

extension Registry {
  /// The same thing named twice in one list, where the second can only be a slip.
  func repeatedItems() -> [Diagnostic] {
    var findings = bulletins.all.flatMap { repeated($0.items.map(\.named)) }
    findings += commendations.all.flatMap { repeated($0.recipients.map(\.party.named)) }
    findings += initiatives.all.flatMap { repeated($0.proposers.map(\.named)) }
    findings += consultations.all.flatMap { repeated($0.candidates.map(\.party.named)) }
    findings += documents.all.flatMap { repeated($0.articles.map(\.number)) }
    return findings
  }

  private func repeated(_ items: [Located<String>]) -> [Diagnostic] {
    var first: [String: Place] = [:]
    return items.compactMap { item in
      first.updateValue(item.place, forKey: item.value).map {
        .repeatedItem(item.value, at: item.place, $0)
      }
    }
  }
}

extension AnyReference {
  fileprivate var named: Located<String> { Located("\(kind.rawValue):\(name)", at: place) }
}

extension Party {
  fileprivate var named: Located<String> { Located(key, at: place) }
}

extension Diagnostic {
  fileprivate static func repeatedItem(_ key: String, at place: Place, _ first: Place) -> Diagnostic
  {
    Diagnostic(
      .repeatedItem, at: place,
      Bilingual(vi: "“\(key)” được nêu hai lần", en: "“\(key)” is named twice"),
      notes: [.elsewhere(first)],
      help: Bilingual(vi: "chỉ nêu một lần", en: "name it once"))
  }
}
