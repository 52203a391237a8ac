internal import ArgumentParser
internal import Content
internal import Diagnostics
internal import Stages
internal import Trying
internal import Vietnamese
internal import Writing

extension Trial {
  /// Ends the command where there is no place to try anything in.
  static func of(
    _ changes: FileChanges, _ readings: Readings, _ listed: Listed, by stages: Stages,
    in language: Language
  ) throws -> Trial {
    if let trial = Trial(changes, of: readings, listed, by: stages) { return trial }
    Terminal.tell(Bilingual.noPlace(listed.content.folder)[language] + "\n")
    throw ExitCode(74)
  }

  func tell(in language: Language) {
    Terminal.tell(told { Report($0, in: language).terminalText(isWhole: true) })
  }
}

extension Bilingual {
  fileprivate static func noPlace(_ content: String) -> Bilingual {
    Bilingual(
      vi: "không ghi được tệp tạm trong \(content) và trong thư mục tạm của máy; chưa ghi gì",
      en:
        "temporary files can be written neither in \(content) nor in the machine’s folder for them; nothing was written"
    )
  }
}
