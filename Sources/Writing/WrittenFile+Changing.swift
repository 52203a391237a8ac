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
