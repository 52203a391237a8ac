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
