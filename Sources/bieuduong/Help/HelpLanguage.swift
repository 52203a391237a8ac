internal import ArgumentParser
internal import Foundation
internal import Vietnamese

/// The language of what is said before a command runs: its help, and what is wrong with how it was called.
enum HelpLanguage {
  /// Of the process, which speaks one from its first word to its last.
  static let language = named(in: CommandLine.arguments) ?? ofEnvironment

  /// What `--language` asks for, whatever else is wrong with the arguments.
  private static func named(in arguments: [String]) -> Language? {
    let option = "--language"
    let joined = arguments.last { $0.hasPrefix(option + "=") }.map {
      $0.dropFirst(option.count + 1)
    }
    let apart = arguments.lastIndex(of: option).map { arguments[($0 + 1)...].first ?? "" }
    return (joined.map(String.init) ?? apart).flatMap { Language(rawValue: $0) }
  }

  /// `LC_ALL`, `LC_MESSAGES` and `LANG`, in the order of POSIX.
  private static var ofEnvironment: Language {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("vi") == true ? .vi : .en
  }
}

extension Bilingual {
  /// In the language of help.
  var said: String { self[HelpLanguage.language] }
}

extension ArgumentHelp {
  /// - Parameter value: what stands in place of the value.
  init(vi: String, en: String, value: Bilingual? = nil) {
    self.init(Bilingual(vi: vi, en: en).said, valueName: value?.said)
  }
}

extension CommandConfiguration {
  init(_ abstract: Bilingual, more: Bilingual = Bilingual(vi: "", en: "")) {
    self.init(abstract: abstract.said, discussion: more.said)
  }
}

extension ValidationError {
  init(vi: String, en: String) { self.init(Bilingual(vi: vi, en: en).said) }
}

/// What stands in place of values in help.
extension Bilingual {
  static let folder = Bilingual(vi: "thư-mục", en: "folder")
  static let path = Bilingual(vi: "đường-dẫn", en: "path")
}

/// In which language a command speaks.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      vi: "Ngôn ngữ của thông báo: vi hoặc en.", en: "The language of messages: vi or en.",
      value: Bilingual(vi: "ngôn-ngữ", en: "language")))
  var language: Language = HelpLanguage.language
}
