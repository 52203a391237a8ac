/// The candidate that a misspelt name most likely meant, or nil if none is near.
func nearest(to name: String, among candidates: [String]) -> String? {
  let limit = max(1, name.unicodeScalars.count / 3)
  let ranked = candidates.map { (distance: editDistance(name, $0), name: $0) }
  return ranked.filter { $0.distance <= limit }.min {
    ($0.distance, $0.name) < ($1.distance, $1.name)
  }?
  .name
}

/// How many letters must be put in, left out or replaced, capitals counting as their small letters.
private func editDistance(_ first: String, _ second: String) -> Int {
  let first = Array(first.lowercased().unicodeScalars)
  let second = Array(second.lowercased().unicodeScalars)
  var row = Array(0...second.count)
  for (i, letter) in first.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in second.enumerated() {
      let replaced = diagonal + (letter == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
    }
  }
  return row[second.count]
}
