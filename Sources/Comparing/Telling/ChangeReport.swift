internal import Status
package import Vietnamese

/// A comparison as it is told in one language, whatever it is printed as.
package struct ChangeReport: Sendable {
  let language: Language
  let sections: [Section]

  struct Section: Sendable {
    let title: String
    let items: [Item]
    /// How many more there are.
    let more: Int
  }

  struct Item: Sendable {
    let text: String
    /// Absolute; nil where there is nothing to look at.
    let link: String?
    var details: [Detail] = []
  }

  struct Detail: Sendable {
    let label: String
    let body: Body

    enum Body: Sendable {
      case values(before: String?, after: String?)
      case words([WordChange])
      case plain(String)
    }
  }

  /// - Parameter isWhole: all of it, where else the first of many are told.
  package init(_ comparison: Comparison, in language: Language, isWhole: Bool = false) {
    let telling = ChangeTelling(
      language: language, base: comparison.base, bounds: isWhole ? .none : .usual)
    self.language = language
    sections = telling.sections(of: comparison)
  }
}

/// How much of each is told.
struct TellingBounds {
  let items: Int
  let details: Int
  let words: Int
  let letters: Int

  static let usual = TellingBounds(items: 8, details: 3, words: 2, letters: 90)
  static let none = TellingBounds(items: .max, details: .max, words: .max, letters: .max)
}
