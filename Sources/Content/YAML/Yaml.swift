internal import Diagnostics

/// A YAML value as far as records need it: every scalar is text, and an empty one is missing.
struct Yaml: Sendable {
  enum Content: Sendable {
    case text(String)
    case list([Yaml])
    case map([Entry])
    /// Nothing, `~` or `null`, quoted or not.
    case missing
    /// Already reported; to be passed over in silence.
    case broken
  }

  struct Entry: Sendable {
    let key: String
    let keyMark: Mark
    let value: Yaml
  }

  let content: Content
  let mark: Mark
  /// What cut a text short that was meant to go on; other values do not suffer from it.
  var cut: Cut? = nil

  enum Cut: Sendable {
    /// A `#` that begins a comment.
    case hash(Mark)
    /// A comma within braces, taken for the decimal comma of a number: `{coefficient: 1,5}`.
    case comma
  }

  var isMissing: Bool {
    if case .missing = content { true } else { false }
  }
}

/// A place within one file; the file's name is added when something has to be said.
struct Mark: Sendable {
  let line: Int32
  let column: Int32
  let length: Int32

  func place(in file: String) -> Place {
    Place(file: file, line: Int(line), column: Int(column), length: Int(length))
  }
}

extension Mark {
  static let start = Mark(line: 1, column: 1, length: 0)

  init(_ place: Place) { self.init(line: place.line, column: place.column, length: place.length) }

  /// The same position, marking no text.
  var pointing: Mark { Mark(line: line, column: column, length: 0) }

  /// One character elsewhere.
  func at(_ line: Int32, _ column: Int) -> Mark {
    Mark(line: line, column: Int32(clamping: column), length: 1)
  }

  /// A character further on in the same line.
  func moved(by offset: Int) -> Mark {
    Mark(line: line, column: column + Int32(clamping: offset), length: 1)
  }
}
