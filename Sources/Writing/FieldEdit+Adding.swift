internal import Content

/// What is new.
extension FieldEdit {
  /// Behind the last of the keys that come before it, else before all.
  func adding(_ field: Draft.Field, to entries: [WrittenValue.Entry]) -> [UInt8]? {
    let known = holder.description?.keys?.map(\.key) ?? []
    let earlier = known.prefix { $0 != field.key }
    let before = entries.last { earlier.contains($0.key) }
    let description = holder.described(field.key)
    if holder.value.isFlow {
      guard let line = line(field.value, as: description) else { return nil }
      return addingBetweenBraces("\(field.key): \(line)", behind: before, of: entries)
    }
    guard let first = entries.first else { return nil }
    let start = first.keyBytes.lowerBound
    let indent = start - lineStart(start)
    let lines = Layout.entry(field, as: description, indent: indent)
    if let before { return inserted(lines, behind: before.value.bytes.upperBound) }
    let whole = lines.joined(separator: lineEnd).dropFirst(indent)
    return replaced(
      start..<start, with: (whole + lineEnd + Layout.blanks(indent)).utf8)
  }

  private func addingBetweenBraces(
    _ text: String, behind before: WrittenValue.Entry?, of entries: [WrittenValue.Entry]
  ) -> [UInt8] {
    if let before {
      let end = before.value.bytes.upperBound
      return replaced(end..<end, with: ", \(text)".utf8)
    }
    let start = holder.value.bytes.lowerBound + 1
    return replaced(start..<start, with: (text + (entries.isEmpty ? "" : ", ")).utf8)
  }

  func appending(_ value: Draft.Value, to items: [WrittenValue]) -> [UInt8]? {
    let description = holder.description?.item
    if holder.value.isFlow {
      guard let line = line(value, as: description) else { return nil }
      let end = items.last?.bytes.upperBound ?? holder.value.bytes.lowerBound + 1
      return replaced(end..<end, with: (items.isEmpty ? line : ", " + line).utf8)
    }
    let start = holder.value.bytes.lowerBound
    let lines = Layout.item(value, as: description, indent: start - lineStart(start))
    return inserted(lines, behind: holder.value.bytes.upperBound)
  }

  /// Below the line in which something ends, behind a comment there.
  private func inserted(_ lines: [String], behind place: Int) -> [UInt8] {
    let end = endOfLine(place)
    let isInLine = end > 0 && bytes[end - 1] != 0x0A && bytes[end - 1] != 0x0D
    let text = self.text(lines)
    return replaced(
      end..<end, with: isInLine ? Array(lineEnd.utf8) + text.dropLast(lineEnd.utf8.count) : text)
  }

  func text(_ lines: [String]) -> [UInt8] {
    Array(lines.map { $0 + lineEnd }.joined().utf8)
  }
}
