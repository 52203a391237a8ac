internal import Asking
internal import Foundation
internal import Vietnamese

/// The person before the screen, if there is one.
enum Terminal {
  /// Whether somebody can be asked.
  static var isThere: Bool { isatty(0) == 1 && isatty(1) == 1 }

  static func dialogue(in language: Language) -> Dialogue {
    Dialogue(in: language) { line in
      write(line + "\n", to: .standardOutput)
    } answer: { prompt in
      write(prompt, to: .standardOutput)
      return readLine()
    }
  }

  static func tell(_ text: String) { write(text, to: .standardError) }

  private static func write(_ text: String, to handle: FileHandle) {
    handle.write(Data(text.utf8))
  }
}
