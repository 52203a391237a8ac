internal import Vietnamese

/// All lines of one unmarked word: its spellings, its pairs.
struct WordGroup {
  let plain: String
  let lines: [UInt8]

  /// A power of two, so that an edit seldom changes it.
  fileprivate var roughSize: Int { 1 << (Int.bitWidth - lines.count.leadingZeroBitCount) }
}

/// The words of an index in files. Where one begins depends on the words there and not on the size of all, so that a word that
/// grows or comes anew leaves the others where they were.
struct WordFiles {
  /// With which word each begins, in the order of words; before the first nothing stands.
  private(set) var firsts: [String] = []
  /// The number of each: that of its first word, or the next that is free.
  private(set) var numbers: [Int] = []
  /// By their numbers; those that are not needed stay empty.
  private(set) var files: [[UInt8]]

  /// - Parameter count: files there are, of which a third at least stays free.
  init(_ groups: [WordGroup], count: Int) {
    files = Array(repeating: [], count: count)
    let starts = WordFiles.starts(groups, most: count * 2 / 3)
    for (start, end) in zip(starts, starts.dropFirst() + [groups.count]) {
      let first = firsts.isEmpty ? "" : groups[start].plain
      let number = free(from: Int(SearchHash.of(first)) % count)
      firsts.append(first)
      numbers.append(number)
      files[number] = Array(groups[start..<end].map(\.lines).joined())
    }
  }

  private func free(from number: Int) -> Int {
    var number = number
    while !files[number].isEmpty { number = (number + 1) % files.count }
    return number
  }

  private static let least = 1024

  private static func starts(_ groups: [WordGroup], most: Int) -> [Int] {
    var size = least
    var starts = WordFiles.starts(groups, size: size)
    while starts.count > most {
      size = size * 5 / 4
      starts = WordFiles.starts(groups, size: size)
    }
    return starts
  }

  /// Before a word whose hash says so, the likelier the more room it takes; and where nothing has said so for long.
  private static func starts(_ groups: [WordGroup], size: Int) -> [Int] {
    var starts: [Int] = []
    var filled = 0
    for (index, group) in groups.enumerated() {
      let rough = group.roughSize
      let isCut = Int(SearchHash.pair(SearchHash.of(group.plain), 0) >> 8) * size < rough << 24
      if index == 0 || isCut || filled > 2 * size {
        starts.append(index)
        filled = 0
      }
      filled += rough
    }
    return starts
  }
}
