internal import Content

/// What is left out.
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
  func start(of step: Step, _ value: WrittenValue) -> Int {
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

extension WrittenValue {
  func item(_ place: Int) -> WrittenValue? {
    if case .list(let items) = form, items.indices.contains(place) { items[place] } else { nil }
  }

  /// Of what it holds, each from its first sign to its last: of a map from its key.
  var places: [Range<Int>] {
    switch form {
    case .map(let entries):
      entries.map { $0.keyBytes.lowerBound..<$0.value.bytes.upperBound }
    case .list(let items): items.map(\.bytes)
    case .text, .missing: []
    }
  }
}
