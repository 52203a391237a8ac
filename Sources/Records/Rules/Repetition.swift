internal import Diagnostics
internal import Vietnamese

extension [Located<String>] {
  /// The same thing named twice in one list, where the second can only be a slip.
  var repetitions: [Diagnostic] {
    var first: [String: Place] = [:]
    return compactMap { item in
      first.updateValue(item.place, forKey: item.value).map {
        .repeatedItem(item.value, at: item.place, $0)
      }
    }
  }
}

extension AnyReference {
  var named: Located<String> { Located("\(kind.rawValue):\(name)", at: place) }
}

extension Party {
  var named: Located<String> { Located(key, at: place) }
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
