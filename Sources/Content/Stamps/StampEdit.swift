internal import Diagnostics

/// Writes `translated_from` into the bytes of a record, and leaves every other byte as it is: comments, order, quotes, line
/// ends.
///
/// Nobody else's YAML is printed anew. What was written is read again, and counts only where the record then says what it
/// said before, and the new hash; so that a file written in a way not thought of here is left alone.
struct StampEdit {
  static let key = "translated_from"

  private let text: SourceText
  private let root: Yaml
  private let hash: String

  init(of text: SourceText, _ root: Yaml, hash: String) {
    (self.text, self.root, self.hash) = (text, root, hash)
  }

  /// The bytes with the stamp; nil where the file has to be mended by hand.
  var stamped: [UInt8]? { edited.flatMap { saysTheSame($0) ? $0 : nil } }

  private var bytes: [UInt8] { text.bytes }

  private var edited: [UInt8]? {
    guard let entry = root.entry(StampEdit.key) else { return added }
    switch entry.value.content {
    case .map(let keys): return keys.first { $0.key == "en" }.map(renewed)
    case .missing: return filled(entry, with: "{en: \(quoted)}")
    case .text, .list, .broken: return nil
    }
  }

  /// A hash without quotes may be a number to another program: `1234567890e1`.
  private var quoted: String { "\"\(hash)\"" }

  private func renewed(_ english: Yaml.Entry) -> [UInt8] {
    guard case .text = english.value.content else { return filled(english, with: quoted) }
    let old = scalar(at: offset(of: english.value.mark))
    return replaced(old, with: spelled(like: old))
  }

  /// In the quotes that the old hash stood in.
  private func spelled(like old: Range<Int>) -> String {
    switch old.isEmpty ? 0 : bytes[old.lowerBound] {
    case UInt8(ascii: "\""): quoted
    case UInt8(ascii: "'"): "'\(hash)'"
    default: isNumber(hash) ? quoted : hash
    }
  }

  private func isNumber(_ hash: String) -> Bool {
    hash.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "e") }
  }

  /// A key that has no value yet, or `~`.
  private func filled(_ entry: Yaml.Entry, with value: String) -> [UInt8] {
    let afterKey = scalar(at: offset(of: entry.keyMark)).upperBound
    guard let colon = bytes[afterKey...].firstIndex(of: UInt8(ascii: ":")) else { return bytes }
    let next = bytes[(colon + 1)...].firstIndex { !$0.isBlank } ?? bytes.count
    let old = scalar(at: next)
    return old.isEmpty
      ? replaced(colon + 1..<colon + 1, with: " " + value) : replaced(old, with: value)
  }

  private func replaced(_ range: Range<Int>, with text: String) -> [UInt8] {
    bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...]
  }

  private func offset(of mark: Mark) -> Int {
    var lines = LineStarts(bytes, text.path)
    return lines.offset(of: mark)
  }

  /// A word, or what stands in quotes; empty where neither begins there.
  private func scalar(at start: Int) -> Range<Int> {
    guard start < bytes.count else { return start..<start }
    let rest = bytes[(start + 1)...]
    if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
      return start..<(rest.firstIndex(of: bytes[start]).map { $0 + 1 } ?? bytes.count)
    }
    let end = bytes[start...].firstIndex { $0 <= 0x20 || ",:#{}[]".utf8.contains($0) }
    return start..<(end ?? bytes.count)
  }
}

// A key at the end of the record.
extension StampEdit {
  private var added: [UInt8]? {
    let first = root.entries.first.map { offset(of: $0.keyMark) }
    let isInBraces =
      first.map { bytes[..<$0].last { $0 > 0x20 } == UInt8(ascii: "{") } ?? false
    return isInBraces ? addedInBraces : addedLine(after: endOfContent)
  }

  /// Behind the last line with something on it, and before `...`, which ends a file.
  private var endOfContent: Int {
    var end = endOfLine(lastLetter(before: bytes.count))
    let last = bytes[..<end].lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
    let isEndMark =
      bytes[..<last].suffix(3).elementsEqual("...".utf8)
      && (last == 3 || bytes[last - 4].isLineEnd)
    if isEndMark { end = endOfLine(lastLetter(before: last - 3)) }
    return end
  }

  private func lastLetter(before end: Int) -> Int {
    bytes[..<end].lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
  }

  private func endOfLine(_ start: Int) -> Int {
    guard let end = bytes[start...].firstIndex(where: \.isLineEnd) else { return bytes.count }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }

  private func addedLine(after place: Int) -> [UInt8] {
    let indent = String(repeating: " ", count: max(0, (root.entries.first?.column ?? 1) - 1))
    let line = indent + "\(StampEdit.key): {en: \(quoted)}"
    let isInLine = place > 0 && !bytes[place - 1].isLineEnd
    return replaced(place..<place, with: isInLine ? lineEnd + line : line + lineEnd)
  }

  private var addedInBraces: [UInt8]? {
    guard let brace = bytes.lastIndex(of: UInt8(ascii: "}")) else { return nil }
    let end = lastLetter(before: brace)
    let comma = end > 0 && bytes[end - 1] == UInt8(ascii: ",") ? " " : ", "
    return replaced(end..<end, with: comma + "\(StampEdit.key): {en: \(quoted)}")
  }

  /// That of the file's first line.
  private var lineEnd: String {
    guard let first = bytes.firstIndex(where: \.isLineEnd) else { return "\n" }
    if bytes[first] == 0x0A { return "\n" }
    return first + 1 < bytes.count && bytes[first + 1] == 0x0A ? "\r\n" : "\r"
  }
}

// Reading what was written.
extension StampEdit {
  private func saysTheSame(_ stamped: [UInt8]) -> Bool {
    guard let text = SourceText.read(stamped, text.path).text else { return false }
    let (new, findings) = YAMLTree.read(text)
    guard let new, !findings.contains(where: { $0.severity == .error }) else { return false }
    return new.stamp == hash
      && new.facts(without: StampEdit.key) == root.facts(without: StampEdit.key)
  }
}

extension Yaml {
  fileprivate var entries: [Entry] { if case .map(let entries) = content { entries } else { [] } }

  func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }

  /// The hash that `translated_from` names.
  var stamp: String? {
    guard case .text(let hash)? = entry(StampEdit.key)?.value.entry("en")?.value.content else {
      return nil
    }
    return hash
  }

  /// All it says, in its order, without one key.
  func facts(without key: String? = nil) -> [String] {
    switch content {
    case .text(let text): ["=" + text]
    case .list(let items): ["["] + items.flatMap { $0.facts() } + ["]"]
    case .map(let entries):
      entries.filter { $0.key != key }.flatMap { [":" + $0.key] + $0.value.facts() } + ["}"]
    case .missing: key == nil ? ["~"] : ["}"]
    case .broken: ["!"]
    }
  }
}

extension Yaml.Entry {
  fileprivate var column: Int { Int(keyMark.column) }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }
  fileprivate var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}
