internal import Content
internal import Vietnamese

/// A change within the map or list that holds a value.
struct FieldEdit {
  struct Place {
    let step: Step?
    let value: WrittenValue
    let description: Description?

    func next(_ step: Step) -> Place? {
      switch step {
      case .key(let key):
        value[key].map { Place(step: step, value: $0, description: described(key)) }
      case .item(let place):
        value.item(place).map { Place(step: step, value: $0, description: description?.item) }
      }
    }

    func described(_ key: String) -> Description? {
      description?.keys?.first { $0.key == key }?.value
    }
  }

  let file: WrittenFile
  /// From the file’s root down to what holds the holder.
  let holders: ArraySlice<Place>
  let holder: Place

  var bytes: [UInt8] { file.bytes }

  func putting(_ value: Draft.Value, at step: Step) -> [UInt8]? {
    if let old = holder.next(step) { return replacing(old, step, with: value) }
    switch (holder.value.form, step) {
    case (.map(let entries), .key(let key)): return adding(Draft.Field(key, value), to: entries)
    case (.missing, .key(let key)) where holders.isEmpty:
      return bytes + text(Layout.entry(.init(key, value), as: holder.described(key), indent: 0))
    case (.list(let items), .item(let place)):
      return place == items.count ? appending(value, to: items) : nil
    default: return nil
    }
  }

  func replaced(_ range: Range<Int>, with text: some Sequence<UInt8>) -> [UInt8] {
    bytes[..<range.lowerBound] + Array(text) + bytes[range.upperBound...]
  }

  private func replacing(_ old: Place, _ step: Step, with new: Draft.Value) -> [UInt8]? {
    if case .text(let text) = new, case .text = old.value.form {
      let written = Scalar(text, as: old.description, isFlow: holder.value.isFlow).written
      return replaced(old.value.bytes, with: inQuotes(of: old.value, written).utf8)
    }
    if holder.value.isFlow {
      guard let line = line(new, as: old.description) else { return nil }
      return replaced(old.value.bytes, with: spaced(line, before: old.value.bytes.lowerBound).utf8)
    }
    let start = start(of: step, old.value)
    let indent = start - lineStart(start)
    let lines =
      if case .key(let key) = step {
        Layout.entry(.init(key, new), as: old.description, indent: indent)
      } else { Layout.item(new, as: old.description, indent: indent) }
    let whole = lines.joined(separator: lineEnd).dropFirst(indent)
    return replaced(start..<old.value.bytes.upperBound, with: whole.utf8)
  }

  /// A blank where the old value was nothing, right behind its colon.
  private func spaced(_ text: String, before place: Int) -> String {
    place > 0 && bytes[place - 1] == UInt8(ascii: ":") ? " " + text : text
  }

  /// A text stays in double quotes where it stood in them.
  private func inQuotes(of old: WrittenValue, _ written: String) -> String {
    let wasQuoted = bytes[old.bytes].first == UInt8(ascii: "\"")
    return wasQuoted && !written.hasPrefix("\"") ? "\"\(written)\"" : written
  }

  /// Between brackets, whatever it holds.
  func line(_ value: Draft.Value, as description: Description?) -> String? {
    if case .text(let text) = value {
      return Scalar(text, as: description, isFlow: true).written
    }
    return Layout.flow(value, as: description)
  }
}
