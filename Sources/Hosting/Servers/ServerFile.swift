/// A configuration as it is written for one web server: lines, each at its depth.
struct ServerFile {
  private(set) var text = ""
  private var depth = 0
  private let indent: String

  init(indent: String = "  ") { self.indent = indent }

  mutating func say(_ lines: String...) {
    for line in lines {
      text += line.isEmpty ? "\n" : String(repeating: indent, count: depth) + line + "\n"
    }
  }

  /// Lines that stand between a first and a last.
  mutating func say(_ first: String, _ last: String, within lines: (inout ServerFile) -> Void) {
    say(first)
    depth += 1
    lines(&self)
    depth -= 1
    say(last)
  }
}
