// libyaml's own events, as the Yams package carries it: they give the end of a scalar, anchors and tags, which Yams'
// nodes do not, and cost a fifth of composing them.
private import CYaml

/// One step through a YAML file.
struct YAMLEvent {
  enum Kind {
    case documentStart(hasDirectives: Bool)
    case scalar(String, ScalarStyle)
    case listStart, listEnd
    case mapStart(isFlow: Bool)
    case mapEnd
    case alias(String)
    case streamEnd
    /// The start of the stream and the end of a document.
    case other
  }

  enum ScalarStyle { case plain, doubleQuoted, other }

  let kind: Kind
  let mark: Mark
  /// Where it ends, marking no text.
  var end = Mark.start
  var anchor: String?
  var tag: String?
}

/// Why a file is not YAML, in libyaml's words.
struct YAMLProblem: Error {
  let problem: String
  let mark: Mark
  let context: String?
  let contextMark: Mark
  /// Where a character stands that no YAML may hold.
  let byte: Int?
}

/// The events of one file, in order.
final class YAMLEvents {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  init(_ bytes: [UInt8]) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  func next() throws(YAMLProblem) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { yaml_event_delete(&event) }
    return translated(event)
  }

  private func problem() -> YAMLProblem {
    YAMLProblem(
      problem: parser.pointee.problem.map { String(cString: $0) } ?? "out of memory",
      mark: mark(parser.pointee.problem_mark, nil),
      context: parser.pointee.context.map { String(cString: $0) },
      contextMark: mark(parser.pointee.context_mark, nil),
      byte: parser.pointee.error == YAML_READER_ERROR ? Int(parser.pointee.problem_offset) : nil)
  }

  private func translated(_ event: yaml_event_t) -> YAMLEvent {
    let mark = mark(event.start_mark, event.end_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return YAMLEvent(
        kind: .scalar(String(decoding: value, as: UTF8.self), style(scalar.style)), mark: mark,
        end: self.mark(event.end_mark, nil), anchor: text(scalar.anchor), tag: text(scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      let list = event.data.sequence_start
      return YAMLEvent(
        kind: .listStart, mark: mark, anchor: text(list.anchor), tag: text(list.tag))
    case YAML_MAPPING_START_EVENT:
      let map = event.data.mapping_start
      return YAMLEvent(
        kind: .mapStart(isFlow: map.style == YAML_FLOW_MAPPING_STYLE), mark: mark,
        anchor: text(map.anchor), tag: text(map.tag))
    case YAML_ALIAS_EVENT:
      return YAMLEvent(kind: .alias(text(event.data.alias.anchor) ?? ""), mark: mark)
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      let directives =
        start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
      return YAMLEvent(kind: .documentStart(hasDirectives: directives), mark: mark)
    case YAML_SEQUENCE_END_EVENT: return YAMLEvent(kind: .listEnd, mark: mark)
    case YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .mapEnd, mark: mark)
    case YAML_STREAM_END_EVENT: return YAMLEvent(kind: .streamEnd, mark: mark)
    default: return YAMLEvent(kind: .other, mark: mark)
    }
  }

  private func style(_ style: yaml_scalar_style_t) -> YAMLEvent.ScalarStyle {
    switch style {
    case YAML_PLAIN_SCALAR_STYLE: .plain
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    default: .other
    }
  }

  /// The length is that of the source text, where it stands on one line.
  private func mark(_ start: yaml_mark_t, _ end: yaml_mark_t?) -> Mark {
    let length = end.map { $0.line == start.line ? $0.column - start.column : 1 } ?? 0
    return Mark(
      line: Int32(clamping: start.line + 1), column: Int32(clamping: start.column + 1),
      length: Int32(clamping: length))
  }

  private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}
