/// The candidate that was most likely meant by `typed`, for “the nearest is …” in a message; nil
/// when none is near. Marks and case do not count; of equally near ones the first is taken.
///
/// A third of the letters may be wrong, two at most for words of up to eight; or else the end may be
/// missing, as in `ubnd-tinh` for `ubnd-tinh-binh-duong`.
package func nearest(to typed: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(typed.folded.utf8)
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let other = Array(candidate.folded.utf8)
    let longest = max(wanted.count, other.count)
    let limit = longest <= 8 ? min(2, longest / 2) : longest / 3
    let allowed = min(limit, (best?.distance ?? Int.max) - 1)
    guard let distance = distance(wanted, other, within: allowed) else { continue }
    best = (candidate, distance)
    if distance == 0 { break }
  }
  return best?.candidate ?? shortest(beginningWith: wanted, among: candidates)
}

/// The shortest candidate of which `typed` is the first words.
private func shortest(
  beginningWith typed: [UInt8], among candidates: some Sequence<String>
) -> String? {
  guard typed.count >= 3 else { return nil }
  var best: (candidate: String, count: Int)?
  for candidate in candidates {
    let other = Array(candidate.folded.utf8)
    guard other.count > typed.count, other.count < best?.count ?? Int.max,
      other.starts(with: typed), !Unbreakable.isWord(other[typed.count])
    else { continue }
    best = (candidate, other.count)
  }
  return best?.candidate
}

/// Letters added, dropped, replaced or swapped with their neighbour (Damerau–Levenshtein, each
/// place edited once); nil when more than `limit`.
private func distance(_ a: [UInt8], _ b: [UInt8], within limit: Int) -> Int? {
  guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    if row.allSatisfy({ $0 > limit }) { return nil }
    (beforeLast, last) = (last, row)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
