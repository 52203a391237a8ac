internal import Commit
internal import Foundation
internal import Vietnamese

/// The manual, `bieuduong.1`, from what the commands say of themselves: for `man`, in the language of help.
struct ManualPage {
  let tool: ToolDescription.Command

  var text: String {
    let parts = [head, name, description, common, commands, environment]
    return parts.joined()
  }

  private var head: String {
    """
    .\\" -*- coding: UTF-8 -*-
    .\\" Written by "bieuduong manual" from what the commands say of themselves.
    .TH BIEUDUONG 1 "" "bieuduong \(ToolVersion.number)"

    """
  }

  private var name: String {
    let synopsis = Bilingual(
      vi: "\\fIlệnh\\fR [\\fItùy chọn\\fR]", en: "\\fIcommand\\fR [\\fIoptions\\fR]")
    return section(Bilingual(vi: "TÊN", en: "NAME"))
      + "bieuduong \\- \(escaped(tool.abstract ?? ""))\n"
      + section(Bilingual(vi: "CÚ PHÁP", en: "SYNOPSIS")) + ".B bieuduong\n\(synopsis.said)\n"
  }

  private var description: String {
    section(Bilingual(vi: "MÔ TẢ", en: "DESCRIPTION")) + paragraphs(tool.discussion)
  }

  private var common: String {
    section(Bilingual(vi: "TÙY CHỌN CHUNG", en: "COMMON OPTIONS")) + options(tool.arguments ?? [])
  }

  private var commands: String {
    section(Bilingual(vi: "CÁC LỆNH", en: "COMMANDS")) + tool.told.map(command).joined()
  }

  private func command(_ command: ToolDescription.Command) -> String {
    let own = (command.arguments ?? []).filter { !$0.isCommon }
    let values = own.filter { $0.kind == "positional" }.compactMap(\.value).joined(separator: " ")
    return ".SS \"\(escaped("bieuduong \(command.commandName) \(values)"))\"\n"
      + paragraphs(command.abstract) + ".PP\n" + paragraphs(command.discussion) + options(own)
  }

  /// A flag and its opposite, of which the same is said, stand together.
  private func options(_ arguments: [ToolDescription.Argument]) -> String {
    var told: [(names: [String], argument: ToolDescription.Argument)] = []
    for argument in arguments where argument.shouldDisplay {
      let names = (argument.names ?? []).map(\.written)
      if let last = told.last, last.argument.abstract == argument.abstract {
        told[told.count - 1].names += names
      } else {
        told.append((names, argument))
      }
    }
    return told.map { item($0.names, $0.argument) }.joined()
  }

  private func item(_ names: [String], _ argument: ToolDescription.Argument) -> String {
    let bold = names.map { "\\fB\(escaped($0))\\fR" }.joined(separator: ", ")
    let value = argument.value.map { " \\fI\(escaped($0))\\fR" } ?? ""
    let preset = argument.defaultValue.map {
      Bilingual(vi: " (mặc định: \($0))", en: " (default: \($0))").said
    }
    // How many processors the writer's machine has is no fact of the manual.
    let known = names.contains("--jobs") ? "" : preset ?? ""
    let said = ParserWords.inLanguage(argument.abstract ?? "") + known
    return ".TP\n\(bold)\(value)\n\(escaped(said))\n"
  }

  private var environment: String {
    let variables: [(String, Bilingual)] = [
      (
        "LC_ALL, LC_MESSAGES, LANG",
        Bilingual(
          vi: "Biến đầu tiên có giá trị quyết định ngôn ngữ: bắt đầu bằng vi là tiếng Việt.",
          en: "The first that is set decides the language: Vietnamese where it begins with vi.")
      ),
      (
        "SOURCE_DATE_EPOCH",
        Bilingual(
          vi: "Thời điểm dựng trang khi không có \\-\\-as-of, tính bằng giây từ 1970.",
          en: "The moment a site is built for where there is no \\-\\-as-of, in seconds since 1970."
        )
      ),
      ("NO_COLOR", Bilingual(vi: "Không dùng màu trên màn hình.", en: "No colour on a terminal.")),
    ]
    return section(Bilingual(vi: "BIẾN MÔI TRƯỜNG", en: "ENVIRONMENT"))
      + variables.map { ".TP\n.B \($0.0)\n\($0.1.said)\n" }.joined()
  }

  private func section(_ title: Bilingual) -> String { ".SH \"\(title.said)\"\n" }

  private func paragraphs(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "" }
    return text.components(separatedBy: "\n\n").map { escaped($0) + "\n" }.joined(
      separator: ".PP\n")
  }

  /// What roff would take for a command or an escape.
  private func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .split(separator: "\n").map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : $0 }
      .joined(separator: "\n")
  }
}
