internal import Diagnostics

/// Finds the tags of a template, delimiters changing on the way.
struct TagScanner {
  private let source: TemplateText
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private var opened: [TagKind] = []
  /// Endings that occur no more, so that they are not searched for again and again.
  private var exhausted: Set<[UInt8]> = []
  private(set) var tags: [Tag] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: TemplateText) {
    self.source = source
    var position = 0
    while diagnostics.count < ParsedTemplate.mostFindings,
      let start = source.firstIndex(of: open, from: position)
    {
      position = scanTag(at: start)
    }
  }

  /// Reads one tag and returns where the search goes on.
  private mutating func scanTag(at start: Int) -> Int {
    let inside = start + open.count
    let mark = firstMark(from: inside)
    let kind = mark.map { TagKind(mark: source.bytes[$0]) } ?? .escaped
    let ending = ending(of: kind, mark: mark)
    let nameStart = kind == .escaped ? inside : (mark ?? inside) + 1
    guard let end = end(of: kind, ending, from: nameStart) else {
      diagnostics.append(.unclosedTag(at: source.place(start..<inside), ending: text(of: ending)))
      return inside
    }
    let name = trimmed(nameStart..<end)
    let range = start..<end + ending.count
    record(Tag(kind: kind, name: source.text(name), range: range, nameRange: name))
    return range.upperBound
  }

  private mutating func record(_ tag: Tag) {
    switch tag.kind {
    case .comment:
      tags.append(tag)
    case .delimiters:
      setDelimiters(tag)
    default:
      guard let problem = problem(with: tag) else { return keep(tag) }
      diagnostics.append(problem)
      if tag.kind.opens || tag.kind == .close { keep(tag) }
    }
  }

  private mutating func keep(_ tag: Tag) {
    var tag = tag
    if tag.kind.opens { opened.append(tag.kind) }
    if tag.kind == .close { tag.closes = opened.popLast() }
    tags.append(tag)
  }

  private func problem(with tag: Tag) -> Diagnostic? {
    if tag.isNamed { return nil }
    if tag.name.isEmpty { return .emptyTag(at: source.place(tag.range)) }
    return .severalNames(at: source.place(tag.nameRange))
  }

  private mutating func setDelimiters(_ tag: Tag) {
    tags.append(tag)
    let parts = tag.name.utf8.split(whereSeparator: Byte.isSpace).map { Array($0) }
    guard parts.count == 2, !parts.joined().contains(Byte.equals) else {
      diagnostics.append(.badDelimiters(at: source.place(tag.range)))
      return
    }
    open = parts[0]
    close = parts[1]
  }

  private func firstMark(from start: Int) -> Int? {
    source.bytes[start...].firstIndex { !Byte.isSpace($0) }
  }

  /// `{{{x}}}` and `{{=a b=}}` end in a mark of their own.
  private func ending(of kind: TagKind, mark: Int?) -> [UInt8] {
    guard let mark else { return close }
    switch source.bytes[mark] {
    case UInt8(ascii: "{"): return [UInt8(ascii: "}")] + close
    case Byte.equals: return [Byte.equals] + close
    default: return close
    }
  }

  /// Where a tag ends. A tag that meets the next one first is not closed; only comments and
  /// changes of delimiters may hold anything.
  private mutating func end(of kind: TagKind, _ ending: [UInt8], from start: Int) -> Int? {
    if kind != .comment, kind != .delimiters {
      let next = source.firstIndex(of: open, from: start) ?? source.bytes.count
      return source.firstIndex(of: ending, from: start, through: next)
    }
    guard !exhausted.contains(ending) else { return nil }
    let end = source.firstIndex(of: ending, from: start)
    if end == nil { exhausted.insert(ending) }
    return end
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let first = source.bytes[range].firstIndex(where: { !Byte.isSpace($0) }),
      let last = source.bytes[range].lastIndex(where: { !Byte.isSpace($0) })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }

  private func text(of bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
