/// Mustache's rule of lines: a line that holds nothing but a tag that prints nothing itself leaves
/// no trace, neither its blank space nor its line break.
///
/// The tags that open or close a parent may share such a line with each other and with the blocks
/// between them, as `{{<layout}}{{$title}}` do.
struct StandaloneLines {
  let source: TemplateText

  /// The tags with their indentation where they have a line for themselves, and beside each the
  /// stretch of source that it takes up.
  func resolve(_ tags: [Tag]) -> [(tag: Tag, extent: Range<Int>)] {
    var resolved: [(tag: Tag, extent: Range<Int>)] = []
    var start = 0
    while start < tags.count {
      let end = runEnd(in: tags, from: start)
      resolved += resolveRun(tags[start..<end])
      start = end
    }
    return resolved
  }

  /// Past the last tag that is parted from the one before by blank space only.
  private func runEnd(in tags: [Tag], from start: Int) -> Int {
    var end = start + 1
    while end < tags.count,
      source.bytes[tags[end - 1].range.upperBound..<tags[end].range.lowerBound].allSatisfy(
        Byte.isBlank)
    {
      end += 1
    }
    return end
  }

  private func resolveRun(_ run: ArraySlice<Tag>) -> [(tag: Tag, extent: Range<Int>)] {
    guard let first = run.first, let last = run.last, mayStandAlone(run),
      let lineStart = blankStart(before: first.range.lowerBound),
      let lineEnd = blankEnd(after: last.range.upperBound)
    else { return run.map { ($0, $0.range) } }
    var position = lineStart
    return run.enumerated().map { offset, tag in
      var tag = tag
      if offset == 0 { tag.indentation = lineStart..<tag.range.lowerBound }
      let end = offset == run.count - 1 ? lineEnd : tag.range.upperBound
      defer { position = end }
      return (tag, position..<end)
    }
  }

  private func mayStandAlone(_ run: ArraySlice<Tag>) -> Bool {
    guard !run.contains(where: \.kind.prints) else { return false }
    return run.count == 1 || run.contains { $0.kind == .parent || $0.closes == .parent }
  }

  private func blankStart(before index: Int) -> Int? {
    var start = index
    while start > 0, Byte.isBlank(source.bytes[start - 1]) { start -= 1 }
    return source.isLineStart(start) ? start : nil
  }

  private func blankEnd(after index: Int) -> Int? {
    var end = index
    while end < source.bytes.count, Byte.isBlank(source.bytes[end]) { end += 1 }
    if end == source.bytes.count { return end }
    if source.bytes[end] == Byte.carriageReturn, end + 1 < source.bytes.count { end += 1 }
    return source.bytes[end] == Byte.newline ? end + 1 : nil
  }
}
