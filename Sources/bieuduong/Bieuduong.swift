internal import ArgumentParser
internal import Commit
internal import Vietnamese

/// The command line. Commands translate options into stages and stages into an exit code; the rooms do the work.
@main
struct Bieuduong: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bieuduong",
    abstract: Bilingual(
      vi: "Công bố hồ sơ biểu dương, khen thưởng bằng tiếng Việt và tiếng Anh.",
      en: "Publishes a commendation record in Vietnamese and English."
    ).said,
    discussion: Bilingual(
      vi: """
        content/ là nội dung do biên tập viên viết, templates/ là cách trình bày, site/ là trang để công bố.
        Thông báo bằng tiếng Việt khi LANG là tiếng Việt, còn lại bằng tiếng Anh.
        """,
      en: """
        content/ holds what editors write, templates/ how it looks, site/ what is published.
        Messages are in Vietnamese where LANG is Vietnamese, else in English.
        """
    ).said,
    version: ToolVersion.text,
    subcommands: [
      Build.self, BulletinCommand.self, Check.self, DiffCommand.self, Explain.self, Fix.self,
      Import.self, Init.self, LinksCommand.self, Merge.self, New.self, Remove.self, Rename.self,
      Schema.self,
      Serve.self, StatusCommand.self, Translated.self, Verify.self, Manual.self,
    ])

  static func main() {
    Allocator.giveBackLargeBlocks()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      VietnameseHelp.exit(with: error)
    }
  }
}
