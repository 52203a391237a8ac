/// Numbers words from 0 in the order they are met.
///
/// A table of its own because every word of all prose passes here: Swift's Dictionary hashes so that nobody can choose keys
/// that collide, which takes five times as long and is of no use against an editor's own words.
struct WordTable: Sendable {
  private(set) var keys: [UInt64] = []
  /// One more than the word's number; 0 is an empty place.
  private var places: [UInt32]

  init() { places = [UInt32](repeating: 0, count: 64) }

  /// Keeps its room for the words of the next text.
  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    for place in places.indices { places[place] = 0 }
  }

  mutating func id(of key: UInt64) -> Int {
    let mask = places.count - 1
    var place = WordTable.hash(key) & mask
    while places[place] != 0 {
      let id = Int(places[place]) - 1
      if keys[id] == key { return id }
      place = (place + 1) & mask
    }
    keys.append(key)
    places[place] = UInt32(keys.count)
    if keys.count * 2 > places.count { grow() }
    return keys.count - 1
  }

  private mutating func grow() {
    places = [UInt32](repeating: 0, count: places.count * 2)
    let mask = places.count - 1
    for (id, key) in keys.enumerated() {
      var place = WordTable.hash(key) & mask
      while places[place] != 0 { place = (place + 1) & mask }
      places[place] = UInt32(id + 1)
    }
  }

  private static func hash(_ key: UInt64) -> Int {
    let mixed = (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 24)
  }
}
