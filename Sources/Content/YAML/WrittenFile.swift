package import Diagnostics
internal import Vietnamese

/// A YAML file value by value, each with the bytes it takes up: for what changes one of them and leaves the rest of the
/// file as it is.
package struct WrittenFile: Sendable {
  package let path: String
  /// All of it.
  package let original: [UInt8]
  /// The same without a byte order mark, as the values count them.
  package let bytes: [UInt8]
  package let root: WrittenValue

  /// Nil goes with an error.
  package static func load(_ path: String) -> (file: WrittenFile?, findings: [Diagnostic]) {
    switch fileBytes(path) {
    case .success(let bytes): read(bytes, path)
    case .failure(let failure): (nil, [failure.diagnostic])
    }
  }

  package static func read(
    _ bytes: [UInt8], _ path: String
  ) -> (file: WrittenFile?, findings: [Diagnostic]) {
    let (text, findings) = SourceText.read(bytes, path)
    guard let text else { return (nil, findings) }
    let (tree, problems) = YAMLTree.read(text)
    let isSound = tree != nil && !problems.contains { $0.severity == .error }
    guard isSound, let root = WrittenTree.root(of: text) else { return (nil, findings + problems) }
    let file = WrittenFile(path: path, original: bytes, bytes: text.bytes, root: root)
    return (file, findings + problems)
  }
}

package struct WrittenValue: Sendable {
  package indirect enum Form: Sendable {
    case text(String)
    case list([WrittenValue])
    case map([Entry])
    /// Nothing, `~` or `null`.
    case missing
  }

  package struct Entry: Sendable {
    package let key: String
    package let keyBytes: Range<Int>
    package let value: WrittenValue
  }

  package let form: Form
  /// From its first sign to behind its last; of what is missing, the place behind the colon.
  package let bytes: Range<Int>
  /// A list or a map between brackets, on however many lines.
  package let isFlow: Bool
}

extension WrittenValue {
  package var entries: [Entry] { if case .map(let entries) = form { entries } else { [] } }

  package subscript(key: String) -> WrittenValue? { entries.first { $0.key == key }?.value }
}

/// Puts the values of one file together; what may not be in a file has been refused before.
private struct WrittenTree {
  private struct Open {
    let isMap: Bool
    let isFlow: Bool
    let start: Int
    var items: [WrittenValue] = []
  }

  private var lines: LineStarts
  private let text: SourceText
  private var open: [Open] = []
  private var root: WrittenValue?

  /// Nil where libyaml stumbles.
  static func root(of text: SourceText) -> WrittenValue? {
    var tree = WrittenTree(text)
    let events = YAMLEvents(text.bytes)
    do throws(YAMLProblem) {
      while try tree.take(events.next()) {}
    } catch {
      return nil
    }
    return tree.root ?? WrittenValue(form: .missing, bytes: 0..<0, isFlow: false)
  }

  private init(_ text: SourceText) {
    self.text = text
    lines = LineStarts(text.bytes, text.path)
  }

  /// False when there is nothing more to read.
  private mutating func take(_ event: YAMLEvent) -> Bool {
    switch event.kind {
    case .scalar(let value, _):
      add(scalar(value, from: lines.offset(of: event.mark), to: lines.offset(of: event.end)))
    case .listStart: begin(isMap: false, event)
    case .mapStart: begin(isMap: true, event)
    case .listEnd, .mapEnd: end(event)
    case .streamEnd: return false
    default: break
    }
    return true
  }

  private func scalar(_ value: String, from start: Int, to end: Int) -> WrittenValue {
    let isMissing = value.isEmpty || value == "~" || value == "null"
    // A text in lines of its own ends where the next token begins.
    let last = text.bytes[start..<max(start, end)].lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return WrittenValue(
      form: isMissing ? .missing : .text(value.nfc), bytes: start..<last, isFlow: false)
  }

  private mutating func begin(isMap: Bool, _ event: YAMLEvent) {
    let start = lines.offset(of: event.mark)
    let sign = start < text.bytes.count ? text.bytes[start] : 0
    let isFlow = sign == UInt8(ascii: "{") || sign == UInt8(ascii: "[")
    open.append(Open(isMap: isMap, isFlow: isFlow, start: start))
  }

  private mutating func end(_ event: YAMLEvent) {
    let done = open.removeLast()
    let end =
      done.isFlow
      ? lines.offset(of: event.mark) + 1 : max(done.start, done.items.last?.bytes.upperBound ?? 0)
    add(
      WrittenValue(
        form: done.isMap ? .map(entries(done.items)) : .list(done.items), bytes: done.start..<end,
        isFlow: done.isFlow))
  }

  /// Keys and values follow each other.
  private func entries(_ items: [WrittenValue]) -> [WrittenValue.Entry] {
    stride(from: 0, to: items.count - 1, by: 2).map { place in
      WrittenValue.Entry(
        key: items[place].word, keyBytes: items[place].bytes, value: items[place + 1])
    }
  }

  private mutating func add(_ value: WrittenValue) {
    if open.isEmpty { root = value } else { open[open.count - 1].items.append(value) }
  }
}

extension WrittenValue {
  /// Of a key.
  fileprivate var word: String { if case .text(let text) = form { text } else { "" } }
}
