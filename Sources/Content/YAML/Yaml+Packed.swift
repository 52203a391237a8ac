internal import Keeping

/// A value as the next run takes it over: reading these bytes takes a fifth of the time that YAML takes.
extension [UInt8] {
  mutating func appendPacked(_ yaml: Yaml) {
    append(yaml.packedSort | (yaml.cut?.packedSort ?? 0))
    appendPacked(yaml.mark)
    if case .hash(let mark)? = yaml.cut { appendPacked(mark) }
    switch yaml.content {
    case .text(let text): appendPacked(text)
    case .list(let items):
      appendPacked(UInt64(items.count))
      for item in items { appendPacked(item) }
    case .map(let entries):
      appendPacked(UInt64(entries.count))
      for entry in entries {
        appendPacked(entry.key)
        appendPacked(entry.keyMark)
        appendPacked(entry.value)
      }
    case .missing, .broken: break
    }
  }

  private mutating func appendPacked(_ mark: Mark) {
    for number in [mark.line, mark.column, mark.length] {
      appendPacked(UInt64(UInt32(bitPattern: number)))
    }
  }
}

/// The first byte of a value: what it is, and what cut it short.
private enum Sort {
  static let text: UInt8 = 0
  static let list: UInt8 = 1
  static let map: UInt8 = 2
  static let missing: UInt8 = 3
  static let broken: UInt8 = 4
  static let ofContent: UInt8 = 7
  static let cutByHash: UInt8 = 8
  static let cutByComma: UInt8 = 16
  static let ofCut: UInt8 = 24
}

extension Yaml {
  fileprivate var packedSort: UInt8 {
    switch content {
    case .text: Sort.text
    case .list: Sort.list
    case .map: Sort.map
    case .missing: Sort.missing
    case .broken: Sort.broken
    }
  }

  /// Nil for anything but the whole of one.
  init?(packed bytes: ArraySlice<UInt8>) {
    var reader = PackedReader(bytes)
    guard let yaml = reader.yaml(depth: 0), reader.isAtEnd else { return nil }
    self = yaml
  }
}

extension Yaml.Cut {
  fileprivate var packedSort: UInt8 {
    switch self {
    case .hash: Sort.cutByHash
    case .comma: Sort.cutByComma
    }
  }
}

extension PackedReader {
  fileprivate mutating func yaml(depth: Int) -> Yaml? {
    guard depth <= YAMLTree.deepest, let sort = byte(), let mark = mark(), let cut = cut(sort),
      let content = content(sort & Sort.ofContent, depth: depth + 1)
    else { return nil }
    return Yaml(content: content, mark: mark, cut: cut)
  }

  private mutating func content(_ sort: UInt8, depth: Int) -> Yaml.Content? {
    switch sort {
    case Sort.text: text().map { .text($0) }
    case Sort.list: all { $0.yaml(depth: depth) }.map { .list($0) }
    case Sort.map: all { $0.entry(depth: depth) }.map { .map($0) }
    case Sort.missing: .missing
    case Sort.broken: .broken
    default: nil
    }
  }

  private mutating func entry(depth: Int) -> Yaml.Entry? {
    guard let key = text(), let mark = mark(), let value = yaml(depth: depth) else { return nil }
    return Yaml.Entry(key: key, keyMark: mark, value: value)
  }

  /// Nil within where nothing cut it short.
  private mutating func cut(_ sort: UInt8) -> Yaml.Cut?? {
    switch sort & Sort.ofCut {
    case 0: .some(nil)
    case Sort.cutByHash: mark().map { .some(.hash($0)) }
    case Sort.cutByComma: .some(.comma)
    default: nil
    }
  }

  private mutating func mark() -> Mark? {
    guard let line = number(), let column = number(), let length = number() else { return nil }
    return Mark(line: line, column: column, length: length)
  }

  private mutating func number() -> Int32? {
    next().flatMap { UInt32(exactly: $0) }.map { Int32(bitPattern: $0) }
  }
}
