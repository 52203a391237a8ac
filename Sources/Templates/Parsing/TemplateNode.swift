/// A piece of a template as it was written.
enum TemplateNode: Sendable {
  /// Text outside tags: a stretch of the source's bytes.
  case literal(Range<Int>)
  /// The beginning of a line that is printed: here a partial's indentation goes.
  case lineStart
  case variable(Tag)
  case section(Tag, [TemplateNode])
  case partial(Tag)
  case parent(Tag, [TemplateNode])
  case block(Tag, [TemplateNode])
}
