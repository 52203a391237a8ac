import Foundation
import TestSupport
import Testing

/// What the handbook tells an officer to do is done, on the records that it tells to practise on.
struct HandbookTests {
  @Test(arguments: ["vi", "en"]) func `What the handbook tells to do works as it says`(
    _ language: String
  ) throws {
    let handbook = try Handbook(language)
    let folder = try Folder()
    try FileManager.default.copyItem(atPath: Repository.content, toPath: folder.path + "/content")
    try folder.link("templates", to: Repository.templates)

    var last = Outcome?.none
    for step in handbook.steps {
      switch step {
      // What a command has written already, the handbook shows as it is.
      case .write(let text, let path) where folder.exists(path):
        #expect(try folder.text(path) == text)
      case .write(let text, let path): try folder.write(text, to: path)
      case .append(let text, let path): try folder.write(folder.text(path) + text, to: path)
      case .mend(let path, let wrong, let right):
        let text = try folder.text(path)
        #expect(text.contains(wrong), "\(path)")
        try folder.write(text.replacing(wrong, with: right), to: path)
      case .ask(let line, let answers):
        let typed = answers.map { "'\($0)'" }.joined(separator: " ")
        last = try folder.shell(
          handbook.prelude + "printf '%s\\n' \(typed) | script -qec '\"$TOOL\"\(line)' /dev/null")
        #expect(last?.code == 0)
      case .run(let line, let succeeds):
        let done = try folder.shell(handbook.prelude + line)
        #expect((done.code == 0) == succeeds, "\(line): \(done.errors)")
        last = done
      case .read(let text):
        // Blanks that do not break look like others.
        let said = ((last?.output ?? "") + (last?.errors ?? "")).replacing("\u{A0}", with: " ")
        #expect(said.contains(text), "\(text)\nis not in\n\(said)")
      }
    }
    #expect(handbook.steps.count > 20)
  }

  @Test(arguments: ["vi", "en"]) func `Commands and options that the handbook names exist`(
    _ language: String
  ) throws {
    let named = try Handbook(language).named
    #expect(named.contains { $0.command == "build" && $0.options.contains("--portable") })
    for (command, options) in named {
      let help = try Folder().shell("LANG=C \"$TOOL\" help \(command)")
      #expect(help.output.contains("USAGE: bieuduong \(command) "), "\(command)")
      for option in options { #expect(help.output.contains(option), "\(command) \(option)") }
    }
  }

  @Test func `Both handbooks show the same steps`() throws {
    let (vi, en) = (try Handbook("vi"), try Handbook("en"))
    #expect(vi.steps.filter { !$0.isRead } == en.steps.filter { !$0.isRead })
    #expect(vi.named.map(\.command) == en.named.map(\.command))
  }
}

/// A handbook, as far as it can be followed: blocks that are marked `sh` are run, `text` has to be in what the last one
/// said, `ask` is a command with the lines in which it asks and what is typed, a block with a path is a file, and comments
/// say what a reader is told to change in one.
private struct Handbook {
  enum Step: Equatable {
    case write(String, to: String)
    case append(String, to: String)
    case mend(String, from: String, to: String)
    case ask(String, answers: [String])
    case run(String, succeeds: Bool)
    case read(String)

    var isRead: Bool { if case .read = self { true } else { false } }
  }

  let steps: [Step]
  /// Every command that stands anywhere in it, with its options.
  let named: [(command: String, options: [String])]
  /// What every line is run with.
  let prelude: String

  init(_ language: String) throws {
    let file = Repository.root.appending(path: "docs/handbook.\(language).md")
    let text = try String(contentsOf: file, encoding: .utf8)
    steps = Handbook.steps(of: text)
    named = text.matches(of: #/\bbieuduong ([a-z]+)((?: [^\s`]+)*)/#).compactMap { match in
      let options = match.2.matches(of: #/ (--?[a-z][a-z-]*)/#).map { String($0.1) }
      let known = text.contains("`bieuduong \(match.1)") || text.contains("\nbieuduong \(match.1)")
      return known && match.1 != "help" ? (String(match.1), options) : nil
    }
    let clock = text.firstMatch(of: #/export (SOURCE_DATE_EPOCH=\d+)/#)?.1 ?? ""
    let locale = language == "vi" ? "vi_VN.UTF-8" : "C.UTF-8"
    prelude = "export LANG=\(locale) \(clock); bieuduong() { \"$TOOL\" \"$@\"; }; "
  }

  private static func asked(_ lines: [Substring]) -> [Step] {
    let (command, rest) = (lines[0].dropFirst("bieuduong".count), lines.dropFirst())
    let answers = rest.filter { $0.hasPrefix(">") }.map { String($0.dropFirst(2)) }
    return [.ask(String(command), answers: answers)]
      + rest.filter { !$0.hasPrefix(">") }.map { .read(String($0)) }
  }

  private static func steps(of text: String) -> [Step] {
    var steps: [Step] = []
    var appended: String?
    for part in text.matches(
      of:
        #/(?m)^<!-- (mend|append) (\S+?)(?:: (\S+) → (\S+))? -->$|^```([a-z]*)(?: (\S+))?\n((?:.*\n)*?)```$/#
    ) {
      if let path = part.2 {
        if let wrong = part.3, let right = part.4 {
          steps.append(.mend(String(path), from: String(wrong), to: String(right)))
        } else {
          appended = String(path)
        }
        continue
      }
      let body = String(part.7 ?? "")
      switch (part.5 ?? "", part.6) {
      case ("sh", let mark):
        let lines = body.split(separator: "\n").map(String.init)
        steps += lines.map { .run($0, succeeds: mark != "fails") }
      case ("ask", _): steps += asked(body.split(separator: "\n"))
      case ("text", _): steps.append(.read(String(body.dropLast())))
      case (_, let path?): steps.append(.write(body, to: String(path)))
      case ("", nil): break
      default:
        if let path = appended { steps.append(.append(body, to: path)) }
        appended = nil
      }
    }
    return steps
  }
}
