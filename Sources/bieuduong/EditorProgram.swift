internal import Foundation

/// The program that `VISUAL` or `EDITOR` names, where it opens a window of its own.
struct EditorProgram: Sendable {
  /// As it stands there: `code --wait`.
  let command: String

  /// Programs that draw into the terminal, which belongs to the preview.
  private static let inTerminal: Set = [
    "vi", "vim", "nvim", "nano", "pico", "ed", "ne", "joe", "mcedit", "micro", "hx", "helix", "kak",
    "emacs-nox", "jed", "editor", "sensible-editor",
  ]

  static var ofEnvironment: EditorProgram? {
    let environment = ProcessInfo.processInfo.environment
    guard
      let command = [environment["VISUAL"], environment["EDITOR"]].compactMap({ $0 }).first(where: {
        !$0.isEmpty
      }),
      let program = command.split(separator: " ").first?.split(separator: "/").last,
      !inTerminal.contains(String(program))
    else { return nil }
    return EditorProgram(command: command)
  }

  /// False where it could not be started.
  func open(_ file: String) -> Bool {
    // The file is an argument and never part of what the shell reads.
    Child.start("/bin/sh", ["-c", "exec \(command) \"$1\"", "sh", file])
  }
}

/// The browser, as the desktop knows it.
enum Browser {
  static func open(_ address: String) { _ = Child.start("/usr/bin/env", ["xdg-open", address]) }
}

private enum Child {
  static func start(_ program: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      return true
    } catch {
      return false
    }
  }
}
