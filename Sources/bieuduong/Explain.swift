internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Vietnamese

/// What a rule asks, for who has read its id in brackets.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    Bilingual(
      vi:
        "Giải thích một quy tắc, kèm ví dụ sai và đúng; không ghi quy tắc nào thì liệt kê tất cả.",
      en: "Explains a rule with a wrong and a right example; without one, lists them all."))

  @Argument(
    help: ArgumentHelp(
      vi: "Mã quy tắc, như trong ngoặc vuông ở cuối mỗi thông báo.",
      en: "The id of the rule, as it stands in brackets after a finding.",
      value: Bilingual(vi: "quy-tắc", en: "rule")),
    completion: .list(Rule.allCases.map(\.rawValue)))
  var rule: String?

  @OptionGroup var speech: LanguageOption

  func run() throws {
    guard let rule else { return print(Rule.list(in: speech.language), terminator: "") }
    let id = rule.trimmingCharacters(in: ["[", "]", " "])
    guard let found = Rule(rawValue: id) else { throw Explain.unknown(id) }
    print(found.told(in: speech.language), terminator: "")
  }

  private static func unknown(_ id: String) -> ValidationError {
    let best = nearest(to: id, among: Rule.allCases.map(\.rawValue))
    return ValidationError(
      vi: "Không có quy tắc nào là “\(id)”" + (best.map { "; gần nhất là “\($0)”." } ?? "."),
      en: "There is no rule “\(id)”" + (best.map { "; the nearest is “\($0)”." } ?? "."))
  }
}
