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
  private(set) var firsts: [String] = []
  private(set) var files: [[UInt8]] = []

  /// - Parameter most: files there may be; those that are not needed stay empty.
  init(_ groups: [WordGroup], most: Int) {
    var size = WordFiles.least
    var starts = WordFiles.starts(groups, size: size)
    while starts.count > most {
      size = size * 5 / 4
      starts = WordFiles.starts(groups, size: size)
    }
    for (start, end) in zip(starts, starts.dropFirst() + [groups.count]) {
      firsts.append(groups[start].plain)
      files.append(Array(groups[start..<end].map(\.lines).joined()))
    }
    firsts = [""] + firsts.dropFirst()
    files += Array(repeating: [], count: most - files.count)
  }

  private static let least = 1024

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
