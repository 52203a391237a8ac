package import Content
internal import Vietnamese

/// One step on the way to a value within a file.
package enum Step: Hashable, Sendable {
  case key(String)
  case item(Int)
}

extension WrittenFile {
  /// The bytes of the file with one value more, another or none; comments, order and layout of all else stay.
  ///
  /// What was made is read again and counts only where it says what it said before, and the new value; so that a file
  /// written in a way not thought of here is left alone.
  ///
  /// - Parameters:
  ///   - way: to the value; the last step may lead to a key that is not there yet, or behind the last item.
  ///   - known: the fields of the file.
  /// - Returns: nil where the file has to be changed by hand.
  package func changing(
    _ way: [Step], to value: Draft.Value?, as known: [FieldDescription]
  ) -> [UInt8]? {
    guard let last = way.last, let path = places(on: way.dropLast(), as: known) else { return nil }
    let edit = FieldEdit(file: self, holders: path.dropLast(), holder: path[path.count - 1])
    guard let edited = value.map({ edit.putting($0, at: last) }) ?? edit.leavingOut(last) else {
      return nil
    }
    let whole = Array(original.prefix(original.count - bytes.count)) + edited
    return says(whole, changed: way, to: value) ? whole : nil
  }

  /// The value at each step; nil where the way leads nowhere.
  private func places(on way: ArraySlice<Step>, as known: [FieldDescription]) -> [FieldEdit.Place]?
  {
    var all = [FieldEdit.Place(step: nil, value: root, description: .object(known))]
    for step in way {
      guard let next = all[all.count - 1].next(step) else { return nil }
      all.append(next)
    }
    return all
  }

  private func says(_ bytes: [UInt8], changed way: [Step], to value: Draft.Value?) -> Bool {
    guard let new = WrittenFile.read(bytes, path).file,
      let expected = (root.draft ?? .map([])).changing(way[...], to: value)
    else { return false }
    return new.root.fields.sorted == (expected.fields ?? []).sorted
  }
}

extension Draft.Value {
  var fields: [Draft.Field]? { if case .map(let fields) = self { fields } else { nil } }

  /// Nil for what then says nothing, or where the way leads nowhere.
  fileprivate func changing(_ way: ArraySlice<Step>, to value: Draft.Value?) -> Draft.Value? {
    guard let step = way.first else { return value }
    switch (self, step) {
    case (.map(var fields), .key(let key)):
      fields[key] = (fields[key] ?? .map([])).changing(way.dropFirst(), to: value)
      let map = Draft.Value.map(fields)
      return map.isEmpty ? nil : map
    case (.list(var items), .item(let place)):
      guard place <= items.count else { return nil }
      let old = place < items.count ? items[place] : .map([])
      let new = old.changing(way.dropFirst(), to: value)
      items.replaceSubrange(place..<min(place + 1, items.count), with: [new].compactMap { $0 })
      return items.isEmpty ? nil : .list(items)
    default: return nil
    }
  }
}

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

  private var bytes: [UInt8] { file.bytes }

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

  private func replaced(_ range: Range<Int>, with text: some Sequence<UInt8>) -> [UInt8] {
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
  private func line(_ value: Draft.Value, as description: Description?) -> String? {
    if case .text(let text) = value {
      return Scalar(text, as: description, isFlow: true).written
    }
    return Layout.flow(value, as: description)
  }
}

// What is new.
extension FieldEdit {
  /// Behind the last of the keys that come before it, else before all.
  private func adding(_ field: Draft.Field, to entries: [WrittenValue.Entry]) -> [UInt8]? {
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

  private func appending(_ value: Draft.Value, to items: [WrittenValue]) -> [UInt8]? {
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

  private func text(_ lines: [String]) -> [UInt8] {
    Array(lines.map { $0 + lineEnd }.joined().utf8)
  }
}

// What is left out.
extension FieldEdit {
  /// With what held nothing else.
  func leavingOut(_ step: Step) -> [UInt8]? {
    guard let old = holder.next(step) else { return nil }
    let places = holder.value.places
    if places.count == 1, let own = holder.step, let outer = holders.last {
      return FieldEdit(file: file, holders: holders.dropLast(), holder: outer).leavingOut(own)
    }
    let start = start(of: step, old.value)
    guard let place = places.firstIndex(where: { $0.upperBound == old.value.bytes.upperBound })
    else { return nil }
    let next = place + 1 < places.count ? places[place + 1].lowerBound : nil
    if holder.value.isFlow {
      if let next { return replaced(start..<next, with: []) }
      let end = place > 0 ? places[place - 1].upperBound : start
      return replaced(end..<old.value.bytes.upperBound, with: [])
    }
    let line = lineStart(start)
    if bytes[line..<start].allSatisfy({ $0 == 0x20 }) {
      return replaced(line..<endOfLine(old.value.bytes.upperBound), with: [])
    }
    return next.map { replaced(start..<$0, with: []) }
  }

  /// Of a key, or of the dash before an item.
  fileprivate func start(of step: Step, _ value: WrittenValue) -> Int {
    if case .key(let key) = step,
      let entry = holder.value.entries.first(where: { $0.key == key })
    {
      return entry.keyBytes.lowerBound
    }
    if holder.value.isFlow { return value.bytes.lowerBound }
    return bytes[..<value.bytes.lowerBound].lastIndex(of: UInt8(ascii: "-"))
      ?? value.bytes.lowerBound
  }
}

// Lines.
extension FieldEdit {
  fileprivate func lineStart(_ place: Int) -> Int {
    bytes[..<place].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
  }

  /// Behind its line end.
  fileprivate func endOfLine(_ place: Int) -> Int {
    guard let end = bytes[place...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return bytes.count
    }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }

  /// That of the file’s first line.
  fileprivate var lineEnd: String {
    guard let first = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
    if bytes[first] == 0x0A { return "\n" }
    return first + 1 < bytes.count && bytes[first + 1] == 0x0A ? "\r\n" : "\r"
  }
}

extension WrittenValue {
  fileprivate func item(_ place: Int) -> WrittenValue? {
    if case .list(let items) = form, items.indices.contains(place) { items[place] } else { nil }
  }

  /// Of what it holds, each from its first sign to its last: of a map from its key.
  fileprivate var places: [Range<Int>] {
    switch form {
    case .map(let entries):
      entries.map { $0.keyBytes.lowerBound..<$0.value.bytes.upperBound }
    case .list(let items): items.map(\.bytes)
    case .text, .missing: []
    }
  }
}
