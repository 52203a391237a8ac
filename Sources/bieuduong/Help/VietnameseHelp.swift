internal import ArgumentParser
internal import Foundation
internal import Vietnamese

/// Ends the tool with what the argument parser has to say, in Vietnamese where that is the language.
enum VietnameseHelp {
  static func exit(with error: any Error) -> Never {
    let isAnswer = Bieuduong.exitCode(for: error) == .success
    guard HelpLanguage.language == .vi, !(isAnswer && isScript) else {
      Bieuduong.exit(withError: error)
    }
    // On lines of any length, so that a sentence is found in one piece.
    let text = ParserWords.translated(Bieuduong.fullMessage(for: error, columns: 100_000))
    if !text.isEmpty {
      let handle = isAnswer ? FileHandle.standardOutput : .standardError
      handle.write(Data((wrapped(text) + "\n").utf8))
    }
    Foundation.exit(Bieuduong.exitCode(for: error).rawValue)
  }

  /// Whether a shell or a program asked, and not a person.
  private static var isScript: Bool {
    let asked = ["--generate-completion-script", "--experimental-dump-help", "---completion"]
    return CommandLine.arguments.contains { argument in asked.contains { argument.hasPrefix($0) } }
  }

  static func wrapped(_ text: String) -> String {
    text.components(separatedBy: "\n").map { broken($0).joined(separator: "\n") }
      .joined(separator: "\n")
  }

  private static let width = 80

  /// The line in lines of 80 columns, the later ones set in as far as what they go on with.
  private static func broken(_ line: String) -> [String] {
    let indent = String(repeating: " ", count: indentation(of: line))
    let start = line.prefix { $0 == " " }
    var lines: [String] = []
    var current = String(start)
    for word in line.dropFirst(start.count).split(separator: " ", omittingEmptySubsequences: false)
    {
      let isFirst = current.allSatisfy { $0 == " " }
      if !isFirst, current.count + 1 + word.count > width {
        lines.append(current)
        current = indent + word
      } else {
        current += (current.count == start.count && lines.isEmpty ? "" : " ") + word
      }
    }
    return lines + [current]
  }

  /// Where the text of an option begins, or else where the line does.
  private static func indentation(of line: String) -> Int {
    let column = 26
    let signs = Array(line.prefix(column + 1))
    if signs.count > column, line.hasPrefix("  "), signs[column - 1] == " ", signs[column] != " " {
      return column
    }
    return line.prefix { $0 == " " }.count
  }
}
