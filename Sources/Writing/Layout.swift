package import Content
internal import Vietnamese

/// A record as the house writes it: in the order in which Content asks for the fields, what is short between brackets on
/// one line, what is long in lines of its own.
enum Layout {
  /// A line between brackets is no longer than this.
  private static let width = 120

  /// The lines of a map’s fields.
  static func lines(
    of fields: [Draft.Field], as known: [FieldDescription], indent: Int = 0
  ) -> [String] {
    inOrder(fields, as: known).flatMap { field in
      entry(field, as: known.first { $0.key == field.key }?.value, indent: indent)
    }
  }

  /// Those that are described in the order of their descriptions, then what else there is; nothing that is empty.
  private static func inOrder(
    _ fields: [Draft.Field], as known: [FieldDescription]
  ) -> [Draft.Field] {
    let keys = known.map(\.key)
    let all = fields.filter { !$0.value.isEmpty }
    return keys.flatMap { key in all.filter { $0.key == key } }
      + all.filter { !keys.contains($0.key) }
  }

  /// A key with its value.
  static func entry(_ field: Draft.Field, as description: Description?, indent: Int) -> [String] {
    let head = blanks(indent) + field.key + ":"
    let isTitle = indent == 0 && field.value.isInLanguages
    if !isTitle, let line = flow(field.value, as: description), fits(head, line) {
      return ["\(head) \(line)"]
    }
    switch field.value {
    case .text(let text):
      return LongText(text)?.lines(behind: head, indent: indent + 2)
        ?? ["\(head) \(Scalar(text, as: description, isFlow: false).written)"]
    case .list(let items):
      let inner = description?.item
      return [head]
        + items.filter { !$0.isEmpty }.flatMap { item($0, as: inner, indent: indent + 2) }
    case .map(let fields):
      return [head] + lines(of: fields, as: description?.keys ?? [], indent: indent + 2)
    }
  }

  /// One of a list. A map of one key stands behind the dash without brackets.
  static func item(_ value: Draft.Value, as description: Description?, indent: Int) -> [String] {
    let dash = blanks(indent) + "-"
    if !value.hasOneKey, let line = flow(value, as: description), fits(dash, line) {
      return ["\(dash) \(line)"]
    }
    switch value {
    case .text(let text):
      return LongText(text)?.lines(behind: dash, indent: indent + 2)
        ?? ["\(dash) \(Scalar(text, as: description, isFlow: false).written)"]
    case .list(let items):
      let lines = items.flatMap { item($0, as: description?.item, indent: indent + 2) }
      return behindDash(lines, indent)
    case .map(let fields):
      return behindDash(lines(of: fields, as: description?.keys ?? [], indent: indent + 2), indent)
    }
  }

  private static func behindDash(_ lines: [String], _ indent: Int) -> [String] {
    guard let first = lines.first else { return [] }
    return [blanks(indent) + "- " + first.dropFirst(indent + 2)] + lines.dropFirst()
  }

  /// On one line; nil for what holds more than single values.
  static func flow(_ value: Draft.Value, as description: Description?) -> String? {
    switch value {
    case .text: nil
    case .list(let items):
      single(items.filter { !$0.isEmpty }.map { ($0, description?.item) })
        .map { "[" + $0.joined(separator: ", ") + "]" }
    case .map(let fields):
      flow(inOrder(fields, as: description?.keys ?? []), as: description?.keys ?? [])
    }
  }

  private static func flow(_ fields: [Draft.Field], as known: [FieldDescription]) -> String? {
    let described = fields.map { field in
      (field.value, known.first { $0.key == field.key }?.value)
    }
    return single(described).map { values in
      "{" + zip(fields, values).map { "\($0.key): \($1)" }.joined(separator: ", ") + "}"
    }
  }

  private static func single(_ values: [(Draft.Value, Description?)]) -> [String]? {
    let texts = values.compactMap { value, description in
      if case .text(let text) = value {
        Scalar(text, as: description, isFlow: true).written
      } else {
        nil
      }
    }
    return texts.count == values.count ? texts : nil
  }

  private static func fits(_ head: String, _ line: String) -> Bool {
    head.count + 1 + line.count <= width
  }

  static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

/// A text that is broken over lines.
private struct LongText {
  /// A shorter one stands on one line, however long that is.
  private static let shortest = 280
  private static let width = 100

  private let words: [Substring]

  /// Nil for one that stays on its line, or that lines cannot hold as it is.
  init?(_ text: String) {
    guard text.count > LongText.shortest, !text.contains(where: { $0.isNewline || $0 == "\t" })
    else { return nil }
    words = text.nfc.split(separator: " ", omittingEmptySubsequences: false)
    if words.contains(where: \.isEmpty) { return nil }
  }

  func lines(behind head: String, indent: Int) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + 1 + word.count <= LongText.width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(Layout.blanks(indent) + word)
      }
    }
    return ["\(head) >-"] + lines
  }
}

extension Draft.Value {
  fileprivate var isInLanguages: Bool {
    if case .map(let fields) = self {
      fields.allSatisfy { $0.key == "vi" || $0.key == "en" }
    } else {
      false
    }
  }

  fileprivate var hasOneKey: Bool {
    if case .map(let fields) = self { fields.count { !$0.value.isEmpty } == 1 } else { false }
  }
}

extension Description {
  /// Of each in a list.
  package var item: Description? {
    switch self {
    case .list(let item): item
    case .either(let one, let other): one.item ?? other.item
    default: nil
    }
  }

  /// Of a map.
  package var keys: [FieldDescription]? {
    switch self {
    case .either(let one, let other): one.keys ?? other.keys
    default: fields
    }
  }
}
