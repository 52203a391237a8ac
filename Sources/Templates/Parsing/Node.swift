/// A piece of a template as it was written.
enum Node: Sendable {
  /// Text outside tags: a stretch of the source's bytes.
  case literal(Range<Int>)
  /// The beginning of a line that is printed: here a partial's indentation goes.
  case lineStart
  case variable(Tag)
  case section(Tag, [Node])
  case partial(Tag)
  case parent(Tag, [Node])
  case block(Tag, [Node])
}
