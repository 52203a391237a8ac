internal import ArgumentParser
internal import Foundation
internal import Schemas
internal import Vietnamese

/// What an editor needs to complete and to check records while they are written.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    Bilingual(
      vi: "Ghi lược đồ JSON Schema để trình soạn thảo gợi ý và kiểm tra khi viết hồ sơ.",
      en: "Writes JSON Schemas, by which an editor completes and checks records."),
    more: Bilingual(
      vi: """
        In ra phần cài đặt cho VS Code (tiện ích YAML của Red Hat): chép vào .vscode/settings.json, hoặc \
        chạy bieuduong schema > .vscode/settings.json nếu chưa có tệp này.
        """,
      en: """
        Prints the settings for VS Code (with Red Hat’s YAML extension): copy them into \
        .vscode/settings.json, or run bieuduong schema > .vscode/settings.json where there is none.
        """))

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      vi: "Thư mục để ghi các lược đồ.", en: "The folder to write the schemas into.",
      value: .folder),
    completion: .directory)
  var output = "schemas"

  @OptionGroup var sources: ContentOption
  @OptionGroup var speech: LanguageOption

  func run() throws {
    do {
      try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
      for schema in FileSchema.all { try write(schema) }
    } catch {
      FileHandle.standardError.write(Data((unwritten(error) + "\n").utf8))
      throw ExitCode(74)
    }
    print(EditorSettings(schemas: output, content: sources.content).text, terminator: "")
  }

  /// Not where it stands there already, so that an editor does not read it again.
  private func write(_ schema: FileSchema) throws {
    let file = URL(fileURLWithPath: output).appending(path: schema.name)
    let bytes = Data(schema.bytes)
    guard FileManager.default.contents(atPath: file.path) != bytes else { return }
    try bytes.write(to: file, options: .atomic)
  }

  private func unwritten(_ error: any Error) -> String {
    let cause = error.localizedDescription
    return Bilingual(
      vi: "không ghi được vào “\(output)”: \(cause)", en: "cannot write into “\(output)”: \(cause)"
    )[
      speech.language]
  }
}
