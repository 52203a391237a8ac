internal import JSON
package import Vietnamese

/// A fact as the data tell it: a word of a list or a number, and what it reads like in each language.
struct FactValue: Hashable {
  var code: JSON?
  var vi: String?
  var en: String?
}

/// The facts of a record, or of an entry of one of its lists, under what they share of their names.
struct ToldFacts {
  let values: [(stem: String, value: FactValue)]
  /// The lists among them.
  let lists: [(name: String, entries: [JSON])]

  /// Where it stands, when its page changed, and whether what is counted beside it is more than none.
  private static let untold: Set<String> = ["id", "address", "last_change", "corrected"]

  init(_ object: JSON) {
    var (stems, byStem) = ([String](), [String: FactValue]())
    var lists: [(String, [JSON])] = []
    guard case .object(let members) = object else {
      self.init(values: [], lists: [])
      return
    }
    for member in members {
      if let entries = member.value.list {
        lists.append((member.key, entries))
        continue
      }
      let stem = member.key.stem
      if ToldFacts.untold.contains(stem) { continue }
      if byStem[stem] == nil { stems.append(stem) }
      byStem[stem, default: FactValue()].take(member)
    }
    self.init(values: stems.map { ($0, byStem[$0] ?? FactValue()) }, lists: lists)
  }

  private init(values: [(String, FactValue)], lists: [(String, [JSON])]) {
    self.values = values
    self.lists = lists
  }

  subscript(stem: String) -> FactValue? { values.first { $0.stem == stem }?.value }
}

extension String {
  fileprivate var stem: String {
    for ending in ["_vi", "_en", "_known"] where hasSuffix(ending) {
      return String(dropLast(ending.count))
    }
    return self
  }
}

extension FactValue {
  var written: String? {
    switch code {
    case .text(let text): text
    case .int(let number): String(number)
    case .number(let digits): digits
    default: vi ?? en
    }
  }

  /// A date as far as it is known says more than its day.
  fileprivate mutating func take(_ member: JSON.Member) {
    switch member.key.suffix(3) {
    case "_vi": vi = member.value.text
    case "_en": en = member.value.text
    default: code = member.value
    }
  }
}

/// One fact that is another, or an entry of a list that came, went or is another.
package struct ChangedFact: Sendable, Hashable {
  /// The table of the data that tells it.
  package let table: String
  /// What its columns share of their names; nil for a whole entry.
  package let stem: String?
  /// The list whose entry it is of; nil for a fact of the record itself.
  package let list: Bilingual?
  /// What it is called; nil for a whole entry.
  package let label: Bilingual?
  package let before: Bilingual?
  package let after: Bilingual?
  /// Where only one language says something else.
  package let language: Language?
  /// What is said now, as it is written: a word of a list, a number, a text; nil for a whole entry, and where nothing is.
  package var written: String? = nil
}
