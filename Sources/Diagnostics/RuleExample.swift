package import Vietnamese

/// What breaks a rule, and what keeps it, as an editor would see it.
package enum RuleExample: Sendable {
  /// A piece of a file, by its path in the folder of the site. An empty one: the right thing is to leave it out.
  case text(in: String, wrong: String, right: String)
  /// The path of a file. An empty one: the file does not belong there.
  case name(wrong: String, right: String)
  /// What no piece of a file can show.
  case deed(wrong: Bilingual, right: Bilingual)
}

extension RuleExample {
  /// What is to be read of each, and in which file it stands.
  package func said(in language: Language) -> (file: String?, wrong: String, right: String) {
    switch self {
    case .text(let file, let wrong, let right):
      (file, wrong, right.isEmpty ? RuleExample.without[language] : right)
    case .name(let wrong, let right):
      (nil, wrong, right.isEmpty ? RuleExample.elsewhere[language] : right)
    case .deed(let wrong, let right): (nil, wrong[language], right[language])
    }
  }

  static let wrong = Bilingual(vi: "Sai", en: "Wrong")

  static let right = Bilingual(vi: "Đúng", en: "Right")

  private static let without = Bilingual(vi: "(bỏ dòng này)", en: "(nothing: leave it out)")

  private static let elsewhere = Bilingual(
    vi: "(không đặt tệp ở đây)", en: "(no file of that name)")
}
