internal import ArgumentParser

/// Prints the manual for `man`; for who packs the tool.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(shouldDisplay: false)

  @OptionGroup var speech: LanguageOption

  func run() throws {
    print(ManualPage(tool: try ToolDescription.read().command).text, terminator: "")
  }
}
